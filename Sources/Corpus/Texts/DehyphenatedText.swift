import Text

/// A text that is put together from the lines of a file: what their layout broke is whole again.
struct DehyphenatedText {
  private(set) var text = ""

  /// Adds a line behind those before it.
  ///
  /// No blank comes between two lines where a wide character ends or begins one, because there the
  /// break can be inside a word; a hyphen that divided a word is dropped.
  ///
  /// - Returns: Where the line begins in the text, as a UTF-8 offset.
  mutating func append(_ line: String) -> Int {
    let line = Self.cleaned(line)
    if let last = text.last, let first = line.first {
      let isHyphen = last == "-" || last == "‐"
      if isHyphen, text.dropLast().last?.isLetter ?? false, first.isLowercase {
        text.removeLast()
      } else if last == "\u{AD}" {
        // A soft hyphen at the end of a line is the hyphen that divided a word.
        text.removeLast()
      } else if !isWide(last) && !isWide(first) {
        text.append(" ")
      }
    }
    let start = text.utf8.count
    text += line
    return start
  }

  private func isWide(_ character: Character) -> Bool { DisplayWidth.of(String(character)) == 2 }
}

extension DehyphenatedText {
  /// A line with what typesetting left in it fixed: letters and digits of full width, spaces
  /// within numbers (`45. 5`), before a stroke (`162 /2`), inside round brackets, within addresses.
  static func cleaned(_ line: String) -> String {
    var characters = line.map(narrowed)
    if line.contains("http") { characters = withoutBlanksInAddresses(characters) }
    var cleaned: [Character] = []
    cleaned.reserveCapacity(characters.count)
    for (index, character) in characters.enumerated() {
      guard character.isWhitespace else {
        cleaned.append(character)
        continue
      }
      guard let before = cleaned.last, !before.isWhitespace else { continue }
      let after = characters[(index + 1)...].first { !$0.isWhitespace }
      guard let after, !isStray(before, after, cleaned.dropLast().last) else { continue }
      cleaned.append(" ")
    }
    return String(cleaned)
  }

  /// A letter or digit of full width as its ASCII twin.
  private static func narrowed(_ character: Character) -> Character {
    guard character.unicodeScalars.count == 1, let scalar = character.unicodeScalars.first else {
      return character
    }
    switch scalar.value {
    case 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      return Unicode.Scalar(scalar.value - 0xFEE0).map(Character.init) ?? character
    default: return character
    }
  }

  /// Whether a space between two characters is one that typesetting left.
  private static func isStray(_ before: Character, _ after: Character, _ second: Character?) -> Bool
  {
    if before == "(" || after == ")" { return true }
    if isDigit(after) { return before == "." && second.map(isDigit) ?? false || before == "/" }
    return after == "/" && isDigit(before)
  }

  private static func isDigit(_ character: Character) -> Bool { "0"..."9" ~= character }

  /// An address that was set with spaces behind its signs (`http: / /www. site. org`) without them,
  /// up to the first character that none has; one that was not is left as it is.
  private static func withoutBlanksInAddresses(_ characters: [Character]) -> [Character] {
    var result: [Character] = []
    var index = 0
    while index < characters.count {
      let rest = characters[index...]
      guard rest.starts(with: "http: / /") || rest.starts(with: "https: / /") else {
        result.append(characters[index])
        index += 1
        continue
      }
      while index < characters.count, characters[index].isASCII || characters[index] == "－" {
        if !characters[index].isWhitespace { result.append(characters[index]) }
        index += 1
      }
    }
    return result
  }
}
