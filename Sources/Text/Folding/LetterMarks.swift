import CUtf8proc

/// Latin and Greek letters without their marks: `Rügen` is looked for as `Rugen`, `Łódź` as `Lodz`.
///
/// Other scripts keep theirs, since が is no か and й no и.
enum LetterMarks {
  /// Returns folded characters with each Latin or Greek letter as its plain one. Letters that are no
  /// plain one with a mark, as ø and æ, are those of a table.
  static func removed(from scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
    guard let first = scalars.firstIndex(where: { mayHaveMarks($0.value) }) else { return scalars }
    var plain = Array(scalars[..<first])
    plain.reserveCapacity(scalars.count)
    var isBehindLetter = plain.last.map { isASCIILetter($0.value) } ?? false
    for scalar in scalars[first...] {
      let value = scalar.value
      if isMark(value) {
        if !isBehindLetter { plain.append(scalar) }
      } else if isLetter(value) {
        isBehindLetter = true
        if let letters = plainLetters[value] {
          plain.append(contentsOf: letters)
        } else {
          plain.append(scalar)
        }
      } else {
        isBehindLetter = isASCIILetter(value)
        plain.append(scalar)
      }
    }
    return plain
  }

  /// Whether a text may be another without its marks.
  static func mayFold(_ text: String) -> Bool {
    text.unicodeScalars.contains { mayHaveMarks($0.value) }
  }

  /// A letter with an iota below it as the letter alone; case folding would write the iota beside it.
  static func withoutIota(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x1F80...0x1FAF, 0x1FB2...0x1FB4, 0x1FB7, 0x1FBC, 0x1FC2...0x1FC4, 0x1FC7, 0x1FCC,
      0x1FF2...0x1FF4, 0x1FF7, 0x1FFC:
      decomposed(scalar.value).first ?? scalar
    default: scalar
    }
  }

  private static func isASCIILetter(_ value: UInt32) -> Bool { (value | 0x20) &- 0x61 < 26 }

  private static func mayHaveMarks(_ value: UInt32) -> Bool {
    value >= 0xC0 && (isLetter(value) || isMark(value))
  }

  /// The blocks of Latin and Greek letters beyond ASCII.
  private static func isLetter(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0x2AF, 0x370...0x3FF, 0x1D00...0x1DBF, 0x1E00...0x1FFF, 0x2C60...0x2C7F,
      0xA722...0xA7FF, 0xAB30...0xAB6F:
      true
    default: false
    }
  }

  /// The blocks of marks that are on letters of any script.
  private static func isMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F: true
    default: false
    }
  }

  /// The parts of a letter by Unicode, without the marks among them.
  private static func decomposed(_ value: UInt32) -> [Unicode.Scalar] {
    var buffer: [Int32] = Array(repeating: 0, count: 8)
    var lastClass: Int32 = 0
    let count = utf8proc_decompose_char(
      Int32(value), &buffer, buffer.count,
      utf8proc_option_t(rawValue: UTF8PROC_STABLE.rawValue | UTF8PROC_DECOMPOSE.rawValue),
      &lastClass)
    return buffer.prefix(max(0, count)).compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
      .filter { !isMark($0.value) }
  }

  /// The plain letters of all those that have other ones.
  private static let plainLetters: [UInt32: [Unicode.Scalar]] = {
    var letters: [UInt32: [Unicode.Scalar]] = [:]
    let blocks: [ClosedRange<UInt32>] = [
      0xC0...0x2AF, 0x370...0x3FF, 0x1D00...0x1DBF, 0x1E00...0x1FFF, 0x2C60...0x2C7F,
      0xA722...0xA7FF, 0xAB30...0xAB6F,
    ]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let plain = decomposed(value).flatMap { ownLetters[$0] ?? [$0] }
      if !plain.isEmpty, plain != [scalar] { letters[value] = plain }
    }
    return letters
  }()

  /// What stands for a letter that Unicode does not take apart, as it is written where a keyboard
  /// lacks it. Small letters only: cases are folded before.
  private static let ownLetters: [Unicode.Scalar: [Unicode.Scalar]] = {
    let pairs = """
      æ ae œ oe ø o đ d ð d ɖ d ɗ d þ th ł l ƚ l ɫ l ħ h ı i ɨ i ɩ i ŧ t ƭ t ʈ t ŋ n ɲ n ƞ n ĸ k ƙ k
      ƀ b ɓ b ƈ c ȼ c ə a ɇ e ǝ e ɛ e ƒ f ǥ g ɠ g ɦ h ʝ j ɉ j ȷ j ⱪ k ɔ o ɵ o ƣ oi ȣ ou ƥ p ɋ q ɍ r
      ʂ s ȿ s ʉ u ʊ u ʋ v ɏ y ƴ y ƶ z ȥ z ɀ z ⱥ a ⱦ t ⱨ h ⱳ w ꜳ aa ꜵ ao ꜷ au ꜹ av ꜽ ay ꝏ oo
      """
    var letters: [Unicode.Scalar: [Unicode.Scalar]] = [:]
    var letter: Unicode.Scalar?
    for word in pairs.split(whereSeparator: \.isWhitespace) {
      if let known = letter {
        letters[known] = Array(word.unicodeScalars)
        letter = nil
      } else {
        letter = word.unicodeScalars.first
      }
    }
    return letters
  }()
}
