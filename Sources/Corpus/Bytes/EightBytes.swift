/// Looks at eight bytes together, as one word. Of each byte that is meant the highest bit is set in the
/// result, and no other bit: its trailing zeros, by eight, tell which byte is the first.
enum EightBytes {
  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// A byte eight times.
  @inline(__always)
  static func repeating(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 * UInt64(byte) }

  /// The bytes that are the same in both words.
  @inline(__always)
  static func matches(_ word: UInt64, _ other: UInt64) -> UInt64 {
    let difference = word ^ other
    // A carry never leaves its byte, so that no byte is taken for what its neighbour is.
    return ~((difference & ~highBits &+ ~highBits) | difference | ~highBits)
  }

  /// The bytes below 0x0E: line feeds, returns, tabs, and signs that hardly any text has. One comparison
  /// more for these few costs less than two for all.
  @inline(__always)
  static func lineEndsAndOthers(_ word: UInt64) -> UInt64 {
    ~((word | highBits) &- 0x0E0E_0E0E_0E0E_0E0E) & ~word & highBits
  }
}
