/// Reads JSON (RFC 8259), and says where a text stops being that.
struct JSONReader {
  /// The first fault: its line, and what was expected there and found instead.
  struct Fault: Error, Equatable {
    let line: Int
    let expected: String
    let found: String
  }

  private let text: [UInt8]
  private var position = 0
  /// What was read that JSON does not have; nil where nothing of it may be.
  private var lenience: JSONLenience?

  private init(_ bytes: Span<UInt8>) {
    var text: [UInt8] = []
    text.append(bytes)
    self.text = text
  }

  /// The value that a text holds, and nothing else.
  ///
  /// - Precondition: the text is UTF-8; what is not would be read as U+FFFD.
  static func value(of text: Span<UInt8>) throws(Fault) -> JSONValue {
    var reader = JSONReader(text)
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    if reader.next != nil { throw reader.expected("the end of the file") }
    return value
  }

  /// The same, but that what JSON does not have is read where its meaning is plain, and told.
  static func lenientValue(
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
    if reader.next != nil { throw reader.expected("the end of the file") }
    return (value, reader.lenience ?? JSONLenience())
  }
}

extension JSONReader {
  private var next: UInt8? { position < text.count ? text[position] : nil }

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

  private func expected(_ what: String) -> Fault {
    let line = line
    guard position < text.count else {
      return Fault(line: line, expected: what, found: "the end of the file")
    }
    let word = String(decoding: text[position...].prefix(12), as: UTF8.self)
    let found = word.prefix { $0.isLetter || $0.isNumber }
    return Fault(
      line: line, expected: what, found: "'\(found.isEmpty ? word.prefix(1) : found)'")
  }

  private mutating func value(depth: Int) throws(Fault) -> JSONValue {
    skipBlanks()
    guard depth < 512 else { throw expected("fewer brackets inside one another") }
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
      guard next == UInt8(ascii: "\"") else { throw expected("a name in double quotes") }
      let name = try string()
      skipBlanks()
      guard next == UInt8(ascii: ":") else { throw expected("':' after a name") }
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
      throw expected("',' or '\(Unicode.Scalar(end))'")
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
    default: throw expected("a value")
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

extension JSONReader {
  /// Reads a text from its opening quote to its closing one.
  private mutating func string() throws(Fault) -> String {
    position += 1
    var start = position
    var decoded = ""
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        let rest = String(text.span.extracting(start..<position))
        position += 1
        return decoded.isEmpty ? rest : decoded + rest
      case UInt8(ascii: "\\"):
        decoded += String(text.span.extracting(start..<position))
        decoded.unicodeScalars.append(try escapedScalar())
        start = position
      case ..<0x20: throw expected("'\"' before the end of the line")
      default: position += 1
      }
    }
    throw expected("'\"'")
  }

  /// Reads an escape from its backslash on.
  private mutating func escapedScalar() throws(Fault) -> Unicode.Scalar {
    position += 1
    guard let sign = next else { throw expected("'\"'") }
    let scalar: Unicode.Scalar
    switch sign {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): scalar = Unicode.Scalar(sign)
    case UInt8(ascii: "b"): scalar = "\u{8}"
    case UInt8(ascii: "f"): scalar = "\u{C}"
    case UInt8(ascii: "n"): scalar = "\n"
    case UInt8(ascii: "r"): scalar = "\r"
    case UInt8(ascii: "t"): scalar = "\t"
    case UInt8(ascii: "u"): return try numberedScalar()
    default: throw expected(#"one of "\/bfnrtu after '\'"#)
    }
    position += 1
    return scalar
  }

  /// Reads `u` with four digits, or two of these that are the halves of a surrogate pair.
  private mutating func numberedScalar() throws(Fault) -> Unicode.Scalar {
    let first = try codeUnit()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let half = "the two halves of a surrogate pair, the high one first"
    guard UTF16.isLeadSurrogate(first), next == UInt8(ascii: "\\") else { throw expected(half) }
    position += 1
    guard next == UInt8(ascii: "u") else { throw expected(half) }
    let second = try codeUnit()
    guard UTF16.isTrailSurrogate(second),
      let scalar = Unicode.Scalar(0x10000 + UInt32(first & 0x3FF) << 10 + UInt32(second & 0x3FF))
    else { throw expected(half) }
    return scalar
  }

  private mutating func codeUnit() throws(Fault) -> UInt16 {
    position += 1
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard let byte = next, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw expected(#"four hexadecimal digits after '\u'"#)
      }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
