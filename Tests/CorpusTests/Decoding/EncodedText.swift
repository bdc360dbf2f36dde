import Glibc

/// Texts in encodings other than UTF-8, by the system's iconv.
enum EncodedText {
  struct NotWritable: Error { let text: String, encoding: String }

  /// The bytes of a text in an encoding, by iconv's name for it.
  static func bytes(_ text: String, _ encoding: String) throws -> [UInt8] {
    guard let converter = iconv_open(encoding, "UTF-8"), converter != iconv_t(bitPattern: -1) else {
      throw NotWritable(text: text, encoding: encoding)
    }
    defer { iconv_close(converter) }
    var input = text.utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: input.count * 4 + 8)
    var (left, room) = (input.count, output.count)
    let status = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        // In bounds: iconv counts both down.
        var (from, to) = (input.baseAddress, output.baseAddress)
        return iconv(converter, &from, &left, &to, &room)
      }
    }
    guard status == 0 else { throw NotWritable(text: text, encoding: encoding) }
    return output.dropLast(room).map { UInt8(bitPattern: $0) }
  }
}
