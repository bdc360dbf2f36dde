import Glibc

/// The clipboard of the terminal, also of one that is far away: the terminal is asked to set it (OSC 52).
package enum Clipboard {
  /// The bytes that terminals take at least: the sequence of 100,000 that some read, in base 64.
  package static let limit = 74_994

  /// Whether a terminal is there to be asked.
  package static var isThere: Bool { TerminalSetup.isTerminal(1) }

  /// Asks the terminal to keep bytes.
  ///
  /// - Returns: 0, or the error number.
  package static func put(_ bytes: [UInt8]) -> Int32 {
    let sequence = Array("\u{1B}]52;c;".utf8) + base64(bytes) + [0x07]
    var rest = sequence[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
      if count < 0 {
        if errno == EINTR { continue }
        return errno
      }
      rest = rest.dropFirst(count)
    }
    return 0
  }

  static func base64(_ bytes: [UInt8]) -> [UInt8] {
    let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var bits = part.reduce(0) { $0 << 8 | Int($1) }
      bits <<= 8 * (3 - part.count)
      for place in 0..<4 {
        let sign = signs[bits >> (18 - 6 * place) & 63]
        text.append(place <= part.count ? sign : UInt8(ascii: "="))
      }
    }
    return text
  }
}
