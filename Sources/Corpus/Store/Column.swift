/// The values of one field, one entry a row; the case is the kind of the field.
package enum Column: Sendable {
  case text(TextColumn)
  case category(CodedColumn)
  case integer(IntegerColumn)
  case decimal(DecimalColumn)
  case quantity(QuantityColumn)
  case boolean(BooleanColumn)
  case date(DateColumn)
  case list(ListColumn)
  case reference(ReferenceColumn)
  case link(LinkColumn)

  /// The rows that have no value; of a several-valued column, those with an empty list.
  package var missing: RowSet {
    switch self {
    case .text(let column): column.missing
    case .category(let column): column.missing
    case .integer(let column): column.missing
    case .decimal(let column): column.missing
    case .quantity(let column): column.missing
    case .boolean(let column): column.missing
    case .date(let column): column.missing
    case .list(let column): column.items.empty
    case .reference(let column): column.missing
    case .link(let column): column.targets.empty
    }
  }
}

extension Column {
  /// What a column holds, which is known before it is read.
  package enum Kind: Hashable, Sendable {
    case text, category, integer, decimal, quantity, boolean, date, list
    /// A row of one table; nil for a row of any.
    case reference(table: Int?)
    /// Rows of a table.
    case link(table: Int)
  }

  package var kind: Kind {
    switch self {
    case .text: .text
    case .category: .category
    case .integer: .integer
    case .decimal: .decimal
    case .quantity: .quantity
    case .boolean: .boolean
    case .date: .date
    case .list: .list
    case .reference(let column):
      if case .table(let table) = column.target {
        .reference(table: table)
      } else {
        .reference(table: nil)
      }
    case .link(let column): .link(table: column.table)
    }
  }
}

/// Whole numbers and the rows that lack one (their entry is 0).
package struct IntegerColumn: Sendable {
  package let values: IntegerBuffer
  package let missing: RowSet
  /// The least and the greatest entry of each `zone` rows.
  package let zones: [ClosedRange<Int64>]

  /// The rows of a zone.
  package static let zone = 4096

  /// From the least to the greatest entry; nil for no rows.
  package var bounds: ClosedRange<Int64>? {
    guard let least = zones.lazy.map(\.lowerBound).min(),
      let greatest = zones.lazy.map(\.upperBound).max()
    else { return nil }
    return least...greatest
  }

  package init(values: IntegerBuffer, missing: RowSet) {
    self.values = values
    self.missing = missing
    zones =
      switch values {
      case .int8(let values): values.zones(of: Self.zone)
      case .int16(let values): values.zones(of: Self.zone)
      case .int32(let values): values.zones(of: Self.zone)
      case .int64(let values): values.zones(of: Self.zone)
      }
  }

  package init(values: [Int64], missing: RowSet) {
    self.init(values: IntegerBuffer(values), missing: missing)
  }

  /// A column as it was kept.
  init(values: IntegerBuffer, missing: RowSet, zones: [ClosedRange<Int64>]) {
    self.values = values
    self.missing = missing
    self.zones = zones
  }
}

extension Buffer where Element: FixedWidthInteger {
  /// The least and the greatest of each so many values.
  fileprivate func zones(of size: Int) -> [ClosedRange<Int64>] {
    let values = span
    return stride(from: 0, to: values.count, by: size).map { first in
      var (least, greatest) = (values[first], values[first])
      for row in first..<Swift.min(first + size, values.count) {
        least = Swift.min(least, values[unchecked: row])
        greatest = Swift.max(greatest, values[unchecked: row])
      }
      return Int64(least)...Int64(greatest)
    }
  }
}

/// Decimal numbers and the rows that lack one (their entry is 0).
package struct DecimalColumn: Sendable {
  package let values: DecimalBuffer
  package let missing: RowSet

  package init(values: DecimalBuffer, missing: RowSet) {
    self.values = values
    self.missing = missing
  }

  package init(values: [Double], missing: RowSet) {
    self.init(values: DecimalBuffer(values), missing: missing)
  }
}

/// Truth values: the rows that hold true, and those that hold none.
package struct BooleanColumn: Sendable {
  package let isTrue: RowSet
  package let missing: RowSet

  package init(isTrue: RowSet, missing: RowSet) {
    self.isTrue = isTrue
    self.missing = missing
  }
}

/// Text as codes into a dictionary, for a field with few different values.
package struct CodedColumn: Sendable {
  /// One code a row; `missingCode` where there is no value.
  package let codes: Buffer<UInt32>
  package let dictionary: NameDictionary
  package let missing: RowSet

  package static let missingCode = UInt32.max

  package init(codes: [UInt32], dictionary: NameDictionary) {
    self.codes = Buffer(codes)
    self.dictionary = dictionary
    missing = RowSet(
      capacity: codes.count,
      rows: codes.indices.lazy.filter { codes[$0] == Self.missingCode })
  }

  /// A column as it was kept.
  init(codes: Buffer<UInt32>, dictionary: NameDictionary, missing: RowSet) {
    self.codes = codes
    self.dictionary = dictionary
    self.missing = missing
  }

  /// The text of a row.
  package subscript(row: Int) -> String? {
    codes[row] == Self.missingCode ? nil : dictionary.names[Int(codes[row])]
  }
}

/// Several entries a row, stored end to end: those of row `r` are at
/// `offsets[r] ..< offsets[r + 1]` of the arrays that the ragged rows describe.
package struct RaggedRows: Sendable {
  /// One more than there are rows, ascending from 0.
  package let offsets: Buffer<UInt32>

  package init(offsets: [UInt32]) { self.init(Buffer(offsets)) }

  init(_ offsets: Buffer<UInt32>) {
    precondition(offsets.count > 0 && offsets[0] == 0, "ragged rows begin at 0")
    self.offsets = offsets
  }

  package var rowCount: Int { offsets.count - 1 }

  package subscript(row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }

  /// The rows with no entry.
  package var empty: RowSet {
    RowSet(capacity: rowCount, rows: (0..<rowCount).lazy.filter { self[$0].isEmpty })
  }
}

/// A list of plain strings a row (other names, tags), as codes.
package struct ListColumn: Sendable {
  package let items: RaggedRows
  package let codes: Buffer<UInt32>
  package let dictionary: NameDictionary

  package init(items: RaggedRows, codes: [UInt32], dictionary: NameDictionary) {
    self.init(items: items, codes: Buffer(codes), dictionary: dictionary)
  }

  init(items: RaggedRows, codes: Buffer<UInt32>, dictionary: NameDictionary) {
    self.items = items
    self.codes = codes
    self.dictionary = dictionary
  }

  /// The items of a row, in the order of the file.
  package subscript(row: Int) -> [String] { items[row].map { dictionary.names[Int(codes[$0])] } }
}

/// A row of a table of the corpus.
package struct RowReference: Hashable, Sendable {
  /// An index into `Corpus.tables`.
  package let table: Int
  package let row: Int

  package init(table: Int, row: Int) {
    self.table = table
    self.row = row
  }
}

/// One row of another table (or of the same) a row: a resolved foreign key.
package struct ReferenceColumn: Sendable {
  /// The rows referred to; -1 where there is none.
  package let rows: Buffer<Int32>
  /// The table of each row referred to: one for all, or one a row (`"reference": "any"`).
  package let target: Target
  package let missing: RowSet

  package enum Target: Sendable {
    case table(Int)
    case any(Buffer<UInt16>)
  }

  package init(rows: [Int32], target: Target) {
    self.rows = Buffer(rows)
    self.target = target
    missing = RowSet(
      capacity: rows.count, rows: rows.indices.lazy.filter { rows[$0] < 0 })
  }

  /// A column as it was kept.
  init(rows: Buffer<Int32>, target: Target, missing: RowSet) {
    self.rows = rows
    self.target = target
    self.missing = missing
  }

  package subscript(row: Int) -> RowReference? {
    guard rows[row] >= 0 else { return nil }
    switch target {
    case .table(let table): return RowReference(table: table, row: Int(rows[row]))
    case .any(let tables): return RowReference(table: Int(tables[row]), row: Int(rows[row]))
    }
  }
}
