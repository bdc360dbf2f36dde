/// Texts as strings of JSON (RFC 8259), between double quotes.
package enum JSONString {
  /// What is escaped.
  package enum Escapes: Sendable {
    /// What JSON asks for: quotes, backslashes and C0.
    case required
    /// Also what no reader sees, takes for the end of a line, or a terminal obeys: DEL, C1, U+2028,
    /// U+2029 and U+FEFF.
    case unseen
  }

  /// Appends a text.
  ///
  /// - Complexity: O(bytes); runs without an escape are copied whole.
  package static func append(_ text: String, escaping escapes: Escapes, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { text in
      var start = 0
      var index = 0
      while index < text.count {
        guard let (value, length) = scalar(at: index, of: text, escapes) else {
          index += 1
          continue
        }
        bytes.append(contentsOf: text[start..<index])
        bytes.append(contentsOf: escape(value).utf8)
        index += length
        start = index
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A text as a string of JSON.
  static func quoted(_ text: String, escaping escapes: Escapes) -> String {
    var bytes: [UInt8] = []
    append(text, escaping: escapes, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The number of a character that is escaped, and how many bytes it has; nil for any other.
  private static func scalar(
    at index: Int, of text: UnsafeBufferPointer<UInt8>, _ escapes: Escapes
  ) -> (value: Int, length: Int)? {
    let byte = text[index]
    if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
      return (Int(byte), 1)
    }
    guard escapes == .unseen, byte >= 0x7F else { return nil }
    // In bounds: a text is whole characters of UTF-8.
    switch byte {
    case 0x7F: return (0x7F, 1)
    case 0xC2 where text[index + 1] < 0xA0: return (Int(text[index + 1]), 2)
    case 0xE2 where text[index + 1] == 0x80 && text[index + 2] & 0xFE == 0xA8:
      return (0x2000 + Int(text[index + 2] & 0x3F), 3)
    case 0xEF where text[index + 1] == 0xBB && text[index + 2] == 0xBF: return (0xFEFF, 3)
    default: return nil
    }
  }

  private static func escape(_ value: Int) -> String {
    switch value {
    case 0x22: return "\\\""
    case 0x5C: return "\\\\"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x09: return "\\t"
    default:
      let digits = String(value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
  }
}
