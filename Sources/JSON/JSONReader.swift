package import Messages

/// Reads JSON (RFC 8259), and says where a text stops being that.
package struct JSONReader {
  /// The first fault: its line, and what was expected there and found instead.
  package struct Fault: Error, Equatable {
    package let line: Int
    package let expected: Message
    package let found: Message

    package init(line: Int, expected: Message, found: Message) {
      self.line = line
      self.expected = expected
      self.found = found
    }

    /// `expected ',' or ']', found 'x'`.
    package var message: Message {
      Message("json.fault", ["expected": expected, "found": found])
    }
  }

  let text: [UInt8]
  var position = 0
  /// What was read that JSON does not have; nil where nothing of it may be.
  private var lenience: JSONLenience?

  private init(_ bytes: Span<UInt8>) {
    // Bound: the buffer is the span itself.
    text = bytes.withUnsafeBufferPointer { Array($0) }
  }

  /// The value that a text holds, and nothing else.
  ///
  /// - Precondition: the text is UTF-8; what is not would be read as U+FFFD.
  package static func value(of text: Span<UInt8>) throws(Fault) -> JSONValue {
    var reader = JSONReader(text)
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    if reader.next != nil { throw reader.expected(Message("json.end-of-file")) }
    return value
  }

  /// The same, but that what JSON does not have is read where its meaning is plain, and told.
  package static func lenientValue(
    of text: Span<UInt8>
  ) throws(Fault) -> (value: JSONValue, lenience: JSONLenience) {
    var reader = JSONReader(text)
    reader.lenience = JSONLenience()
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    if reader.next == UInt8(ascii: ",") {
      reader.note(.comma)
      reader.position += 1
      reader.skipBlanks()
    }
    if reader.next != nil { throw reader.expected(Message("json.end-of-file")) }
    return (value, reader.lenience ?? JSONLenience())
  }
}

extension JSONReader {
  var next: UInt8? { position < text.count ? text[position] : nil }

  private mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      position += 1
    }
  }

  /// The line that is being read.
  private var line: Int { 1 + text.prefix(position).count { $0 == UInt8(ascii: "\n") } }

  private mutating func note(_ kind: LooseJSON) {
    let line = { [self] in self.line }
    lenience?.note(kind, line: line)
  }

  func expected(_ what: Message) -> Fault {
    let line = line
    guard position < text.count else {
      return Fault(line: line, expected: what, found: Message("json.end-of-file"))
    }
    let word = String(decoding: text[position...].prefix(12), as: UTF8.self)
    let found = word.prefix { $0.isLetter || $0.isNumber }
    return Fault(
      line: line, expected: what, found: .verbatim("'\(found.isEmpty ? word.prefix(1) : found)'"))
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    skipBlanks()
    guard depth < 512 else { throw expected(Message("json.fewer-brackets")) }
    switch next {
    case UInt8(ascii: "{"): return .object(try object(depth: depth))
    case UInt8(ascii: "["): return .array(try array(depth: depth))
    case UInt8(ascii: "\""): return .text(try string())
    default: return try word()
    }
  }

  private mutating func object(depth: Int) throws(Fault) -> JSONObject {
    var object = JSONObject()
    var isNext = opensItems(until: UInt8(ascii: "}"))
    while isNext {
      skipBlanks()
      guard next == UInt8(ascii: "\"") else { throw expected(Message("json.name")) }
      let name = try string()
      skipBlanks()
      guard next == UInt8(ascii: ":") else { throw expected(Message("json.colon")) }
      position += 1
      object.append(try value(depth: depth + 1), named: name)
      isNext = try continuesItems(until: UInt8(ascii: "}"))
    }
    return object
  }

  private mutating func array(depth: Int) throws(Fault) -> [JSONValue] {
    var items: [JSONValue] = []
    var isNext = opensItems(until: UInt8(ascii: "]"))
    while isNext {
      items.append(try value(depth: depth + 1))
      isNext = try continuesItems(until: UInt8(ascii: "]"))
    }
    return items
  }

  /// Steps over an opening bracket; whether an item follows and not the closing one.
  private mutating func opensItems(until end: UInt8) -> Bool {
    position += 1
    skipBlanks()
    guard next == end else { return true }
    position += 1
    return false
  }

  /// Steps over what follows an item; whether another item follows.
  private mutating func continuesItems(until end: UInt8) throws(Fault) -> Bool {
    skipBlanks()
    guard next == end || next == UInt8(ascii: ",") else {
      throw expected(
        Message("json.one-of", ["choices": [",", String(Unicode.Scalar(end))]]))
    }
    let isEnd = next == end
    position += 1
    guard !isEnd, lenience != nil else { return !isEnd }
    let start = position
    skipBlanks()
    if next == end {
      note(.comma)
      position += 1
      return false
    }
    position = start
    return true
  }

  private mutating func word() throws(Fault) -> JSONValue {
    let word = text[position...].prefix { byte in
      byte &- 48 < 10 || (byte | 0x20) &- 97 < 26 || "+-.".utf8.contains(byte)
    }
    let value: JSONValue
    switch String(decoding: word, as: UTF8.self) {
    case "true": value = .truth(true)
    case "false": value = .truth(false)
    case "null": value = .null
    case let number where Self.isNumber(word): value = .number(number)
    case "NaN" where lenience != nil:
      note(.notANumber)
      value = .null
    case "Infinity" where lenience != nil, "-Infinity" where lenience != nil:
      note(.infinity)
      // The words of Table Schema; as a text, so that it is JSON wherever it is kept.
      value = .text(word.first == UInt8(ascii: "-") ? "-INF" : "INF")
    default: throw expected(Message("json.value"))
    }
    position += word.count
    return value
  }

  private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word
    func digits() -> ArraySlice<UInt8> {
      let digits = rest.prefix { $0 &- 48 < 10 }
      rest = rest.dropFirst(digits.count)
      return digits
    }
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    let whole = digits()
    guard !whole.isEmpty, whole.count == 1 || whole.first != UInt8(ascii: "0") else {
      return false
    }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard !digits().isEmpty else { return false }
    }
    if let sign = rest.first, sign | 0x20 == UInt8(ascii: "e") {
      rest.removeFirst()
      if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
      guard !digits().isEmpty else { return false }
    }
    return rest.isEmpty
  }
}
