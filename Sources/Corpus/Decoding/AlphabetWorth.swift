/// What the characters of a text are worth in a script that has an alphabet.
enum AlphabetWorth {
  /// The sum for the language that makes most of the characters, and their number.
  static func best(
    of scalars: [Unicode.Scalar], _ script: EncodingCandidate.Script, _ alphabets: [Alphabet]
  ) -> (sum: Double, count: Int) {
    let words = Words(scalars)
    var best = -Double.infinity
    for alphabet in alphabets {
      var sum = words.signs
      for (scalar, number) in words.letters {
        sum += Double(number) * alphabet.worth(of: scalar)
      }
      best = max(best, sum)
    }
    return (best + words.oddities(in: script), words.count)
  }

  /// The letters of a text that are not ASCII, and what else there is to judge.
  private struct Words {
    private(set) var letters: [Unicode.Scalar: Int] = [:]
    /// What the signs are worth in their places.
    private(set) var signs = 0.0
    private(set) var count = 0
    private var shapes: [[Unicode.Scalar]] = []

    init(_ scalars: [Unicode.Scalar]) {
      var word: [Unicode.Scalar] = []
      for (index, scalar) in scalars.enumerated() {
        let isLetter = Self.isLetter(scalar)
        if isLetter { word.append(scalar) } else { end(&word) }
        guard scalar.value > 0x7F else { continue }
        count += 1
        if isLetter {
          letters[scalar, default: 0] += 1
        } else {
          let before = index > 0 ? scalars[index - 1] : " "
          let after = index + 1 < scalars.count ? scalars[index + 1] : " "
          signs += Self.worth(ofSign: scalar, between: before, and: after)
        }
      }
      end(&word)
    }

    private mutating func end(_ word: inout [Unicode.Scalar]) {
      if word.contains(where: { $0.value > 0x7F }) { shapes.append(word) }
      word.removeAll()
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      // º and ª stand behind numbers.
      scalar.properties.isAlphabetic && scalar.value != 0xAA && scalar.value != 0xBA
        || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func worth(
      ofSign sign: Unicode.Scalar, between before: Unicode.Scalar, and after: Unicode.Scalar
    ) -> Double {
      let (isBehind, isBefore) = (isLetter(before), isLetter(after))
      switch sign {
      case "\u{2019}": return isBehind ? 1 : 0.2
      case "\u{2018}", "\u{201C}", "\u{AB}", "\u{201E}", "\u{201A}", "¿", "¡": return isBehind ? -1 : isBefore ? 1 : 0.2
      case "\u{201D}", "\u{BB}": return isBefore ? -1 : isBehind ? 1 : 0.4
      case "\u{2013}", "\u{2014}", "\u{2026}", "\u{A0}": return 0.8
      case "·": return isBehind && isBefore ? 0.5 : 0.3
      case "°", "º", "ª", "§", "€", "£", "½", "¼", "¾", "²", "³", "±", "©", "®", "™", "№", "¥", "•", "†", "‰", "×":
        return isBehind && isBefore ? -1 : isBehind && sign != "²" && sign != "³" && sign != "®" && sign != "™" ? -0.5 : 0.4
      default: return isBehind || isBefore ? -1 : -0.4
      }
    }

    /// What is wrong with the shapes of words.
    func oddities(in script: EncodingCandidate.Script) -> Double {
      shapes.reduce(0) { $0 - WordShape(word: $1).oddities(in: script) }
    }
  }
}

/// The shape of one word: which letters are capitals, which stand together.
private struct WordShape {
  let word: [Unicode.Scalar]

  func oddities(in script: EncodingCandidate.Script) -> Double {
    var oddities = mixedCase()
    let foreign = word.count { $0.value > 0x7F }
    switch script {
    case .latin: oddities += longRuns() + isolated()
    case .cyrillic, .greek, .hebrew, .arabic, .thai:
      // Letters of two scripts in one word.
      if foreign < word.count { oddities += Double(min(foreign, word.count - foreign)) }
      if script == .greek { oddities += greek() }
      if script == .hebrew { oddities += hebrew() }
      if script == .cyrillic { oddities += vowelless() }
    case .chinese, .japanese, .korean: break
    }
    return oddities
  }

  /// Capitals behind small letters.
  private func mixedCase() -> Double {
    var oddities = 0.0
    for (before, letter) in zip(word, word.dropFirst()) where before.value > 0x7F || letter.value > 0x7F {
      if before.properties.isLowercase, letter.properties.isUppercase { oddities += 1.6 }
    }
    return oddities
  }

  /// More than two letters with marks together are hardly a word of a Latin alphabet.
  private func longRuns() -> Double {
    var (run, oddities) = (0, 0.0)
    for letter in word + ["a"] {
      if letter.value > 0x7F {
        run += 1
      } else {
        if run > 2 { oddities += 2 * Double(run) }
        run = 0
      }
    }
    return oddities
  }

  /// A letter with a mark alone, or without a small one around a capital.
  private func isolated() -> Double { word.count == 1 && word[0].properties.isUppercase ? 1.2 : 0 }

  private func vowelless() -> Double {
    guard word.count > 3 else { return 0 }
    return word.contains { "аеёиоуыэюяіїєАЕЁИОУЫЭЮЯІЇЄ".unicodeScalars.contains($0) } ? 0 : 0.3 * Double(word.count)
  }

  /// A final sigma that is not at the end, and words without an accent or with two.
  private func greek() -> Double {
    var oddities = Double(word.dropLast().count { $0 == "ς" }) * 2
    if word.count > 1, word.last == "σ" { oddities += 1 }
    let accents = word.count { "άέήίόύώΐΰΆΈΉΊΌΎΏ".unicodeScalars.contains($0) }
    let isCapital = word.allSatisfy { $0.properties.isUppercase }
    if word.count > 3, accents != 1, !isCapital { oddities += 0.25 * Double(word.count) }
    return oddities
  }

  private func hebrew() -> Double {
    Double(word.dropLast().count { "ךםןףץ".unicodeScalars.contains($0) }) * 2
      + (word.count > 1 && "כמנפצ".unicodeScalars.contains(word[word.count - 1]) ? 1 : 0)
  }
}
