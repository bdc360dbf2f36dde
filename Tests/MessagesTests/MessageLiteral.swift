/// `Message("key", ["name": value])` as it is written in a source file: its key and the names of its
/// arguments.
struct MessageLiteral: Equatable {
  let key: String
  let names: [String]

  /// All that are written in a text.
  static func all(in text: String) -> [MessageLiteral] {
    let bytes = Array(text.utf8)
    let beginning = Array("Message(".utf8)
    var found: [MessageLiteral] = []
    var place = 0
    while place + beginning.count < bytes.count {
      guard bytes[place] == beginning[0],
        bytes[place..<place + beginning.count].elementsEqual(beginning),
        place == 0 || !isLetter(bytes[place - 1])
      else {
        place += 1
        continue
      }
      place += beginning.count
      var reader = Reader(bytes: bytes, place: place)
      if let literal = reader.message() { found.append(literal) }
    }
    return found
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Reads on from the bracket behind `Message`.
  private struct Reader {
    let bytes: [UInt8]
    var place: Int

    mutating func message() -> MessageLiteral? {
      skipBlanks()
      guard let key = string() else { return nil }
      skipBlanks()
      if take(")") { return MessageLiteral(key: key, names: []) }
      guard take(",") else { return nil }
      skipBlanks()
      guard take("[") else { return nil }
      return MessageLiteral(key: key, names: names())
    }

    /// The keys of a dictionary, behind its bracket.
    private mutating func names() -> [String] {
      var names: [String] = []
      var depth = 0
      var isName = true
      while place < bytes.count {
        switch Character(Unicode.Scalar(bytes[place])) {
        case "\"":
          let text = string()
          if isName, depth == 0, let text { names.append(text) }
          isName = false
          continue
        case "(", "[", "{": depth += 1
        case "]" where depth == 0: return names
        case ")", "]", "}": depth -= 1
        case "," where depth == 0: isName = true
        default: break
        }
        place += 1
      }
      return names
    }

    /// A string in quotes; nil where none begins. What is put in it is passed over.
    private mutating func string() -> String? {
      guard take("\"") else { return nil }
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
        if bytes[place] == UInt8(ascii: "\\") {
          place += 1
          if take("(") {
            skipInterpolation()
            continue
          }
        }
        place += 1
      }
      defer { place += 1 }
      return String(decoding: bytes[start..<min(place, bytes.count)], as: UTF8.self)
    }

    private mutating func skipInterpolation() {
      var depth = 1
      while place < bytes.count, depth > 0 {
        if bytes[place] == UInt8(ascii: "\"") {
          _ = string()
          continue
        }
        if bytes[place] == UInt8(ascii: "(") { depth += 1 }
        if bytes[place] == UInt8(ascii: ")") { depth -= 1 }
        place += 1
      }
    }

    private mutating func take(_ sign: Unicode.Scalar) -> Bool {
      guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
      place += 1
      return true
    }

    private mutating func skipBlanks() {
      while place < bytes.count, bytes[place] == 0x20 || bytes[place] == 0x0A { place += 1 }
    }
  }
}
