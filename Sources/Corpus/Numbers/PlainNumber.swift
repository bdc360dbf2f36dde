/// Numbers as nearly all are written: digits, a minus before them, a point among them.
///
/// What is found here is what `NumberFormat` finds in the same text; nil leaves it to that.
enum PlainNumber {
  /// The whole number of at most 18 digits that is in some bytes.
  @inline(__always)
  static func integer(_ bytes: Span<UInt8>, _ start: Int, _ length: Int) -> Int64? {
    let end = start &+ length
    guard length > 0, length <= 18, start >= 0, end <= bytes.count else { return nil }
    // Bound: `start` and `end` are within the bytes.
    let isNegative = bytes[unchecked: start] == UInt8(ascii: "-")
    var index = isNegative ? start &+ 1 : start
    guard index < end else { return nil }
    var value: Int64 = 0
    while index < end {
      let digit = bytes[unchecked: index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      value = value &* 10 &+ Int64(digit)
      index &+= 1
    }
    return isNegative ? -value : value
  }

  /// The number of at most 15 digits that is in some bytes: one division gives its value exactly.
  @inline(__always)
  static func decimal(_ bytes: Span<UInt8>, _ start: Int, _ length: Int) -> Double? {
    let end = start &+ length
    guard length > 0, length <= 17, start >= 0, end <= bytes.count else { return nil }
    // Bound: `start` and `end` are within the bytes.
    let isNegative = bytes[unchecked: start] == UInt8(ascii: "-")
    let first = isNegative ? start &+ 1 : start
    var index = first
    var digits: Int64 = 0
    var point = end
    while index < end {
      let byte = bytes[unchecked: index]
      let digit = byte &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ Int64(digit)
      } else if byte == UInt8(ascii: "."), point == end {
        point = index
      } else {
        return nil
      }
      index &+= 1
    }
    let hasPoint = point < end
    let count = end &- first &- (hasPoint ? 1 : 0)
    guard count > 0, count <= NumberFormat.mostExactDigits else { return nil }
    let value = Double(digits) / NumberFormat.powersOfTen[hasPoint ? end &- point &- 1 : 0]
    return isNegative ? -value : value
  }
}
