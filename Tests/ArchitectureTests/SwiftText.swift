/// What tests read of the text of a Swift file: its literals, and the messages that it makes.
struct SwiftText {
  /// A string between quotes, without its interpolations.
  struct Literal {
    let line: Int
    let text: String
  }

  /// A message whose key is written out.
  struct MadeMessage: Equatable {
    let line: Int
    let key: String
    let arguments: Set<String>
  }

  private let bytes: [UInt8]
  /// Where each line begins.
  private let lineStarts: [Int]
  private(set) var literals: [Literal] = []
  private(set) var messages: [MadeMessage] = []

  init(_ text: String) {
    bytes = Array(text.utf8)
    lineStarts =
      [0] + bytes.indices.filter { [bytes] in bytes[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "/"), starts("//", at: position) {
        position = endOfLine(from: position)
      } else if isQuote(at: position) {
        let start = position
        let (text, end) = literal(at: start)
        literals.append(Literal(line: line(at: start), text: text))
        if let message = message(ofKey: text, from: start, to: end) { messages.append(message) }
        position = end
      } else {
        position += 1
      }
    }
  }
}

extension SwiftText {
  private func starts(_ text: String, at position: Int) -> Bool {
    bytes[position...].starts(with: text.utf8)
  }

  private func endOfLine(from position: Int) -> Int {
    bytes[position...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
  }

  private func line(at position: Int) -> Int {
    var (low, high) = (0, lineStarts.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if lineStarts[middle] <= position { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// Whether a literal begins here, with `#` or without.
  private func isQuote(at position: Int) -> Bool {
    if bytes[position] == UInt8(ascii: "\"") { return true }
    guard bytes[position] == UInt8(ascii: "#") else { return false }
    return bytes[position...].first { $0 != UInt8(ascii: "#") } == UInt8(ascii: "\"")
  }

  /// The text of a literal, and where it ends.
  private func literal(at start: Int) -> (text: String, end: Int) {
    let hashes = String(
      repeating: "#", count: bytes[start...].prefix { $0 == UInt8(ascii: "#") }.count)
    var position = start + hashes.utf8.count
    let quote = starts("\"\"\"", at: position) ? "\"\"\"" : "\""
    position += quote.utf8.count
    var text: [UInt8] = []
    while position < bytes.count,
      bytes[position] != UInt8(ascii: "\"") || !starts(quote + hashes, at: position)
    {
      guard bytes[position] == UInt8(ascii: "\\") else {
        text.append(bytes[position])
        position += 1
        continue
      }
      if starts("\\" + hashes + "(", at: position) {
        position = endOfBrackets(from: position + 1 + hashes.utf8.count)
        text += Array("\u{FFFC}".utf8)
      } else if starts("\\" + hashes, at: position) {
        position += 2 + hashes.utf8.count
      } else {
        text.append(bytes[position])
        position += 1
      }
    }
    return (String(decoding: text, as: UTF8.self), position + quote.utf8.count + hashes.utf8.count)
  }

  /// Where brackets that open here are closed.
  private func endOfBrackets(from start: Int) -> Int {
    var depth = 0
    var position = start
    while position < bytes.count {
      if isQuote(at: position) {
        position = literal(at: position).end
        continue
      }
      switch bytes[position] {
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      position += 1
      if depth == 0 { break }
    }
    return position
  }

  private func skippingBlanks(from position: Int) -> Int {
    bytes[position...].firstIndex { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
      ?? bytes.count
  }

  /// The message of which a literal is the key: `Message("key")`, `Message("key", ["name": value])`.
  private func message(ofKey key: String, from start: Int, to end: Int) -> MadeMessage? {
    let before = bytes[..<start].reversed().drop { $0 == UInt8(ascii: " ") || $0 == 0x0A }
    guard before.starts(with: "Message(".utf8.reversed()) else { return nil }
    var position = skippingBlanks(from: end)
    guard position < bytes.count, bytes[position] == UInt8(ascii: ",") else {
      let isWhole = position < bytes.count && bytes[position] == UInt8(ascii: ")")
      return isWhole ? MadeMessage(line: line(at: start), key: key, arguments: []) : nil
    }
    position = skippingBlanks(from: position + 1)
    guard position < bytes.count, bytes[position] == UInt8(ascii: "[") else { return nil }
    return MadeMessage(
      line: line(at: start), key: key,
      arguments: names(from: position + 1, to: endOfBrackets(from: position)))
  }

  /// The names in a dictionary, between its brackets.
  private func names(from start: Int, to end: Int) -> Set<String> {
    var names: Set<String> = []
    var position = start
    while position < end {
      if isQuote(at: position) {
        let (text, next) = literal(at: position)
        if next < end, bytes[next] == UInt8(ascii: ":") { names.insert(text) }
        position = next
      } else if [UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{")].contains(bytes[position])
      {
        position = endOfBrackets(from: position)
      } else {
        position += 1
      }
    }
    return names
  }
}
