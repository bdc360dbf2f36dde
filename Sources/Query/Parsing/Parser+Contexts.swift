import Messages

// Stages that show what is around a word.
extension Parser {
  /// `kwic VALUE`, `kwic VALUE with width 20, sort left`.
  mutating func kwic() throws(ParsingFault) -> Stage.Kind {
    let value = try soughtValue(cursor.advance())
    guard cursor.take(.with) else { return .kwic(value, width: nil, sort: nil) }
    if cursor.take(word: "sort") {
      let side = try contextSide()
      return .kwic(value, width: cursor.take(.comma) ? try width() : nil, sort: side)
    }
    cursor.note(.word("width"))
    guard cursor.isWord("width") else {
      throw expected(Message("query.expected.width-or-sort"), fix: numberAsWidth)
    }
    let width = try width()
    guard cursor.take(.comma) else { return .kwic(value, width: width, sort: nil) }
    guard cursor.take(word: "sort") else { throw expected(Message("query.expected.sort-side")) }
    return .kwic(value, width: width, sort: try contextSide())
  }

  /// `collocates VALUE`, `collocates VALUE with width 20`.
  mutating func collocates() throws(ParsingFault) -> Stage.Kind {
    let value = try soughtValue(cursor.advance())
    return .collocates(value, width: cursor.take(.with) ? try width() : nil)
  }

  private mutating func soughtValue(_ stage: Token) throws(ParsingFault) -> Expression {
    cursor.note(.text)
    if cursor.endsStage || cursor.kind == .leftBrace || cursor.kind == .keyword(.with) {
      throw expected(
        Message("query.expected.word-to-find-after", ["word": cursor.lowercased(stage)]))
    }
    return try value()
  }

  private mutating func width() throws(ParsingFault) -> Count {
    guard cursor.take(word: "width") else {
      throw expected(Message("query.expected.width"), fix: numberAsWidth)
    }
    return try countOrParameter(Message("query.expected.number-of-columns"))
  }

  /// The width that a number alone means.
  private var numberAsWidth: Diagnostic.Fix? {
    guard cursor.kind == .integer else { return nil }
    return Diagnostic.Fix(range: cursor.token.range, text: "width \(cursor.text(of: cursor.token))")
  }

  private mutating func contextSide() throws(ParsingFault) -> ContextSide {
    cursor.note(words: ["left", "right"])
    guard let side = ContextSide(rawValue: cursor.lowercased(cursor.token)) else {
      throw expected(Message("query.expected.side"))
    }
    cursor.advance()
    return side
  }
}
