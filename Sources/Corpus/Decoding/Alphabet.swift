/// The letters of a language, and what each is worth in a text of it.
struct Alphabet: Sendable {
  private let worths: [Unicode.Scalar: Double]
  /// What a letter of no use in the language is worth.
  private let others: Double
  /// The ASCII letters that its words lack, names from abroad apart.
  private var lacking: Set<Unicode.Scalar> = []
  /// The letters that are at the end of its words alone.
  private var endings: Set<Unicode.Scalar> = []
  /// The letters behind some others, none else.
  private var followers: [Unicode.Scalar: Set<Unicode.Scalar>] = [:]

  /// A language with Latin letters: those that are not ASCII.
  private init(
    latin letters: String, rare: String = "", worth: Double = 1, lacking: String = "",
    endings: String = "", followers: [Unicode.Scalar: String] = [:]
  ) {
    var worths: [Unicode.Scalar: Double] = [:]
    for scalar in (rare + rare.uppercased()).unicodeScalars { worths[scalar] = worth / 2 }
    for scalar in (letters + letters.uppercased()).unicodeScalars { worths[scalar] = worth }
    self.worths = worths
    others = -0.6
    self.lacking = Set((lacking + lacking.uppercased()).unicodeScalars)
    self.endings = Set(endings.unicodeScalars)
    self.followers = followers.mapValues { Set($0.unicodeScalars) }
  }

  /// A language with an alphabet of its own, the most frequent letters first.
  private init(_ letters: String, rare: String = "") {
    var worths: [Unicode.Scalar: Double] = [:]
    for (index, scalar) in letters.unicodeScalars.enumerated() {
      worths[scalar] = index < 12 ? 1.2 : index < 22 ? 0.9 : 0.5
    }
    for scalar in rare.unicodeScalars { worths[scalar] = 0.2 }
    for (scalar, worth) in worths {
      for capital in scalar.properties.uppercaseMapping.unicodeScalars where worths[capital] == nil
      {
        worths[capital] = worth - 0.1
      }
    }
    self.worths = worths
    others = -2
  }

  /// What the letters of a word that are not ASCII are worth together.
  func worth(of word: [Unicode.Scalar]) -> Double {
    var worth = 0.0
    let isForeign = !lacking.isEmpty && word.contains(where: lacking.contains)
    for (index, letter) in word.enumerated() where letter.value > 0x7F {
      worth += worths[letter] ?? others
      if isForeign { worth -= 0.5 }
      guard index + 1 < word.count else { continue }
      if endings.contains(letter) { worth -= 0.5 }
      if let followers = followers[letter], !followers.contains(word[index + 1]) { worth -= 0.7 }
    }
    return worth
  }
}

extension Alphabet {
  /// The last is for names of several languages in one file; Icelandic has letters of its own.
  static let western: [Alphabet] = [
    Alphabet(latin: "äöüß"),
    Alphabet(latin: "éèêàçùûôîâ", rare: "ëïüœæÿ", lacking: "kw", followers: ["ç": "aouâô"]),
    Alphabet(latin: "áéíóúñ", rare: "ü", lacking: "kw", followers: ["ñ": "aeiouáéíóú"]),
    Alphabet(
      latin: "áâãçéêíóôõú", rare: "àü", lacking: "kwy",
      followers: ["ç": "aouáóúâôãõ", "õ": "e", "ã": "oesn"]),
    Alphabet(latin: "àèéìòù", rare: "íîó", lacking: "jkwxy", endings: "àèéìòù"),
    Alphabet(latin: "éëïö", rare: "èüáó"),
    Alphabet(latin: "åäö", rare: "éü", lacking: "qwz"),
    Alphabet(latin: "æøå", rare: "éôö", lacking: "qwx"),
    Alphabet(latin: "àçèéíòóú", rare: "ïü", lacking: "kw"),
    Alphabet(latin: "áéíóúýþæðö", worth: 0.85, lacking: "cqwz"),
    Alphabet(latin: "äöüßéèêëàâçùûôîïœæÿáíóúñãõìòåøšž", worth: 0.6),
  ]

  static let central: [Alphabet] = [
    Alphabet(latin: "áčďéěíňóřšťúůýž", lacking: "qwx"),
    Alphabet(latin: "áäčďéíĺľňóôŕšťúýž", lacking: "qwx"),
    Alphabet(latin: "ąćęłńóśźż", lacking: "qvx"),
    Alphabet(latin: "áéíóöőúüű", lacking: "qwx"),
    Alphabet(latin: "ăâîşţ", lacking: "kqwy"),
    Alphabet(latin: "čćđšž", lacking: "qwxy"),
    Alphabet(latin: "äöüß"),
    Alphabet(latin: "áčďéěíňóřšťúůýžäĺľôŕąćęłńśźżöőüűăâîşţđßëç", worth: 0.4),
  ]

  static let turkish: [Alphabet] = [
    Alphabet(latin: "çğıİöşü", rare: "âîû", lacking: "qwx")
  ]
  static let baltic: [Alphabet] = ["āčēģīķļņšūž", "ąčęėįšųūž", "äõöü"].map {
    Alphabet(latin: $0, rare: $0.contains("õ") ? "šž" : "", lacking: "qwxy")
  }

  static let cyrillic: [Alphabet] = [
    Alphabet("оеаинтсрвлкмдпуяыьгзбчйхжшюц", rare: "щэфъё"),
    Alphabet("оанівтреслкудмпзяьбгйчхжїшюцє", rare: "щфґ"),
    Alphabet("аоинетрсвлдкмпузгбчъящйхцжш", rare: "юфь"),
    Alphabet("аоиенртсвјкдмупзглбчшњжцљћхђ", rare: "џфѓќѕ"),
    Alphabet("аінеорыстлквдяумпьзбгчйўшцжхэ", rare: "ёюф"),
  ]
  static let greek: [Alphabet] = [
    Alphabet("αοιετσνηυρπκμλςωίάόδγέήχθύώφβξζψ", rare: "ϊΐϋΰ")
  ]
  static let hebrew: [Alphabet] = [Alphabet("יוהלאתרבמשנפקחדעםגסטזכןצ", rare: "ךףץ")]
  static let arabic: [Alphabet] = [
    Alphabet("اليمنرتبةعدسفهكقأحجشطصىخإوضذز", rare: "ثئءغظآؤپچژگ")
  ]
  static let thai: [Alphabet] = [
    Alphabet("านรอกเงมยลวดทสตะปบคหแจพชขใไโผศถซณธฐษญฟภ่้ิีัุู็์ำืึ", rare: "ฆฎฏฑฒฬฮๆฯ๊๋")
  ]
}
