/// Judges a text as JSON (RFC 8259) apart from the program's own reader.
package struct StrictJSON {
  private let bytes: [UInt8]
  private let keysOnce: Bool
  private var place = 0

  private struct Fault: Error { let text: String }

  private init(_ text: String, keysOnce: Bool) {
    bytes = Array(text.utf8)
    self.keysOnce = keysOnce
  }

  /// What is wrong with a text; nil for JSON, in which no object has a key twice if that is wanted.
  package static func fault(in text: String, keysOnce: Bool) -> String? {
    var reader = StrictJSON(text, keysOnce: keysOnce)
    do {
      try reader.value()
      return reader.next == nil ? nil : "more behind the value: \(reader.rest)"
    } catch let fault as Fault {
      return fault.text
    } catch {
      return "\(error)"
    }
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }
  private var rest: String { String(decoding: bytes[place...].prefix(60), as: UTF8.self) }

  private mutating func take(_ sign: Character) throws {
    guard let byte = sign.asciiValue, next == byte else {
      throw Fault(text: "'\(sign)' is missing before '\(rest)'")
    }
    place += 1
  }

  private mutating func isNext(_ sign: Character) -> Bool {
    guard next == sign.asciiValue else { return false }
    place += 1
    return true
  }

  private mutating func value() throws {
    switch next {
    case UInt8(ascii: "{"): try object()
    case UInt8(ascii: "["):
      try take("[")
      if isNext("]") { return }
      repeat { try value() } while isNext(",")
      try take("]")
    case UInt8(ascii: "\""): _ = try string()
    default: try word()
    }
  }

  private mutating func object() throws {
    try take("{")
    if isNext("}") { return }
    var names: Set<String> = []
    repeat {
      let name = try string()
      guard names.insert(name).inserted || !keysOnce else {
        throw Fault(text: "the key '\(name)' stands twice")
      }
      try take(":")
      try value()
    } while isNext(",")
    try take("}")
  }

  private mutating func string() throws -> String {
    try take("\"")
    let start = place
    while let byte = next, byte != UInt8(ascii: "\"") {
      if byte < 0x20 { throw Fault(text: "a control byte in '\(rest)'") }
      if byte == UInt8(ascii: "\\") {
        place += 1
        guard let escape = next, "\"\\/bfnrtu".utf8.contains(escape) else {
          throw Fault(text: "an escape before '\(rest)'")
        }
      }
      place += 1
    }
    let text = String(decoding: bytes[start..<place], as: UTF8.self)
    try take("\"")
    return text
  }

  private mutating func word() throws {
    let start = place
    while let byte = next, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"),
      byte != UInt8(ascii: "}")
    { place += 1 }
    let word = String(decoding: bytes[start..<place], as: UTF8.self)
    if ["true", "false", "null"].contains(word) { return }
    guard word.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?/) != nil else {
      throw Fault(text: "'\(word.prefix(60))' is no value")
    }
  }
}
