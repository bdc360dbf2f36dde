import Files

/// The lines of a file that are more than ASCII, by which its encoding is guessed.
struct EncodingSample {
  /// The lines, or the parts of long ones, with newlines between them.
  private(set) var bytes: [UInt8] = []
  /// How many different bytes beyond ASCII they hold.
  let variety: Int

  /// So many bytes settle most files, and so many the others.
  static let first = 1 << 13
  static let most = 1 << 16
  private static let mostOfLine = 4096
  /// So many bytes before the first that is not ASCII are taken, too.
  private static let before = 40

  /// Whether there are no more such lines in the file.
  private(set) var isWhole = true

  /// - Complexity: O(bytes); runs of ASCII go eight bytes at a time.
  init(_ file: Span<UInt8>, most: Int = most) {
    var seen = [Bool](repeating: false, count: 256)
    var index = 0
    while let high = file.nextByte(beyondASCII: index) {
      if bytes.count >= most {
        isWhole = false
        break
      }
      var start = high
      while start > index, high - start < Self.before, !Self.isNewline(file[start - 1]) {
        start -= 1
      }
      var end = high
      while end < file.count, end - high < Self.mostOfLine, !Self.isNewline(file[end]) { end += 1 }
      bytes.append(file.extracting(start..<end))
      bytes.append(UInt8(ascii: "\n"))
      index = end
    }
    for byte in bytes where byte >= 0x80 { seen[Int(byte)] = true }
    variety = seen.count { $0 }
  }

  private static func isNewline(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  /// The lines as text in an encoding, and how many bytes are not text; nil where the system does not
  /// know the encoding.
  func text(in encoding: TextEncoding) -> (scalars: [Unicode.Scalar], errors: Int)? {
    var errors = 0
    var scalars: [Unicode.Scalar] = []
    do throws(LoadFault) {
      let text = try Transcoding(
        MappedFile(copying: bytes), as: EncodingFinding(encoding: encoding), file: "")
      text.content.withBytes { content in
        scalars = Array(String(content).unicodeScalars)
      }
      errors = text.gaps.count
    } catch {
      return nil
    }
    return (scalars, errors)
  }
}

extension Span<UInt8> {
  /// The offset of the next byte that is not ASCII.
  func nextByte(beyondASCII start: Int) -> Int? {
    var index = start
    while index &+ 8 <= count, word(at: index) & 0x8080_8080_8080_8080 == 0 { index &+= 8 }
    while index < count, self[index] < 0x80 { index &+= 1 }
    return index < count ? index : nil
  }
}
