/// Which encoding some bytes are read in, and why.
struct EncodingFinding: Equatable {
  let encoding: TextEncoding
  /// Whether nothing but the look of the bytes speaks for it.
  var isAssumed = false
  /// Whether all of the bytes are known to be UTF-8.
  var isValid = false
  /// The bytes of a mark at the beginning.
  var markLength = 0
  /// The first words of the file, where others make some sense of it, too.
  var words = ""
  /// What else the bytes may be, or nearly are where nothing makes sense of them.
  var others: [EncodingReading] = []

  init(encoding: TextEncoding) { self.encoding = encoding }

  /// Looks for a mark, then at the declaration, then at the bytes.
  ///
  /// - Throws: `foreignFormat` where the bytes are no text.
  /// - Complexity: O(bytes); UTF-8 at 2.6 GB/s a core.
  init(_ bytes: Span<UInt8>, declared: TextEncoding?, file: String) throws(LoadFault) {
    if let (marked, length) = Self.mark(of: bytes),
      declared == nil || declared == .utf8 || declared?.unit == marked.unit
    {
      if marked == .utf8, let format = ForeignFormat(marked: bytes) {
        throw LoadFault(.foreignFormat(format), file: file)
      }
      encoding = marked
      markLength = length
      return
    }
    if let declared, declared != .utf8 {
      if let format = ForeignFormat(marked: bytes), declared.unit == 1 {
        throw LoadFault(.foreignFormat(format), file: file)
      }
      encoding = declared.isUTF16OfEitherOrder ? Self.unmarkedUTF16(bytes) ?? .utf16LE : declared
      return
    }
    if let format = ForeignFormat(bytes) {
      guard format == .unknown, declared == nil, let wide = Self.unmarkedUTF16(bytes) else {
        throw LoadFault(.foreignFormat(format), file: file)
      }
      encoding = wide
      isAssumed = true
      return
    }
    isValid = bytes.isUTF8
    if declared == nil, isValid, let shifted = Self.shifted(bytes) {
      encoding = shifted
      (isAssumed, isValid) = (true, false)
      return
    }
    guard !isValid, declared == nil, !UTF8Census(bytes).isMostlyUTF8, !bytes.hasByteOrderMark else {
      encoding = .utf8
      return
    }
    let guess = EncodingGuess(of: bytes)
    encoding = guess.encoding ?? .utf8
    isAssumed = guess.encoding != nil
    words = guess.words
    others = guess.others
    if guess.isUndecided { throw LoadFault(.undecidedEncoding(others), file: file) }
  }

  /// The encodings in seven bits that shift between sets of characters by an escape.
  private static func shifted(_ bytes: Span<UInt8>) -> TextEncoding? {
    guard let first = bytes.firstIndex(of: 0x1B), first + 2 < bytes.count else { return nil }
    switch (bytes[first + 1], bytes[first + 2]) {
    case (0x24, 0x40), (0x24, 0x42), (0x28, 0x4A), (0x28, 0x49): return .iso2022JP
    case (0x24, 0x29) where first + 3 < bytes.count && bytes[first + 3] == 0x43: return .iso2022KR
    default: return nil
    }
  }

  /// The encoding that the first bytes mark, other than UTF-8, whose mark is read over.
  private static func mark(of bytes: Span<UInt8>) -> (TextEncoding, Int)? {
    guard bytes.count >= 2 else { return nil }
    let isWide = bytes.count >= 4
    switch (bytes[0], bytes[1], isWide ? bytes[2] : 1, isWide ? bytes[3] : 1) {
    case (0xFF, 0xFE, 0, 0): return (.utf32LE, 4)
    case (0, 0, 0xFE, 0xFF): return (.utf32BE, 4)
    case (0xFF, 0xFE, _, _): return (.utf16LE, 2)
    case (0xFE, 0xFF, _, _): return (.utf16BE, 2)
    default: return nil
    }
  }

  /// Whether the zero bytes stand as in UTF-16, where the delimiters and line ends have one each,
  /// all on the same side.
  private static func unmarkedUTF16(_ bytes: Span<UInt8>) -> TextEncoding? {
    guard bytes.count % 2 == 0 else { return nil }
    let head = bytes.extracting(first: min(bytes.count, 1 << 16))
    var zeros = (even: 0, odd: 0)
    for index in head.indices where head[index] == 0 {
      if index % 2 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let (most, least) = (max(zeros.even, zeros.odd), min(zeros.even, zeros.odd))
    guard most * 40 >= head.count, least * 20 <= most else { return nil }
    let isBigEndian = zeros.even > zeros.odd
    return isText(head, isBigEndian: isBigEndian) ? isBigEndian ? .utf16BE : .utf16LE : nil
  }

  /// Whether the units are characters, nearly none of them for control.
  private static func isText(_ bytes: Span<UInt8>, isBigEndian: Bool) -> Bool {
    var controls = 0
    var isPair = false
    var index = 0
    while index < bytes.count {
      let (low, high) = isBigEndian ? (index + 1, index) : (index, index + 1)
      let unit = UInt16(bytes[high]) << 8 | UInt16(bytes[low])
      if UTF16.isTrailSurrogate(unit) != isPair { return false }
      isPair = UTF16.isLeadSurrogate(unit)
      if unit < 0x20, unit != 0x09, unit != 0x0A, unit != 0x0D { controls += 1 }
      index += 2
    }
    return controls * 50 <= bytes.count
  }
}
