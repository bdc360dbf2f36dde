import JSON
import Messages

/// Finds the items of a JSON array, or the members of an object, one after the other without reading
/// them, so that a large one is never in memory as a whole.
struct JSONItemScanner {
  /// What the items are in.
  enum Frame: Sendable { case array, object }

  /// The offset of the next byte to read.
  private(set) var position: Int
  /// The physical line of that byte.
  private(set) var line: Int
  /// The line of the closing bracket where a comma comes before it.
  private(set) var looseCommaLine: Int?
  private let frame: Frame
  /// Whether nothing may follow the closing bracket.
  private let isWhole: Bool
  private var isInside = false
  private var isAtEnd = false

  /// - Parameters:
  ///   - start: before the opening bracket.
  ///   - line: the physical line of that byte.
  ///   - isWhole: whether the file ends with the closing bracket.
  init(from start: Int, line: Int = 1, frame: Frame = .array, isWhole: Bool = true) {
    position = start
    self.line = line
    self.frame = frame
    self.isWhole = isWhole
  }

  /// Where an item stands.
  struct Item {
    let range: Range<Int>
    /// The physical line where it begins.
    let line: Int
    /// The name of a member of an object.
    let name: String?
  }

  /// The next item; nil after the last.
  ///
  /// - Throws: what was expected and found instead; there are no further items then, since nothing
  ///   tells where the next one begins.
  mutating func next(of bytes: Span<UInt8>) throws(JSONReader.Fault) -> Item? {
    guard !isAtEnd else { return nil }
    let frame = frame
    skipBlanks(bytes)
    if isInside {
      if try closes(bytes) { return nil }
      try step(
        over: UInt8(ascii: ","),
        expected: Message(
          "json.one-of", ["choices": [",", String(Unicode.Scalar(frame.end))]]), bytes)
      skipBlanks(bytes)
      let here = line
      if try closes(bytes) {
        looseCommaLine = here
        return nil
      }
    } else {
      try step(
        over: frame.start,
        expected: Message(
          "json.first-object", ["bracket": String(Unicode.Scalar(frame.start))]), bytes)
      isInside = true
      skipBlanks(bytes)
      if try closes(bytes) { return nil }
    }
    skipBlanks(bytes)
    let name = frame == .object ? try name(of: bytes) : nil
    let (start, startLine) = (position, line)
    skipValue(bytes)
    guard position > start else { throw fault(Message("json.value"), bytes) }
    var end = position
    while end > start + 1, bytes[end - 1] <= 0x20 { end -= 1 }
    return Item(range: start..<end, line: startLine, name: name)
  }

  /// Ends the reading: there is no further item.
  mutating func stop() { isAtEnd = true }
}

extension JSONItemScanner.Frame {
  fileprivate var start: UInt8 { self == .array ? UInt8(ascii: "[") : UInt8(ascii: "{") }
  fileprivate var end: UInt8 { self == .array ? UInt8(ascii: "]") : UInt8(ascii: "}") }
}

extension JSONItemScanner {
  /// Reads the name of a member, and steps over the colon behind it.
  private mutating func name(of bytes: Span<UInt8>) throws(JSONReader.Fault) -> String {
    let start = position
    guard start < bytes.count, bytes[start] == UInt8(ascii: "\"") else {
      throw fault(Message("json.name"), bytes)
    }
    skipText(bytes)
    position = min(position + 1, bytes.count)
    guard case .text(let name)? = try? JSONReader.value(of: bytes.extracting(start..<position))
    else { throw fault(Message("json.name"), bytes) }
    skipBlanks(bytes)
    try step(over: UInt8(ascii: ":"), expected: Message("json.colon"), bytes)
    skipBlanks(bytes)
    return name
  }

  /// Steps over the closing bracket where it is next; nothing may follow it.
  private mutating func closes(_ bytes: Span<UInt8>) throws(JSONReader.Fault) -> Bool {
    guard position < bytes.count, bytes[position] == frame.end else { return false }
    position += 1
    isAtEnd = true
    guard isWhole else { return true }
    skipBlanks(bytes)
    if position < bytes.count { throw fault(Message("json.end-of-file"), bytes) }
    return true
  }

  private mutating func step(
    over sign: UInt8, expected: @autoclosure () -> Message, _ bytes: Span<UInt8>
  ) throws(JSONReader.Fault) {
    guard position < bytes.count, bytes[position] == sign else { throw fault(expected(), bytes) }
    position += 1
  }

  private mutating func fault(_ expected: Message, _ bytes: Span<UInt8>) -> JSONReader.Fault {
    isAtEnd = true
    guard position < bytes.count else {
      return JSONReader.Fault(line: line, expected: expected, found: Message("json.end-of-file"))
    }
    let word = String(bytes.extracting(position..<min(position + 12, bytes.count)))
    let found = word.prefix { $0.isLetter || $0.isNumber }
    return JSONReader.Fault(
      line: line, expected: expected,
      found: .verbatim("'\(found.isEmpty ? word.prefix(1) : found)'"))
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

  /// Steps over a value: brackets are counted, and what is in quotes is not looked at.
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
