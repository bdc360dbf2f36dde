/// A cell of comma-separated values (RFC 4180), as every reader takes it.
package enum CSVCell {
  /// Appends a text, in quotes where it needs them.
  ///
  /// - Parameter isQuoted: Whether it needs them for where it is: an empty cell alone would be a blank
  ///   line, which most readers pass over.
  package static func append(_ text: String, isQuoted: Bool, to block: inout [UInt8]) {
    var text = text
    text.withUTF8 { append($0, isQuoted: isQuoted, to: &block) }
  }

  /// Appends a text in UTF-8.
  static func append(
    _ text: UnsafeBufferPointer<UInt8>, isQuoted: Bool, to block: inout [UInt8]
  ) {
    guard isQuoted || text.contains(where: isSign) else {
      block.append(contentsOf: text)
      return
    }
    block.append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { block.append(byte) }
      block.append(byte)
    }
    block.append(UInt8(ascii: "\""))
  }

  private static func isSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
  }
}
