// Stages that show what stands around a word.
extension Parser {
  /// `kwic VALUE`, `kwic VALUE with width 20, sort left`.
  mutating func kwic() throws(ParsingFault) -> Stage.Kind {
    let value = try soughtValue(advance())
    guard take(.with) else { return .kwic(value, width: nil, sort: nil) }
    if take(word: "sort") {
      let side = try contextSide()
      return .kwic(value, width: take(.comma) ? try width() : nil, sort: side)
    }
    guard isWord("width", token) else {
      throw expected("'width' or 'sort' after 'with'", fix: numberAsWidth)
    }
    let width = try width()
    guard take(.comma) else { return .kwic(value, width: width, sort: nil) }
    guard take(word: "sort") else { throw expected("'sort left' or 'sort right' after ','") }
    return .kwic(value, width: width, sort: try contextSide())
  }

  /// `collocates VALUE`, `collocates VALUE with width 20`.
  mutating func collocates() throws(ParsingFault) -> Stage.Kind {
    let value = try soughtValue(advance())
    return .collocates(value, width: take(.with) ? try width() : nil)
  }

  private mutating func soughtValue(_ stage: Token) throws(ParsingFault) -> Expression {
    if endsStage || kind == .leftBrace || kind == .keyword(.with) {
      throw expected("a word or text to look for after '\(lowercased(stage))'")
    }
    return try value()
  }

  private mutating func width() throws(ParsingFault) -> Count {
    guard take(word: "width") else {
      throw expected("'width' and a number of columns", fix: numberAsWidth)
    }
    return try rowCount("width", of: "columns")
  }

  /// The width that a number alone means.
  private var numberAsWidth: Diagnostic.Fix? {
    guard kind == .integer else { return nil }
    return Diagnostic.Fix(range: token.range, text: "width \(text(of: token))")
  }

  private mutating func contextSide() throws(ParsingFault) -> ContextSide {
    guard let side = ContextSide(rawValue: lowercased(token)) else {
      throw expected("'left' or 'right' after 'sort'")
    }
    index += 1
    return side
  }
}
