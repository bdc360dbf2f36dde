import CDigest

/// SHA-256 (FIPS 180-4), by libmd.
enum SHA256 {
  static let byteCount = 32

  /// - Complexity: O(bytes).
  static func digest(of bytes: [UInt8]) -> [UInt8] {
    // Bound: the function reads as many bytes as there are, and writes 32.
    [UInt8](unsafeUninitializedCapacity: byteCount) { digest, count in
      cd_sha256(bytes, bytes.count, digest.baseAddress)
      count = byteCount
    }
  }
}

extension [UInt8] {
  /// The bytes in hexadecimal digits.
  var hexadecimal: String {
    var digits: [UInt8] = []
    digits.reserveCapacity(count * 2)
    for byte in self {
      digits.append(Self.digits[Int(byte >> 4)])
      digits.append(Self.digits[Int(byte & 15)])
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)

  /// Reads hexadecimal digits; nil where there are others, or an odd number.
  init?(hexadecimal text: String) {
    let digits = text.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    for place in stride(from: 0, to: digits.count, by: 2) {
      guard let high = digits[place], let low = digits[place + 1] else { return nil }
      bytes.append(UInt8(high << 4 | low))
    }
    self = bytes
  }
}
