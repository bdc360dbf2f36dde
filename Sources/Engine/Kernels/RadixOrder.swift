/// Puts places in order by whole numbers, some bits of them at a time from the last: a radix sort, which needs no
/// comparisons.
///
/// Only the bits in which the numbers differ are looked at: of days some fourteen.
enum RadixOrder {
  /// The places of some numbers in their ascending order; of equal numbers the first stays first.
  ///
  /// - Complexity: O(numbers × bits in which they differ).
  static func places(
    by numbers: [Int64], _ cancellation: Cancellation
  ) throws(Interrupted) -> [Int32] {
    guard let least = numbers.min(), let greatest = numbers.max(), least < greatest,
      !numbers.indices.dropFirst().allSatisfy({ numbers[$0 - 1] <= numbers[$0] })
    else { return (0..<Int32(numbers.count)).map { $0 } }
    // What lies between the least and a number fits, though the numbers may be anything.
    let bits = UInt64.bitWidth - UInt64(bitPattern: greatest &- least).leadingZeroBitCount
    // A number beside its place, so that no pass looks for either elsewhere.
    if bits <= 32 {
      let entries = try Morsels.values(numbers.count, cancellation) { place in
        UInt64(bitPattern: numbers[place] &- least) << 32 | UInt64(place)
      }
      let sorted = try sorted(entries, bits, cancellation) { $0 >> 32 }
      return try Morsels.values(sorted.count, cancellation) {
        Int32(truncatingIfNeeded: sorted[$0])
      }
    }
    return try sorted((0..<Int32(numbers.count)).map { $0 }, bits, cancellation) {
      UInt64(bitPattern: numbers[Int($0)] &- least)
    }
  }

  /// The most bits of a pass: so many ends of lists are written to at a time as the cache has room for.
  private static let mostBits = 9

  /// - Parameter number: The number of an entry, of so many bits.
  @inline(__always)
  private static func sorted<Entry: BitwiseCopyable>(
    _ entries: [Entry], _ bits: Int, _ cancellation: Cancellation, by number: (Entry) -> UInt64
  ) throws(Interrupted) -> [Entry] {
    let passes = (bits + mostBits - 1) / mostBits
    let width = UInt64((bits + passes - 1) / passes)
    let mask: UInt64 = 1 << width - 1
    var entries = entries
    for pass in 0..<UInt64(passes) {
      let shift = pass * width
      entries = try Dealing.deal(entries, into: 1 << Int(width), cancellation) { _, entry in
        Int(truncatingIfNeeded: number(entry) >> shift & mask)
      }.entries
    }
    return entries
  }
}
