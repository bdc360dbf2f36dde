/// Finds the items of a JSON array one after the other without reading them, so that a large array
/// is never in memory as a whole.
struct JSONItemScanner {
  /// The offset of the next byte to read.
  private(set) var position: Int
  /// The physical line of that byte.
  private(set) var line = 1
  private var isInside = false
  private var isAtEnd = false

  init(from start: Int) { position = start }

  /// Where an item stands.
  struct Item {
    let range: Range<Int>
    /// The physical line where it begins.
    let line: Int
  }

  /// The next item; nil after the last.
  ///
  /// - Throws: what was expected and found instead; there are no further items then, since nothing
  ///   tells where the next one begins.
  mutating func next(of bytes: Span<UInt8>) throws(JSONReader.Fault) -> Item? {
    guard !isAtEnd else { return nil }
    skipBlanks(bytes)
    if isInside {
      if try closes(bytes) { return nil }
      try step(over: UInt8(ascii: ","), expected: "',' or ']'", bytes)
    } else {
      try step(over: UInt8(ascii: "["), expected: "'[' before the first object", bytes)
      isInside = true
      skipBlanks(bytes)
      if try closes(bytes) { return nil }
    }
    skipBlanks(bytes)
    let (start, startLine) = (position, line)
    skipValue(bytes)
    guard position > start else { throw fault("a value", bytes) }
    return Item(range: start..<position, line: startLine)
  }

  /// Ends the reading: there is no further item.
  mutating func stop() { isAtEnd = true }
}

extension JSONItemScanner {
  /// Steps over the closing bracket where it is next; nothing may follow it.
  private mutating func closes(_ bytes: Span<UInt8>) throws(JSONReader.Fault) -> Bool {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "]") else { return false }
    position += 1
    isAtEnd = true
    skipBlanks(bytes)
    if position < bytes.count { throw fault("the end of the file", bytes) }
    return true
  }

  private mutating func step(
    over sign: UInt8, expected: String, _ bytes: Span<UInt8>
  ) throws(JSONReader.Fault) {
    guard position < bytes.count, bytes[position] == sign else { throw fault(expected, bytes) }
    position += 1
  }

  private mutating func fault(_ expected: String, _ bytes: Span<UInt8>) -> JSONReader.Fault {
    isAtEnd = true
    guard position < bytes.count else {
      return JSONReader.Fault(line: line, expected: expected, found: "the end of the file")
    }
    let word = String(bytes.extracting(position..<min(position + 12, bytes.count)))
    let found = word.prefix { $0.isLetter || $0.isNumber }
    return JSONReader.Fault(
      line: line, expected: expected, found: "'\(found.isEmpty ? word.prefix(1) : found)'")
  }

  private mutating func skipBlanks(_ bytes: Span<UInt8>) {
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\n"): line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      position += 1
    }
  }

  /// Steps over a value: brackets are counted, and what stands in quotes is not looked at.
  private mutating func skipValue(_ bytes: Span<UInt8>) {
    var depth = 0
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "\""): skipText(bytes)
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if depth == 0 { return }
        depth -= 1
        if depth == 0 {
          position += 1
          return
        }
      case UInt8(ascii: ",") where depth == 0: return
      case UInt8(ascii: "\n"):
        if depth == 0 { return }
        line += 1
      default: break
      }
      if position < bytes.count { position += 1 }
    }
  }

  /// Steps from an opening quote to its closing one, or to the end.
  private mutating func skipText(_ bytes: Span<UInt8>) {
    position += 1
    while position < bytes.count, bytes[position] != UInt8(ascii: "\"") {
      if bytes[position] == UInt8(ascii: "\n") { line += 1 }
      position += bytes[position] == UInt8(ascii: "\\") ? 2 : 1
    }
    position = min(position, bytes.count)
  }
}
