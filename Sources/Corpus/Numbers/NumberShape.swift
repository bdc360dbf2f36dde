/// What kind of number a text is by its shape.
enum NumberShape {
  /// Digits, or digits with an exponent: `3e3`, `1E+05`.
  case integer
  case decimal
  /// Digits that begin with a zero, as codes do and numbers do not.
  case code

  /// - Returns: nil for what is no number.
  init?(_ text: Span<UInt8>) {
    var index = 0
    if !text.isEmpty, text[0] == UInt8(ascii: "-") || text[0] == UInt8(ascii: "+") { index = 1 }
    let whole = Self.digits(text, from: index)
    let isCode = whole > index + 1 && text[index] == UInt8(ascii: "0")
    if whole == text.count {
      guard whole > index else { return nil }
      self = isCode ? .code : .integer
      return
    }
    var end = whole
    if text[whole] == UInt8(ascii: ".") {
      end = Self.digits(text, from: whole + 1)
      guard end > index + 1 else { return nil }
    }
    var isWhole = false
    if end < text.count {
      guard end > index, text[end] | 0x20 == UInt8(ascii: "e"), end + 1 < text.count else {
        return nil
      }
      let isNegative = text[end + 1] == UInt8(ascii: "-")
      let exponent = end + (isNegative || text[end + 1] == UInt8(ascii: "+") ? 2 : 1)
      guard exponent < text.count, Self.digits(text, from: exponent) == text.count else {
        return nil
      }
      // Beyond 15 digits a number of this form is an approximation.
      let power = Int(String(text.extracting(exponent..<text.count))) ?? .max
      isWhole = !isNegative && end == whole && power <= 15 - (whole - index)
    }
    self = isCode ? .code : isWhole ? .integer : .decimal
  }

  private static func digits(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] &- 48 < 10 { index &+= 1 }
    return index
  }
}
