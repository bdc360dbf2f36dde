/// Puts places in order by whole numbers, byte by byte from the last: a radix sort, which needs no comparisons.
///
/// Only the bytes in which the numbers differ are looked at: of days two or three.
enum RadixOrder {
  /// The places of some numbers in their ascending order; of equal numbers the first stays first.
  ///
  /// - Complexity: O(numbers × bytes in which they differ).
  static func places(
    by numbers: [Int64], _ cancellation: Cancellation
  ) throws(Interrupted) -> [Int32] {
    var places = (0..<Int32(numbers.count)).map { $0 }
    guard let least = numbers.min(), let greatest = numbers.max(), least < greatest else {
      return places
    }
    // What lies between the least and a number fits, though the numbers may be anything.
    let range = UInt64(bitPattern: greatest &- least)
    var other = places
    var shift: UInt64 = 0
    while shift < 64, range >> shift > 0 {
      var starts = [Int](repeating: 0, count: 257)
      for (step, number) in numbers.enumerated() {
        try cancellation.check(at: step)
        starts[digit(number, least, shift) + 1] += 1
      }
      for index in 1..<257 { starts[index] += starts[index - 1] }
      for (step, place) in places.enumerated() {
        try cancellation.check(at: step)
        let digit = digit(numbers[Int(place)], least, shift)
        other[starts[digit]] = place
        starts[digit] += 1
      }
      swap(&places, &other)
      shift += 8
    }
    return places
  }

  @inline(__always)
  private static func digit(_ number: Int64, _ least: Int64, _ shift: UInt64) -> Int {
    Int((UInt64(bitPattern: number &- least) >> shift) & 0xFF)
  }
}
