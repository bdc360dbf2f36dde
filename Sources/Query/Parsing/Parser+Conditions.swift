/// Which side of a comparison is being read: a bare word is a field on the left, a value on the right.
enum Side {
  case fields, values
}

extension Parser {
  /// A condition, or any other expression over fields.
  mutating func condition() throws(ParsingFault) -> Expression {
    var parts = [try conjunction()]
    while takeConnective(.or, foreign: ["||"]) { parts.append(try conjunction()) }
    return joined(parts, Expression.Kind.or)
  }

  private mutating func conjunction() throws(ParsingFault) -> Expression {
    var parts = [try negation()]
    while takeConnective(.and, foreign: ["&&", "&"]) { parts.append(try negation()) }
    return joined(parts, Expression.Kind.and)
  }

  private func joined(
    _ parts: [Expression], _ kind: ([Expression]) -> Expression.Kind
  ) -> Expression {
    guard parts.count > 1 else { return parts[0] }
    let range = parts[0].range.lowerBound..<parts[parts.count - 1].range.upperBound
    return Expression(kind(parts), range)
  }

  private mutating func takeConnective(_ keyword: Keyword, foreign: [String]) -> Bool {
    if take(keyword) { return true }
    guard kind == .foreign, foreign.contains(text(of: token)) else { return false }
    reportForeign(text(of: token), write: keyword.rawValue, token.range)
    index += 1
    return true
  }

  /// A condition with any number of `not`, `certainly` and `possibly` before it.
  private mutating func negation() throws(ParsingFault) -> Expression {
    let start = token
    let wrap: (Expression) -> Expression.Kind
    switch kind {
    case .keyword(.not): wrap = Expression.Kind.not
    case .keyword(.certainly): wrap = Expression.Kind.certainly
    case .keyword(.possibly): wrap = Expression.Kind.possibly
    case .bang:
      reportForeign("!", write: "not", token.range, fix: "not ")
      wrap = Expression.Kind.not
    default: return try comparison()
    }
    try enter()
    defer { depth -= 1 }
    index += 1
    let operand = try negation()
    return Expression(wrap(operand), start.range.lowerBound..<operand.range.upperBound)
  }

  private mutating func comparison() throws(ParsingFault) -> Expression {
    if let quantifier { return try quantified(quantifier) }
    let left = try sum(.fields)
    return try tail(of: left) ?? left
  }

  /// The word that says how many values of a field are meant.
  private var quantifier: Quantifier? {
    switch kind {
    case .keyword(.any): .any
    case .keyword(.all): .all
    case .keyword(.no): .no
    default: nil
    }
  }

  /// `any actor = Japan`, or `any documents where (kind = treaty)`.
  private mutating func quantified(_ quantifier: Quantifier) throws(ParsingFault) -> Expression {
    let start = advance().range.lowerBound
    let isBracket = kind == .leftParen
    let left = try sum(.fields)
    if case .path(let path) = left.kind, !isBracket, take(.where) {
      guard kind == .leftParen else { throw conditionWithoutBrackets() }
      let condition = try parenthesised(.fields)
      return Expression(
        .quantifiedRows(quantifier, path, condition), start..<condition.range.upperBound)
    }
    guard let condition = try tail(of: left) else {
      throw expected("an operator such as '=' after '\(written(start..<left.range.upperBound))'")
    }
    return Expression(.quantified(quantifier, condition), start..<condition.range.upperBound)
  }

  /// What follows the left side of a comparison; nil if nothing does.
  private mutating func tail(of left: Expression) throws(ParsingFault) -> Expression? {
    let operatorStart = token
    if take(.is) { return try state(of: left, operatorStart) }
    guard let sign = try comparisonSign() else { return nil }
    if case .comparison(let comparison) = sign,
      let asked = try missingAsValue(left, comparison, operatorStart)
    {
      return asked
    }
    let right = try operand(sign, operatorStart)
    let range = left.range.lowerBound..<right.range.upperBound
    switch sign {
    case .comparison(let comparison):
      return Expression(.comparison(left, comparison, right), range)
    case .relation(let relation, let negated):
      return Expression(.relation(left, relation, right, negated: negated), range)
    }
  }

  /// What follows `is`.
  private mutating func state(
    of left: Expression, _ operatorStart: Token
  ) throws(ParsingFault) -> Expression {
    let negated = take(.not)
    try rejectOperatorBehindIs(operatorStart, negated: negated)
    let word = token
    let text = text(of: word).lowercased()
    switch kind {
    case .word, .keyword(.missing): break
    default: throw expected("a state such as 'missing' or 'uncertain' after 'is'")
    }
    index += 1
    let range = left.range.lowerBound..<word.range.upperBound
    if let state = RowState(rawValue: text) {
      return Expression(.state(left, state, negated: negated), range)
    }
    let written = operatorStart.range.lowerBound..<word.range.upperBound
    if text == "null" || text == "nil" {
      let found = negated ? "is not \(text)" : "is \(text)"
      reportForeign(found, write: negated ? "is not missing" : "is missing", written)
      return Expression(.state(left, .missing, negated: negated), range)
    }
    throw .found(
      Diagnostic(.unknownState(self.text(of: word), nearest: nearestStates(text)), word.range))
  }

  /// `= missing` and `= null`, which ask for a state.
  private mutating func missingAsValue(
    _ left: Expression, _ comparison: Comparison, _ start: Token
  ) throws(ParsingFault) -> Expression? {
    guard comparison == .equal || comparison == .notEqual else { return nil }
    let isNull = isWord("null", token) || isWord("nil", token)
    guard kind == .keyword(.missing) || isNull else { return nil }
    let follows = token(ahead: 1).kind
    if isNull, follows == .word || follows == .integer || follows == .leftParen { return nil }
    let range = start.range.lowerBound..<token.range.upperBound
    let write = comparison == .equal ? "is missing" : "is not missing"
    if isNull {
      reportForeign(
        "\(comparison.rawValue) \(text(of: token).lowercased())", write: write, range)
    } else {
      report(
        Diagnostic(.missingIsAState, range, fix: Diagnostic.Fix(range: range, text: write)))
    }
    index += 1
    return Expression(
      .state(left, .missing, negated: comparison == .notEqual),
      left.range.lowerBound..<range.upperBound)
  }

  /// Goes one level deeper.
  mutating func enter() throws(ParsingFault) {
    guard depth < Parser.depthLimit else {
      throw .found(Diagnostic(.tooDeep(limit: Parser.depthLimit), token.range))
    }
    depth += 1
  }
}
