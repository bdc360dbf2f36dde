/// How the numbers of a column are written.
struct NumberFormat {
  var decimalSign = UInt8(ascii: ".")
  /// The sign between groups of digits, which is read over.
  var groupSign: UInt8?
  /// Whether a number stands alone; otherwise what is no digit around it is read over.
  var isBare = true

  init() {}

  init(_ field: FieldDescriptor) {
    if let sign = field.decimalChar?.utf8.first { decimalSign = sign }
    groupSign = field.groupChar?.utf8.first
    isBare = field.isBareNumber
  }
}

extension NumberFormat {
  /// The whole number that a cell holds, if it holds one.
  func integer(_ cell: Span<UInt8>) -> Int64? {
    let text = cell.extracting(range(in: cell))
    var index = 0
    let isNegative = !text.isEmpty && text[0] == UInt8(ascii: "-")
    if isNegative || !text.isEmpty && text[0] == UInt8(ascii: "+") { index = 1 }
    guard index < text.count, text[index] != groupSign else { return nil }
    var value: Int64 = 0
    while index < text.count {
      let byte = text[index]
      index &+= 1
      if byte == groupSign { continue }
      guard byte &- 48 < 10 else { return nil }
      // Towards the negative, which reaches one further than the positive.
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (next, isTooSmall) = product.subtractingReportingOverflow(Int64(byte &- 48))
      guard !isTooLarge, !isTooSmall else { return nil }
      value = next
    }
    if isNegative { return value }
    return value == .min ? nil : -value
  }

  /// The decimal number that a cell holds, if it holds one.
  func decimal(_ cell: Span<UInt8>) -> Double? {
    let text = cell.extracting(range(in: cell))
    return shortDecimal(text) ?? longDecimal(text)
  }

  /// A number of at most 15 digits and no exponent, whose value one division gives exactly.
  private func shortDecimal(_ text: Span<UInt8>) -> Double? {
    var index = 0
    let isNegative = !text.isEmpty && text[0] == UInt8(ascii: "-")
    if isNegative { index = 1 }
    var digits: Int64 = 0
    var digitCount = 0
    var fraction = -1
    while index < text.count {
      let byte = text[index]
      index &+= 1
      if byte &- 48 < 10 {
        digits = digits &* 10 &+ Int64(byte &- 48)
        digitCount &+= 1
        if fraction >= 0 { fraction &+= 1 }
      } else if byte == decimalSign, fraction < 0 {
        fraction = 0
      } else {
        return nil
      }
    }
    guard digitCount > 0, digitCount <= 15 else { return nil }
    let value = Double(digits) / Self.powersOfTen[max(0, fraction)]
    return isNegative ? -value : value
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  /// Any other number: exponents, groups, many digits, and Table Schema's `INF`.
  private func longDecimal(_ text: Span<UInt8>) -> Double? {
    var plain = ""
    for index in text.indices {
      switch text[index] {
      case decimalSign: plain.append(".")
      case groupSign: continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "e"), UInt8(ascii: "E"):
        plain.unicodeScalars.append(Unicode.Scalar(text[index]))
      default:
        switch String(text) {
        case "INF", "inf", "Infinity": return .infinity
        case "-INF", "-inf", "-Infinity": return -.infinity
        default: return nil
        }
      }
    }
    return Double(plain)
  }

  /// The part of a cell that is the number.
  private func range(in cell: Span<UInt8>) -> Range<Int> {
    let trimmed = cell.trimmedRange
    guard !isBare else { return trimmed }
    var start = trimmed.lowerBound
    var end = trimmed.upperBound
    while start < end, cell[start] &- 48 >= 10, cell[start] != UInt8(ascii: "-") { start += 1 }
    while end > start, cell[end - 1] &- 48 >= 10 { end -= 1 }
    return start..<end
  }
}
