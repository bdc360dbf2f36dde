extension Lexer {
  /// A word: letters of any script, with hyphens between its parts.
  mutating func lexWord() {
    let start = offset
    let end = wordEnd(from: start)
    let first = Scalars.decode(bytes, at: start).value
    let text = end - start <= 30 ? Scalars.normalisedText(bytes, start..<end) : ""
    if EraDate.beginsEra(first), EraDate.isDate(text) {
      append(.date, start, end)
    } else if let keyword = Keyword.byText[text.lowercased()] {
      append(.keyword(keyword), start, end)
    } else {
      append(.word, start, end)
    }
  }

  /// Returns the offset after the word that begins at an offset.
  func wordEnd(from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let scalar = Scalars.decode(bytes, at: position)
      if Scalars.continuesWord(scalar) {
        position = scalar.end
      } else if scalar.ascii == UInt8(ascii: "-"), joinsWord(at: scalar.end) {
        position = scalar.end
      } else {
        break
      }
    }
    return position
  }

  private func joinsWord(at position: Int) -> Bool {
    guard position < bytes.count else { return false }
    let scalar = Scalars.decode(bytes, at: position)
    return Scalars.beginsWord(scalar) || Scalars.isDigit(scalar.ascii)
      || scalar.ascii == UInt8(ascii: "_")
  }

  /// `$` and an ASCII name.
  mutating func lexParameter(from nameStart: Int) {
    var position = nameStart
    while true {
      let next = sign(at: position)
      let isPart =
        Scalars.isASCIILetter(next.ascii) || next.ascii == UInt8(ascii: "_")
        || (Scalars.isDigit(next.ascii) && position > nameStart)
      guard isPart else { break }
      position = next.end
    }
    append(position > nameStart ? .parameter : .unknown, offset, position)
  }

  /// `_` or `_3`; `_name` needs backquotes and is no token.
  mutating func lexAnswer(from digitsStart: Int) {
    let start = offset
    var position = digitsStart
    while Scalars.isDigit(sign(at: position).ascii) { position = sign(at: position).end }
    if position < bytes.count, Scalars.continuesWord(Scalars.decode(bytes, at: position)) {
      append(.foreign, start, wordEnd(from: position))
      isOpen = false
    } else {
      append(.answer, start, position)
    }
  }
}

/// A date counted in the years of a Japanese era: `昭和51年`, `令和元年5月1日`.
enum EraDate {
  private static let eras = ["明治", "大正", "昭和", "平成", "令和"]

  static func beginsEra(_ value: UInt32) -> Bool {
    switch value {
    case 0x660E, 0x5927, 0x662D, 0x5E73, 0x4EE4: true
    default: false
    }
  }

  static func isDate(_ text: String) -> Bool {
    guard eras.contains(where: text.hasPrefix) else { return false }
    var rest = text.unicodeScalars.dropFirst(2)
    if rest.first == "元" { rest = rest.dropFirst() } else if !dropNumber(&rest) { return false }
    for unit in ["年", "月", "日"] as [Unicode.Scalar] {
      guard rest.first == unit else { return false }
      rest = rest.dropFirst()
      if rest.isEmpty { return true }
      guard dropNumber(&rest) else { return false }
    }
    return false
  }

  private static func dropNumber(_ rest: inout Substring.UnicodeScalarView) -> Bool {
    let digits = rest.prefix { $0 >= "0" && $0 <= "9" }
    guard (1...2).contains(digits.count) else { return false }
    rest = rest.dropFirst(digits.count)
    return true
  }
}
