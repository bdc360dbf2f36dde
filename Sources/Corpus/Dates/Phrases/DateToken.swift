/// A part of a date in words.
struct DateToken: Equatable {
  enum Kind: Equatable {
    /// A number with its count of digits.
    case number(Int, digits: Int)
    /// Digits with places left open, in the letters of EDTF: `18XX` for `18--`.
    case mask(String)
    case roman(Int)
    case word(DateMeaning)
    case dash
    case slash, dot, comma, question, tilde, open, close
    /// A character of Chinese or Japanese that only `DateScan` may know.
    case han
  }

  var kind: Kind
  /// The bytes of the text.
  var start: Int
  var end: Int
  /// The letters, without diacritics and in lower case, of a word that has some.
  var letters: [UInt8] = []
  /// Whether it is the letter `c` or `C` directly before a number, and which.
  var attachedLetter: UInt8?

  var meaning: DateMeaning? { if case .word(let meaning) = kind { meaning } else { nil } }
  var number: Int? { if case .number(let value, _) = kind { value } else { nil } }

  func isWord(_ meaning: DateMeaning) -> Bool { kind == .word(meaning) }
}

/// Takes a text apart into the parts that a date may have.
struct DateTokens {
  private(set) var tokens: [DateToken] = []
  private let mostTokens = 24

  /// Nil as soon as something is there that no date has.
  init?(_ text: Span<UInt8>) {
    var index = 0
    while index < text.count {
      guard tokens.count < mostTokens, scan(text, &index) else { return nil }
    }
    mergeMarks()
    guard !tokens.isEmpty, !tokens.contains(where: Self.isLoose) else { return nil }
  }

  /// Whether a token is a word of which only a mark of several words could be made.
  private static func isLoose(_ token: DateToken) -> Bool {
    token.kind == .han && !token.letters.isEmpty
  }

  private mutating func add(_ kind: DateToken.Kind, _ start: Int, _ end: Int) {
    tokens.append(DateToken(kind: kind, start: start, end: end))
  }
}

extension DateTokens {
  private mutating func scan(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    let byte = text[index]
    if byte &- 48 < 10 { return scanNumber(text, &index) }
    if (byte | 0x20) &- 97 < 26 { return scanWord(text, &index) }
    if byte < 0x80 { return scanSign(byte, &index, in: text) }
    if FoldedLetter(text, at: index) != nil { return scanWord(text, &index) }
    return scanCharacter(text, &index)
  }

  private mutating func scanNumber(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    var value = 0
    while index < text.count, text[index] &- 48 < 10, index - start < 9 {
      value = value * 10 + Int(text[index] &- 48)
      index += 1
    }
    let digits = index - start
    if let end = Self.endOfMask(text, index, digits: digits) {
      let figures = String(value)
      let zeros = String(repeating: "0", count: digits - figures.utf8.count)
      add(.mask(zeros + figures + String(repeating: "X", count: 4 - digits)), start, end)
      index = end
    } else {
      add(.number(value, digits: digits), start, index)
    }
    return true
  }

  /// The end of `18--`, `18??`, `185-` or `185_`: two digits with two signs, or three with one that
  /// ends the text or comes before a sign.
  private static func endOfMask(_ text: Span<UInt8>, _ start: Int, digits: Int) -> Int? {
    guard digits == 2 || digits == 3, start < text.count else { return nil }
    let sign = text[start]
    let isSign =
      sign == UInt8(ascii: "-") || sign == UInt8(ascii: "_") || sign == UInt8(ascii: "?")
      || sign == UInt8(ascii: ".") && digits == 2 || sign == UInt8(ascii: "x")
      || sign == UInt8(ascii: "X")
    guard isSign else { return nil }
    var end = start
    while end < text.count, text[end] == sign, end - start < 4 - digits { end += 1 }
    guard end - start == 4 - digits else { return nil }
    if end < text.count {
      let next = text[end]
      let closes =
        next == UInt8(ascii: "?") || next == UInt8(ascii: "]") || next == UInt8(ascii: ")")
        || next == UInt8(ascii: " ")
      guard closes, sign != UInt8(ascii: "?") || next != UInt8(ascii: "?") else { return nil }
    }
    // `185?` is the year 185 in doubt as well.
    return digits == 3 && sign == UInt8(ascii: "?") ? nil : end
  }

  private mutating func scanWord(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    let start = index
    var letters: [UInt8] = []
    letters.reserveCapacity(16)
    while index < text.count, letters.count < 40, let letter = FoldedLetter(text, at: index) {
      letter.append(to: &letters)
      index += letter.length
    }
    var token = DateToken(kind: .han, start: start, end: index, letters: letters)
    if letters.count == 1, letters[0] == UInt8(ascii: "c"), index < text.count,
      text[index] &- 48 < 10
    {
      token.attachedLetter = text[start]
    }
    if letters == [UInt8(ascii: "s")] {
      // `1960s` and `1960's` are decades, `s. XIX` a century.
      let isBehindNumber = tokens.last?.number != nil && text[start - 1] != UInt8(ascii: " ")
      token.kind = .word(isBehindNumber ? .decade : .century)
    } else if let number = number(before: start), let ending = Self.ending(letters, of: number) {
      token.kind = .word(ending)
      dropHyphen(before: start)
    } else if let meaning = DateLexicon.meaning(of: letters) {
      token.kind = .word(meaning)
      // `18th-century`
      if meaning == .century || meaning == .millennium { dropHyphen(before: start) }
    } else if let value = RomanNumeral.value(of: letters) {
      token.kind = .roman(value)
    } else if !DateLexicon.markWords.contains(letters) {
      return false
    }
    tokens.append(token)
    return true
  }

  /// What follows the digits of an ordinal says nothing: `19th`, `19e`, `1er`, `19-й`; behind a full
  /// decade it is one: `1850er`, `1850-е`.
  private static func ending(_ letters: [UInt8], of number: DateToken.Kind) -> DateMeaning? {
    guard case .number(let value, let digits) = number else { return nil }
    let isDecade = digits == 4 && value % 10 == 0
    if isDecade, decadeEndings.contains(letters) { return .decade }
    return digits < 3 && endings.contains(letters) ? .filler : nil
  }

  private static let endings = Set(
    ["st", "nd", "rd", "th", "e", "er", "re", "eme", "ieme", "o", "a", "и", "го", "я", "е", "ая"]
      .map { Array($0.utf8) })
  private static let decadeEndings = Set(["er", "е", "ые", "х"].map { Array($0.utf8) })

  /// Drops a hyphen that joins a word to the one before.
  private mutating func dropHyphen(before start: Int) {
    guard let last = tokens.last, last.kind == .dash, last.end == start, last.end - last.start == 1
    else { return }
    tokens.removeLast()
  }

  /// The number that ends at a place, or before a hyphen there.
  private func number(before start: Int) -> DateToken.Kind? {
    guard let last = tokens.last, last.end == start else { return nil }
    if last.kind == .dash, tokens.count > 1 { return tokens[tokens.count - 2].kind }
    return last.kind
  }

  private mutating func scanSign(
    _ sign: UInt8, _ index: inout Int, in text: Span<UInt8>
  ) -> Bool {
    let kind: DateToken.Kind
    switch sign {
    case UInt8(ascii: " "), UInt8(ascii: "\t"):
      index += 1
      return true
    case UInt8(ascii: "-"): kind = .dash
    case UInt8(ascii: "/"): kind = .slash
    case UInt8(ascii: "."): kind = .dot
    case UInt8(ascii: ","), UInt8(ascii: ";"): kind = .comma
    case UInt8(ascii: "?"): kind = .question
    case UInt8(ascii: "~"): kind = .tilde
    case UInt8(ascii: "["), UInt8(ascii: "("): kind = .open
    case UInt8(ascii: "]"), UInt8(ascii: ")"): kind = .close
    case UInt8(ascii: "'"):
      // `1850's`, and elisions: `l'an`.
      index += 1
      return true
    default: return false
    }
    add(kind, index, index + 1)
    index += 1
    return true
  }

  private mutating func scanCharacter(_ text: Span<UInt8>, _ index: inout Int) -> Bool {
    for (word, meaning) in DateLexicon.han {
      let end = index + word.count
      guard end <= text.count, text.extracting(index..<end).isEqual(to: word.span) else { continue }
      add(.word(meaning), index, end)
      index = end
      return true
    }
    if let (value, digits, end) = HanNumber.number(in: text, at: index) {
      add(.number(value, digits: digits), index, end)
      index = end
      return true
    }
    if let (length, kind) = Self.sign(text, at: index) {
      if let kind { add(kind, index, index + length) }
      index += length
      return true
    }
    guard HanNumber.scalar(in: text, at: index) != nil else { return false }
    add(.han, index, index + 3)
    index += 3
    return true
  }

  /// Dashes, quotes and spaces beyond ASCII; nil as kind for what says nothing.
  private static func sign(_ text: Span<UInt8>, at index: Int) -> (Int, DateToken.Kind?)? {
    guard index + 2 <= text.count else { return nil }
    if text[index] == 0xC2 {
      switch text[index + 1] {
      case 0xA0: return (2, nil)  // no-break space
      case 0xBA, 0xB0, 0xAA: return (2, nil)  // º ° ª behind an ordinal
      case 0xB1: return (2, .tilde)  // ±
      default: return nil
      }
    }
    guard index + 3 <= text.count, text[index] == 0xE2 else {
      return text[index] == 0xEF && index + 3 <= text.count ? wideSign(text, at: index) : nil
    }
    switch (text[index + 1], text[index + 2]) {
    case (0x80, 0x90...0x95), (0x88, 0x92): return (3, .dash)
    case (0x80, 0x98), (0x80, 0x99), (0x80, 0x89), (0x80, 0xAF): return (3, nil)
    case (0x80, 0x82...0x8A): return (3, nil)
    default: return nil
    }
  }

  private static func wideSign(_ text: Span<UInt8>, at index: Int) -> (Int, DateToken.Kind?)? {
    switch (text[index + 1], text[index + 2]) {
    case (0xBC, 0x88): (3, .open)
    case (0xBC, 0x89): (3, .close)
    case (0xBC, 0x9F): (3, .question)
    case (0xBC, 0x8D): (3, .dash)
    default: nil
    }
  }

  /// Puts marks of several words together, `v. Chr.`, with the signs between and behind their words.
  private mutating func mergeMarks() {
    guard tokens.contains(where: { DateLexicon.markWords.contains($0.letters) }) else { return }
    var merged: [DateToken] = []
    var index = 0
    while index < tokens.count {
      if let (meaning, end) = mark(at: index) {
        merged.append(
          DateToken(kind: .word(meaning), start: tokens[index].start, end: tokens[end - 1].end))
        index = end
      } else {
        merged.append(tokens[index])
        index += 1
      }
    }
    tokens = merged
  }

  private func mark(at start: Int) -> (DateMeaning, end: Int)? {
    guard DateLexicon.markWords.contains(tokens[start].letters) else { return nil }
    for (words, meaning) in DateLexicon.marks where words[0] == tokens[start].letters {
      var index = start
      var isMark = true
      for (place, word) in words.enumerated() {
        if place > 0 {
          while index < tokens.count, tokens[index].kind == .dot || tokens[index].kind == .dash {
            index += 1
          }
        }
        guard index < tokens.count, tokens[index].letters == word else {
          isMark = false
          break
        }
        index += 1
      }
      guard isMark else { continue }
      if index < tokens.count, tokens[index].kind == .dot { index += 1 }
      return (meaning, index)
    }
    return nil
  }
}
