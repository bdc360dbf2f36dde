package import ClickHouse
package import Corpus
package import Plan

/// Makes the cells of a field from the columns of a table, block by block.
package struct FieldDecoding: Sendable {
  /// The columns of the table that are needed for that: the others are for who asks the table.
  package let columns: [String]

  private let stored: SQLField
  private let column: Column
  private let tables: [Int]
  private var gathering: any ColumnGathering
  private var faulty: [Int32] = []
  private var unread = UnreadCells()
  /// The rows so far.
  package private(set) var rowCount = 0

  /// - Parameters:
  ///   - column: The column of no rows, which tells what the column is as a whole.
  ///   - tables: The rows of each table of the corpus.
  package init(_ stored: SQLField, like column: Column, tables: [Int]) {
    self.stored = stored
    self.column = column
    self.tables = tables
    let (gathering, columns) = Self.gathering(stored, like: column)
    self.gathering = gathering
    self.columns = columns + [stored.unread, stored.unreadText].compactMap { $0 }
  }

  private static func gathering(
    _ stored: SQLField, like column: Column
  ) -> (any ColumnGathering, columns: [String]) {
    let name = stored.column
    switch (column, stored.storage) {
    case (.category(let column), _): return (CodeGathering(name, column.dictionary), [name])
    case (.integer, _): return (IntegerGathering(name), [name])
    case (.decimal, _): return (DecimalGathering(name), [name])
    case (.boolean, _): return (BooleanGathering(name), [name])
    case (.quantity(let column), .quantity(let low, let high, let unit)):
      return (
        QuantityGathering(name, low: low, high: high, unit: unit, like: column),
        [name, low, high] + (unit.map { [$0] } ?? [])
      )
    case (.date, .date(let date)):
      return (
        DateGathering(name, words: date.words), [name] + (date.words.map { [$0] } ?? [])
      )
    case (.list, _): return (ListGathering(name), [name])
    case (.reference(let column), .reference(let collection)):
      return (
        ReferenceGathering(name, collection: collection, like: column),
        [name] + (collection.map { [$0] } ?? [])
      )
    case (.link(let column), _): return (LinkGathering(name, table: column.table), [name])
    default: return (TextGathering(name), [name])
    }
  }

  /// Adds rows behind those before.
  ///
  /// - Throws: where they are not of the types that clio has made the table of.
  /// - Complexity: O(rows and what they hold).
  package mutating func append(_ block: NativeBlock) throws(StoredMismatch) {
    try gathering.append(block)
    if let name = stored.unread {
      let marks = try StoredValues(name, of: block).integers()
      let texts = try stored.unreadText.map { (name) throws(StoredMismatch) in
        try StoredValues(name, of: block).optionalTexts()
      }
      for (row, mark) in marks.enumerated() where mark != 0 {
        faulty.append(Int32(rowCount + row))
        if let text = texts?[row] { unread.append(text, row: rowCount + row) }
      }
    }
    rowCount += block.rowCount
  }

  /// The cells of all rows.
  ///
  /// - Throws: where they lead beyond a table, or are no such values.
  package func cells() throws(StoredMismatch) -> Field.Cells {
    let column = try gathering.column(rowCount: rowCount)
    guard column.kind == self.column.kind, column.isSound(rowCount: rowCount, tables: tables) else {
      throw StoredMismatch(column: stored.column)
    }
    return Field.Cells(
      column: column, faulty: faulty.isEmpty ? nil : RowSet(capacity: rowCount, numbers: faulty),
      unread: unread.isEmpty ? nil : unread)
  }
}

/// Gathers the values of a column from blocks of rows.
protocol ColumnGathering: Sendable {
  mutating func append(_ block: NativeBlock) throws(StoredMismatch)
  func column(rowCount: Int) throws(StoredMismatch) -> Column
}
