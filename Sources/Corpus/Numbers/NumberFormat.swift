/// How the numbers of a column are written.
struct NumberFormat {
  var decimalSign = UInt8(ascii: ".")
  /// The sign between groups of digits, which is read over.
  var groupSign: UInt8?
  /// Whether a number is alone; otherwise what is no digit around it is read over.
  var isBare = true
  /// The signs that can be around a number, as people write it; nil for none.
  var written: WrittenNumbers?

  init() {}

  /// Whether numbers are alone, with a point before the fraction and no signs between the digits.
  var isPlain: Bool {
    decimalSign == UInt8(ascii: ".") && groupSign == nil && isBare && written == nil
  }
}

/// That the numbers of a column are among the signs that `WrittenNumber` knows.
package struct WrittenNumbers: Equatable, Sendable {
  /// What they count, where they say so; a number of anything else does not belong to the column.
  package let unit: String?

  package init(unit: String? = nil) { self.unit = unit }
}

extension NumberFormat {
  /// The whole number that a cell holds, if it holds one.
  func integer(_ cell: Span<UInt8>) -> Int64? {
    let text = cell.extracting(range(in: cell))
    if let number = plainInteger(text) ?? exponential(text) { return number }
    guard let number = writtenCore(text) else { return nil }
    return plainInteger(number.span) ?? exponential(number.span)
  }

  /// The number within a text as people write it, in ASCII; nil where it is not a number, or counts something
  /// else than the column does.
  private func writtenCore(_ text: Span<UInt8>) -> [UInt8]? {
    guard let written, let number = WrittenNumber(text),
      number.unit == nil || number.unit == written.unit
    else { return nil }
    return number.core
  }

  /// A whole number with an exponent, `3e3`, that is exact as such.
  private func exponential(_ text: Span<UInt8>) -> Int64? {
    guard NumberShape(text) == .integer, let number = longDecimal(text) else { return nil }
    return number.magnitude < 9e15 ? Int64(exactly: number) : nil
  }

  private func plainInteger(_ text: Span<UInt8>) -> Int64? {
    if let groupSign, !hasWholeGroups(text, groupSign) { return nil }
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
    if let number = plainDecimal(text) { return number }
    return writtenCore(text).flatMap { plainDecimal($0.span) }
  }

  private func plainDecimal(_ text: Span<UInt8>) -> Double? {
    if let groupSign, !hasWholeGroups(text, groupSign) { return nil }
    return shortDecimal(text) ?? longDecimal(text)
  }

  /// Whether the digits between signs of groups are three each time, or two before the last three as
  /// in India: `1,5` is no number in groups.
  private func hasWholeGroups(_ text: Span<UInt8>, _ sign: UInt8) -> Bool {
    var lengths: [Int] = []
    var length = 0
    for index in text.indices {
      if text[index] == sign {
        lengths.append(length)
        length = 0
      } else if text[index] &- 48 < 10 {
        length += 1
      } else if text[index] == decimalSign || text[index] | 0x20 == UInt8(ascii: "e") {
        break
      }
    }
    if lengths.isEmpty { return true }
    let isByThree = 1...3 ~= lengths[0] && lengths.dropFirst().allSatisfy { $0 == 3 }
    let isByTwo = 1...2 ~= lengths[0] && lengths.dropFirst().allSatisfy { $0 == 2 }
    return length == 3 && (isByThree || isByTwo)
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
    guard digitCount > 0, digitCount <= Self.mostExactDigits else { return nil }
    let value = Double(digits) / Self.powersOfTen[max(0, fraction)]
    return isNegative ? -value : value
  }

  /// Whole numbers of so many digits, and powers of ten up to as many, are exact as `Double`.
  static let mostExactDigits = 15

  static let powersOfTen: [Double] = [
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
    // `1e400` is a number that nothing here can hold.
    return Double(plain).flatMap { $0.isFinite ? $0 : nil }
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
