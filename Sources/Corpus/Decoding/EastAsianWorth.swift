import Text

/// What the characters of a text are worth as Chinese, Japanese or Korean.
enum EastAsianWorth {
  static func sum(
    of scalars: [Unicode.Scalar], _ script: EncodingCandidate.Script
  ) -> (sum: Double, count: Int) {
    var (sum, count) = (0.0, 0)
    for (index, scalar) in scalars.enumerated() where scalar.value > 0x7F {
      count += 1
      // A pair of bytes behind a letter is more likely an accent and the letter behind it.
      let isInsideWord = index > 0 && "a"..."z" ~= scalars[index - 1]
      sum += isInsideWord ? -0.4 : worth(scalar, script)
    }
    return (sum, count)
  }

  private static func worth(
    _ scalar: Unicode.Scalar, _ script: EncodingCandidate.Script
  ) -> Double {
    switch scalar.value {
    case 0x3041...0x3096, 0x30A1...0x30FE: script == .japanese ? 1.2 : -0.2
    case 0xAC00...0xD7A3:
      script != .korean ? -1 : CommonCharacters.hangul.contains(scalar) ? 1.1 : 0.1
    case 0x3000...0x3020, 0xFF01...0xFF5E, 0x2018...0x201D, 0x2014, 0x2015, 0x2026, 0xB7, 0x25CB,
      0x25CF,
      0x203B, 0x2025, 0x2103:
      0.7
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0xF900...0xFAFF: han(scalar, script)
    case 0xFF61...0xFF9F: script == .japanese ? 0.05 : -0.5
    case 0x2160...0x217F, 0x2460...0x2473, 0x2190...0x2193: 0
    case 0x370...0x3FF, 0x400...0x4FF, 0x2500...0x257F, 0x3130...0x318F: -0.4
    case 0xE000...0xF8FF: -1.5
    default: -0.4
    }
  }

  private static func han(
    _ scalar: Unicode.Scalar, _ script: EncodingCandidate.Script
  ) -> Double {
    let rank = CommonCharacters.rankOfHan[HanVariants.representative(of: scalar)]
    let isHeading = "年月日名国人数号".unicodeScalars.contains(scalar)
    let worth =
      isHeading ? 1.7 : rank.map { $0 < 60 ? 1.5 : $0 < 150 ? 1.3 : $0 < 600 ? 1.1 : 0.7 } ?? 0.15
    return script == .korean ? worth / 4 - 0.3 : worth
  }
}
