/// The entities of HTML that texts are written with.
enum HTMLEntities {
  private static let named: [String: Character] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ensp": " ",
    "emsp": " ", "thinsp": " ", "ndash": "–", "mdash": "—", "hellip": "…", "middot": "·",
    "bull": "•", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«",
    "raquo": "»", "sect": "§", "para": "¶", "dagger": "†", "times": "×", "copy": "©", "reg": "®",
    "deg": "°", "eacute": "é", "egrave": "è", "agrave": "à", "ccedil": "ç", "auml": "ä",
    "ouml": "ö", "uuml": "ü", "Auml": "Ä", "Ouml": "Ö", "Uuml": "Ü", "szlig": "ß", "ntilde": "ñ",
  ]

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
    guard entity.first == "#" else { return named[String(entity)] }
    let digits = entity.dropFirst()
    let isHexadecimal = digits.first == "x" || digits.first == "X"
    let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    guard let value, let scalar = Unicode.Scalar(value), value >= 0x20 else { return nil }
    return Character(scalar)
  }
}
