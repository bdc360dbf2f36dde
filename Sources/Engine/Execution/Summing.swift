import Chronology
import Corpus
import Plan
import Text

/// Computes one aggregate for every group.
struct Summing {
  let table: Table
  let tableIndex: Int?
  let catalog: Catalog
  let cancellation: Cancellation
  let answers: EarlierAnswers
  let members: Members

  /// The column of an aggregate, and what must be said about it.
  struct Sum {
    let column: Column
    /// How many values were skipped because they are missing.
    var skipped = 0
    /// How many groups have no value because their rows count different things.
    var mixed = 0
    /// How many rows were not counted because the condition is undecided for them.
    var uncounted = 0
    /// What else must be said.
    var remarks: [AnswerNote] = []
  }

  func sum(of function: Aggregate.Function) throws(Interrupted) -> Sum {
    switch function {
    case .count: return Sum(column: try counts { _ in true })
    case .countWhere(let condition):
      let evaluator = ConditionEvaluator(
        table: table, tableIndex: tableIndex, catalog: catalog, cancellation: cancellation,
        answers: answers)
      let verdict = try evaluator.decideExactly(condition).verdict
      let undecided = verdict.undecided
      var sum = Sum(column: try counts { verdict.certain.contains($0) })
      if !undecided.isEmpty {
        let counted = RowSet(capacity: table.rowCount, rows: members.rows.lazy.map(Int.init))
        sum.uncounted = (counted & undecided).count
      }
      sum.remarks = evaluator.remarks.notes
      return sum
    case .least(let value): return try best(value, descending: false)
    case .greatest(let value): return try best(value, descending: true)
    case .sum(let value): return try sum(value)
    case .list(let value, let distinct): return Sum(column: try listed(value, distinct: distinct))
    case .mean(let value):
      return try numbers(value) { $0.reduce(0, +) / Double($0.count) }
    case .median(let value):
      return try numbers(value) { values in
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
      }
    }
  }

  private func counts(where test: (Int) -> Bool) throws(Interrupted) -> Column {
    try cancellation.check()
    var counts = [Int64](repeating: 0, count: members.groupCount)
    for (row, group) in zip(members.rows, members.groups) where test(Int(row)) {
      counts[Int(group)] &+= 1
    }
    return .integer(IntegerColumn(values: counts, missing: RowSet(capacity: counts.count)))
  }

  /// The first row of each group in the order of a value, and that row's value.
  private func best(_ value: BoundValue, descending: Bool) throws(Interrupted) -> Sum {
    let column = table.fields[value.field].column
    let order = SortOrder(
      value: value, kind: ValueKind(column), descending: descending, missingFirst: false)
    let key = try SortKeyColumn(
      members.rows, order, uncertainLast: false,
      in: Sorting(
        table: table, tableIndex: tableIndex, catalog: catalog, cancellation: cancellation))
    let missing = column.missing
    var chosen = [Int](repeating: -1, count: members.groupCount)
    var skipped = 0
    for (entry, group) in members.groups.enumerated() {
      try cancellation.check(at: entry)
      if missing.contains(Int(members.rows[entry])) {
        skipped += 1
      } else if chosen[Int(group)] < 0 || key.compare(entry, chosen[Int(group)]) < 0 {
        chosen[Int(group)] = entry
      }
    }
    let rows = chosen.map { $0 < 0 ? -1 : members.rows[$0] }
    return Sum(column: column.gathered(rows), skipped: skipped)
  }

  /// The values of each group in the order of its rows, or each different one once.
  private func listed(_ value: BoundValue, distinct: Bool) throws(Interrupted) -> Column {
    var rows = [[Int32]](repeating: [], count: members.groupCount)
    for (row, group) in zip(members.rows, members.groups) { rows[Int(group)].append(row) }
    let field = table.fields[value.field]
    let column = field.column
    if let table = column.entityTable {
      return .link(
        LinkColumn(
          table: table,
          try cancellation.map(rows) { (rows) in
            let found = rows.flatMap { column.entities(Int($0)) }
            return distinct ? found.withoutRepetition : found
          }))
    }
    let reader = CellReader(corpus: catalog.corpus, language: "en")
    return .list(
      ListColumn(
        try cancellation.map(rows) { (rows) in
          let texts = rows.flatMap { reader.texts(value, field, Int($0)) }
          return distinct ? texts.withoutRepetition : texts
        }))
  }

  private func sum(_ value: BoundValue) throws(Interrupted) -> Sum {
    try cancellation.check()
    guard case .integer(let column) = table.fields[value.field].column else {
      return try numbers(value) { $0.reduce(0, +) }
    }
    var sums = [Int64](repeating: 0, count: members.groupCount)
    var seen = RowSet(capacity: members.groupCount)
    var skipped = 0
    for (row, group) in zip(members.rows, members.groups) {
      if column.missing.contains(Int(row)) {
        skipped += 1
        continue
      }
      seen.insert(Int(group))
      let (sum, overflow) = sums[Int(group)].addingReportingOverflow(column.values[Int(row)])
      // A sum beyond 64 bits is still a number: all groups are then given as decimals.
      if overflow { return try numbers(value) { $0.reduce(0, +) } }
      sums[Int(group)] = sum
    }
    return Sum(
      column: .integer(IntegerColumn(values: sums, missing: ~seen)), skipped: skipped)
  }

  /// A decimal for each group, from the numbers that its rows have; missing where none has one.
  private func numbers(
    _ value: BoundValue, _ summary: ([Double]) -> Double
  ) throws(Interrupted) -> Sum {
    if case .quantity(let column) = table.fields[value.field].column {
      return try quantities(column, summary)
    }
    var values = [[Double]](repeating: [], count: members.groupCount)
    var skipped = 0
    for (step, (row, group)) in zip(members.rows, members.groups).enumerated() {
      try cancellation.check(at: step)
      if let number = number(value, Int(row)) {
        values[Int(group)].append(number)
      } else {
        skipped += 1
      }
    }
    let sums = try cancellation.map(values) { (numbers) in
      numbers.isEmpty ? nil : known(summary(numbers))
    }
    return Sum(
      column: .decimal(DecimalColumn(sums)),
      skipped: skipped)
  }

  /// A quantity for each group: its bounds are those of the summary, since sum, mean and median
  /// grow with each of their numbers. A group whose rows count different things has none.
  private func quantities(
    _ column: QuantityColumn, _ summary: ([Double]) -> Double
  ) throws(Interrupted) -> Sum {
    var groups = [[Quantity]](repeating: [], count: members.groupCount)
    var skipped = 0
    var mixed = 0
    for (step, (row, group)) in zip(members.rows, members.groups).enumerated() {
      try cancellation.check(at: step)
      if let quantity = column[Int(row)] {
        groups[Int(group)].append(quantity)
      } else {
        skipped += 1
      }
    }
    let sums = groups.map { quantities -> Quantity? in
      guard let first = quantities.first else { return nil }
      guard quantities.allSatisfy({ $0.unit == first.unit }) else {
        mixed += 1
        return nil
      }
      func summed(_ bound: (Quantity) -> Double?) -> Double? {
        let numbers = quantities.compactMap(bound)
        return numbers.count == quantities.count ? known(summary(numbers)) : nil
      }
      return Quantity(
        value: summed(\.value), low: summed(\.low), high: summed(\.high), unit: first.unit)
    }
    return Sum(
      column: .quantity(QuantityColumn(sums, isDeclared: column.isDeclared)), skipped: skipped,
      mixed: mixed)
  }

  /// A number, unless it is none: what is beyond all numbers less what is beyond them.
  private func known(_ number: Double) -> Double? { number.isNaN ? nil : number }

  private func number(_ value: BoundValue, _ row: Int) -> Double? {
    switch table.fields[value.field].column {
    case .integer(let column): column.missing.contains(row) ? nil : Double(column.values[row])
    case .decimal(let column): column.missing.contains(row) ? nil : column.values[row]
    default: nil
    }
  }
}
