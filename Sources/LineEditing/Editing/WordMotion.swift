/// Motion by the words a query is made of: a name, a number, a run of one script, of signs.
///
/// libedit takes a whole Chinese sentence, or `actor=日本`, for one word.
extension EditedText {
  /// The offset where the word before the cursor begins.
  var wordStart: Int {
    var rest = before
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    guard var script = rest.last.map(Script.init) else { return rest.utf8.count }
    while let last = rest.last, let joined = script.joined(with: Script(last)) {
      script = joined
      rest.removeLast()
    }
    return rest.utf8.count
  }

  /// The offset where the word after the cursor ends.
  var wordEnd: Int {
    text.utf8.count - Self.dropFirstWord(after).utf8.count
  }

  /// Returns the spaces and the word that a text begins with.
  static func firstWord(of text: some StringProtocol) -> String {
    let text = Substring(text)
    return String(text[..<dropFirstWord(text).startIndex])
  }

  private static func dropFirstWord(_ text: Substring) -> Substring {
    var rest = text.drop { $0.isWhitespace }
    guard var script = rest.first.map(Script.init) else { return rest }
    while let first = rest.first, let joined = script.joined(with: Script(first)) {
      script = joined
      rest.removeFirst()
    }
    return rest
  }
}

/// What a character is written in, so far as words go.
enum Script: Equatable {
  case blank, name, digit, han, hiragana, katakana, hangul, sign
  /// The long mark: of whichever kana it is beside.
  case lengthener

  init(_ character: Character) {
    guard let scalar = character.unicodeScalars.first else {
      self = .blank
      return
    }
    switch scalar.value {
    case 0x30FC, 0xFF70: self = .lengthener
    case 0x3041...0x309F: self = .hiragana
    case 0x30A1...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9D: self = .katakana
    case 0x3005...0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .han
    case 0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7AF: self = .hangul
    case 0x30...0x39, 0xFF10...0xFF19: self = .digit
    case 0x5F: self = .name
    default:
      if character.isWhitespace {
        self = .blank
      } else {
        self = character.isLetter || character.isNumber ? .name : .sign
      }
    }
  }

  /// Returns the script of a run that another character joins, or nil where a word ends.
  func joined(with other: Script) -> Script? {
    switch (self, other) {
    case (.lengthener, .hiragana), (.lengthener, .katakana): other
    case (.hiragana, .lengthener), (.katakana, .lengthener): self
    // x1 and 3rd are one word each; 51年 and NPT条約 are two.
    case (.digit, .name), (.name, .digit): .name
    default: self == other ? self : nil
    }
  }
}
