import Messages
import Text

/// A token that nothing takes, behind a stage that is complete or in a bracket: what it was meant for, as
/// far as its author's other tools explain it.
struct StrayToken {
  private let cursor: TokenCursor

  private var token: Token { cursor.token }
  private var kind: Token.Kind { cursor.kind }
  private var previous: Token { cursor.previous }

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// What is wrong behind a stage, or behind the source of a query where there is none yet.
  func fault(behind stage: Stage?) -> Diagnostic {
    let condition: Expression? =
      if case .filter(let condition) = stage?.kind { condition } else { nil }
    if let fault = ForeignOperators(cursor).comment() { return fault }
    if let condition, let fault = missingOperator(condition) { return fault }
    if let fault = ForeignDates(cursor).date() ?? missingPipe() { return fault }
    if stage != nil, let fault = secondCondition() { return fault }
    if let fault = numberWithComma() ?? flags() { return fault }
    if let condition, let fault = behindCondition(condition) { return fault }
    switch kind {
    case .keyword(.within):
      return Diagnostic(
        .notAllowedHere(.quoted("within"), hint: Message("query.hint.within-of-sequence")),
        token.range)
    case .rightParen, .rightBracket, .rightBrace:
      return Diagnostic(.unopened(cursor.text(of: token)), token.range)
    default: return expected(behind: stage)
    }
  }

  /// What is wrong in a bracket, where it might have been closed.
  func fault(inBracket opener: Token, _ closing: Token.Kind) -> Diagnostic {
    if cursor.endsStage {
      return Diagnostic(.unclosed(cursor.text(of: opener)), opener.range)
    }
    let fault =
      Diagnostic.unreadable(token, at: cursor) ?? secondCondition()
      ?? SplitNames(cursor).withReservedWord()
    if let fault { return fault }
    switch closing {
    case .rightBracket: return .expected(Message("query.expected.comma-or-bracket"), at: cursor)
    case .rightBrace: return .expected(Message("query.expected.pipe-or-brace"), at: cursor)
    default: return .expected(.quoted(")"), at: cursor)
    }
  }

  /// What can follow a stage, where nothing tells what the token was meant for.
  private func expected(behind stage: Stage?) -> Diagnostic {
    switch stage?.kind {
    case .filter: return .expected(Message("query.expected.behind-condition"), at: cursor)
    case nil:
      let isNear = !NearestNames.nearest(to: cursor.lowercased(token), among: ["where"]).isEmpty
      let next = cursor.token(ahead: 1).kind
      let isCondition = next.isComparison || next.isOperator
      let text =
        isNear ? "where" : isCondition ? "where \(cursor.written(token.range))" : nil
      let fix = text.map { Diagnostic.Fix(range: token.range, text: $0) }
      return .expected(Message("query.expected.behind-collection"), at: cursor, fix: fix)
    case .select, .sort, .group, .compute:
      return .expected(Message("query.expected.comma-or-pipe"), at: cursor)
    // Behind any complete stage.
    default: return .expected(Message("query.expected.behind-stage"), at: cursor)
    }
  }
}

// Behind a condition.
extension StrayToken {
  /// A condition that ends in a field, with something else behind it.
  private func missingOperator(_ condition: Expression) -> Diagnostic? {
    guard case .path(let path) = condition.lastPart.kind, kind == .word || isValue else {
      return nil
    }
    if LanguageWords.beginsStage(cursor.lowercased(token)) { return nil }
    return .expected(Message("query.expected.operator", ["text": path.text]), at: cursor)
  }

  private var isValue: Bool {
    switch kind {
    case .integer, .decimal, .date, .edtf, .string, .parameter: true
    default: false
    }
  }

  /// What a condition would have to be written as to go on here.
  private func behindCondition(_ condition: Expression) -> Diagnostic? {
    let names = SplitNames(cursor)
    return ForeignOperators(cursor).chainedComparison(condition) ?? names.withReservedWord()
      ?? names.beginningWithNumber() ?? ForeignValues(cursor).bareSet(condition) ?? secondBracket()
  }

  /// Two conditions without a connective: the second begins here, or its field was read as the last
  /// word of the value before it.
  private func secondCondition() -> Diagnostic? {
    var start: Token?
    let next = cursor.token(ahead: 1).kind
    switch kind {
    case .keyword(.not), .keyword(.certainly), .keyword(.possibly), .bang: start = token
    case .word, .quotedName:
      if next.isComparison || next == .dot || next == .leftParen || next.isOperator {
        start = token
      }
    default: break
    }
    let joinsOperator = kind.isComparison || kind == .dot || kind.isOperator
    if joinsOperator, previous.kind == .word {
      let path = pathStart
      let before = path > 0 ? cursor[path - 1].kind : .end
      if before == .word || before.isNumber { start = cursor[path] }
    }
    if kind == .keyword(.not), start == token, next.isOperator, isBehindValueAndWord {
      start = previous  // actor = Japan title not contains x
    }
    return start.map(andMissing)
  }

  /// Where the path begins of which the word before this token is the last.
  private var pathStart: Int {
    var start = cursor.index - 1
    while start >= 2, cursor[start - 1].kind == .dot, cursor[start - 2].kind == .word { start -= 2 }
    return start
  }

  /// `(year < 1976) (actor = Japan)`.
  private func secondBracket() -> Diagnostic? { kind == .leftParen ? andMissing(token) : nil }

  private func andMissing(_ start: Token) -> Diagnostic {
    let insertion = start.range.lowerBound..<start.range.lowerBound
    return Diagnostic(
      .twoConditions, start.range, fix: Diagnostic.Fix(range: insertion, text: "and "))
  }

  /// Whether the word before this token was read as the last of a value that has more.
  private var isBehindValueAndWord: Bool {
    guard previous.kind == .word, cursor.index >= 2 else { return false }
    let value = cursor[cursor.index - 2].kind
    return value.isNamePart || value == .decimal
  }
}

// Behind any stage.
extension StrayToken {
  /// A stage word without its `|`; it may have been read as the unit of a number.
  private func missingPipe() -> Diagnostic? {
    for candidate in [previous, token] {
      // `Japan group by decade` and `1976 sort date`: the value before has swallowed the word.
      let isSwallowed =
        cursor.isUnit(previous) || (kind.beginsArgument && isBehindValueAndWord)
      if candidate == previous, !isSwallowed { continue }
      let word = candidate.kind == .keyword(.where) ? "where" : cursor.lowercased(candidate)
      let next = candidate == previous ? token : cursor.token(ahead: 1)
      if word == "order", next.kind == .keyword(.by) {
        let range = candidate.range.lowerBound..<next.range.upperBound
        return .foreign("order by", write: "| sort", range)
      }
      guard word == "where" || LanguageWords.beginsStage(word) else { continue }
      // `count = 3` is a condition on a column of that name.
      if next.kind.isComparison || next.kind.isOperator { continue }
      let isGroupBy = word == "group" && next.kind == .keyword(.by)
      let end = isGroupBy ? next.range.upperBound : candidate.range.upperBound
      return Diagnostic(
        .missingPipe(isGroupBy ? "group by" : word), candidate.range.lowerBound..<end,
        fix: Diagnostic.Fix(
          range: candidate.range.lowerBound..<candidate.range.lowerBound, text: "| "))
    }
    return nil
  }

  /// `1,000`.
  private func numberWithComma() -> Diagnostic? {
    let next = cursor.token(ahead: 1)
    guard kind == .comma, previous.kind == .integer, next.kind == .integer, next.range.count == 3,
      previous.range.upperBound == token.range.lowerBound,
      token.range.upperBound == next.range.lowerBound
    else { return nil }
    let range = previous.range.lowerBound..<next.range.upperBound
    let write = cursor.text(of: previous) + cursor.text(of: next)
    return .foreign(cursor.written(range), write: write, range)
  }

  /// `"x" %c`, which tells elsewhere that case does not count.
  private func flags() -> Diagnostic? {
    let letter = cursor.token(ahead: 1)
    guard kind == .unknown, cursor.text(of: token) == "%",
      ["c", "d", "cd"].contains(cursor.lowercased(letter))
    else {
      return nil
    }
    let range = token.range.lowerBound..<letter.range.upperBound
    return Diagnostic(
      .notAllowedHere(
        .quoted(cursor.written(range)), hint: Message("query.hint.case-flags")),
      range, fix: Diagnostic.Fix(range: range, text: ""))
  }
}

extension Token.Kind {
  /// Whether it goes on with a stage, and with no name: `Japan group by`, `Japan sort -date`.
  fileprivate var beginsArgument: Bool {
    switch self {
    case .keyword(.by), .minus, .star, .caret, .quotedName, .parameter: true
    default: false
    }
  }
}

extension Expression {
  /// The condition at the end of a condition, which whatever follows would go on with.
  var lastPart: Expression {
    switch kind {
    case .and(let parts), .or(let parts): parts.last?.lastPart ?? self
    case .not(let part), .certainly(let part), .possibly(let part), .quantified(_, let part):
      part.lastPart
    case .literal, .name, .path, .parameter, .call, .everything, .list, .interval, .negative,
      .aggregate, .arithmetic, .comparison, .state, .relation, .quantifiedRows, .subquery, .regex:
      self
    }
  }
}
