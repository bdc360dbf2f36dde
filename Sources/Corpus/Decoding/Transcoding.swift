import Files
import Glibc
import Messages

/// Converts the bytes of a file to UTF-8, and leaves nothing out: what an encoding does not know
/// becomes a byte that is never UTF-8, so that the cell which holds it is reported as faulty.
struct Transcoding: ~Copyable {
  /// The text in UTF-8, without a mark at its beginning.
  let content: MappedFile
  let gaps: Gaps

  /// The byte that stands for what cannot be read.
  private static let gap: UInt8 = 0xFF
}

extension Transcoding {
  /// Where bytes could not be read: the offsets in the text and those in the file.
  struct Gaps: Equatable {
    fileprivate(set) var inText: [Int] = []
    fileprivate(set) var inFile: [Int] = []

    var isEmpty: Bool { inText.isEmpty }
    var count: Int { inText.count }

    /// The offset in the file of the first gap at or behind an offset in the text.
    ///
    /// - Complexity: O(log of the number of gaps).
    func offsetInFile(from offset: Int) -> Int? {
      var low = 0
      var high = inText.count
      while low < high {
        let middle = (low + high) / 2
        if inText[middle] < offset { low = middle + 1 } else { high = middle }
      }
      return low < inFile.count ? inFile[low] : nil
    }

    /// Later gaps are not placed: a file that is all gaps must not cost eight times its memory.
    fileprivate mutating func append(inText text: Int, inFile file: Int) {
      guard inText.count < 1 << 20 else { return }
      inText.append(text)
      inFile.append(file)
    }
  }

  /// Takes a file in UTF-8 as it is, and converts any other.
  ///
  /// - Throws: `unknownEncoding` where the system has lost the encoding, `unreadable` where the
  ///   memory does not suffice.
  /// - Complexity: O(bytes); 100 to 400 MB/s by encoding.
  init(
    _ file: consuming MappedFile, as finding: EncodingFinding, file path: String
  ) throws(LoadFault) {
    if finding.encoding == .utf8 {
      self.init(content: file, gaps: Gaps())
      return
    }
    var text = GrowingBytes()
    var gaps = Gaps()
    try file.withBytes { bytes throws(LoadFault) in
      try bytes.withUnsafeBufferPointer { bytes throws(LoadFault) in
        try Self.convert(
          bytes, finding.encoding, from: finding.markLength, file: path, into: &text, gaps: &gaps)
      }
    }
    self.init(content: text.finished(), gaps: gaps)
  }

  private static func convert(
    _ bytes: UnsafeBufferPointer<UInt8>, _ encoding: TextEncoding, from start: Int,
    file: String, into text: inout GrowingBytes, gaps: inout Gaps
  ) throws(LoadFault) {
    let converter = iconv_open("UTF-8", encoding.iconvName)
    guard let converter, converter != iconv_t(bitPattern: -1) else {
      throw LoadFault(TextEncoding.unknown(encoding.name), file: file)
    }
    defer { iconv_close(converter) }
    var consumed = start
    var isFlushed = false
    while !isFlushed {
      // A stateful encoding may hold its last character back until there is no more.
      isFlushed = consumed == bytes.count
      var reason: CInt = 0
      let hasRoom = text.append(room: max(1 << 16, (bytes.count - consumed) / 4)) { free in
        // Bound: iconv reads from what is left, writes into what is free, and counts both down.
        var input = UnsafeMutablePointer<CChar>(
          mutating: UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self))
        input = input.map { $0 + consumed }
        var inputLeft = bytes.count - consumed
        var output = free.baseAddress?.assumingMemoryBound(to: CChar.self)
        var outputLeft = free.count
        let status =
          isFlushed
          ? iconv(converter, nil, nil, &output, &outputLeft)
          : iconv(converter, &input, &inputLeft, &output, &outputLeft)
        if status == -1 { reason = errno }
        consumed = bytes.count - inputLeft
        return free.count - outputLeft
      }
      guard hasRoom else {
        throw LoadFault(.unreadable(reason: Message("file.larger-than-memory")), file: file)
      }
      if reason == E2BIG { isFlushed = false }
      guard reason == EILSEQ || reason == EINVAL, !isFlushed else { continue }
      gaps.append(inText: text.count, inFile: consumed)
      _ = text.append(room: 1) { free in
        free[0] = gap
        return 1
      }
      // Of an invalid pair only the first half is dropped: the other may be a delimiter.
      consumed += min(encoding.unit, bytes.count - consumed)
    }
  }
}
