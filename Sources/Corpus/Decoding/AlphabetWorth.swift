/// What the characters of a text are worth in a script that has an alphabet.
enum AlphabetWorth {
  /// The sum for the language that makes most of the characters, and their number.
  static func best(
    of scalars: [Unicode.Scalar], _ script: EncodingCandidate.Script, _ alphabets: [Alphabet]
  ) -> (sum: Double, count: Int) {
    let words = Words(scalars)
    // One letter alone says nothing.
    if words.count == 1, words.foreign.contains(where: { $0.count == 1 }) { return (-1, 1) }
    var best = -Double.infinity
    for alphabet in alphabets {
      var sum = words.signs
      for word in words.foreign { sum += alphabet.worth(of: word) }
      best = max(best, sum)
    }
    return (best + words.oddities(in: script), words.count)
  }

  /// The words of a text that are more than ASCII, and what else there is to judge.
  private struct Words {
    private(set) var foreign: [[Unicode.Scalar]] = []
    /// What the signs are worth in their places.
    private(set) var signs = 0.0
    private(set) var count = 0

    init(_ scalars: [Unicode.Scalar]) {
      var word: [Unicode.Scalar] = []
      for (index, scalar) in scalars.enumerated() {
        let isLetter = Self.isLetter(scalar)
        if isLetter { word.append(scalar) } else { end(&word) }
        guard scalar.value > 0x7F else { continue }
        count += 1
        if !isLetter {
          let before = index > 0 ? scalars[index - 1] : " "
          let after = index + 1 < scalars.count ? scalars[index + 1] : " "
          signs += Self.worth(ofSign: scalar, between: before, and: after)
        }
      }
      end(&word)
      let unmatched = scalars.count { $0 == "\u{2018}" } - scalars.count { $0 == "\u{2019}" }
      signs -= 0.8 * Double(max(0, unmatched))
    }

    private mutating func end(_ word: inout [Unicode.Scalar]) {
      if word.contains(where: { $0.value > 0x7F }) { foreign.append(word) }
      word.removeAll()
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
      // º and ª follow numbers.
      scalar.properties.isAlphabetic && scalar.value != 0xAA && scalar.value != 0xBA
        || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func worth(
      ofSign sign: Unicode.Scalar, between before: Unicode.Scalar, and after: Unicode.Scalar
    ) -> Double {
      let (isBehind, isBefore) = (isLetter(before), isLetter(after))
      switch sign {
      case "\u{2019}": return isBehind ? 1 : 0.2
      case "\u{201C}": return isBehind && isBefore ? -1 : isBehind || isBefore ? 1 : 0.2
      case "\u{2018}", "\u{AB}", "\u{201E}", "\u{201A}", "¿", "¡":
        return isBehind ? -1 : isBefore ? 1 : 0.2
      case "\u{201D}", "\u{BB}": return isBefore ? -1 : isBehind ? 1 : 0.4
      case "\u{2013}", "\u{2014}", "\u{2026}":
        return isBehind && after.properties.isLowercase ? -0.5 : 0.8
      case "\u{A0}": return 0.25
      case "·": return isBehind && isBefore ? 0.5 : 0.3
      case "°", "º", "ª", "§", "€", "£", "½", "¼", "¾", "²", "³", "±", "©", "®", "™", "№", "¥", "•",
        "†", "‰", "×":
        return isBehind && isBefore
          ? -1 : isBehind && sign != "²" && sign != "³" && sign != "®" && sign != "™" ? -0.5 : 0.4
      default: return isBehind || isBefore ? -1 : -0.4
      }
    }

    /// What is wrong with the shapes of words.
    func oddities(in script: EncodingCandidate.Script) -> Double {
      foreign.reduce(0) { $0 - WordShape(word: $1).oddities(in: script) }
    }
  }
}

/// The shape of one word: which letters are capitals, which stand together.
private struct WordShape {
  let word: [Unicode.Scalar]

  func oddities(in script: EncodingCandidate.Script) -> Double {
    var oddities = mixedCase() + isolated()
    let foreign = word.count { $0.value > 0x7F }
    switch script {
    case .latin: oddities += longRuns()
    case .cyrillic, .greek, .hebrew, .arabic, .thai:
      // Letters of two scripts in one word.
      if foreign < word.count { oddities += Double(min(foreign, word.count - foreign)) }
      if script == .greek { oddities += greek() }
      if script == .hebrew { oddities += hebrew() }
      if script == .cyrillic || script == .greek { oddities += vowelless() }
      if script == .cyrillic || script == .greek { oddities += consonants() + capitals() }
    case .chinese, .japanese, .korean: break
    }
    return oddities
  }

  /// Capitals behind small letters.
  private func mixedCase() -> Double {
    var oddities = 0.0
    for (before, letter) in zip(word, word.dropFirst())
    where before.value > 0x7F || letter.value > 0x7F {
      if before.properties.isLowercase, letter.properties.isUppercase { oddities += 1.6 }
    }
    return oddities
  }

  /// More than three letters with marks together are hardly a word of a Latin alphabet.
  private func longRuns() -> Double {
    var (run, oddities) = (0, 0.0)
    for letter in word + ["a"] {
      if letter.value > 0x7F {
        run += 1
      } else {
        oddities += run > 3 ? 2 * Double(run) : run == 3 ? 1 : 0
        run = 0
      }
    }
    return oddities
  }

  /// A letter alone that is no word.
  private func isolated() -> Double {
    word.count == 1 && !"àéèáóòùÀÉÈöåиавсокуяіοη".unicodeScalars.contains(word[0]) ? 1.6 : 0
  }

  private static let vowels = Set(
    "аеёиоуыэюяіїєАЕЁИОУЫЭЮЯІЇЄαεηιουωάέήίόύώϊΐϋΰΑΕΗΙΟΥΩΆΈΉΊΌΎΏ".unicodeScalars)

  private func vowelless() -> Double {
    guard word.count > 1 else { return 0 }
    return word.contains(where: Self.vowels.contains) ? 0 : 0.4 * Double(word.count)
  }

  /// Words of capitals, which are rarer than others.
  private func capitals() -> Double {
    word.count > 3 && word.allSatisfy(\.properties.isUppercase) ? 0.12 * Double(word.count) : 0
  }

  /// More than three consonants together, which are rare.
  private func consonants() -> Double {
    var (run, oddities) = (0, 0.0)
    for letter in word {
      run = Self.vowels.contains(letter) ? 0 : run + 1
      if run > 3 { oddities += 0.6 }
    }
    return oddities
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
