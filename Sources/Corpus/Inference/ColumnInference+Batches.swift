// The loop through which nearly all cells of large tables go. Once some thousand cells of a column were
// looked at, most of what `observe` asks of another can change nothing more; what is left is done here.
// That both find the same is held by `PlainCellTests`.

extension ColumnInference {
  /// Looks at the cells of a column in a batch.
  mutating func observe(_ batch: borrowing CellBatch, column: Int, of bytes: Span<UInt8>) {
    let areListsRefuted = lists.isRefuted
    var place = column
    for row in 0..<batch.rowCount {
      let cell = batch.cells[place]
      place &+= batch.width
      if cell.isEmpty { continue }
      if cell.isOfFile {
        let (start, length) = (cell.start, cell.length)
        if isSettled {
          if areListsRefuted, isPlainText(bytes, start, length) {
            filled &+= 1
            continue
          }
        } else if firstPlain != nil, observeNumber(bytes, start, length, line: batch.lines[row]) {
          continue
        } else if areListsRefuted, noNumbers.isFull,
          observeDay(bytes, start, length, line: batch.lines[row])
        {
          continue
        }
      }
      observe(batch[row, column], of: batch, line: batch.lines[row], bytes)
    }
    isSettled = isSettled || isHopeless
  }

  private mutating func observe(
    _ cell: CellBatch.Cell, of batch: borrowing CellBatch, line: Int, _ bytes: Span<UInt8>
  ) {
    switch cell.source {
    case .file: observe(bytes.extracting(cell.start..<cell.end), line: line)
    case .decoded: observe(batch.decoded.span.extracting(cell.start..<cell.end), line: line)
    case .invalid: break
    }
  }

  /// Whether a cell holds more than spaces, and no array: in a settled column it only counts.
  @inline(__always)
  private func isPlainText(_ bytes: Span<UInt8>, _ start: Int, _ length: Int) -> Bool {
    let first = bytes[start]
    return first > 0x20 && first != UInt8(ascii: "[") && first != UInt8(ascii: "{")
  }

  /// Counts a plain number once there was one before; false for any other cell, which is not looked at.
  @inline(__always)
  private mutating func observeNumber(
    _ bytes: Span<UInt8>, _ start: Int, _ length: Int, line: Int
  ) -> Bool {
    let end = start &+ length
    guard length <= NumberFormat.mostExactDigits, end <= bytes.count else { return false }
    // Bound: `start` and `end` are within the bytes.
    let isNegative = bytes[unchecked: start] == UInt8(ascii: "-")
    let first = isNegative ? start &+ 1 : start
    var index = first
    while index < end, bytes[unchecked: index] &- UInt8(ascii: "0") < 10 { index &+= 1 }
    let whole = index &- first
    // Digits behind a zero are a code.
    guard whole == 1 || whole > 1 && bytes[unchecked: first] != UInt8(ascii: "0") else {
      return false
    }
    if index == end {
      // What is negative may be a year before Christ.
      if isNegative { return false }
      filled &+= 1
      integers &+= 1
      if 4...10 ~= length {
        dates.observe(bytes.extracting(start..<end), line: line)
      } else {
        dates.observe(noDate: bytes.extracting(start..<end), line: line)
      }
      return true
    }
    // A minus changes nothing where numbers that are no codes are negative; three digits behind the point
    // may be a group of thousands.
    guard bytes[unchecked: index] == UInt8(ascii: "."),
      !isNegative || hasNegatives && negatives.hasOthers,
      length < 5 || bytes[unchecked: end &- 4] != UInt8(ascii: "."), index &+ 1 < end
    else { return false }
    index &+= 1
    while index < end {
      guard bytes[unchecked: index] &- UInt8(ascii: "0") < 10 else { return false }
      index &+= 1
    }
    filled &+= 1
    decimals &+= 1
    if bytes[unchecked: end &- 1] == UInt8(ascii: "0") { hasTrailingZero = true }
    dates.observe(noDate: bytes.extracting(start..<end), line: line)
    return true
  }

  /// Counts a day such as `1976-06-03` where no lists can be any more, and texts that are no numbers were
  /// met; false for any other cell, which is not looked at.
  @inline(__always)
  private mutating func observeDay(
    _ bytes: Span<UInt8>, _ start: Int, _ length: Int, line: Int
  ) -> Bool {
    guard length == 10 else { return false }
    let text = bytes.extracting(start..<(start &+ length))
    for index in 0..<10 {
      let isDash = index == 4 || index == 7
      guard isDash ? text[index] == UInt8(ascii: "-") : text[index] &- UInt8(ascii: "0") < 10
      else { return false }
    }
    filled &+= 1
    dates.observe(text, line: line)
    hasWholeDay = true
    return true
  }
}
