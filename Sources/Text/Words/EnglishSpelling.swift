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

  /// The key of a word of letters from a to z.
  private static func key(ofWord letters: [UInt8]) -> [UInt8] {
    guard letters.count > 3 else { return letters }
    var word = Word(letters)
    word.takePair()
    word.rewriteLearnedVowels()
    word.rewriteEndings()
    word.rewriteGroups()
    word.dropDoubledConsonants()
    return word.letters
  }
}

/// A word while its spelling is made neutral.
private struct Word {
  private(set) var letters: [UInt8]

  init(_ letters: [UInt8]) { self.letters = letters }

  /// Words that no rule covers, each with the form that stands for both.
  mutating func takePair() {
    for (written, common) in SpellingPairs.words where letters.starts(with: written.utf8) {
      let rest = letters.dropFirst(written.utf8.count)
      guard SpellingPairs.endings.contains(String(decoding: rest, as: UTF8.self)) else { continue }
      letters = Array(common.utf8) + rest
      return
    }
  }

  /// archaeology, manoeuvre: only in stems that are known to have a short form.
  mutating func rewriteLearnedVowels() {
    for (long, short) in SpellingPairs.stems { replace(long, by: short, behind: 0) }
  }

  /// centre, dialogue, programme, defence: at the end, with what inflection adds.
  mutating func rewriteEndings() {
    for (end, other) in [("re", "er"), ("res", "ers"), ("red", "ered"), ("ring", "ering")] {
      for letter in "btvgh" {
        if replaceEnd("\(letter)\(end)", by: "\(letter)\(other)", behind: 1) { return }
      }
    }
    for (end, short) in [
      ("ogue", "og"), ("ogues", "ogs"), ("ogued", "oged"), ("oguing", "oging"), ("gramme", "gram"),
      ("grammes", "grams"),
    ] where replaceEnd(end, by: short, behind: 1) { return }
  }

  /// colour, modernise, analyse, defenceless: wherever they stand behind a vowel.
  mutating func rewriteGroups() {
    for (group, other) in [
      ("our", "or"), ("enci", "ensi"), ("ence", "ense"), ("ize", "ise"), ("iza", "isa"),
      ("izi", "isi"), ("yze", "yse"), ("yzi", "ysi"), ("llful", "lful"), ("llment", "lment"),
    ] { replace(group, by: other, behind: 1) }
  }

  /// travelled, fulfill, focussed: one of two letters, behind at least two vowels.
  mutating func dropDoubledConsonants() {
    var vowels = 0
    var kept: [UInt8] = []
    for (place, letter) in letters.enumerated() {
      let isVowel = Self.isVowel(letter)
      if isVowel { vowels += 1 }
      let isDoubled = kept.last == letter && vowels > 1
      if isDoubled, letter == 0x6C || "stp".utf8.contains(letter) && isInflected(behind: place) {
        continue
      }
      kept.append(letter)
    }
    letters = kept
  }

  private func isInflected(behind place: Int) -> Bool {
    ["ed", "ing", "er", "ers"].contains(String(decoding: letters[(place + 1)...], as: UTF8.self))
  }

  /// Replaces a group of letters with so many vowels before it, at its first place.
  private mutating func replace(_ group: String, by other: String, behind vowels: Int) {
    let group = Array(group.utf8)
    guard letters.count >= group.count else { return }
    for start in 0...(letters.count - group.count)
    where letters[start..<start + group.count].elementsEqual(group) {
      guard letters[..<start].count(where: Self.isVowel) >= vowels else { continue }
      letters.replaceSubrange(start..<start + group.count, with: other.utf8)
      return
    }
  }

  private mutating func replaceEnd(_ end: String, by other: String, behind vowels: Int) -> Bool {
    let start = letters.count - end.utf8.count
    guard start > 0, letters[start...].elementsEqual(end.utf8),
      letters[..<start].count(where: Self.isVowel) >= vowels
    else { return false }
    letters.replaceSubrange(start..., with: other.utf8)
    return true
  }

  private static func isVowel(_ letter: UInt8) -> Bool { "aeiouy".utf8.contains(letter) }
}
