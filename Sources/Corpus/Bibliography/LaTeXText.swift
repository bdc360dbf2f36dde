import Text

/// LaTeX as it is in references, as plain text.
struct LaTeXText {
  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var text = String.UnicodeScalarView()

  private init(_ latex: String) { scalars = Array(latex.unicodeScalars) }

  /// The text that a reader of the printed page sees; runs of white space are one space.
  static func plain(_ latex: String) -> String {
    guard latex.unicodeScalars.contains(where: { "\\{}~$-`'\n\t\r ".unicodeScalars.contains($0) })
    else { return latex }
    var reader = LaTeXText(latex)
    while reader.position < reader.scalars.count { reader.read() }
    let words = String(reader.text).split { $0 == " " || $0.isNewline || $0 == "\t" }
    return Composition.composed(words.joined(separator: " "))
  }
}

extension LaTeXText {
  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private mutating func read() {
    let scalar = scalars[position]
    position += 1
    switch scalar {
    case "{", "}", "$": break
    case "~": text.append(" ")
    case "-": readDashes()
    case "`": readQuotes("`", single: "\u{2018}", double: "\u{201C}")
    case "'": readQuotes("'", single: "'", double: "\u{201D}")
    case "\\": readCommand()
    default: text.append(scalar)
    }
  }

  private mutating func readDashes() {
    var count = 1
    while next == "-" {
      count += 1
      position += 1
    }
    text.append(contentsOf: (count == 1 ? "-" : count == 2 ? "–" : "—").unicodeScalars)
  }

  private mutating func readQuotes(
    _ sign: Unicode.Scalar, single: Unicode.Scalar, double: Unicode.Scalar
  ) {
    guard next == sign else { return text.append(single) }
    position += 1
    text.append(double)
  }

  /// Reads a command from behind its backslash.
  private mutating func readCommand() {
    guard let sign = next else { return }
    guard sign.properties.isAlphabetic, sign.isASCII else {
      position += 1
      if let mark = Self.marks[String(sign)] { return readAccented(mark) }
      switch sign {
      case "\\", "\n", " ", ",", ";": text.append(" ")
      case "-", "/", "(", ")", "[", "]": break
      default: text.append(sign)
      }
      return
    }
    var name = ""
    while let letter = next, letter.isASCII, letter.properties.isAlphabetic {
      name.unicodeScalars.append(letter)
      position += 1
    }
    // A space only ends the name of the command.
    if Self.marks[name] != nil || Self.signs[name] != nil {
      while next == " " { position += 1 }
    }
    if let mark = Self.marks[name] { return readAccented(mark) }
    if let sign = Self.signs[name] { text.append(contentsOf: sign.unicodeScalars) }
    // Of other commands the argument is what is printed; a link has its address first.
    if name == "href" { skipArgument() }
    if name == "url" || name == "nolinkurl" { readAddress() }
  }

  private mutating func skipArgument() {
    guard next == "{" else { return }
    var depth = 0
    while let scalar = next {
      position += 1
      if scalar == "{" { depth += 1 }
      if scalar == "}" { depth -= 1 }
      if depth == 0 { return }
    }
  }

  /// Reads the letter under an accent, with or without braces, and puts the mark behind it; where no
  /// letter follows, the sign of the accent is alone: `\~{}`.
  private mutating func readAccented(_ mark: Unicode.Scalar) {
    let start = position
    while next == " " || next == "{" { position += 1 }
    if next == "\\" {
      position += 1
      let before = text.count
      readCommand()
      if text.count > before, let letter = text.last,
        letter.properties.isAlphabetic || letter.properties.generalCategory == .nonspacingMark
      {
        // A letter without a dot has one again under an accent.
        if letter == "\u{131}" || letter == "\u{237}" {
          text.removeLast()
          text.append(letter == "\u{131}" ? "i" : "j")
        }
        return text.append(mark)
      }
      let printed = Array(text.dropFirst(before))
      text.removeLast(text.count - before)
      if let sign = Self.alone[mark] { text.append(sign) }
      return text.append(contentsOf: printed)
    }
    if let letter = next, letter.properties.isAlphabetic {
      position += 1
      text.append(letter)
      return text.append(mark)
    }
    position = start
    if let sign = Self.alone[mark] { text.append(sign) }
  }

  /// Reads the address behind `\url`, in which `~` is no space and dashes stay as they are.
  private mutating func readAddress() {
    let start = position
    skipArgument()
    var address = String.UnicodeScalarView()
    address.append(contentsOf: scalars[start..<position])
    text.append(contentsOf: Self.address(String(address)).unicodeScalars)
  }

  /// An address, in which only some signs are written with a backslash.
  static func address(_ latex: String) -> String {
    var text = latex
    if text.hasPrefix("\\url{"), text.hasSuffix("}") { text = String(text.dropFirst(5).dropLast()) }
    for tilde in ["$\\sim$", "\\textasciitilde ", "\\textasciitilde"] {
      text = text.replacing(tilde, with: "~")
    }
    for sign in "_%&#~$^`" { text = text.replacing("\\\(sign)", with: String(sign)) }
    return text.replacing("{", with: "").replacing("}", with: "")
  }

  /// The accents, as marks that follow their letter.
  private static let marks: [String: Unicode.Scalar] = [
    "\"": "\u{308}", "'": "\u{301}", "`": "\u{300}", "^": "\u{302}", "~": "\u{303}",
    "=": "\u{304}", ".": "\u{307}", "u": "\u{306}", "v": "\u{30C}", "H": "\u{30B}",
    "c": "\u{327}", "k": "\u{328}", "r": "\u{30A}", "d": "\u{323}", "b": "\u{331}",
    "h": "\u{309}", "G": "\u{30F}", "U": "\u{30E}", "f": "\u{311}",
  ]

  /// The accents that there are without a letter.
  private static let alone: [Unicode.Scalar: Unicode.Scalar] = [
    "\u{308}": "¨", "\u{301}": "´", "\u{300}": "`", "\u{302}": "^", "\u{303}": "~",
    "\u{304}": "¯", "\u{307}": "˙", "\u{306}": "˘", "\u{30C}": "ˇ", "\u{30B}": "˝",
    "\u{327}": "¸", "\u{328}": "˛", "\u{30A}": "˚",
  ]

  private static let signs: [String: String] = [
    "ss": "ß", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ",
    "OE": "Œ", "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "dh": "ð", "DH": "Ð", "th": "þ",
    "TH": "Þ", "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ", "S": "§", "P": "¶", "pounds": "£",
    "copyright": "©", "ldots": "…", "dots": "…", "textellipsis": "…", "textendash": "–",
    "textemdash": "—", "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“",
    "textquotedblright": "”", "textasciitilde": "~", "textbackslash": "\\",
    "textunderscore": "_", "textdollar": "$", "textdegree": "°", "degree": "°", "times": "×",
    "textregistered": "®", "texttrademark": "™", "euro": "€", "texteuro": "€",
    "guillemotleft": "«", "guillemotright": "»", "glqq": "„", "grqq": "“", "flqq": "«",
    "frqq": "»", "quotedblbase": "„", "quotesinglbase": "‚", "textordfeminine": "ª",
    "textordmasculine": "º", "textexclamdown": "¡", "textquestiondown": "¿", "alpha": "α",
    "beta": "β", "gamma": "γ", "delta": "δ", "pi": "π", "mu": "μ", "cdot": "·", "slash": "/",
    "textasciicircum": "^", "textbar": "|", "textless": "<", "textgreater": ">", "LaTeX": "LaTeX",
    "TeX": "TeX", "BibTeX": "BibTeX", "newline": " ", "quad": " ", "space": " ",
  ]
}
