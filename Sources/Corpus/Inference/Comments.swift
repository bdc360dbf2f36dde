/// Decides what the comment lines above a table mean for the rest of the file.
enum Comments {
  /// Keeps the comment sign in a dialect where the lines that begin with it are comments everywhere;
  /// else only the lines above the table are skipped.
  static func settle(_ dialect: inout CSVDialect, _ top: TopLines, of bytes: Span<UInt8>) {
    guard let sign = top.comment else { return }
    var plain = dialect
    plain.comment = nil
    plain.passedRows = Array(1...top.count)
    let width =
      DialectFit.usualWidth(DialectTrial.records(dialect, of: bytes).map(\.cells.count)) ?? 1
    if namesColumns(top, dialect, width: width, of: bytes) {
      plain.passedRows = Array(1..<top.count)
      dialect = plain
    } else if holdsRecord(beginning: sign, plain, width: width, of: bytes) {
      dialect = plain
    }
  }

  /// Whether the last comment is the row of headings: one comment alone that is as wide as the rows,
  /// or the last of several above rows that have no headings of their own.
  private static func namesColumns(
    _ top: TopLines, _ dialect: CSVDialect, width: Int, of bytes: Span<UInt8>
  ) -> Bool {
    guard width > 1 else { return false }
    var line = dialect
    line.comment = nil
    line.passedRows = []
    let records = DialectTrial.records(line, of: top.lastComment.span)
    guard records.count == 1, records[0].cells.count == width, records[0].filled == width else {
      return false
    }
    if top.comments == 1 { return true }
    let below = DialectTrial.records(dialect, of: bytes).filter { $0.cells.count == width }
    return !HeaderInference.hasHeader(below.map(\.cells))
  }

  /// Whether a record as wide as the others begins with the sign below the comments.
  private static func holdsRecord(
    beginning sign: UInt8, _ dialect: CSVDialect, width: Int, of bytes: Span<UInt8>
  ) -> Bool {
    guard width > 1 else { return true }
    var scanner = CSVScanner(dialect, bytes: bytes)
    var batch = CellBatch(width: width)
    while true {
      scanner.fill(&batch, from: bytes)
      if batch.rowCount == 0 { return false }
      let ragged = Set(batch.ragged.map(\.row))
      for row in 0..<batch.rowCount where bytes[batch.starts[row]] == sign && !ragged.contains(row)
      {
        return true
      }
    }
  }
}
