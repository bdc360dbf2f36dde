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
  /// How computed columns hang on the dates of the row.
  var dates = DerivedDates()
  let groups: RowGroups

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

  /// The column of a function for every group.
  func sum(of function: Aggregate.Function) throws(Interrupted) -> Sum {
    switch function {
    case .count: return Sum(column: .integer(IntegerColumn(try counts(in: nil))))
    case .filtered(let function, let condition):
      let evaluator = ConditionEvaluator(
        table: table, tableIndex: tableIndex, catalog: catalog, cancellation: cancellation,
        answers: answers, dates: dates)
      let verdict = try evaluator.decideExactly(condition).verdict
      let undecided = verdict.undecided
      var sum =
        function == .count
        ? Sum(column: .integer(IntegerColumn(try counts(in: verdict.certain))))
        : try only(verdict.certain).sum(of: function)
      if !undecided.isEmpty {
        let counted = RowSet(capacity: table.rowCount, numbers: try members.rows)
        sum.uncounted += (counted & undecided).count
      }
      sum.remarks += evaluator.remarks.notes
      return sum
    case .of(let name, let values, let share):
      guard let value = values.first else {
        return Sum(column: .integer(IntegerColumn(try counts(in: nil))))
      }
      var sum: Sum =
        switch AggregateFunction.of(name).computation {
        case .rows: Sum(column: .integer(IntegerColumn(try different(value))))
        case .extreme(let descending): try best(value, descending: descending)
        case .place(let isLast): Sum(column: try end(value, isLast: isLast))
        case .list(let distinct): Sum(column: try listed(value, distinct: distinct))
        case .total(let total): try self.sum(value, total)
        case .quantile(let fixed):
          try numbers(value) { Statistics.quantile($0, fixed ?? share ?? 0.5) }
        case .deviation: try numbers(value, Statistics.deviation)
        case .correlation: try correlated(value, values[values.count - 1])
        }
      if sum.skipped > 0, let unread = table.fields[value.field].faulty {
        // What could not be read is told by itself.
        sum.skipped -= try members.rows.count { unread.contains(Int($0)) }
      }
      return sum
    }
  }

  /// The same groups with the rows of a set alone.
  private func only(_ set: RowSet) throws(Interrupted) -> Summing {
    let members = try members
    var kept = (rows: [Int32](), groups: [Int32]())
    for (entry, row) in members.rows.enumerated() {
      try cancellation.check(at: entry)
      guard set.contains(Int(row)) else { continue }
      kept.rows.append(row)
      kept.groups.append(members.groups[entry])
    }
    return Summing(
      table: table, tableIndex: tableIndex, catalog: catalog, cancellation: cancellation,
      answers: answers, dates: dates,
      groups: RowGroups(Members(rows: kept.rows, groups: kept.groups, groupCount: groups.count)))
  }

  /// The rows of each group, written down.
  private var members: Members {
    get throws(Interrupted) { try groups.members(cancellation) }
  }

  /// How many rows each group has, or how many that are in a set.
  private func counts(in set: RowSet?) throws(Interrupted) -> [Int64] {
    if let cells = groups.cells {
      return try set.map { (set) throws(Interrupted) in try cells.counts(in: set) }
        ?? cells.groupCounts
    }
    try cancellation.check()
    let members = try members
    if set == nil, let counts = members.groupCounts { return counts.map { Int64($0) } }
    var counts = [Int64](repeating: 0, count: groups.count)
    for (row, group) in zip(members.rows, members.groups)
    where set?.contains(Int(row)) ?? true {
      counts[Int(group)] &+= 1
    }
    return counts
  }

  /// How many rows have no number, of so many in each group that have one.
  private func skipped(_ counts: [Int64]) throws(Interrupted) -> Int {
    let found = Int(counts.reduce(0, +))
    if let cells = groups.cells { return Int(cells.groupCounts.reduce(0, +)) - found }
    return try members.rows.count - found
  }

  /// The sums of decimals, or of whole numbers as decimals, added in the order of the rows; nil for other values.
  private func decimalSums(
    of value: BoundValue
  ) throws(Interrupted) -> (sums: [Double], counts: [Int64])? {
    switch table.fields[value.field].column {
    case .decimal(let column):
      if let cells = groups.cells { return try cells.sums(of: column) }
      let values = column.values
      return try sums(from: 0, leavingOut: column.missing) { sums, rows, groups in
        values.read(rows) { sums[Int(groups[groups.startIndex + $0])] += $1 }
      }
    case .integer(let column):
      if let cells = groups.cells { return try cells.decimalSums(of: column) }
      let values = column.values
      return try sums(from: 0, leavingOut: column.missing) { sums, rows, groups in
        values.read(rows) { sums[Int(groups[groups.startIndex + $0])] += Double($1) }
      }
    case .quantity, .text, .category, .boolean, .date, .list, .reference, .link: return nil
    }
  }

  /// Adds up a number of each row by groups, row after row.
  ///
  /// - Parameters:
  ///   - missing: The rows without a number, whose entry is 0: they are added, and not counted.
  ///   - add: Adds the numbers of some rows to what their groups have.
  private func sums<Number>(
    from zero: Number, leavingOut missing: RowSet,
    _ add: (inout [Number], MorselRows, ArraySlice<Int32>) -> Void
  ) throws(Interrupted) -> (sums: [Number], counts: [Int64]) {
    let members = try members
    var sums = [Number](repeating: zero, count: groups.count)
    var counts = [Int64](repeating: 0, count: groups.count)
    for start in stride(from: 0, to: members.rows.count, by: Morsels.rowCount) {
      try cancellation.check()
      let morsel = start..<min(start + Morsels.rowCount, members.rows.count)
      add(&sums, .some(members.rows[morsel]), members.groups[morsel])
      for entry in morsel where !missing.contains(Int(members.rows[entry])) {
        counts[Int(members.groups[entry])] &+= 1
      }
    }
    return (sums, counts)
  }

  /// The first row of each group in the order of a value, and that row's value.
  private func best(_ value: BoundValue, descending: Bool) throws(Interrupted) -> Sum {
    let column = table.fields[value.field].column
    let order = SortOrder(
      value: value, kind: ValueKind(column), descending: descending, missingFirst: false)
    let members = try members
    let key = try SortKeyColumn(
      members.rows, order, uncertainLast: false,
      in: Sorting(
        table: table, tableIndex: tableIndex, catalog: catalog, cancellation: cancellation))
    let missing = column.missing
    var chosen = [Int](repeating: -1, count: groups.count)
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

  /// The value of the first or the last row of each group.
  private func end(_ value: BoundValue, isLast: Bool) throws(Interrupted) -> Column {
    var rows = [Int32](repeating: -1, count: groups.count)
    let members = try members
    for (entry, group) in members.groups.enumerated() {
      try cancellation.check(at: entry)
      if isLast || rows[Int(group)] < 0 { rows[Int(group)] = members.rows[entry] }
    }
    return try table.fields[value.field].column.gathered(rows, cancellation)
  }

  /// How many different values each group has.
  private func different(_ value: BoundValue) throws(Interrupted) -> [Int64] {
    let members = try members
    let key = GroupingKey(name: "", value: value, kind: .text, origin: nil, whole: false)
    let coding = try KeyCoding(members.rows, key, table, cancellation)
    var numbering = PairNumbering(
      left: groups.count, right: coding.valueCount, count: members.rows.count)
    var counts = [Int64](repeating: 0, count: groups.count)
    for (step, code) in coding.codes.enumerated() where code >= 0 {
      try cancellation.check(at: step)
      let group = members.groups[Int(coding.positions[step])]
      let known = numbering.pairs.count
      if Int(numbering.number(group, code)) == known { counts[Int(group)] += 1 }
    }
    return counts
  }

  /// How far the numbers of two fields go together in each group.
  private func correlated(
    _ first: BoundValue, _ second: BoundValue
  ) throws(Interrupted) -> Sum {
    let members = try members
    var pairs = [[(Double, Double)]](repeating: [], count: groups.count)
    var skipped = 0
    for (step, (row, group)) in zip(members.rows, members.groups).enumerated() {
      try cancellation.check(at: step)
      if let left = number(first, Int(row)), let right = number(second, Int(row)) {
        pairs[Int(group)].append((left, right))
      } else {
        skipped += 1
      }
    }
    let numbers = try cancellation.map(pairs) { (pairs) in Statistics.correlation(pairs) }
    return Sum(column: .decimal(DecimalColumn(numbers)), skipped: skipped)
  }

  /// The values of each group in the order of its rows, or each different one once.
  private func listed(_ value: BoundValue, distinct: Bool) throws(Interrupted) -> Column {
    var rows = [[Int32]](repeating: [], count: groups.count)
    let members = try members
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

  /// A number for each group, made of the sum of the numbers that its rows have.
  private func sum(
    _ value: BoundValue, _ total: AggregateFunction.Total
  ) throws(Interrupted) -> Sum {
    try cancellation.check()
    let summary = { (numbers: [Double]) -> Double? in
      total.value(numbers.reduce(0, +), Int64(numbers.count))
    }
    if total.staysWhole, case .integer(let column) = table.fields[value.field].column {
      // A sum beyond 64 bits is still a number: all groups are then given as decimals.
      if let sum = try wholeSum(column) { return sum }
      return try numbers(value, summary)
    }
    guard let found = try decimalSums(of: value) else { return try numbers(value, summary) }
    let sums = zip(found.sums, found.counts).map { sum, count in
      count == 0 ? nil : known(total.value(sum, count))
    }
    return Sum(column: .decimal(DecimalColumn(sums)), skipped: try skipped(found.counts))
  }

  /// The sums of whole numbers, without rounding; nil where one needs more than 64 bits.
  private func wholeSum(_ column: IntegerColumn) throws(Interrupted) -> Sum? {
    let values = column.values
    let found =
      if let cells = groups.cells { try cells.sums(of: column) } else {
        try sums(from: Int128(0), leavingOut: column.missing) { sums, rows, groups in
          values.read(rows) { sums[Int(groups[groups.startIndex + $0])] &+= Int128($1) }
        }
      }
    let sums = zip(found.sums, found.counts).map { $1 == 0 ? nil : Int64(exactly: $0) }
    if zip(sums, found.counts).contains(where: { $0 == nil && $1 > 0 }) { return nil }
    return Sum(column: .integer(IntegerColumn(sums)), skipped: try skipped(found.counts))
  }

  /// A decimal for each group, from the numbers that its rows have; missing where none has one.
  private func numbers(
    _ value: BoundValue, _ summary: ([Double]) -> Double?
  ) throws(Interrupted) -> Sum {
    if case .quantity(let column) = table.fields[value.field].column {
      return try quantities(column, summary)
    }
    let members = try members
    var values = [[Double]](repeating: [], count: groups.count)
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
      numbers.isEmpty ? nil : summary(numbers).flatMap(known)
    }
    return Sum(
      column: .decimal(DecimalColumn(sums)),
      skipped: skipped)
  }

  /// A quantity for each group: its bounds are those of the summary, since it grows with each of its
  /// numbers. A group whose rows count different things has none.
  private func quantities(
    _ column: QuantityColumn, _ summary: ([Double]) -> Double?
  ) throws(Interrupted) -> Sum {
    let members = try members
    var groups = [[Quantity]](repeating: [], count: groups.count)
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
        return numbers.count == quantities.count ? summary(numbers).flatMap(known) : nil
      }
      return Quantity(
        value: summed(\.value), low: summed(\.low), high: summed(\.high), unit: first.unit)
    }
    return Sum(
      column: .quantity(QuantityColumn(sums, isDeclared: column.isDeclared)), skipped: skipped,
      mixed: mixed)
  }

  /// A number, unless it is not one: what is beyond all numbers less what is beyond them.
  private func known(_ number: Double) -> Double? { number.isNaN ? nil : number }

  private func number(_ value: BoundValue, _ row: Int) -> Double? {
    switch table.fields[value.field].column {
    case .integer(let column): column.missing.contains(row) ? nil : Double(column.values[row])
    case .decimal(let column): column.missing.contains(row) ? nil : column.values[row]
    case .quantity, .text, .category, .boolean, .date, .list, .reference, .link: nil
    }
  }
}

extension Summing.Sum {
  /// What must be said about a column of a name.
  func notes(named name: String) -> [AnswerNote] {
    var notes: [AnswerNote] = []
    if skipped > 0 { notes.append(.skippedMissing(column: name, count: skipped)) }
    if uncounted > 0 { notes.append(.uncounted(column: name, count: uncounted)) }
    notes += remarks
    if mixed > 0 { notes.append(.severalUnits(column: name, groups: mixed)) }
    return notes
  }
}
