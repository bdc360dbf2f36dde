import Text

// The parts of one entry.
extension BibTeXReader {
  mutating func readEntry(from start: Int) throws(Stop) {
    let startLine = line
    let type = word().lowercased()
    skipBlanks()
    guard position < text.count,
      text[position] == UInt8(ascii: "{") || text[position] == UInt8(ascii: "(")
    else {
      // An address of mail between entries is no entry.
      return
    }
    let close: UInt8 = text[position] == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
    switch type {
    case "comment":
      try skipGroup()
    case "preamble":
      advance()
      _ = try value(until: close)
      try step(over: close)
    case "string":
      advance()
      let (name, text) = try field(until: close)
      strings[name] = text
      skipBlanks()
      if position < self.text.count, self.text[position] == UInt8(ascii: ",") { advance() }
      try step(over: close)
    default:
      advance()
      try readFields(
        Entry(type: type, key: key(until: close), line: startLine, start: start), close)
    }
  }

  private mutating func readFields(_ empty: Entry, _ close: UInt8) throws(Stop) {
    entries.append(empty)
    let place = entries.count - 1
    while true {
      skipBlanks()
      guard position < text.count else { throw .end }
      if text[position] == UInt8(ascii: ",") {
        advance()
        continue
      }
      if text[position] == close { return advance() }
      if text[position] == UInt8(ascii: "@"), isAtEntry(position) { throw .end }
      let (name, value) = try field(until: close)
      if entries[place][name] == nil {
        entries[place].fields.append((name, value))
      } else {
        note(.repeatedField(name, key: empty.key), line: line)
      }
    }
  }

  /// What comes before the first comma, without spaces.
  private mutating func key(until close: UInt8) -> String {
    let start = position
    while position < text.count, text[position] != UInt8(ascii: ","), text[position] != close,
      text[position] != UInt8(ascii: "\n") || position == start
    {
      advance()
    }
    return String(decoding: text[start..<position], as: UTF8.self).trimmed
  }

  /// A name, an equals sign and a value.
  private mutating func field(until close: UInt8) throws(Stop) -> (String, String) {
    skipBlanks()
    let name = word().lowercased()
    guard !name.isEmpty else { throw .unexpected(.fieldName) }
    skipBlanks()
    guard position < text.count else { throw .end }
    guard text[position] == UInt8(ascii: "=") else { throw .unexpected(.equals(after: name)) }
    advance()
    return (name, try value(until: close))
  }

  /// The parts of a value, put together.
  private mutating func value(until close: UInt8) throws(Stop) -> String {
    var whole = ""
    while true {
      skipBlanks()
      guard position < text.count else { throw .end }
      switch text[position] {
      case UInt8(ascii: "{"):
        let start = position + 1
        try skipGroup()
        whole += String(decoding: text[start..<(position - 1)], as: UTF8.self)
      case UInt8(ascii: "\""): whole += try quoted()
      default:
        let word = word()
        guard !word.isEmpty else { throw .unexpected(.value) }
        let isNumber = word.utf8.allSatisfy { $0 &- 48 < 10 }
        if let text = strings[word.lowercased()] {
          whole += text
        } else {
          // Months are written without braces, too, where there is no abbreviation of that name.
          if !isNumber, DateLexicon.month(word) == nil {
            note(.unknownString(word), line: line)
          }
          whole += word
        }
      }
      skipBlanks()
      guard position < text.count else { throw .end }
      guard text[position] == UInt8(ascii: "#") else { return whole }
      advance()
    }
  }

  /// A text between quotes, within which braces are balanced.
  private mutating func quoted() throws(Stop) -> String {
    advance()
    let start = position
    var depth = 0
    while position < text.count {
      switch text[position] {
      case UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "}"): depth -= 1
      case UInt8(ascii: "\\"):
        if position + 1 < text.count, text[position + 1] == UInt8(ascii: "\"") { advance() }
      case UInt8(ascii: "\"") where depth <= 0:
        let content = String(decoding: text[start..<position], as: UTF8.self)
        advance()
        return content
      case UInt8(ascii: "@") where isAtEntry(position): throw .end
      default: break
      }
      advance()
    }
    throw .end
  }

  /// Steps over brackets and all that is in them. A backslash before a bracket changes nothing.
  private mutating func skipGroup() throws(Stop) {
    let open = text[position]
    let close: UInt8 = open == UInt8(ascii: "{") ? UInt8(ascii: "}") : UInt8(ascii: ")")
    var depth = 0
    while position < text.count {
      let byte = text[position]
      if byte == UInt8(ascii: "@"), isAtEntry(position) {
        throw .end
      } else if byte == open {
        depth += 1
      } else if byte == close {
        depth -= 1
      }
      advance()
      if depth == 0 { return }
    }
    throw .end
  }

  private mutating func step(over sign: UInt8) throws(Stop) {
    skipBlanks()
    guard position < text.count else { throw .end }
    guard text[position] == sign else { throw .unexpected(.sign(Character(Unicode.Scalar(sign)))) }
    advance()
  }

  private mutating func word() -> String {
    let start = position
    while position < text.count {
      let byte = text[position]
      guard byte > 0x20, byte != 0x7F, !"\"#%'(),={}\\@".utf8.contains(byte) else { break }
      position += 1
    }
    return String(decoding: text[start..<position], as: UTF8.self)
  }

  /// Whether an `@` at the beginning of a line opens an entry: `@article{`.
  func isAtEntry(_ place: Int) -> Bool {
    guard place > 0 else { return false }
    var before = place - 1
    while before > 0, text[before] == 0x20 || text[before] == 0x09 { before -= 1 }
    guard text[before] == UInt8(ascii: "\n") || text[before] == UInt8(ascii: "\r") else {
      return false
    }
    var next = place + 1
    while next < text.count, Self.isLetter(text[next]) { next += 1 }
    guard next > place + 1 else { return false }
    while next < text.count, text[next] == 0x20 { next += 1 }
    return next < text.count && (text[next] == UInt8(ascii: "{") || text[next] == UInt8(ascii: "("))
  }
}
