/// The mark of UTF-8 at the beginning of a text: bytes that are no part of it.
package enum ByteOrderMark {
  /// How many bytes it has at a place: 3, or 0 where it is not there.
  package static func length(in bytes: Span<UInt8>, at start: Int = 0) -> Int {
    let isThere =
      start + 3 <= bytes.count && bytes[start] == 0xEF && bytes[start + 1] == 0xBB
      && bytes[start + 2] == 0xBF
    return isThere ? 3 : 0
  }
}
