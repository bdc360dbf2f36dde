// What files have that are not written as RFC 4180 says: a sign before quotes and delimiters that are
// data, delimiters of several bytes, spaces between cells, rows that are no records. It is apart from
// the plain cells, whose loop is the speed of a load.

extension CSVScanner {
  /// Reads a cell of any dialect.
  mutating func scanCell(_ bytes: Span<UInt8>, startLine: Int, into batch: inout CellBatch) {
    if dialect.skipsInitialSpace { skipBlanks(bytes) }
    guard position < bytes.count, bytes[position] == quote else {
      scanUnquotedCell(bytes, from: position, into: &batch)
      return
    }
    scanAnyQuotedCell(bytes, startLine: startLine, into: &batch)
  }

  /// Steps over what ends a cell; whether another cell of the record follows.
  mutating func endAnyCell(_ bytes: Span<UInt8>) -> Bool {
    guard position < bytes.count else { return false }
    if isDelimiter(bytes, at: position) {
      position &+= 1 + dialect.delimiterTail.count
      guard dialect.isPartedByBlanks else { return true }
      // Blanks at the end of a line are no delimiter.
      skipBlanks(bytes)
      guard position < bytes.count else { return false }
      if !Self.isNewline(bytes[position]) { return true }
    }
    endLine(bytes)
    return false
  }

  private func isDelimiter(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard bytes[index] == dialect.delimiter else { return false }
    let tail = dialect.delimiterTail
    guard index + tail.count < bytes.count else { return false }
    for offset in tail.indices where bytes[index + 1 + offset] != tail[offset] { return false }
    return true
  }

  private mutating func skipBlanks(_ bytes: Span<UInt8>) {
    let isTabbed = dialect.delimiter == UInt8(ascii: "\t")
    while position < bytes.count,
      bytes[position] == UInt8(ascii: " ") || bytes[position] == UInt8(ascii: "\t") && !isTabbed
    {
      position &+= 1
    }
  }

  /// Whether the escape at an offset has something to escape; before other signs it is data.
  private func escapes(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard let escape = dialect.escape, bytes[index] == escape, index + 1 < bytes.count else {
      return false
    }
    let next = bytes[index + 1]
    return next == quote || next == dialect.delimiter || next == escape || Self.isNewline(next)
  }

  private mutating func scanUnquotedCell(
    _ bytes: Span<UInt8>, from start: Int, into batch: inout CellBatch
  ) {
    var pending = start
    let decodedStart = batch.decoded.count
    position = start
    while position < bytes.count, !isDelimiter(bytes, at: position),
      !Self.isNewline(bytes[position])
    {
      let isData =
        !dialect.escapesLineEnds && position + 1 < bytes.count
        && Self.isNewline(bytes[position + 1])
      if !isData, escapes(bytes, at: position) {
        batch.decode(bytes.extracting(pending..<position))
        pending = position + 1
        stepOverEscaped(bytes)
      } else {
        position &+= 1
      }
    }
    if pending == start, batch.decoded.count == decodedStart {
      // With which MySQL and PostgreSQL write that there is no value.
      let isNull =
        position == start + 2 && dialect.escape == UInt8(ascii: "\\")
        && bytes[start] == UInt8(ascii: "\\")
        && bytes[start + 1] == UInt8(ascii: "N")
      if isNull {
        record.append(CellBatch.Cell(start: start, end: start))
        return
      }
      record.append(CellBatch.Cell(start: start, end: position))
      return
    }
    batch.decode(bytes.extracting(pending..<position))
    record.append(CellBatch.Cell(start: decodedStart, end: batch.decoded.count, source: .decoded))
  }

  /// Steps over an escape and what it escapes, which may be a newline of two bytes.
  private mutating func stepOverEscaped(_ bytes: Span<UInt8>) {
    let next = bytes[position + 1]
    let isPair =
      next == UInt8(ascii: "\r") && position + 2 < bytes.count
      && bytes[position + 2] == UInt8(ascii: "\n")
    if Self.isNewline(next) { line &+= 1 }
    position &+= isPair ? 3 : 2
  }

  private mutating func scanAnyQuotedCell(
    _ bytes: Span<UInt8>, startLine: Int, into batch: inout CellBatch
  ) {
    let (opening, openingLine) = (position, line)
    let decodedStart = batch.decoded.count
    position &+= 1
    var pending = position
    while position < bytes.count {
      let byte = bytes[position]
      if escapes(bytes, at: position) {
        batch.decode(bytes.extracting(pending..<position))
        pending = position + 1
        stepOverEscaped(bytes)
        continue
      }
      if byte == quote {
        guard dialect.doublesQuotes, position + 1 < bytes.count, bytes[position + 1] == quote
        else { break }
        batch.decode(bytes.extracting(pending..<(position + 1)))
        position &+= 2
        pending = position
        continue
      }
      let isFirstOfPair =
        byte == UInt8(ascii: "\r") && position + 1 < bytes.count
        && bytes[position + 1] == UInt8(ascii: "\n")
      if Self.isNewline(byte), !isFirstOfPair { line &+= 1 }
      position &+= 1
    }
    guard position < bytes.count else {
      line = openingLine
      noteUnterminated(startLine)
      scanUnquotedCell(bytes, from: opening, into: &batch)
      record[record.count - 1].source = .invalid
      return
    }
    noteQuotedCell()
    batch.decode(bytes.extracting(pending..<position))
    position &+= 1
    appendRest(bytes, decodedStart, startLine, into: &batch)
  }

  /// Ends a quoted cell with what follows its last quote: nothing, mostly.
  private mutating func appendRest(
    _ bytes: Span<UInt8>, _ decodedStart: Int, _ startLine: Int, into batch: inout CellBatch
  ) {
    let start = position
    var isBlank = true
    while position < bytes.count, !isDelimiter(bytes, at: position),
      !Self.isNewline(bytes[position])
    {
      isBlank = isBlank && bytes[position] == UInt8(ascii: " ")
      position &+= 1
    }
    if !(isBlank && dialect.skipsInitialSpace), position > start {
      noteLooseQuote(startLine)
      batch.decode(bytes.extracting(start..<position))
    }
    record.append(CellBatch.Cell(start: decodedStart, end: batch.decoded.count, source: .decoded))
  }
}

// Rows that are no records.
extension CSVScanner {
  /// Steps over comments, over the rows that the dialect names, and over blank lines between them.
  mutating func skipPassedRows(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      if bytes[position] == dialect.comment {
        while position < bytes.count, !Self.isNewline(bytes[position]) { position &+= 1 }
        if position < bytes.count { endLine(bytes) }
      } else if isPassed(rowCount + 1) {
        passRow(bytes)
      } else {
        return
      }
      skipBlankLines(bytes)
    }
  }

  /// Whether the dialect passes over a row.
  ///
  /// - Complexity: O(log of the number of such rows).
  private func isPassed(_ row: Int) -> Bool {
    let rows = dialect.passedRows
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low] == row
  }

  /// Steps over all rows before one, which may be a record or a blank line each.
  mutating func passRows(before row: Int, _ bytes: Span<UInt8>) {
    while rowCount + 1 < row, position < bytes.count {
      if Self.isNewline(bytes[position]) { endLine(bytes) } else { passRow(bytes) }
    }
  }

  private mutating func passRow(_ bytes: Span<UInt8>) {
    var batch = CellBatch(width: 0, capacity: 1)
    let before = self
    _ = scanRecord(bytes, into: &batch)
    restoreNotes(of: before)
  }
}

extension CSVDialect {
  /// The headings of two rows as those of one; the shorter row has none for the last columns.
  static func joined(_ upper: [String], _ lower: [String], by sign: String) -> [String] {
    (0..<max(upper.count, lower.count)).map { column in
      let parts = [upper, lower].compactMap { $0.indices.contains(column) ? $0[column] : nil }
      return parts.filter { !$0.isEmpty }.joined(separator: sign)
    }
  }

  /// The headings with those that the file lacks, which are empty.
  static func completed(_ headings: [String], _ short: ShortHeader?) -> [String] {
    switch short {
    case .first: [""] + headings
    case .last(let count): headings + [String](repeating: "", count: count)
    case nil: headings
    }
  }
}
