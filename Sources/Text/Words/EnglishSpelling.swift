/// Which English words are one word in two spellings: defence and defense, modernisation and
/// modernization.
///
/// Two words are held for one where their keys are equal. A key is no spelling of anybody's: the rules
/// rewrite endings and groups of letters that British and American usage write differently, and each
/// asks for so much of a word before them that they do not make one of two words, such as *prise* and
/// *prize* or *filling* and *filing*.
package enum EnglishSpelling {
  /// Whether two texts differ in the spelling of their words alone, and do differ.
  ///
  /// Case, width and marks on letters do not count, nor does whether parts of a word are joined by a
  /// hyphen.
  package static func isVariant(_ left: String, of right: String) -> Bool {
    let (one, other) = (Folding.bareKey(left), Folding.bareKey(right))
    let key = key(ofFolded: one)
    return one != other && !key.isEmpty && key == Self.key(ofFolded: other)
  }

  /// Returns what the spellings of a text have in common: its words, each under its key.
  ///
  ///     EnglishSpelling.key("Defence programme")  // "defense program"
  package static func key(_ text: String) -> String { key(ofFolded: Folding.bareKey(text)) }

  static func key(ofFolded text: String) -> String {
    var result: [UInt8] = []
    var word: [UInt8] = []
    for byte in text.utf8 {
      if 0x61...0x7A ~= byte {
        word.append(byte)
      } else if byte != 0x2D {
        result += key(ofWord: word)
        word = []
        result.append(byte)
      }
    }
    return String(decoding: result + key(ofWord: word), as: UTF8.self)
  }

  /// The key of a word of letters from a to z. Most words show at a glance that no rule is for them.
  private static func key(ofWord letters: [UInt8]) -> [UInt8] {
    guard letters.count > 3 else { return letters }
    var word = SpelledWord(letters)
    word.takePair()
    word.rewriteEnd()
    word.rewriteGroups()
    word.dropDoubledConsonants()
    return word.letters
  }
}

/// A word while its spelling is made neutral.
private struct SpelledWord {
  private(set) var letters: [UInt8]

  init(_ letters: [UInt8]) { self.letters = letters }

  /// Words that no rule covers, each with the form that stands for both.
  mutating func takePair() {
    for pair in SpellingPairs.wordsByFirstLetter[Int(letters[0]) - 0x61]
    where letters.starts(with: pair.written) {
      let rest = letters[pair.written.count...]
      guard SpellingPairs.endings.contains(String(decoding: rest, as: UTF8.self)) else { continue }
      letters = pair.common + rest
      return
    }
  }

  /// centre, dialogue, programme: at the end, with what inflection adds.
  mutating func rewriteEnd() {
    let last = letters.suffix(7)
    for rule in SpellingRules.ends where last.contains(rule.written[0]) {
      let start = letters.count - rule.written.count
      guard start > 0, letters[start...].elementsEqual(rule.written),
        vowels(before: start) >= rule.vowels
      else { continue }
      letters.replaceSubrange(start..., with: rule.common)
      return
    }
  }

  /// archaeology, colour, modernise, defenceless: wherever they are, each once.
  mutating func rewriteGroups() {
    for (clue, rules) in SpellingRules.groups where hasPair(clue) {
      for rule in rules { replace(rule) }
    }
  }

  /// travelled, fulfill, focussed: one of two letters, behind at least two vowels.
  mutating func dropDoubledConsonants() {
    for place in letters.indices.dropFirst().reversed() where letters[place] == letters[place - 1] {
      let letter = letters[place]
      guard letter == 0x6C || SpellingRules.doubled.contains(letter) && isInflected(behind: place),
        vowels(before: place) > 1
      else { continue }
      letters.remove(at: place)
    }
  }

  private func isInflected(behind place: Int) -> Bool {
    SpellingRules.inflections.contains { letters[(place + 1)...].elementsEqual($0) }
  }

  private func vowels(before place: Int) -> Int { letters[..<place].count(where: Self.isVowel) }

  /// Whether one of some letters comes before one of some others.
  private func hasPair(_ clue: SpellingRules.Clue) -> Bool {
    for place in letters.indices.dropLast()
    where clue.first.contains(letters[place]) && clue.second.contains(letters[place + 1]) {
      return true
    }
    return false
  }

  private mutating func replace(_ rule: SpellingRules.Rule) {
    guard letters.count >= rule.written.count else { return }
    for start in 0...(letters.count - rule.written.count) where letters[start] == rule.written[0] {
      let range = start..<start + rule.written.count
      guard letters[range].elementsEqual(rule.written), vowels(before: start) >= rule.vowels else {
        continue
      }
      letters.replaceSubrange(range, with: rule.common)
      return
    }
  }

  /// Whether a letter from a to z is one of a, e, i, o, u, y.
  private static func isVowel(_ letter: UInt8) -> Bool {
    0x110_4111 >> (UInt32(letter) - 0x61) & 1 == 1
  }
}
