/// The letters of a language, and what each is worth in a text of it.
struct Alphabet: Sendable {
  private let worths: [Unicode.Scalar: Double]
  /// What a letter of no use in the language is worth.
  private let others: Double

  /// A language with Latin letters: those that are not ASCII.
  private init(latin letters: String, worth: Double = 1) {
    var worths: [Unicode.Scalar: Double] = [:]
    for scalar in (letters + letters.uppercased()).unicodeScalars { worths[scalar] = worth }
    self.worths = worths
    others = -0.6
  }

  /// A language with an alphabet of its own, the most frequent letters first.
  private init(_ letters: String, rare: String = "") {
    var worths: [Unicode.Scalar: Double] = [:]
    for (index, scalar) in letters.unicodeScalars.enumerated() {
      worths[scalar] = index < 12 ? 1.2 : index < 22 ? 0.9 : 0.5
    }
    for scalar in rare.unicodeScalars { worths[scalar] = 0.2 }
    for (scalar, worth) in worths {
      for capital in scalar.properties.uppercaseMapping.unicodeScalars where worths[capital] == nil {
        worths[capital] = worth - 0.1
      }
    }
    self.worths = worths
    others = -0.8
  }

  func worth(of letter: Unicode.Scalar) -> Double { worths[letter] ?? others }
}

extension Alphabet {
  private static let westernLanguages = [
    "äöüß", "éèêëàâçùûüôîïœæÿ", "áéíóúñü", "áàâãçéêíóôõúü", "àèéìíîòóù", "éèëïöüáó", "åäöéü",
    "æøåéôö", "áéíóúýþæðö", "àçèéíïòóúü",
  ]
  static let western: [Alphabet] =
    westernLanguages.map { Alphabet(latin: $0) }
    + [Alphabet(latin: westernLanguages.joined() + "šž", worth: 0.6)]

  private static let centralLanguages = [
    "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "ąćęłńóśźż", "áéíóöőúüű", "ăâîşţ", "čćđšž", "äöüß", "ëç",
  ]
  static let central: [Alphabet] =
    centralLanguages.map { Alphabet(latin: $0) }
    + [Alphabet(latin: centralLanguages.joined(), worth: 0.4)]

  static let turkish: [Alphabet] = [Alphabet(latin: "çğıİöşüâîû"), Alphabet(latin: "çğıəöşü")]
  static let baltic: [Alphabet] = ["āčēģīķļņšūž", "ąčęėįšųūž", "äõöüšž"].map {
    Alphabet(latin: $0)
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
