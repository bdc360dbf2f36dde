/// Finds the records and cells of a CSV file (RFC 4180): quotes, doubled quotes, newlines in cells,
/// any of the three line ends, and the physical line where each record begins.
///
/// A quote opens a quoted cell only at the cell's beginning, elsewhere it is data. Blank lines are
/// no records. A quoted cell that never ends is reported, then its quote is read as data, so that
/// the records after it are not lost.
struct CSVScanner {
  private let delimiter: UInt8
  private var quote: UInt8?
  /// The offset of the next byte to read.
  private var position = 0
  /// The physical line of that byte.
  private var line = 1
  /// The record that is being read; kept between records for its memory.
  private var record: [CellBatch.Cell] = []
  /// The lines and cell numbers of quotes that never end.
  private(set) var unterminated: [(line: Int, column: Int)] = []

  /// After so many quotes without an end, all quotes are data: reading on must not cost a scan of
  /// the rest of the file for each.
  private static let mostUnterminated = 16

  init(_ dialect: CSVDialect, bytes: Span<UInt8>) {
    delimiter = dialect.delimiter
    quote = dialect.quote
    if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
  }

  /// Reads the first record, the names of the fields.
  mutating func header(of bytes: Span<UInt8>) -> (
    cells: [CellBatch.Cell], decoded: [UInt8], line: Int
  )? {
    var batch = CellBatch(width: 0, capacity: 1)
    guard let line = scanRecord(bytes, into: &batch) else { return nil }
    return (record, batch.decoded, line)
  }

  /// Reads records until the batch is full; an empty batch means the end of the file.
  mutating func fill(_ batch: inout CellBatch, from bytes: Span<UInt8>) {
    batch.removeAll()
    while !batch.isFull, let line = scanRecord(bytes, into: &batch) {
      batch.append(record, line: line)
    }
  }

  /// Reads one record into `record` and returns the line where it begins, or nil at the end.
  private mutating func scanRecord(_ bytes: Span<UInt8>, into batch: inout CellBatch) -> Int? {
    skipBlankLines(bytes)
    guard position < bytes.count else { return nil }
    let start = line
    record.removeAll(keepingCapacity: true)
    repeat {
      if position < bytes.count, bytes[position] == quote {
        scanQuotedCell(bytes, startLine: start, into: &batch)
      } else {
        scanPlainCell(bytes, from: position)
      }
    } while endCell(bytes)
    return start
  }

  private mutating func skipBlankLines(_ bytes: Span<UInt8>) {
    while position < bytes.count, Self.isNewline(bytes[position]) { endLine(bytes) }
  }

  /// Steps over what ends a cell; whether another cell of the record follows.
  private mutating func endCell(_ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count else { return false }
    if bytes[position] == delimiter {
      position &+= 1
      return true
    }
    endLine(bytes)
    return false
  }

  /// Steps over LF, CR or CRLF.
  private mutating func endLine(_ bytes: Span<UInt8>) {
    let isPair =
      bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
      && bytes[position + 1] == UInt8(ascii: "\n")
    position &+= isPair ? 2 : 1
    line &+= 1
  }

  private static func isNewline(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private mutating func scanPlainCell(_ bytes: Span<UInt8>, from start: Int) {
    position = endOfPlainText(bytes, from: start)
    record.append(CellBatch.Cell(start: start, end: position))
  }

  /// The offset of the next delimiter or newline.
  private func endOfPlainText(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      index &+= 1
    }
    return index
  }

  /// Reads a cell that begins with a quote; where the quote never ends, reads it as plain text.
  private mutating func scanQuotedCell(
    _ bytes: Span<UInt8>, startLine: Int, into batch: inout CellBatch
  ) {
    let opening = position
    var index = opening &+ 1
    var newlines = 0
    /// Where the text that is not yet decoded begins, once a doubled quote was met.
    var pending = index
    let decodedStart = batch.decoded.count
    var isDecoded = false
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote {
        guard index + 1 < bytes.count, bytes[index + 1] == quote else { break }
        isDecoded = true
        batch.decode(bytes.extracting(pending..<(index + 1)))
        index &+= 2
        pending = index
        continue
      }
      if byte == UInt8(ascii: "\n") {
        newlines &+= 1
      } else if byte == UInt8(ascii: "\r"),
        index + 1 == bytes.count || bytes[index + 1] != UInt8(ascii: "\n")
      {
        newlines &+= 1
      }
      index &+= 1
    }
    guard index < bytes.count else {
      unterminated.append((startLine, record.count))
      if unterminated.count == Self.mostUnterminated { quote = nil }
      scanPlainCell(bytes, from: opening)
      record[record.count - 1].source = .invalid
      return
    }
    line &+= newlines
    position = endOfPlainText(bytes, from: index + 1)
    if !isDecoded && position == index + 1 {
      record.append(CellBatch.Cell(start: pending, end: index))
      return
    }
    // What stands between the closing quote and the delimiter belongs to the cell.
    batch.decode(bytes.extracting(pending..<index))
    batch.decode(bytes.extracting((index + 1)..<position))
    record.append(
      CellBatch.Cell(start: decodedStart, end: batch.decoded.count, source: .decoded))
  }
}
