/// Finds where a text stops being JSON (RFC 8259): the decoder of Foundation does not tell.
struct JSONSyntax {
  /// The first fault: its line, and what was expected there and found instead.
  struct Fault: Error, Equatable {
    let line: Int
    let expected: String
    let found: String
  }

  private let text: [UInt8]
  private var position = 0

  private init(_ text: [UInt8]) { self.text = text }

  /// The first fault of a text; nil where it is JSON.
  static func fault(in text: [UInt8]) -> Fault? {
    var syntax = JSONSyntax(text)
    do throws(Fault) {
      try syntax.value(depth: 0)
      syntax.skipBlanks()
      if syntax.next != nil { throw syntax.expected("the end of the file") }
      return nil
    } catch {
      return error
    }
  }
}

extension JSONSyntax {
  private var next: UInt8? { position < text.count ? text[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
  }

  private func expected(_ what: String) -> Fault {
    let line = 1 + text.prefix(position).count { $0 == UInt8(ascii: "\n") }
    guard position < text.count else {
      return Fault(line: line, expected: what, found: "the end of the file")
    }
    let word = String(decoding: text[position...].prefix(12), as: UTF8.self)
    let found = word.prefix { $0.isLetter || $0.isNumber }
    return Fault(
      line: line, expected: what, found: "'\(found.isEmpty ? word.prefix(1) : found)'")
  }

  private mutating func value(depth: Int) throws(Fault) {
    skipBlanks()
    guard depth < 512 else { throw expected("fewer brackets inside one another") }
    switch next {
    case UInt8(ascii: "{"): try items(until: UInt8(ascii: "}"), depth: depth)
    case UInt8(ascii: "["): try items(until: UInt8(ascii: "]"), depth: depth)
    case UInt8(ascii: "\""): try string()
    default: try word()
    }
  }

  /// The items of an object or array, from its opening bracket to its closing one.
  private mutating func items(until end: UInt8, depth: Int) throws(Fault) {
    position += 1
    skipBlanks()
    if next == end {
      position += 1
      return
    }
    let bracket = String(UnicodeScalar(end))
    while true {
      skipBlanks()
      if end == UInt8(ascii: "}") {
        guard next == UInt8(ascii: "\"") else { throw expected("a name in double quotes") }
        try string()
        skipBlanks()
        guard next == UInt8(ascii: ":") else { throw expected("':' after a name") }
        position += 1
      }
      try value(depth: depth + 1)
      skipBlanks()
      if next == end { break }
      guard next == UInt8(ascii: ",") else { throw expected("',' or '\(bracket)'") }
      position += 1
    }
    position += 1
  }

  private mutating func string() throws(Fault) {
    position += 1
    while let byte = next, byte != UInt8(ascii: "\"") {
      if byte < 0x20 { throw expected("'\"' before the end of the line") }
      position += byte == UInt8(ascii: "\\") ? 2 : 1
    }
    guard next != nil else { throw expected("'\"'") }
    position += 1
  }

  private mutating func word() throws(Fault) {
    let rest = text[position...]
    let word = rest.prefix { byte in
      byte &- 48 < 10 || byte | 0x20 >= 97 && byte | 0x20 <= 122 || "+-.".utf8.contains(byte)
    }
    let literals = ["true", "false", "null"]
    guard
      literals.contains(where: { $0.utf8.elementsEqual(word) })
        || Double(String(decoding: word, as: UTF8.self)) != nil && !word.isEmpty
    else { throw expected("a value") }
    position += word.count
  }
}
