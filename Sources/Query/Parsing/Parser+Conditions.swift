import Messages
import Text

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
    if cursor.take(keyword) { return true }
    guard cursor.kind == .foreign, foreign.contains(cursor.text(of: cursor.token)) else {
      return false
    }
    log.report(
      .foreign(cursor.text(of: cursor.token), write: keyword.rawValue, cursor.token.range))
    cursor.advance()
    return true
  }

  /// A condition with any number of `not`, `certainly` and `possibly` before it.
  private mutating func negation() throws(ParsingFault) -> Expression {
    let start = cursor.token
    cursor.note(words: ["not", "certainly", "possibly"])
    let wrap: (Expression) -> Expression.Kind
    switch cursor.kind {
    case .keyword(.not): wrap = Expression.Kind.not
    case .keyword(.certainly): wrap = Expression.Kind.certainly
    case .keyword(.possibly): wrap = Expression.Kind.possibly
    case .bang:
      log.report(.foreign("!", write: "not", cursor.token.range, fix: "not "))
      wrap = Expression.Kind.not
    default: return try comparison()
    }
    try enter()
    defer { leave() }
    cursor.advance()
    let operand = try negation()
    return Expression(wrap(operand), start.range.lowerBound..<operand.range.upperBound)
  }

  private mutating func comparison() throws(ParsingFault) -> Expression {
    cursor.note(words: Quantifier.allCases.map(\.rawValue))
    if let quantifier { return try quantified(quantifier) }
    let left = try sum(.fields)
    return try tail(of: left) ?? left
  }

  /// The word that says how many values of a field are meant.
  private var quantifier: Quantifier? {
    switch cursor.kind {
    case .keyword(.any): .any
    case .keyword(.all): .all
    case .keyword(.no): .no
    default: nil
    }
  }

  /// `any actor = Japan`, or `any documents where (kind = treaty)`.
  private mutating func quantified(_ quantifier: Quantifier) throws(ParsingFault) -> Expression {
    let start = cursor.advance().range.lowerBound
    let isBracket = cursor.kind == .leftParen
    let left = try sum(.fields)
    if case .path(let path) = left.kind, !isBracket, cursor.take(.where) {
      cursor.note(.sign("("))
      guard cursor.kind == .leftParen else {
        throw .found(ForeignStages(cursor).conditionWithoutBrackets())
      }
      let condition = try reading({ $0.rows = $0.rows.map { .ledTo(path, from: $0) } }) {
        (parser) throws(ParsingFault) in try parser.parenthesised(.fields)
      }
      return Expression(
        .quantifiedRows(quantifier, path, condition), start..<condition.range.upperBound)
    }
    guard let condition = try tail(of: left) else {
      // A field that leads to rows may be called `count`, too.
      if case .aggregate(let call) = left.kind, !isBracket, call.arguments.isEmpty,
        let condition = call.condition, call.window == nil
      {
        let path = Path(steps: [Path.Step(name: call.function)])
        return Expression(
          .quantifiedRows(quantifier, path, condition), start..<left.range.upperBound)
      }
      throw expected(
        Message(
          "query.expected.operator", ["text": cursor.written(start..<left.range.upperBound)]))
    }
    return Expression(.quantified(quantifier, condition), start..<condition.range.upperBound)
  }

  /// What follows the left side of a comparison; nil if nothing does.
  private mutating func tail(of left: Expression) throws(ParsingFault) -> Expression? {
    let operatorStart = cursor.token
    noteSign(behind: left)
    if cursor.take(.is) { return try state(of: left, operatorStart) }
    guard let sign = try comparisonSign() else { return nil }
    if case .comparison(let comparison) = sign,
      let asked = try missingAsValue(left, comparison, operatorStart)
    {
      return asked
    }
    let comparison: Comparison? = if case .comparison(let sign) = sign { sign } else { nil }
    let right = try reading({ ($0.comparand, $0.comparison) = (left, comparison) }) {
      (parser) throws(ParsingFault) in
      try parser.operand(sign, operatorStart)
    }
    let range = left.range.lowerBound..<right.range.upperBound
    switch sign {
    case .comparison(let comparison):
      return Expression(.comparison(left, comparison, right), range)
    case .relation(let relation, let negated):
      return Expression(.relation(left, relation, right, negated: negated), range)
    }
  }

  private mutating func noteSign(behind left: Expression) {
    guard cursor.isNoting else { return }
    cursor.place.comparand = left
    cursor.note(.comparison)
    cursor.place.comparand = nil
  }

  /// What follows `is`.
  private mutating func state(
    of left: Expression, _ operatorStart: Token
  ) throws(ParsingFault) -> Expression {
    let negated = cursor.take(.not)
    cursor.note(.state)
    try reject(ForeignOperators(cursor).operatorBehindIs(operatorStart, negated: negated))
    let word = cursor.token
    let text = cursor.text(of: word).lowercased()
    switch cursor.kind {
    case .word, .keyword(.missing): break
    default: throw expected(Message("query.expected.state"))
    }
    cursor.advance()
    let range = left.range.lowerBound..<word.range.upperBound
    if let state = RowState(rawValue: text) {
      return Expression(.state(left, state, negated: negated), range)
    }
    let written = operatorStart.range.lowerBound..<word.range.upperBound
    if text == "null" || text == "nil" {
      let found = negated ? "is not \(text)" : "is \(text)"
      let write = negated ? "is not missing" : "is missing"
      log.report(.foreign(found, write: write, written))
      return Expression(.state(left, .missing, negated: negated), range)
    }
    let nearest = NearestNames.nearest(to: text, among: RowState.allCases.map(\.rawValue))
    throw .found(
      Diagnostic(.unknownState(cursor.text(of: word), nearest: nearest), word.range))
  }

  /// `= missing` and `= null`, which ask for a state.
  private mutating func missingAsValue(
    _ left: Expression, _ comparison: Comparison, _ start: Token
  ) throws(ParsingFault) -> Expression? {
    guard comparison == .equal || comparison == .notEqual else { return nil }
    let isNull = cursor.isWord("null") || cursor.isWord("nil")
    guard cursor.kind == .keyword(.missing) || isNull else { return nil }
    let follows = cursor.token(ahead: 1).kind
    if isNull, follows == .word || follows == .integer || follows == .leftParen { return nil }
    let range = start.range.lowerBound..<cursor.token.range.upperBound
    let write = comparison == .equal ? "is missing" : "is not missing"
    if isNull {
      let found = "\(comparison.rawValue) \(cursor.text(of: cursor.token).lowercased())"
      log.report(.foreign(found, write: write, range))
    } else {
      log.report(
        Diagnostic(.missingIsAState, range, fix: Diagnostic.Fix(range: range, text: write)))
    }
    cursor.advance()
    return Expression(
      .state(left, .missing, negated: comparison == .notEqual),
      left.range.lowerBound..<range.upperBound)
  }
}
