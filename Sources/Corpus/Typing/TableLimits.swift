/// How large a table may be: beyond, a file is refused instead of filling the memory or overflowing
/// the numbers by which columns count.
package struct TableLimits: Sendable {
  /// A table has at most so many columns. Each costs a kilobyte before it has a row.
  var columns = 1 << 17
  /// The rows that references can number.
  var rows = Int(Int32.max)
  /// The bytes of text that one column may hold.
  var textBytes = 1 << 40
  /// The cells that a table may have, whatever the length of its file.
  var cells = 1 << 26

  /// The cells that a table of a file may have: each has a delimiter or an end of its own in the
  /// file, unless records are short; a few bytes must not become a billion missing cells.
  func mostCells(inBytes count: Int) -> Int { max(cells, count * 16) }

  /// Checks the number of columns.
  func check(columnCount: Int) -> TableExcess? {
    columnCount > columns ? .columns(columnCount, most: columns) : nil
  }

  /// Checks the size of a table.
  func check(rowCount: Int, columnCount: Int, byteCount: Int) -> TableExcess? {
    if rowCount > rows { return .rows(most: rows) }
    let (cells, isTooLarge) = rowCount.multipliedReportingOverflow(by: columnCount)
    guard isTooLarge || cells > mostCells(inBytes: byteCount) else { return nil }
    return .cells(rows: rowCount, columns: columnCount)
  }
}
