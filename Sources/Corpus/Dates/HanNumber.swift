/// Numbers in full-width digits or Chinese numerals: `１９７６`, `一九七六`, `五十一`.
enum HanNumber {
  /// The number that begins at an offset, its count of digits, and the place after it.
  static func number(
    in text: Span<UInt8>, at start: Int
  ) -> (value: Int, digits: Int, end: Int)? {
    var end = start
    var (value, group, digits) = (0, 0, 0)
    var hasTens = false
    while digits <= 8, let scalar = scalar(in: text, at: end) {
      if let digit = digit(scalar) {
        group = hasTens ? digit : group * 10 + digit
      } else if scalar == 0x5341 {  // 十
        value += (group == 0 ? 1 : group) * 10
        group = 0
        hasTens = true
      } else if scalar == 0x767E {  // 百
        value += (group == 0 ? 1 : group) * 100
        group = 0
        hasTens = true
      } else {
        break
      }
      digits += 1
      end += 3
    }
    guard end > start else { return nil }
    value += group
    return (value, hasTens ? String(value).utf8.count : digits, end)
  }

  private static func digit(_ scalar: UInt32) -> Int? {
    switch scalar {
    case 0xFF10...0xFF19: Int(scalar - 0xFF10)
    case 0x3007, 0x96F6: 0
    case 0x4E00: 1
    case 0x4E8C: 2
    case 0x4E09: 3
    case 0x56DB: 4
    case 0x4E94: 5
    case 0x516D: 6
    case 0x4E03: 7
    case 0x516B: 8
    case 0x4E5D: 9
    default: nil
    }
  }

  /// The character of three bytes at an offset; nil where there is another.
  @inline(__always)
  static func scalar(in text: Span<UInt8>, at offset: Int) -> UInt32? {
    guard offset + 3 <= text.count, text[offset] & 0xF0 == 0xE0 else { return nil }
    return UInt32(text[offset] & 0x0F) << 12 | UInt32(text[offset + 1] & 0x3F) << 6
      | UInt32(text[offset + 2] & 0x3F)
  }
}
