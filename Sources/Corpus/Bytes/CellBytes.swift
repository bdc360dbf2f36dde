import Files
import Glibc

// The loops over the bytes of cells that all kinds of columns share. Cells are `Span`s, whose
// bounds are checked; the pointers here reach no further than the span they come from, and loads of
// eight bytes are checked against its end.

extension [UInt8] {
  /// Appends the bytes of a span.
  mutating func append(_ bytes: Span<UInt8>) {
    // Bound: the buffer is the span itself.
    bytes.withUnsafeBufferPointer { append(contentsOf: $0) }
  }
}

extension String {
  /// Creates a string from the bytes of a cell, which were checked to be UTF-8.
  package init(_ bytes: Span<UInt8>) {
    // Bound: the buffer is the span itself.
    self = bytes.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

extension Span<UInt8> {
  /// Eight bytes from an offset on.
  @inline(__always)
  func word(at offset: Int) -> UInt64 {
    // Bound: the load checks that eight bytes are left.
    bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self)
  }

  /// The offset of the first byte of a value within a range.
  func firstIndex(of byte: UInt8, in range: Range<Int>) -> Int? {
    withUnsafeBufferPointer { buffer in
      let end = Swift.min(range.upperBound, buffer.count)
      // Bound: the search ends where the span does.
      guard range.lowerBound < end, let base = buffer.baseAddress,
        let found = memchr(base + range.lowerBound, CInt(byte), end - range.lowerBound)
      else { return nil }
      return UnsafeRawPointer(found) - UnsafeRawPointer(base)
    }
  }

  /// Whether the bytes begin with the mark of UTF-8.
  var hasByteOrderMark: Bool { ByteOrderMark.length(in: self) > 0 }

  /// Where the text begins: behind the mark of UTF-8, and further ones where a program wrote its own
  /// before that of the file.
  var startOfText: Int {
    var start = 0
    while case let length = ByteOrderMark.length(in: self, at: start), length > 0 {
      start += length
    }
    return start
  }

  /// Whether a space is at either end.
  var hasBlankEnd: Bool {
    guard count > 0 else { return false }
    let (first, last) = (self[0], self[count &- 1])
    return first == 0x20 || first == 0x09 || last == 0x20 || last == 0x09
  }

  /// Whether the bytes are the same.
  package func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while index &+ 8 <= count {
      if word(at: index) != other.word(at: index) { return false }
      index &+= 8
    }
    while index < count {
      if self[index] != other[index] { return false }
      index &+= 1
    }
    return true
  }

  /// The bytes without spaces at either end.
  var trimmedRange: Range<Int> {
    var start = 0
    var end = count
    while start < end, self[start] == 0x20 || self[start] == 0x09 { start &+= 1 }
    while end > start, self[end &- 1] == 0x20 || self[end &- 1] == 0x09 { end &-= 1 }
    return start..<end
  }

  /// Whether all bytes are ASCII.
  var isASCII: Bool {
    var start = 0
    while start < count {
      // In blocks, because a loop that may end at each byte is not vectorised.
      let block = extracting(start..<Swift.min(start &+ 4096, count))
      var bits: UInt8 = 0
      for index in block.indices { bits |= block[index] }
      if bits >= 0x80 { return false }
      start &+= 4096
    }
    return true
  }

  /// A hash that is the same in every run.
  package var stableHash: UInt64 {
    var hash = UInt64(truncatingIfNeeded: count)
    var index = 0
    while index &+ 8 <= count {
      hash = Self.mixed(hash ^ word(at: index))
      index &+= 8
    }
    if index == count { return hash }
    var tail: UInt64 = 0
    while index < count {
      tail = tail << 8 | UInt64(self[index])
      index &+= 1
    }
    return Self.mixed(hash ^ tail)
  }

  private static func mixed(_ word: UInt64) -> UInt64 {
    let product = (word ^ 0x9E37_79B9_7F4A_7C15) &* 0xBF58_476D_1CE4_E5B9
    return product ^ (product >> 32)
  }
}
