import Text

/// The entities of HTML that texts are written with.
enum HTMLEntities {
  /// Signs and spaces, and what shows nothing.
  private static let signs: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "thinsp": " ", "shy": "\u{AD}", "zwnj": "\u{200C}", "zwj": "\u{200D}",
    "lrm": "\u{200E}", "rlm": "\u{200F}", "ndash": "–", "mdash": "—", "horbar": "―", "hyphen": "‐",
    "dash": "‐", "minus": "−", "hellip": "…", "middot": "·", "bull": "•", "lsquo": "‘",
    "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„", "lsaquo": "‹",
    "rsaquo": "›", "laquo": "«", "raquo": "»", "prime": "′", "Prime": "″", "acute": "´",
    "grave": "`", "sect": "§", "para": "¶", "dagger": "†", "Dagger": "‡", "times": "×",
    "divide": "÷", "plusmn": "±", "copy": "©", "reg": "®", "trade": "™", "deg": "°", "ordf": "ª",
    "ordm": "º", "sup1": "¹", "sup2": "²", "sup3": "³", "frac14": "¼", "frac12": "½",
    "frac34": "¾", "iexcl": "¡", "iquest": "¿", "cent": "¢", "pound": "£", "yen": "¥",
    "euro": "€", "curren": "¤", "permil": "‰",
  ]

  /// Letters that are no ASCII letter with a mark.
  private static let letters: [String: Character] = [
    "aelig": "æ", "AElig": "Æ", "oelig": "œ", "OElig": "Œ", "szlig": "ß", "eth": "ð", "ETH": "Ð",
    "thorn": "þ", "THORN": "Þ", "dstrok": "đ", "Dstrok": "Đ", "lstrok": "ł", "Lstrok": "Ł",
    "hstrok": "ħ", "Hstrok": "Ħ", "inodot": "ı", "imath": "ı", "eng": "ŋ", "ENG": "Ŋ",
    "oslash": "ø", "Oslash": "Ø", "aring": "å", "Aring": "Å",
  ]

  /// How names of letters with marks end, and the mark: `eacute` is é, `Scaron` Š.
  private static let marks: [(name: String, mark: Unicode.Scalar)] = [
    ("grave", "\u{300}"), ("acute", "\u{301}"), ("circ", "\u{302}"), ("tilde", "\u{303}"),
    ("macr", "\u{304}"), ("breve", "\u{306}"), ("dot", "\u{307}"), ("uml", "\u{308}"),
    ("ring", "\u{30A}"), ("dblac", "\u{30B}"), ("caron", "\u{30C}"), ("cedil", "\u{327}"),
    ("ogon", "\u{328}"),
  ]

  private static let greek: [String: Character] = {
    let names = [
      "alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta", "theta", "iota", "kappa",
      "lambda", "mu", "nu", "xi", "omicron", "pi", "rho", "sigmaf", "sigma", "tau", "upsilon",
      "phi", "chi", "psi", "omega",
    ]
    var letters: [String: Character] = [:]
    for (name, letter) in zip(names, "αβγδεζηθικλμνξοπρςστυφχψω") {
      letters[name] = letter
      letters[name.prefix(1).uppercased() + name.dropFirst()] = Character(letter.uppercased())
    }
    return letters
  }()

  /// The character of a name.
  private static func character(named name: String) -> Character? {
    if let known = signs[name] ?? letters[name] ?? greek[name] { return known }
    guard let letter = name.unicodeScalars.first, name.utf8.count > 3,
      let mark = marks.first(where: { $0.name == name.dropFirst() })?.mark
    else { return nil }
    var scalars = String.UnicodeScalarView()
    scalars.append(contentsOf: [letter, mark])
    let text = Composition.composed(String(scalars))
    return text.unicodeScalars.count == 1 ? text.first : nil
  }

  /// A text with its entities as characters; one that is not known stays as it is.
  static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var decoded = ""
    var rest = text[...]
    while let sign = rest.firstIndex(of: "&") {
      decoded += rest[..<sign]
      rest = rest[sign...].dropFirst()
      let entity = rest.prefix(longest).prefix {
        $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "#")
      }
      if entity.endIndex < rest.endIndex, rest[entity.endIndex] == ";",
        let character = character(entity)
      {
        decoded.append(character)
        rest = rest[entity.endIndex...].dropFirst()
      } else {
        decoded.append("&")
      }
    }
    return decoded + rest
  }

  /// More characters than any name or number has.
  private static let longest = 10

  private static func character(_ entity: Substring) -> Character? {
    guard entity.first == "#" else { return character(named: String(entity)) }
    let digits = entity.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, let scalar = Unicode.Scalar(windows1252[value] ?? value), value >= 0x20
    else { return nil }
    return Character(scalar)
  }

  /// What numbers of control characters mean, as browsers have it: `&#146;` is ’.
  private static let windows1252: [UInt32: UInt32] = [
    0x80: 0x20AC, 0x82: 0x201A, 0x83: 0x192, 0x84: 0x201E, 0x85: 0x2026, 0x86: 0x2020, 0x87: 0x2021,
    0x88: 0x2C6, 0x89: 0x2030, 0x8A: 0x160, 0x8B: 0x2039, 0x8C: 0x152, 0x8E: 0x17D, 0x91: 0x2018,
    0x92: 0x2019, 0x93: 0x201C, 0x94: 0x201D, 0x95: 0x2022, 0x96: 0x2013, 0x97: 0x2014, 0x98: 0x2DC,
    0x99: 0x2122, 0x9A: 0x161, 0x9B: 0x203A, 0x9C: 0x153, 0x9E: 0x17E, 0x9F: 0x178,
  ]
}
