/// The encoding of a file that names none and is not UTF-8: Shift_JIS, GBK or Windows-1252, as far as
/// its bytes look like text in one of them.
///
/// Every character that is not ASCII, of the whole file, has a plausibility under each of the three;
/// a few suffice, as a header or two names. What no candidate makes sense of is none of them: it is
/// better reported cell by cell than read as something.
struct EncodingGuess {
  /// The sum of what the characters are worth, how many there are, and whether each is one.
  struct Score: Equatable {
    var worth = 0.0
    var characters = 0
    var isPossible = true

    mutating func add(_ worth: Double) {
      self.worth += worth
      characters += 1
    }

    /// The plausibility of a character on average: 1 for the commonest, below 0 for what is rarely
    /// written.
    var average: Double { characters == 0 || !isPossible ? -.infinity : worth / Double(characters) }
  }

  /// What a guess is worth at least: less is not a text of this encoding, or too little of one.
  private static let least = 0.25

  /// The most plausible encoding; nil where none is.
  ///
  /// - Complexity: O(bytes).
  static func encoding(of bytes: Span<UInt8>) -> TextEncoding? {
    let scores: [(TextEncoding, Score)] = [
      (.shiftJIS, shiftJIS(bytes)), (.gbk, gbk(bytes)), (.windows1252, windows1252(bytes)),
    ]
    var best: (encoding: TextEncoding, average: Double)?
    for (encoding, score) in scores where score.average > best?.average ?? least {
      best = (encoding, score.average)
    }
    return best?.encoding
  }
}

// Two-byte encodings.
extension EncodingGuess {
  static func shiftJIS(_ bytes: Span<UInt8>) -> Score {
    var score = Score()
    var index = 0
    while let next = nextByte(beyondASCII: bytes, from: index), score.isPossible {
      index = next
      let lead = bytes[index]
      if 0xA1...0xDF ~= lead {  // Katakana of half width.
        score.add(0.05)
        index += 1
        continue
      }
      let trail = index + 1 < bytes.count ? bytes[index + 1] : 0
      guard 0x81...0x9F ~= lead || 0xE0...0xFC ~= lead, 0x40...0xFC ~= trail, trail != 0x7F else {
        score.isPossible = false
        break
      }
      score.add(
        isInsideLatinWord(bytes, at: index) ? -0.5 : worthInShiftJIS(lead: lead, trail: trail))
      index += 2
    }
    return score
  }

  private static func worthInShiftJIS(lead: UInt8, trail: UInt8) -> Double {
    switch (lead, trail) {
    case (0x82, 0x9F...0xF1), (0x83, 0x40...0x96): 1.2  // Kana.
    case (0x88, 0x9F...), (0x89...0x97, _), (0x98, ...0x72): 1  // The commoner half of the kanji.
    case (0x81, _), (0x82, 0x4F...0x9A): 0.8  // Punctuation, letters and digits of full width.
    case (0x98, 0x9F...), (0x99...0x9F, _), (0xE0...0xE9, _), (0xEA, ...0xA4): 0
    case (0x83, 0x9F...0xD6), (0x84, _), (0x87, _), (0xED...0xEE, _), (0xFA...0xFB, _): -0.2
    default: -2
    }
  }

  static func gbk(_ bytes: Span<UInt8>) -> Score {
    var score = Score()
    var index = 0
    while let next = nextByte(beyondASCII: bytes, from: index), score.isPossible {
      index = next
      let lead = bytes[index]
      let trail = index + 1 < bytes.count ? bytes[index + 1] : 0
      if 0x81...0xFE ~= lead, 0x30...0x39 ~= trail, index + 3 < bytes.count,
        0x81...0xFE ~= bytes[index + 2], 0x30...0x39 ~= bytes[index + 3]
      {
        score.add(-0.2)
        index += 4
        continue
      }
      guard 0x81...0xFE ~= lead, 0x40...0xFE ~= trail, trail != 0x7F else {
        score.isPossible = false
        break
      }
      score.add(
        isInsideLatinWord(bytes, at: index) ? -0.5 : worthInGBK(lead: lead, trail: trail))
      index += 2
    }
    return score
  }

  private static func worthInGBK(lead: UInt8, trail: UInt8) -> Double {
    // What GBK adds to GB2312: characters of the traditional script, and rare ones.
    if trail < 0xA1 || lead < 0xA1 { return 0xA2...0xA9 ~= lead ? -1 : -0.4 }
    return switch lead {
    case 0xB0...0xD7: 1  // The commoner half of the Han characters.
    case 0xA1, 0xA3: 0.8  // Punctuation, letters and digits of full width.
    case 0xD8...0xF7: 0.2
    case 0xA2, 0xA4...0xA9: -0.2
    default: -1.5
    }
  }

  /// Whether a pair would stand between two ASCII letters and be one of them: `é` and the letter
  /// behind it, more likely.
  private static func isInsideLatinWord(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    index > 0 && isLetter(bytes[index - 1]) && isLetter(bytes[index + 1])
      && isLowercase(bytes[index + 1]) == isLowercase(bytes[index - 1])
  }
}

// The encoding of western Windows.
extension EncodingGuess {
  static func windows1252(_ bytes: Span<UInt8>) -> Score {
    var score = Score()
    var index = 0
    while let next = nextByte(beyondASCII: bytes, from: index), score.isPossible {
      var end = next
      while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
      addRun(bytes, next..<end, to: &score)
      index = end
    }
    return score
  }

  /// Adds the characters that stand together without ASCII between them.
  private static func addRun(_ bytes: Span<UInt8>, _ run: Range<Int>, to score: inout Score) {
    let before = run.lowerBound > 0 ? bytes[run.lowerBound - 1] : 0x20
    let after = run.upperBound < bytes.count ? bytes[run.upperBound] : 0x20
    let touchesLetters = isLetter(before) || isLetter(after)
    var hasUppercase = false
    var hasLowercase = isLowercase(before) || before == 0x20 && isLowercase(after)
    for index in run {
      let byte = bytes[index]
      switch byte {
      case 0x81, 0x8D, 0x8F, 0x90, 0x9D: score.isPossible = false
      // A run of accents is hardly a word; one or two beside a plain letter are.
      case 0xC0...0xFF where byte != 0xD7 && byte != 0xF7, 0x8A, 0x8C, 0x8E, 0x9A, 0x9C, 0x9E, 0x9F:
        let isUpper = byte < 0xDF && byte > 0x9F || 0x8A...0x8E ~= byte
        let isOdd = isUpper && hasLowercase && (index > run.lowerBound || isLowercase(before))
        if isUpper { hasUppercase = true } else { hasLowercase = true }
        let isMixed = isOdd || !isUpper && hasUppercase && run.count > 1
        score.add(run.count > 2 ? -1 : isMixed ? -0.8 : touchesLetters ? 1 : 0)
      // Apostrophes and quotation marks of a word processor, dashes.
      case 0x91...0x97, 0x85: score.add(run.count > 2 ? -0.5 : touchesLetters ? 1 : 0.4)
      case 0xA0, 0xA1, 0xA3, 0xA7, 0xAB, 0xB0, 0xB2, 0xB3, 0xB7, 0xBB...0xBF, 0x80:
        score.add(run.count > 2 ? -0.5 : 0.5)
      default: score.add(run.count > 2 ? -1 : 0)
      }
    }
  }
}

extension EncodingGuess {
  /// The offset of the next byte that is not ASCII.
  private static func nextByte(beyondASCII bytes: Span<UInt8>, from start: Int) -> Int? {
    var index = start
    while index &+ 8 <= bytes.count, bytes.word(at: index) & 0x8080_8080_8080_8080 == 0 {
      index &+= 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index &+= 1 }
    return index < bytes.count ? index : nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
  private static func isLowercase(_ byte: UInt8) -> Bool { byte &- 97 < 26 }
}
