/// Tells whether a backslash before a quote, a delimiter or a newline means that it is data, as
/// MySQL, Spark and many web exports write, or is data itself.
///
/// The whole file decides: the way of reading it with fewer records out of form is the right one.
enum EscapeInference {
  static func decide(_ dialect: inout CSVDialect, of bytes: Span<UInt8>) {
    let backslash = UInt8(ascii: "\\")
    var plain = dialect
    plain.escape = nil
    if dialect.escape == nil, !holdsEscape(bytes, dialect) { return }
    var escaped = dialect
    escaped.escape = backslash
    let isEscaped = oddities(of: escaped, bytes) < oddities(of: plain, bytes)
    dialect.escape = isEscaped ? backslash : nil
  }

  /// Whether a backslash stands before a byte that it could escape, other than itself.
  private static func holdsEscape(_ bytes: Span<UInt8>, _ dialect: CSVDialect) -> Bool {
    var start = 0
    while let index = bytes.firstIndex(of: UInt8(ascii: "\\"), from: start) {
      guard index + 1 < bytes.count else { return false }
      let next = bytes[index + 1]
      if next == dialect.quote || next == dialect.delimiter || next == UInt8(ascii: "\n")
        || next == UInt8(ascii: "\r")
      {
        return true
      }
      start = index + 1
    }
    return false
  }

  /// How much of a file is out of form: records of another width than most, quotes that never end,
  /// text behind the last quote of a cell.
  private static func oddities(of dialect: CSVDialect, _ bytes: Span<UInt8>) -> Int {
    let width = DialectFit.usualWidth(DialectTrial(dialect, of: bytes).counts) ?? 1
    var scanner = CSVScanner(dialect, bytes: bytes)
    var batch = CellBatch(width: width)
    var ragged = 0
    repeat {
      scanner.fill(&batch, from: bytes)
      ragged += batch.ragged.count
    } while batch.rowCount > 0
    return ragged + scanner.looseQuotes.count + scanner.unterminated.count
  }
}
