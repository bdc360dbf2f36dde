/// What kind of number a text is by its shape.
enum NumberShape {
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
    if end < text.count {
      guard end > index, text[end] | 0x20 == UInt8(ascii: "e"), end + 1 < text.count else {
        return nil
      }
      let isSigned = text[end + 1] == UInt8(ascii: "-") || text[end + 1] == UInt8(ascii: "+")
      guard isSigned || end > whole else { return nil }
      let exponent = end + (isSigned ? 2 : 1)
      guard exponent < text.count, Self.digits(text, from: exponent) == text.count else {
        return nil
      }
    }
    self = isCode ? .code : .decimal
  }

  private static func digits(_ text: Span<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, text[index] &- 48 < 10 { index &+= 1 }
    return index
  }
}
