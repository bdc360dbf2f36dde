/// Finds the records and cells of a CSV file (RFC 4180): quotes, doubled quotes, newlines in cells,
/// any of the three line ends, and the physical line where each record begins.
///
/// A quote opens a quoted cell only at the cell's beginning, elsewhere it is data. Blank lines are
/// no records. A quoted cell that never ends is reported, then its quote is read as data, so that
/// the records after it are not lost. What other dialects have is in `CSVScanner+Dialects`.
struct CSVScanner: RecordSource {
  let dialect: CSVDialect
  private let delimiter: UInt8
  var quote: UInt8?
  private let hasPlainCells: Bool
  /// Whether some rows are no records.
  private let passesRows: Bool
  /// The offset of the next byte to read.
  var position = 0
  /// The physical line of that byte.
  var line = 1
  /// The rows that ended so far: records and blank lines.
  private(set) var rowCount = 0
  /// The number of the row that the record is.
  private(set) var recordRow = 0
  /// The record that is being read; kept between records for its memory.
  var record: [CellBatch.Cell] = []
  /// The quotes that never end.
  private(set) var unterminated: [FormFault] = []
  /// The cells that were enclosed in quotes.
  private(set) var quotedCells = 0
  /// Those of them behind whose last quote there was more text, and the line of the first.
  private(set) var looseQuotes = (count: 0, line: 0)

  /// After so many quotes without an end, all quotes are data: reading on must not cost a scan of
  /// the rest of the file for each.
  private static let mostUnterminated = 16

  init(_ dialect: CSVDialect, bytes: Span<UInt8>) {
    self.dialect = dialect
    delimiter = dialect.delimiter
    quote = dialect.quote
    hasPlainCells = dialect.hasPlainCells
    passesRows = dialect.comment != nil || !dialect.passedRows.isEmpty
    position = bytes.startOfText
  }

  var formFaults: [FormFault] {
    guard looseQuotes.count > 0 else { return unterminated }
    let loose = FormFault(
      kind: .textBehindQuotes(count: looseQuotes.count), line: looseQuotes.line, column: nil)
    return unterminated + [loose]
  }

  /// Reads the records that name the columns; where none does, numbers the columns of the widest of
  /// the first hundred records, and reads none.
  mutating func headings(of bytes: Span<UInt8>) throws(HeadingFault) -> [String]? {
    guard dialect.hasHeader else { return numberedHeadings(of: bytes) }
    var headings: [String]?
    for row in dialect.headerRows {
      passRows(before: row, bytes)
      guard let texts = try recordTexts(bytes) else { break }
      headings = headings.map { CSVDialect.joined($0, texts, by: dialect.headerJoin) } ?? texts
    }
    return headings.map { CSVDialect.completed($0, dialect.shortHeader) }
  }

  /// The cells of the next record as texts; nil at the end.
  private mutating func recordTexts(_ bytes: Span<UInt8>) throws(HeadingFault) -> [String]? {
    var batch = CellBatch(width: 0, capacity: 1)
    skipToRecord(bytes)
    guard let line = scanRecord(bytes, into: &batch) else { return nil }
    var texts: [String] = []
    texts.reserveCapacity(record.count)
    for cell in record {
      let text =
        cell.source == .decoded
        ? Self.text(batch.decoded.span.extracting(cell.start..<cell.end))
        : Self.text(bytes.extracting(cell.start..<cell.end))
      guard let text else { throw HeadingFault(line: line, offset: cell.start) }
      texts.append(text)
    }
    return texts
  }

  /// The text of a cell; nil where it is not UTF-8.
  private static func text(_ bytes: Span<UInt8>) -> String? {
    (try? UTF8Span(validating: bytes)) == nil ? nil : String(bytes)
  }

  private func numberedHeadings(of bytes: Span<UInt8>) -> [String]? {
    var trial = self
    var batch = CellBatch(width: 0, capacity: 100)
    trial.fill(&batch, from: bytes)
    let width = batch.ragged.map(\.count).max() ?? 0
    return width == 0 ? nil : (1...width).map { "column\($0)" }
  }

  /// Reads records until the batch is full; an empty batch means the end of the file.
  mutating func fill(_ batch: inout CellBatch, from bytes: Span<UInt8>) {
    batch.removeAll()
    while !batch.isFull {
      skipToRecord(bytes)
      let start = position
      guard let line = scanRecord(bytes, into: &batch) else { return }
      batch.append(record, line: line, start: start)
    }
  }

  /// Reads one record into `record` and returns the line where it begins, or nil at the end.
  mutating func scanRecord(_ bytes: Span<UInt8>, into batch: inout CellBatch) -> Int? {
    guard position < bytes.count else { return nil }
    let start = line
    recordRow = rowCount &+ 1
    record.removeAll(keepingCapacity: true)
    guard hasPlainCells else {
      repeat { scanCell(bytes, startLine: start, into: &batch) } while endAnyCell(bytes)
      return start
    }
    while scanPlainCells(bytes) {
      scanQuotedCell(bytes, startLine: start, into: &batch)
      guard endCell(bytes) else { break }
    }
    return start
  }

  /// Steps over blank lines, and over the rows that the dialect passes over.
  mutating func skipToRecord(_ bytes: Span<UInt8>) {
    skipBlankLines(bytes)
    if passesRows { skipPassedRows(bytes) }
  }

  mutating func skipBlankLines(_ bytes: Span<UInt8>) {
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

  /// Steps over LF, CR or CRLF, with which a row ends.
  mutating func endLine(_ bytes: Span<UInt8>) {
    let isPair =
      bytes[position] == UInt8(ascii: "\r") && position + 1 < bytes.count
      && bytes[position + 1] == UInt8(ascii: "\n")
    position &+= isPair ? 2 : 1
    line &+= 1
    rowCount &+= 1
  }

  static func isNewline(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// Reads cells to the end of the record and steps over it, or up to a cell that begins with a quote;
  /// whether there is such a cell.
  ///
  /// Eight bytes are looked at together, each of them once. What the loop needs is in variables of
  /// its own: to read it from `self` for every cell stalled the processor.
  private mutating func scanPlainCells(_ bytes: Span<UInt8>) -> Bool {
    let (delimiter, count) = (delimiter, bytes.count)
    let delimiters = EightBytes.repeating(delimiter)
    let quote = quote.map(Int.init) ?? -1
    var start = position
    if start < count, Int(bytes[start]) == quote { return true }
    var index = start
    while index &+ 8 <= count {
      let word = bytes.word(at: index)
      var ends = EightBytes.matches(word, delimiters) | EightBytes.lineEndsAndOthers(word)
      while ends != 0 {
        // Bound: a byte of the word, which was loaded.
        let end = index &+ ends.trailingZeroBitCount / 8
        let byte = bytes[unchecked: end]
        ends &= ends &- 1
        if byte == delimiter {
          record.append(CellBatch.Cell(start: start, end: end))
          start = end &+ 1
          if start < count, Int(bytes[unchecked: start]) == quote {
            position = start
            return true
          }
        } else if Self.isNewline(byte) {
          record.append(CellBatch.Cell(start: start, end: end))
          position = end
          endLine(bytes)
          return false
        }
      }
      index &+= 8
    }
    return scanLastCells(bytes, from: start, searchedTo: index, quote: quote)
  }

  /// Reads the cells that end within the last bytes of the file; whether one begins with a quote.
  private mutating func scanLastCells(
    _ bytes: Span<UInt8>, from first: Int, searchedTo searched: Int, quote: Int
  ) -> Bool {
    var start = first
    var index = searched
    while index < bytes.count {
      let byte = bytes[index]
      if byte == delimiter {
        record.append(CellBatch.Cell(start: start, end: index))
        start = index &+ 1
        if start < bytes.count, Int(bytes[start]) == quote {
          position = start
          return true
        }
      } else if Self.isNewline(byte) {
        record.append(CellBatch.Cell(start: start, end: index))
        position = index
        endLine(bytes)
        return false
      }
      index &+= 1
    }
    record.append(CellBatch.Cell(start: start, end: index))
    position = index
    return false
  }

  /// The offset of the next delimiter or newline.
  private func endOfPlainText(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != delimiter, !Self.isNewline(bytes[index]) {
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
    let quotes = EightBytes.repeating(bytes[opening])
    while index < bytes.count {
      if index &+ 8 <= bytes.count {
        let word = bytes.word(at: index)
        if EightBytes.matches(word, quotes) | EightBytes.lineEndsAndOthers(word) == 0 {
          index &+= 8
          continue
        }
      }
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
      noteUnterminated(startLine)
      position = endOfPlainText(bytes, from: opening)
      record.append(CellBatch.Cell(start: opening, end: position, source: .invalid))
      return
    }
    line &+= newlines
    quotedCells &+= 1
    position = endOfPlainText(bytes, from: index + 1)
    if !isDecoded && position == index + 1 {
      record.append(CellBatch.Cell(start: pending, end: index))
      return
    }
    // What is between the closing quote and the delimiter belongs to the cell.
    if position != index + 1 { noteLooseQuote(startLine) }
    batch.decode(bytes.extracting(pending..<index))
    batch.decode(bytes.extracting((index + 1)..<position))
    record.append(
      CellBatch.Cell(start: decodedStart, end: batch.decoded.count, source: .decoded))
  }

  /// Notes a quote that never ends, in the cell that comes next.
  mutating func noteUnterminated(_ startLine: Int) {
    unterminated.append(
      FormFault(kind: .unterminatedQuote, line: startLine, column: record.count))
    if unterminated.count == Self.mostUnterminated { quote = nil }
  }

  /// Notes text behind the last quote of a cell.
  mutating func noteLooseQuote(_ startLine: Int) {
    if looseQuotes.count == 0 { looseQuotes.line = startLine }
    looseQuotes.count &+= 1
  }

  /// Counts a cell in quotes.
  mutating func noteQuotedCell() { quotedCells &+= 1 }

  /// Forgets what was wrong with rows that are no records.
  mutating func restoreNotes(of other: CSVScanner) {
    unterminated = other.unterminated
    quotedCells = other.quotedCells
    looseQuotes = other.looseQuotes
  }
}
