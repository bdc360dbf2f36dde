extension [UInt8] {
  /// Appends a text as a JSON string, between double quotes.
  ///
  /// RFC 8259 asks for escapes of the quote, the backslash and the controls of ASCII. Escaped too are
  /// DEL and the controls from U+0080 on, which a terminal may obey; U+2028 and U+2029, where
  /// JavaScript and readers of lines break; and the byte order mark, which no editor shows.
  ///
  /// - Complexity: O(the text); runs without an escape are copied whole.
  package mutating func append(json text: String) {
    append(UInt8(ascii: "\""))
    let utf8 = text.utf8.span
    var start = 0
    var index = 0
    while index < utf8.count {
      guard let (value, length) = utf8.escapedScalar(at: index) else {
        index &+= 1
        continue
      }
      append(utf8, from: start, to: index)
      append(contentsOf: Self.escape(of: value).utf8)
      index &+= length
      start = index
    }
    append(utf8, from: start, to: index)
    append(UInt8(ascii: "\""))
  }

  private mutating func append(_ bytes: Span<UInt8>, from start: Int, to end: Int) {
    // Bound: the buffer is the part of the span itself.
    bytes.extracting(start..<end).withUnsafeBufferPointer { append(contentsOf: $0) }
  }

  private static func escape(of value: UInt32) -> String {
    switch Unicode.Scalar(value) {
    case "\""?: return "\\\""
    case "\\"?: return "\\\\"
    case "\n"?: return "\\n"
    case "\r"?: return "\\r"
    case "\t"?: return "\\t"
    default:
      let digits = String(value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
  }
}

extension Span<UInt8> {
  /// The character at an offset of UTF-8 and its length, if it is written as an escape.
  fileprivate func escapedScalar(at index: Int) -> (value: UInt32, length: Int)? {
    switch self[index] {
    case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: (UInt32(self[index]), 1)
    case 0xC2 where index + 1 < count && self[index + 1] < 0xA0: (UInt32(self[index + 1]), 2)
    case 0xE2 where index + 2 < count && self[index + 1] == 0x80 && self[index + 2] | 1 == 0xA9:
      (0x2000 | UInt32(self[index + 2] & 0x3F), 3)
    case 0xEF where index + 2 < count && self[index + 1] == 0xBB && self[index + 2] == 0xBF:
      (0xFEFF, 3)
    default: nil
    }
  }
}
