/// Groups of letters that British and American usage write differently.
enum SpellingRules {
  /// A group of letters, what stands for both spellings, and how many vowels must come before it.
  struct Rule: Sendable {
    let written: [UInt8]
    let common: [UInt8]
    let vowels: Int

    init(_ written: String, _ common: String, behind vowels: Int) {
      (self.written, self.common, self.vowels) = (Array(written.utf8), Array(common.utf8), vowels)
    }
  }

  /// Two neighbouring letters without which no rule of some is for a word.
  struct Clue: Sendable {
    let first: [UInt8]
    let second: [UInt8]

    init(_ first: String, _ second: String) {
      (self.first, self.second) = (Array(first.utf8), Array(second.utf8))
    }
  }

  static let groups: [(clue: Clue, rules: [Rule])] = [
    (Clue("ao", "e"), SpellingPairs.stems.map { Rule($0.long, $0.short, behind: 0) }),
    (Clue("o", "u"), [Rule("our", "or", behind: 1)]),
    (Clue("n", "c"), rules([("enci", "ensi"), ("ence", "ense")])),
    (
      Clue("iy", "z"),
      rules([("ize", "ise"), ("iza", "isa"), ("izi", "isi"), ("yze", "yse"), ("yzi", "ysi")])
    ),
    (Clue("l", "l"), rules([("llful", "lful"), ("llment", "lment")])),
  ]

  /// At the end of a word.
  static let ends: [Rule] =
    [("re", "er"), ("res", "ers"), ("red", "ered"), ("ring", "ering")].flatMap { end, other in
      ["b", "t", "v", "g", "h"].map { Rule($0 + end, $0 + other, behind: 1) }
    }
    + rules([
      ("ogue", "og"), ("ogues", "ogs"), ("ogued", "oged"), ("oguing", "oging"), ("gramme", "gram"),
      ("grammes", "grams"),
    ])

  /// What may be doubled before an inflection: s, t, p.
  static let doubled = Array("stp".utf8)

  static let inflections: [[UInt8]] = ["ed", "ing", "er", "ers"].map { Array($0.utf8) }

  private static func rules(_ pairs: [(String, String)]) -> [Rule] {
    pairs.map { Rule($0.0, $0.1, behind: 1) }
  }
}
