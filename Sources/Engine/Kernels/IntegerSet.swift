/// A set of whole numbers that many rows are looked up in.
struct IntegerSet: Sendable {
  private var least: Int64 = 0
  /// A bit for each number from the least on, where the numbers are near each other.
  private var bits: [UInt64] = []
  private var apart: Set<Int64> = []

  /// So many bits for each number cost less than hashing it.
  private static let mostBitsEach = 256

  init(_ numbers: [Int64]) {
    guard let least = numbers.min(), let greatest = numbers.max() else { return }
    self.least = least
    let (span, overflow) = greatest.subtractingReportingOverflow(least)
    guard !overflow, span < max(1 << 16, numbers.count * Self.mostBitsEach) else {
      apart = Set(numbers)
      return
    }
    bits = Array(repeating: 0, count: Int(span) / 64 + 1)
    for number in numbers {
      let place = Int(number - least)
      bits[place >> 6] |= 1 << UInt64(place & 63)
    }
  }

  @inline(__always)
  func contains(_ number: Int64) -> Bool {
    if bits.isEmpty { return apart.contains(number) }
    // A difference beyond 64 bits is negative or large, and so is beyond the bits.
    let place = number &- least
    guard number >= least, place >= 0, place < bits.count &* 64 else { return false }
    return bits[Int(place) >> 6] >> UInt64(place & 63) & 1 == 1
  }
}
