/// Tells whether a backslash before a quote, a delimiter or a newline means that it is data, as
/// MySQL, Spark and many web exports write, or is data itself.
///
/// The whole file decides: the way of reading it with fewer records out of form is the right one.
enum EscapeInference {
  static func decide(_ dialect: inout CSVDialect, of bytes: Span<UInt8>) {
    let backslash = UInt8(ascii: "\\")
    var plain = dialect
    plain.escape = nil
    let signs = Signs(bytes, dialect)
    guard dialect.escape != nil || signs.escapes || signs.joins else { return }
    var best = (dialect: plain, oddities: oddities(of: plain, bytes))
    // A backslash at the end of a line is mostly one of a path: only where others are signs outside
    // of quotes does it join lines.
    for joins in signs.joins ? [false, true] : [false] {
      var escaped = dialect
      escaped.escape = backslash
      escaped.escapesLineEnds = joins || !signs.endsLines
      let oddities = oddities(of: escaped, bytes)
      if oddities < best.oddities { best = (escaped, oddities) }
    }
    dialect = best.dialect
  }

  /// What backslashes come before.
  private struct Signs {
    /// Whether one comes before a quote or a delimiter.
    var escapes = false
    /// Whether one comes before a delimiter, or a cell is `\N`.
    var joins = false
    /// Whether one is at the end of a line.
    var endsLines = false

    /// Stops once all is found.
    init(_ bytes: Span<UInt8>, _ dialect: CSVDialect) {
      var start = 0
      while let index = bytes.firstIndex(of: UInt8(ascii: "\\"), from: start), !isWhole {
        guard index + 1 < bytes.count else { return }
        let next = bytes[index + 1]
        let isCell =
          (index == 0 || bytes[index - 1] == dialect.delimiter
            || CSVScanner.isNewline(bytes[index - 1]))
          && (index + 2 == bytes.count || bytes[index + 2] == dialect.delimiter
            || CSVScanner.isNewline(bytes[index + 2]))
        if next == dialect.quote || next == dialect.delimiter { escapes = true }
        if next == dialect.delimiter || next == UInt8(ascii: "N") && isCell { joins = true }
        if CSVScanner.isNewline(next) { endsLines = true }
        start = index + (next == UInt8(ascii: "\\") ? 2 : 1)
      }
    }

    private var isWhole: Bool { escapes && joins && endsLines }
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
