import Chronology
import Corpus
import Plan

/// A key of groups that a database forms.
struct ServedKey: Sendable {
  let asked: SQLSelection.Key
  /// How many columns of an answer stand for it.
  let width: Int
  private let read: @Sendable (_ columns: ArraySlice<SQLValues>, _ row: Int) -> Value
  private let make: @Sendable ([Value]) -> Column

  /// What the rows of a group have in common.
  enum Value: Hashable, Sendable {
    case missing
    case name(String)
    case number(Int64)
    case bucket(DateBucket)
  }

  /// Nil for a key that SQL does not know as clio does: texts that are written in several ways are one value, and a row
  /// with several values is in several groups.
  init?(_ key: GroupingKey, _ served: ServedTable) {
    let field = key.value.field
    guard field < served.table.fields.count else { return nil }
    switch (key.value, served.table.fields[field].kind) {
    case (.datePart(let part, _), .date) where part != .month: self.init(part, of: field)
    case (.field, .category):
      guard let names = served.table.fields[field].names else { return nil }
      self.init(name: field, names)
    case (.field, .integer):
      self.init(number: field) { .integer(IntegerColumn($0)) }
    case (.field, .boolean):
      self.init(number: field) { .boolean(BooleanColumn($0.map { $0.map { $0 != 0 } })) }
    case (.field, .reference(let target?)):
      self.init(number: field) { places in
        .reference(
          ReferenceColumn(rows: places.map { Int32($0 ?? -1) }, target: .table(target)))
      }
    default: return nil
    }
  }

  private init(
    _ asked: SQLSelection.Key, width: Int,
    read: @escaping @Sendable (ArraySlice<SQLValues>, Int) -> Value,
    make: @escaping @Sendable ([Value]) -> Column
  ) {
    self.asked = asked
    self.width = width
    self.read = read
    self.make = make
  }

  private init(_ part: DatePart, of field: Int) {
    self.init(.part(part, field: field), width: 2) { columns, row in
      if let number = columns[columns.startIndex].integer(at: row) {
        return .bucket(.certain(Int(number)))
      }
      let text = columns[columns.startIndex + 1].text(at: row)
      return text.flatMap { EDTFDate(ifValid: $0)?.bucket(part) }.map { .bucket($0) } ?? .missing
    } make: { values in
      .date(
        DateColumn(
          values.map { value in
            guard case .bucket(let bucket) = value else { return nil }
            return EDTFDate(ifValid: bucket.edtf(part))
          }))
    }
  }

  private init(name field: Int, _ names: NameDictionary) {
    self.init(.name(field: field), width: 1) { columns, row in
      columns[columns.startIndex].text(at: row).map { .name($0) } ?? .missing
    } make: { values in
      .category(
        CodedColumn(
          codes: values.map { value in
            guard case .name(let name) = value else { return CodedColumn.missingCode }
            return names.code(of: name) ?? CodedColumn.missingCode
          }, dictionary: names))
    }
  }

  private init(number field: Int, _ column: @escaping @Sendable ([Int64?]) -> Column) {
    self.init(.number(field: field), width: 1) { columns, row in
      columns[columns.startIndex].integer(at: row).map { .number($0) } ?? .missing
    } make: { values in
      column(values.map { if case .number(let number) = $0 { number } else { nil } })
    }
  }

  /// The value in a row of an answer, of whose columns these stand for the key.
  func value(_ columns: ArraySlice<SQLValues>, at row: Int) -> Value { read(columns, row) }

  /// The column of a derived table.
  func column(of values: [Value]) -> Column { make(values) }
}

/// The groups of an answer, by numbers: some of its rows are one group, where a date is the same in another text.
struct ServedNumbering: Sendable {
  /// The group of each row.
  let groups: [Int32]
  let numbers: [[ServedKey.Value]: Int32]
  /// The values of the keys of each group.
  let values: [[ServedKey.Value]]

  /// - Parameter columns: Those that stand for the keys.
  init(_ keys: [ServedKey], _ columns: ArraySlice<SQLValues>, rowCount: Int) {
    var numbers: [[ServedKey.Value]: Int32] = [:]
    var values: [[ServedKey.Value]] = []
    groups = (0..<rowCount).map { row in
      let found = Self.values(keys, columns, at: row)
      if let number = numbers[found] { return number }
      let number = Int32(values.count)
      numbers[found] = number
      values.append(found)
      return number
    }
    self.numbers = numbers
    self.values = values
  }

  static func values(
    _ keys: [ServedKey], _ columns: ArraySlice<SQLValues>, at row: Int
  ) -> [ServedKey.Value] {
    var place = columns.startIndex
    return keys.map { key in
      defer { place += key.width }
      return key.value(columns[place..<(place + key.width)], at: row)
    }
  }

  var count: Int { values.count }

  /// What the rows of each group have together.
  func totals<Total>(
    _ parts: [Total?], _ add: (Total, Total) -> Total
  ) -> [Total?] {
    var totals = [Total?](repeating: nil, count: count)
    for (row, part) in parts.enumerated() {
      guard let part else { continue }
      let group = Int(groups[row])
      totals[group] = totals[group].map { add($0, part) } ?? part
    }
    return totals
  }
}

extension SQLValues {
  /// The whole number of a row.
  fileprivate func integer(at row: Int) -> Int64? {
    switch self {
    case .integers(let values): values[row]
    case .decimals(let values): values[row].flatMap { Int64(exactly: $0) }
    case .texts: nil
    }
  }

  fileprivate func text(at row: Int) -> String? {
    if case .texts(let values) = self { values[row] } else { nil }
  }
}
