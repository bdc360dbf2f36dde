import Text

/// Takes the words of running text, also where no spaces part them.
///
/// No dictionary of a language is at hand, so what is counted is said plainly:
/// - a name or term of the corpus is a word, the longest that begins at a place;
/// - so is a run of letters and digits between spaces and signs, also with an apostrophe, a hyphen or
///   a decimal point inside, and a run of katakana or of hangul;
/// - of other Han characters, every two neighbours (bigrams), or one that is alone;
/// - hiragana, which write endings and particles, and signs are left out.
struct WordReader {
  let vocabulary: Vocabulary

  private enum Script {
    case letters, han, katakana, hangul, other

    init(_ character: Character) {
      guard let scalar = character.unicodeScalars.first else {
        self = .other
        return
      }
      switch scalar.value {
      case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
        self = .han
      case 0x30A1...0x30FA, 0x30FC...0x30FE, 0x31F0...0x31FF, 0xFF66...0xFF9F: self = .katakana
      case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .hangul
      case 0x3040...0x309F: self = .other
      default: self = character.isLetter || character.isNumber ? .letters : .other
      }
    }
  }

  /// The words of a text in their order, as they are written.
  func words(of text: String) -> [String] {
    let characters = Array(text)
    let scripts = characters.map(Script.init)
    var words: [String] = []
    var index = 0
    // Where the run of Han characters begins that is being read.
    var han: Int?
    while index < characters.count {
      let name = scripts[index] == .letters ? 0 : nameLength(characters[index...])
      if name == 0, scripts[index] == .han {
        han = han ?? index
        index += 1
        continue
      }
      if let start = han { words += Self.pairs(characters[start..<index]) }
      han = nil
      if name > 0 {
        words.append(String(characters[index..<index + name]))
        index += name
        continue
      }
      var end = index + 1
      if scripts[index] != .other {
        while end < characters.count,
          scripts[end] == scripts[index] || Self.joins(characters, scripts, at: end)
        {
          end += 1
        }
        words.append(String(characters[index..<end]))
      }
      index = end
    }
    if let start = han { words += Self.pairs(characters[start...]) }
    return words
  }

  /// The characters of the longest name of the corpus with which a text begins; 0 where none does.
  private func nameLength(_ text: ArraySlice<Character>) -> Int {
    var folded = ""
    var found = 0
    for (index, character) in text.prefix(vocabulary.longest).enumerated() {
      folded += Folding.bare(String(character))
      if index > 0, vocabulary.contains(folded) { found = index + 1 }
    }
    return found
  }

  /// Whether a sign between two letters or digits belongs to their word: `board's`, `45.5`.
  private static func joins(_ characters: [Character], _ scripts: [Script], at index: Int) -> Bool {
    guard index > 0, index + 1 < characters.count, scripts[index - 1] == .letters,
      scripts[index + 1] == .letters
    else { return false }
    let sign = characters[index]
    if sign == "." || sign == "," {
      return characters[index - 1].isNumber && characters[index + 1].isNumber
    }
    // What shows nothing, as a soft hyphen, parts no word.
    return sign == "-" || sign == "‐" || sign == "‑" || Folding.isApostrophe(sign)
      || Folding.bare(String(sign)).isEmpty && !sign.isWhitespace
  }

  private static func pairs(_ run: ArraySlice<Character>) -> [String] {
    if run.count < 2 { return run.map { String($0) } }
    return zip(run, run.dropFirst()).map { String([$0, $1]) }
  }
}
