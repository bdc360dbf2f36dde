import Chronology
import Corpus
import Plan

extension StepRunner {
  /// Groups for the values of a key that no row has, between those that there are: for each combination of
  /// the other keys.
  ///
  /// - Complexity: O(groups that there are then)
  mutating func fill(
    _ filling: GroupFilling, _ relation: inout Relation
  ) throws(Interrupted) {
    let table = relation.table
    let numbers = FilledKey(filling.step, relation.schema.fields[filling.key])
    let known = numbers.numbers(of: table.fields[filling.key].column, rows: table.rowCount)
    let others = relation.schema.fields.prefix(filling.keyCount).enumerated()
      .filter { $0.offset != filling.key }.map(\.element)
    let rows = (0..<Int32(table.rowCount)).map { $0 }
    let combinations = try RowNumbering(rows, by: others, of: table, cancellation)
    let added = try missing(known, combinations, step: numbers.width)
    if !added.isEmpty {
      relation.table = try self.table(table, filling, numbers, known, added)
      relation.rows = .all(relation.table.rowCount)
      // What was computed for groups is not there for those that are added.
      relation.dates = DerivedDates()
    }
    if case .sort = next { return }
    try sort(by: [], &relation)
  }

  /// A group that there is not: a row with the same other keys, and the number of its key.
  private typealias Added = (row: Int32, number: Int)

  private func missing(
    _ known: [Int?], _ combinations: RowNumbering, step: Int
  ) throws(Interrupted) -> [Added] {
    let numbers = known.compactMap(\.self)
    guard let least = numbers.min(), let greatest = numbers.max() else { return [] }
    let stage = "group .. with empty"
    let (span, overflow) = greatest.subtractingReportingOverflow(least)
    if overflow || span / step >= Interrupted.mostRows {
      throw Interrupted(.tooManyRows(stage: stage))
    }
    let width = span / step + 1
    let (all, beyond) = width.multipliedReportingOverflow(by: combinations.count)
    try Interrupted.unlessCountable(beyond ? .max : all, of: stage)
    var isThere = RowSet(capacity: all)
    var firstRows = [Int32](repeating: -1, count: combinations.count)
    for (row, number) in known.enumerated() {
      try cancellation.check(at: row)
      guard let number, (number - least) % step == 0 else { continue }
      let combination = Int(combinations.numbers[row])
      if firstRows[combination] < 0 { firstRows[combination] = Int32(row) }
      isThere.insert(combination * width + (number - least) / step)
    }
    var added: [Added] = []
    for combination in 0..<combinations.count where firstRows[combination] >= 0 {
      for place in 0..<width where !isThere.contains(combination * width + place) {
        try cancellation.check(at: place)
        added.append((firstRows[combination], least + place * step))
      }
    }
    return added
  }

  private func table(
    _ table: Table, _ filling: GroupFilling, _ key: FilledKey, _ known: [Int?], _ added: [Added]
  ) throws(Interrupted) -> Table {
    let rows = (0..<Int32(table.rowCount)).map { $0 }
    let count = rows.count + added.count
    let same = rows + added.map(\.row)
    let none = rows + added.map { _ in -1 }
    var fields: [Field] = []
    for (index, field) in table.fields.enumerated() {
      let name = field.name
      if index == filling.key {
        fields.append(
          Field(name: name, column: key.column(field.column, rows: rows.count, added.map(\.number)))
        )
      } else if index < filling.keyCount {
        fields.append(try field.gathered(same, named: name, cancellation))
      } else if filling.counts.contains(index), case .integer(let column) = field.column {
        let numbers = (0..<count).map { $0 < rows.count ? column.values[$0] : 0 }
        fields.append(
          Field(
            name: name,
            column: .integer(IntegerColumn(values: numbers, missing: RowSet(capacity: count)))))
      } else {
        fields.append(try field.gathered(none, named: name, cancellation))
      }
    }
    return Table(name: table.name, rowCount: count, fields: fields)
  }
}

/// A key whose values follow each other, as numbers.
private struct FilledKey {
  private let step: GroupFilling.Step
  private let part: DatePart?

  init(_ step: GroupFilling.Step, _ field: SchemaField) {
    self.step = step
    part = if case .datePart(let part, _) = field.value { part } else { nil }
  }

  /// How far the numbers of neighbours are apart.
  var width: Int {
    switch step {
    case .numbers(let width): width
    case .part: part == .decade ? 10 : part == .century ? 100 : 1
    case .period: 1
    }
  }

  /// The number of each row; nil where the value is none of those that follow each other.
  func numbers(of column: Column, rows: Int) -> [Int?] {
    (0..<rows).map { row in
      switch column {
      case .integer(let column): column.missing.contains(row) ? nil : Int(column.values[row])
      case .quantity(let column): column.stated[row].flatMap { Int(exactly: $0) }
      case .date(let column): column[row].flatMap(number)
      case .text, .category, .decimal, .boolean, .list, .reference, .link: nil
      }
    }
  }

  private func number(of date: EDTFDate) -> Int? {
    switch step {
    case .numbers: return nil
    case .part:
      guard let part, case .certain(let number)? = date.bucket(part) else { return nil }
      return number
    case .period(let count, let unit): return DatePeriod(count, unit)?.number(exactly: date)
    }
  }

  /// The column with rows for some more numbers.
  func column(_ column: Column, rows: Int, _ numbers: [Int]) -> Column {
    switch column {
    case .integer(let column):
      let known = (0..<rows).map { column.missing.contains($0) ? nil : column.values[$0] }
      return .integer(IntegerColumn(known + numbers.map { Int64($0) }))
    case .quantity(let column):
      let known = (0..<rows).map { column.bounds($0) }
      return .quantity(QuantityColumn(known + numbers.map { Double($0)...Double($0) }))
    case .date(let column):
      let known = (0..<rows).map { column[$0] }
      return .date(DateColumn(known + numbers.map(date)))
    case .text, .category, .decimal, .boolean, .list, .reference, .link: return column
    }
  }

  private func date(of number: Int) -> EDTFDate? {
    switch step {
    case .numbers: return nil
    case .part:
      guard let part else { return nil }
      return EDTFDate(ifValid: DateBucket.certain(number).edtf(part))
    case .period(let count, let unit): return DatePeriod(count, unit)?.date(of: number)
    }
  }
}
