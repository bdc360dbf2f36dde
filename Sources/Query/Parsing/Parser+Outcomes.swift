// Stages that say what becomes of an answer: it is checked, kept, or cited.
extension Parser {
  /// `expect CONDITION`, `expect no rows`, `expect same as "file"`, each with `else "message"`.
  mutating func expect() throws(ParsingFault) -> Stage.Kind {
    index += 1
    let expectation: Expectation
    if kind == .keyword(.no), isWord("rows", token(ahead: 1)), isAloneAhead(2) {
      index += 2
      expectation = .noRows
    } else if isWord("same", token), token(ahead: 1).kind == .keyword(.as) {
      index += 2
      expectation = .sameAs(try quotedText("a file in quotes after 'same as'"))
    } else {
      expectation = .condition(try condition())
    }
    let otherwise = take(.else) ? try quotedText("a message in quotes after 'else'") : nil
    return .expect(expectation, otherwise: otherwise)
  }

  /// Whether what stands before a token can be all that a stage expects.
  private func isAloneAhead(_ count: Int) -> Bool {
    let next = token(ahead: count).kind
    return next == .keyword(.else) || next == .pipe || next == .rightBrace || next.endsStatement
  }

  /// `save "file" as MODE`.
  mutating func save() throws(ParsingFault) -> Stage.Kind {
    index += 1
    let file = try quotedText("a file in quotes after 'save'")
    guard take(.as) else { return .save(file, mode: nil) }
    guard kind == .word else { throw expected("a format such as csv after 'as'") }
    return .save(file, mode: name(advance()))
  }

  /// `into $x`.
  mutating func into() throws(ParsingFault) -> Stage.Kind {
    index += 1
    return .into(try parameterName("after 'into'"))
  }

  /// `cite`, `cite as STYLE`.
  mutating func cite() throws(ParsingFault) -> Stage.Kind {
    index += 1
    guard take(.as) else {
      guard kind == .word, !LanguageWords.beginsStage(lowercased(token)) else { return .cite(nil) }
      let fix = Diagnostic.Fix(range: token.range, text: "as \(written(token.range))")
      throw expected("'as' before the style", fix: fix)
    }
    guard kind == .word else {
      let fix = kind == .string ? Diagnostic.Fix(range: token.range, text: unquoted(token)) : nil
      throw expected("a style such as bibtex after 'as'", fix: fix)
    }
    return .cite(name(advance()))
  }
}
