import CUtf8proc

/// Letters with their marks as one sign where Unicode has one (NFC).
package enum Composition {
  /// A text with each letter and the marks that follow it put together.
  ///
  /// - Complexity: O(the text); a text of ASCII is returned as it is.
  package static func composed(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    let options = utf8proc_option_t(
      rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
    let bytes = Array(text.utf8)
    var buffer = [Int32](repeating: 0, count: bytes.count)
    var count = utf8proc_decompose(bytes, bytes.count, &buffer, buffer.count, options)
    if count > buffer.count {
      buffer = [Int32](repeating: 0, count: count)
      count = utf8proc_decompose(bytes, bytes.count, &buffer, buffer.count, options)
    }
    guard count >= 0 else { return text }
    count = utf8proc_normalize_utf32(&buffer, count, options)
    var scalars = String.UnicodeScalarView()
    for value in buffer.prefix(max(0, count)) {
      if let scalar = Unicode.Scalar(UInt32(bitPattern: value)) { scalars.append(scalar) }
    }
    return String(scalars)
  }
}
