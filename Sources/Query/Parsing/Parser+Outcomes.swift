import Messages

// Stages that say what becomes of an answer: it is checked, kept, or cited.
extension Parser {
  /// `expect CONDITION`, `expect no rows`, `expect same as "file"`, each with `else "message"`.
  mutating func expect() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    let expectation: Expectation
    cursor.note(words: ["no rows", "same as "])
    if cursor.kind == .keyword(.no) { cursor.noteAhead(.word("rows")) }
    if cursor.isWord("same") { cursor.noteAhead(.word("as")) }
    if cursor.kind == .keyword(.no), cursor.isWord("rows", cursor.token(ahead: 1)), isAloneAhead(2)
    {
      cursor.advance(by: 2)
      expectation = .noRows
    } else if cursor.isWord("same"), cursor.token(ahead: 1).kind == .keyword(.as) {
      cursor.advance(by: 2)
      cursor.note(.file(isWritten: false))
      expectation = .sameAs(
        try quotedText(Message("query.expected.file-in-quotes", ["word": "same as"])))
    } else {
      expectation = .condition(
        try reading({ ($0.isOfGroups, $0.isCondition) = (true, true) }) {
          (parser) throws(ParsingFault) in try parser.condition()
        })
    }
    let otherwise =
      cursor.take(.else) ? try quotedText(Message("query.expected.message-in-quotes")) : nil
    return .expect(expectation, otherwise: otherwise)
  }

  /// Whether what comes before a token can be all that a stage expects.
  private func isAloneAhead(_ count: Int) -> Bool {
    let next = cursor.token(ahead: count).kind
    return next == .keyword(.else) || next == .pipe || next == .rightBrace || next.endsStatement
  }

  /// `save "file" as MODE`.
  mutating func save() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    cursor.note(.file(isWritten: true))
    let file = try quotedText(Message("query.expected.file-in-quotes", ["word": "save"]))
    guard cursor.take(.as) else { return .save(file, mode: nil) }
    cursor.note(.mode)
    guard cursor.kind == .word else { throw expected(Message("query.expected.format")) }
    return .save(file, mode: cursor.name(cursor.advance()))
  }

  /// `into $x`.
  mutating func into() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    cursor.note(.newParameter)
    return .into(try parameterName(Message("query.expected.parameter", ["word": "into"])))
  }

  /// `cite`, `cite as STYLE`.
  mutating func cite() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    guard cursor.take(.as) else {
      guard cursor.kind == .word, !LanguageWords.beginsStage(cursor.lowercased(cursor.token)) else {
        return .cite(nil)
      }
      let fix = Diagnostic.Fix(
        range: cursor.token.range, text: "as \(cursor.written(cursor.token.range))")
      throw expected(Message("query.expected.as-before-style"), fix: fix)
    }
    cursor.note(.style)
    guard cursor.kind == .word else {
      let fix =
        cursor.kind == .string
        ? Diagnostic.Fix(range: cursor.token.range, text: cursor.unquoted(cursor.token)) : nil
      throw expected(Message("query.expected.style"), fix: fix)
    }
    return .cite(cursor.name(cursor.advance()))
  }
}
