package import ClickHouse
import Corpus
package import Plan

/// A column of a table, and what is in it.
package struct StoredColumn: Hashable, Sendable {
  package let name: String
  package let type: NativeType

  init(_ name: String, _ type: NativeType) {
    self.name = name
    self.type = type
  }
}

/// A field of a corpus as columns of a table.
package struct StoredField: Hashable, Sendable {
  package let sql: SQLField
  /// Its columns, that of its values first.
  package let columns: [StoredColumn]

  /// - Parameters:
  ///   - column: The name of the column of its values.
  ///   - room: The bytes that are left for names in the types of columns, from which those of this field are taken.
  init(_ field: Field, column name: String, _ names: inout StoredNames, room: inout Int) {
    func beside(_ end: String) -> String { names.take("\(name)__\(end)") }
    let (storage, columns) = Self.storage(of: field.column, name, beside, &room)
    let isNullable = if case .date(let dates) = field.column { !dates.isWhole } else { true }
    guard field.faulty != nil || field.unread != nil else {
      sql = SQLField(name, storage, isNullable: isNullable)
      self.columns = columns
      return
    }
    let (unread, text) = (beside("unread"), beside("unread_text"))
    sql = SQLField(
      name, storage, isNullable: isNullable, unread: unread, unreadText: text)
    self.columns = columns + [StoredColumn(unread, .uint8), StoredColumn(text, .nullable(.string))]
  }

  private static func storage(
    of column: Column, _ name: String, _ beside: (String) -> String, _ room: inout Int
  ) -> (SQLField.Storage, [StoredColumn]) {
    func values(_ type: NativeType) -> StoredColumn { StoredColumn(name, type) }
    switch column {
    case .text:
      let bare = beside("bare")
      return (.text(bare: bare), [values(.nullable(.string)), StoredColumn(bare, .string)])
    case .category(let column):
      return (.category, [values(.nullable(column.dictionary.storedType(&room)))])
    case .integer(let column): return (.integer, [values(.nullable(column.values.storedType))])
    case .decimal: return (.decimal, [values(.nullable(.float64))])
    case .boolean: return (.boolean, [values(.nullable(.uint8))])
    case .quantity(let column):
      let (low, high) = (beside("low"), beside("high"))
      let unit = column.units.map { _ in beside("unit") }
      let numbers = [name, low, high].map { StoredColumn($0, .nullable(.float64)) }
      return (
        .quantity(low: low, high: high, unit: unit),
        numbers + (unit.map { [StoredColumn($0, .nullable(.string))] } ?? [])
      )
    case .date(let column): return dates(column, name, beside)
    case .list: return (.list, [values(.array(.string))])
    case .reference(let column):
      guard case .any = column.target else {
        return (.reference(collection: nil), [values(.int32)])
      }
      let collection = beside("collection")
      return (
        .reference(collection: collection), [values(.int32), StoredColumn(collection, .uint16)]
      )
    case .link: return (.link, [values(.array(.uint32))])
    }
  }

  private static func dates(
    _ column: DateColumn, _ name: String, _ beside: (String) -> String
  ) -> (SQLField.Storage, [StoredColumn]) {
    // Columns that would be the same are one: a single day is its first and its last.
    let first = beside("first")
    let start = column.isWhole ? first : beside("start")
    let startYear = beside("start_year")
    let isDaily = column.isDaily && column.isWhole
    let last = isDaily ? first : beside("last")
    let date = SQLDate(
      first: first, last: last, start: start,
      end: column.isWhole ? last : beside("end"), startYear: startYear,
      endYear: isDaily ? startYear : beside("end_year"), form: beside("form"),
      clock: column.hasClocks ? beside("clock") : nil,
      words: column.hasWords ? beside("words") : nil)
    var taken: Set<String> = []
    let days = [date.first, date.last, date.start, date.end, date.startYear, date.endYear]
    var columns = [StoredColumn(name, .nullable(.string))]
    columns += days.filter { taken.insert($0).inserted }.map { StoredColumn($0, .int32) }
    columns.append(StoredColumn(date.form, .uint8))
    columns += date.clock.map { [StoredColumn($0, .int64)] } ?? []
    return (
      .date(date), columns + (date.words.map { [StoredColumn($0, .nullable(.string))] } ?? [])
    )
  }
}

extension NameDictionary {
  /// So many names have numbers of their own at the most: these have 16 bits.
  private static let mostNumbered = 30_000

  /// Names by their numbers where these are few and there is room for them, else texts.
  fileprivate func storedType(_ room: inout Int) -> NativeType {
    guard count > 0, count <= Self.mostNumbered else { return .string }
    // `'name' = 12345, `, in which each sign may have a backslash.
    let bytes = names.reduce(0) { $0 + 2 * $1.utf8.count + 12 }
    guard bytes <= room else { return .string }
    room -= bytes
    return .enumeration(names)
  }
}

extension IntegerBuffer {
  fileprivate var storedType: NativeType {
    switch self {
    case .int8: .int8
    case .int16: .int16
    case .int32: .int32
    case .int64: .int64
    }
  }
}
