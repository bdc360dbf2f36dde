import Text

// Where a query departs from the language in a way that its author's other tools explain.
extension Parser {
  /// Says what a stray token after a complete stage means.
  mutating func expectEndOfStage(after stage: Stage?) throws(ParsingFault) {
    if endsStage { return }
    try rejectForeignComment()
    if case .filter(let condition) = stage?.kind, let fault = missingOperator(condition) {
      throw fault
    }
    if let fault = foreignDate() ?? missingPipe() { throw .found(fault) }
    if stage != nil, let fault = secondCondition() { throw .found(fault) }
    if let fault = numberWithComma() ?? flags() { throw .found(fault) }
    if case .filter(let condition) = stage?.kind {
      let fault =
        chainedComparison(condition) ?? nameWithReservedWord() ?? nameWithNumber()
        ?? bareSet(condition) ?? secondBracket()
      if let fault { throw .found(fault) }
    }
    if kind == .keyword(.within) { throw notInThisVersion("within", token.range) }
    switch kind {
    case .rightParen, .rightBracket, .rightBrace:
      throw .found(Diagnostic(.unopened(text(of: token)), token.range))
    default: break
    }
    switch stage?.kind {
    case .filter: throw expected("'and', 'or', '|' or the end of the query")
    case nil:
      let isNear = !NearestNames.nearest(to: lowercased(token), among: ["where"]).isEmpty
      let isCondition = token(ahead: 1).kind.isComparison || isOperator(token(ahead: 1))
      let text = isNear ? "where" : isCondition ? "where \(written(token.range))" : nil
      let fix = text.map { Diagnostic.Fix(range: token.range, text: $0) }
      throw expected("'where' or '|' after the collection", fix: fix)
    case .select, .sort, .group, .compute: throw expected("',' or '|'")
    default: throw expected("'|' or the end of the query")
    }
  }

  /// A condition that ends in a field, with something else behind it.
  private func missingOperator(_ condition: Expression) -> ParsingFault? {
    guard case .path(let path) = condition.lastPart.kind, kind == .word || isValue(token) else {
      return nil
    }
    if LanguageWords.beginsStage(lowercased(token)) { return nil }
    return expected("an operator such as '=' after '\(path.text)'")
  }

  private func isValue(_ token: Token) -> Bool {
    switch token.kind {
    case .integer, .decimal, .date, .edtf, .string, .parameter: true
    default: false
    }
  }

  /// What may stand where a bracket was not closed.
  func endOfBracket(_ opener: Token, _ closing: Token.Kind) -> ParsingFault {
    if endsStage {
      return .found(Diagnostic(.unclosed(text(of: opener)), opener.range))
    }
    if let fault = faultInSign(token) ?? secondCondition() ?? nameWithReservedWord() {
      return .found(fault)
    }
    switch closing {
    case .rightBracket: return expected("',' or ']'")
    case .rightBrace: return expected("'|' or '}'")
    default: return expected("')'")
    }
  }

  /// A token that no query may hold.
  func faultInSign(_ token: Token) -> Diagnostic? {
    switch token.kind {
    case .unterminated:
      let opening = text(of: token).prefix(2)
      if opening.first == "@" || opening.first == "/" {
        return Diagnostic(.unclosed(String(opening.drop { $0 == "@" }.prefix(1))), token.range)
      }
      return Diagnostic(.unterminatedQuote, token.range)
    case .unknown: return Diagnostic(.unknownCharacter(text(of: token)), token.range)
    case .foreign:
      let found = text(of: token)
      let write: String
      switch found {
      case "==": write = "="
      case "&&", "&": write = "and"
      case "||": write = "or"
      case "<>": write = "!="
      default:
        guard found.first == "_" else { return Diagnostic(.unknownCharacter(found), token.range) }
        write = "`\(found)`"
      }
      return Diagnostic(
        .foreignForm(found: found, write: write), token.range,
        fix: Diagnostic.Fix(range: token.range, text: write))
    default: return nil
    }
  }

  /// A stage word without its `|`; it may have been read as the unit of a number.
  private func missingPipe() -> Diagnostic? {
    for candidate in [previous, token] {
      // `Japan group by decade` and `1976 sort date`: the value before has swallowed the word.
      if candidate == previous, !isUnit(previous), !swallowed(before: .by) { continue }
      let word = candidate.kind == .keyword(.where) ? "where" : lowercased(candidate)
      let next = candidate == previous ? token : token(ahead: 1)
      if word == "order", next.kind == .keyword(.by) {
        let range = candidate.range.lowerBound..<next.range.upperBound
        return Diagnostic(
          .foreignForm(found: "order by", write: "| sort"), range,
          fix: Diagnostic.Fix(range: range, text: "| sort"))
      }
      guard word == "where" || LanguageWords.beginsStage(word) else { continue }
      // `count = 3` is a condition on a column of that name.
      if next.kind.isComparison || isOperator(next) { continue }
      let isGroupBy = word == "group" && next.kind == .keyword(.by)
      let end = isGroupBy ? next.range.upperBound : candidate.range.upperBound
      return Diagnostic(
        .missingPipe(isGroupBy ? "group by" : word), candidate.range.lowerBound..<end,
        fix: Diagnostic.Fix(
          range: candidate.range.lowerBound..<candidate.range.lowerBound, text: "| "))
    }
    return nil
  }

  /// `"x" %c`, which tells elsewhere that case does not count.
  private func flags() -> Diagnostic? {
    let letter = token(ahead: 1)
    guard kind == .unknown, text(of: token) == "%", ["c", "d", "cd"].contains(lowercased(letter))
    else {
      return nil
    }
    let range = token.range.lowerBound..<letter.range.upperBound
    return Diagnostic(
      .notAllowedHere(
        "'\(written(range))'", hint: "'=' and 'contains' do not look at case: leave it out"),
      range, fix: Diagnostic.Fix(range: range, text: ""))
  }

  /// Whether the word before a keyword was read as the last of a name.
  private func swallowed(before keyword: Keyword) -> Bool {
    kind == .keyword(keyword) && index >= 2 && previous.kind == .word
      && isValueWord(tokens[index - 2])
  }

  /// Whether a word was read as the unit of the number before it.
  func isUnit(_ token: Token) -> Bool {
    guard token.kind == .word, index >= 2 else { return false }
    switch tokens[index - 2].kind {
    case .integer, .decimal, .scaledNumber: return true
    default: return false
    }
  }

  /// Two conditions without a connective: the second begins here, or its field was read as the last
  /// word of the value before it.
  private func secondCondition() -> Diagnostic? {
    var start: Token?
    switch kind {
    case .keyword(.not), .keyword(.certainly), .keyword(.possibly), .bang: start = token
    case .word, .quotedName:
      let next = token(ahead: 1)
      if next.kind.isComparison || next.kind == .dot || next.kind == .leftParen || isOperator(next)
      {
        start = token
      }
    default: break
    }
    let joinsOperator = kind.isComparison || kind == .dot || isOperator(token)
    if joinsOperator, previous.kind == .word, index >= 2 {
      switch tokens[index - 2].kind {
      case .word, .integer, .decimal, .scaledNumber: start = previous
      default: break
      }
    }
    if kind == .keyword(.not), start == token, previous.kind == .word, isOperator(token(ahead: 1)),
      index >= 2, isValueWord(tokens[index - 2])
    {
      start = previous  // actor = Japan title not contains x
    }
    guard let start else { return nil }
    let insertion = start.range.lowerBound..<start.range.lowerBound
    return Diagnostic(
      .twoConditions, start.range, fix: Diagnostic.Fix(range: insertion, text: "and "))
  }

  /// `(year < 1976) (actor = Japan)`.
  private func secondBracket() -> Diagnostic? {
    guard kind == .leftParen else { return nil }
    let insertion = token.range.lowerBound..<token.range.lowerBound
    return Diagnostic(
      .twoConditions, token.range, fix: Diagnostic.Fix(range: insertion, text: "and "))
  }

  private func isValueWord(_ token: Token) -> Bool {
    token.kind == .word || token.kind == .integer || token.kind == .decimal
  }

  private func isOperator(_ token: Token) -> Bool {
    if token.kind == .tilde || token.kind == .notTilde { return true }
    guard case .keyword(let keyword) = token.kind else { return false }
    return keyword.isOperator
  }
}

extension Expression {
  /// The condition at the end of a condition, which whatever follows would go on with.
  var lastPart: Expression {
    switch kind {
    case .and(let parts), .or(let parts): parts.last?.lastPart ?? self
    case .not(let part), .certainly(let part), .possibly(let part), .quantified(_, let part):
      part.lastPart
    default: self
    }
  }
}
