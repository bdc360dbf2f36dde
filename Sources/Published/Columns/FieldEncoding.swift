package import ClickHouse
package import Corpus
import Plan

/// Makes the columns of a table from those of a field, a run of rows at a time.
package struct FieldEncoding: Sendable {
  private let stored: StoredField
  private let faulty: RowSet?
  private let unread: UnreadCells?
  private let encode: @Sendable (Range<Int>) -> [NativeValues]

  /// - Parameter stored: How the field is stored.
  /// - Complexity: O(different texts), of dates O(rows).
  package init(_ field: Field, as stored: StoredField) {
    self.stored = stored
    faulty = field.faulty
    unread = field.unread
    encode =
      switch field.column {
      case .text(let column): TextEncoding(column).values
      case .category(let column): CategoryEncoding(column, isNumbered: stored.isNumbered).values
      case .integer(let column): { rows in [column.stored(rows)] }
      case .decimal(let column): { rows in [column.stored(rows)] }
      case .boolean(let column): { rows in [column.stored(rows)] }
      case .quantity(let column): { rows in column.stored(rows) }
      case .date(let column): DateEncoding(column).values
      case .list(let column): { rows in [column.stored(rows)] }
      case .reference(let column): { rows in column.stored(rows) }
      case .link(let column): { rows in [column.stored(rows)] }
      }
  }

  /// The columns of the table for some rows, in the order of `StoredField.columns`.
  ///
  /// - Complexity: O(rows and what they hold).
  package func columns(_ rows: Range<Int>) -> [NativeColumn] {
    var values = encode(rows)
    if stored.sql.unread != nil {
      values.append(.uint8(rows.map { faulty?.contains($0) == true ? 1 : 0 }))
      values.append(.texts(rows.map { unread?[$0] }))
    }
    precondition(values.count == stored.columns.count, "a column for each of the table")
    return zip(stored.columns, values).map { NativeColumn($0.name, $0.type, $1) }
  }
}

extension StoredField {
  /// Whether the values are names by their numbers.
  var isNumbered: Bool {
    if case .nullable(.enumeration)? = columns.first?.type { true } else { false }
  }
}

extension NativeValues {
  /// Texts, of which some may be missing.
  static func texts(_ texts: [String?]) -> NativeValues {
    .nullable(missing: texts.map { $0 == nil }, .string(NativeTexts(texts.map { $0 ?? "" })))
  }

  static func missing(_ set: RowSet, _ rows: Range<Int>, _ values: NativeValues) -> NativeValues {
    .nullable(missing: rows.map { set.contains($0) }, values)
  }
}

extension NativeTexts {
  mutating func append(_ text: ArraySlice<UInt8>) {
    bytes.append(contentsOf: text)
    ends.append(bytes.count)
  }
}
