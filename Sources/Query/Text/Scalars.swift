/// A character of the text as the lexer sees it.
struct LexedScalar {
  let value: UInt32
  /// The ASCII sign that it stands for: itself, or the twin of a full-width sign; else 0.
  let ascii: UInt8
  /// The offset after it.
  let end: Int
}

/// The classes of characters that the lexer distinguishes.
enum Scalars {
  /// Decodes the character at an offset of valid UTF-8.
  static func decode(_ bytes: [UInt8], at offset: Int) -> LexedScalar {
    let first = bytes[offset]
    if first < 0x80 { return LexedScalar(value: UInt32(first), ascii: first, end: offset + 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    var value = UInt32(first) & (0xFF >> UInt32(length + 1))
    for position in offset + 1..<min(offset + length, bytes.count) {
      value = value << 6 | UInt32(bytes[position] & 0x3F)
    }
    return LexedScalar(value: value, ascii: asciiTwin(of: value), end: offset + length)
  }

  /// Returns the ASCII sign that a full-width or typographic one stands for; 0 if none.
  static func asciiTwin(of value: UInt32) -> UInt8 {
    switch value {
    case 0..<0x80: UInt8(value)
    case 0xFF01...0xFF5E: UInt8(value - 0xFEE0)
    case 0x3001: UInt8(ascii: ",")
    case 0x3002: UInt8(ascii: ".")
    case 0x2212: UInt8(ascii: "-")
    case 0x3000, 0xA0, 0x2000...0x200B, 0x202F, 0x205F, 0xFEFF: UInt8(ascii: " ")
    default: 0
    }
  }

  static func isDigit(_ ascii: UInt8) -> Bool { ascii >= 0x30 && ascii <= 0x39 }

  static func isASCIILetter(_ ascii: UInt8) -> Bool {
    (ascii | 0x20) >= 0x61 && (ascii | 0x20) <= 0x7A
  }

  static func isBlank(_ ascii: UInt8) -> Bool {
    ascii == UInt8(ascii: " ") || ascii == UInt8(ascii: "\t") || ascii == UInt8(ascii: "\r")
  }

  /// Whether a word may begin with it: a letter of any script.
  static func beginsWord(_ scalar: LexedScalar) -> Bool {
    if scalar.ascii != 0 { return isASCIILetter(scalar.ascii) }
    switch scalar.value {
    // What Chinese and Japanese queries are made of needs no look at the Unicode tables.
    case 0x4E00...0x9FFF, 0x3041...0x3096, 0x30A1...0x30FA, 0xAC00...0xD7A3: return true
    default: break
    }
    guard let unicode = Unicode.Scalar(scalar.value) else { return false }
    switch unicode.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .letterNumber:
      return true
    default: return false
    }
  }

  /// Whether a word may go on with it: a letter, mark, digit, `_`, `'`, `’`, `·` or `・`.
  static func continuesWord(_ scalar: LexedScalar) -> Bool {
    if scalar.ascii != 0 {
      return isASCIILetter(scalar.ascii) || isDigit(scalar.ascii)
        || scalar.ascii == UInt8(ascii: "_")
        || scalar.ascii == UInt8(ascii: "'")
    }
    if scalar.value == 0x2019 || scalar.value == 0xB7 || scalar.value == 0x30FB { return true }
    if beginsWord(scalar) { return true }
    guard let unicode = Unicode.Scalar(scalar.value) else { return false }
    switch unicode.properties.generalCategory {
    case .nonspacingMark, .spacingMark: return true
    default: return false
    }
  }

  /// Returns the text of a range with every full-width sign as its ASCII twin.
  static func normalisedText(_ bytes: [UInt8], _ range: Range<Int>) -> String {
    let slice = bytes[range]
    if slice.allSatisfy({ $0 < 0x80 }) { return String(decoding: slice, as: UTF8.self) }
    var text = String.UnicodeScalarView()
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = decode(bytes, at: offset)
      let isTwin = scalar.ascii != 0 && scalar.value != 0x3001 && scalar.value != 0x3002
      let value = isTwin ? UInt32(scalar.ascii) : scalar.value
      if let unicode = Unicode.Scalar(value) { text.append(unicode) }
      offset = scalar.end
    }
    return String(text)
  }
}
