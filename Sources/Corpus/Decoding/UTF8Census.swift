/// How much of some bytes is UTF-8.
struct UTF8Census: Equatable {
  /// The sequences of several bytes that are well formed.
  private(set) var wellFormed = 0
  /// The places where bytes are not.
  private(set) var malformed = 0

  /// Counts the sequences of bytes.
  ///
  /// - Complexity: O(bytes); runs of ASCII go eight bytes at a time.
  init(_ bytes: Span<UInt8>) {
    var index = 0
    while index < bytes.count {
      if index &+ 8 <= bytes.count, bytes.word(at: index) & 0x8080_8080_8080_8080 == 0 {
        index &+= 8
        continue
      }
      let length = Self.length(of: bytes, at: index)
      if length > 1 { wellFormed &+= 1 } else if length == 0 { malformed &+= 1 }
      index &+= max(1, length)
    }
  }

  /// Whether the file is UTF-8 with faults, rather than in another encoding.
  var isMostlyUTF8: Bool { wellFormed > malformed }

  /// The bytes of the character at an offset, 0 where there is none.
  private static func length(of bytes: Span<UInt8>, at index: Int) -> Int {
    let first = bytes[index]
    let length: Int
    // The second byte keeps out surrogates, overlong forms and what lies above the last plane.
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch first {
    case ..<0x80: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: length = 3
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    case 0xF1...0xF3: length = 4
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]) else { return 0 }
    for offset in 2..<max(length, 2) where bytes[index + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }
}
