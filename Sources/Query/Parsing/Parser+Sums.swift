// Arithmetic, calls, lists and brackets, on either side of a comparison.
extension Parser {
  mutating func sum(_ side: Side) throws(ParsingFault) -> Expression {
    var left = try product(side)
    var terms = 0
    while kind == .plus || kind == .minus {
      try rejectForeignComment()
      terms = try counted(terms)
      let sign: Arithmetic = advance().kind == .plus ? .plus : .minus
      let right = try product(side)
      left = Expression(
        .arithmetic(sign, left, right), left.range.lowerBound..<right.range.upperBound)
    }
    return left
  }

  private mutating func product(_ side: Side) throws(ParsingFault) -> Expression {
    var left = try unary(side)
    var terms = 0
    while kind == .star || kind == .slash {
      try rejectForeignComment()
      try rejectIntervalWithoutSign(left)
      try rejectDate(left, beside: token)
      terms = try counted(terms)
      let sign = advance()
      let right = try unary(side)
      try rejectDate(right, beside: sign)
      let operation: Arithmetic = sign.kind == .star ? .times : .divided
      left = Expression(
        .arithmetic(operation, left, right), left.range.lowerBound..<right.range.upperBound)
    }
    return left
  }

  /// A long sum makes a deep tree, so its length is limited like its nesting.
  private func counted(_ terms: Int) throws(ParsingFault) -> Int {
    guard terms + depth < Parser.depthLimit else {
      throw .found(Diagnostic(.tooDeep(limit: Parser.depthLimit), token.range))
    }
    return terms + 1
  }

  private mutating func unary(_ side: Side) throws(ParsingFault) -> Expression {
    guard kind == .minus else { return try primary(side) }
    try rejectForeignComment()
    try enter()
    defer { depth -= 1 }
    let start = advance()
    let operand = try unary(side)
    try rejectDate(operand, beside: start)
    return Expression(.negative(operand), start.range.lowerBound..<operand.range.upperBound)
  }

  mutating func primary(_ side: Side) throws(ParsingFault) -> Expression {
    switch kind {
    case .integer, .decimal, .scaledNumber, .date, .edtf, .string, .parameter:
      return try literalOrParameter(units: true)
    case .keyword(.true): return Expression(.literal(.boolean(true)), advance().range)
    case .keyword(.false): return Expression(.literal(.boolean(false)), advance().range)
    case .keyword(.missing): return Expression(.literal(.missing), advance().range)
    case .leftParen: return try parenthesised(side)
    case .leftBracket:
      if side == .fields { try rejectBracketCondition() }
      return try list()
    case .word, .quotedName:
      if token(ahead: 1).kind == .leftParen { return try call(side) }
      return side == .fields ? try path() : try valueName()
    case .dot, .caret: return try path()
    case .foreign:
      if let quoted = try foreignQuote() { return quoted }
      throw expectedOperand(side)
    default: throw expectedOperand(side)
    }
  }

  private func expectedOperand(_ side: Side) -> ParsingFault {
    expected(side == .fields ? "a field or a value" : "a value")
  }

  /// `document.source`, `^source`; a dot before it says that a field is meant.
  mutating func path() throws(ParsingFault) -> Expression {
    let start = token.range.lowerBound
    let path = try fieldPath()
    return Expression(.path(path), start..<previous.range.upperBound)
  }

  mutating func fieldPath() throws(ParsingFault) -> Path {
    let start = token.range.lowerBound
    if take(.dot), kind == .integer {
      let range = start..<token.range.upperBound
      throw .found(foreign(written(range), write: "0" + written(range), range))
    }
    var steps = [try step()]
    while kind == .dot {
      index += 1
      steps.append(try step())
      // A path is bound and followed step within step.
      if steps.count > Parser.depthLimit {
        throw .found(Diagnostic(.tooDeep(limit: Parser.depthLimit), token.range))
      }
    }
    return Path(steps: steps)
  }

  private mutating func step() throws(ParsingFault) -> Path.Step {
    let isInverse = take(.caret)
    guard kind == .word || kind == .quotedName else { throw expected("the name of a field") }
    return Path.Step(name: name(advance()), isInverse: isInverse)
  }

  /// One bare word on the right side.
  private mutating func valueName() throws(ParsingFault) -> Expression {
    let start = advance()
    if start.kind == .quotedName {
      let range = start.range
      reportForeign(written(range), write: "\"\(quotedContent(start))\"", range)
    } else if kind == .dot, token(ahead: 1).kind == .word {
      index -= 1
      let path = try path()
      reportForeign(written(path.range), write: "." + written(path.range), path.range)
      return path
    }
    return Expression(.name(name(start).text), start.range)
  }

  private mutating func call(_ side: Side) throws(ParsingFault) -> Expression {
    let name = name(advance())
    let arguments = try arguments(side)
    return Expression(.call(name, arguments), name.range.lowerBound..<previous.range.upperBound)
  }

  /// What stands in brackets behind the name of a function, or of a view, which takes no `*`.
  mutating func arguments(_ side: Side, ofView: Bool = false) throws(ParsingFault) -> [Expression] {
    try bracketed(.rightParen) { (parser) throws(ParsingFault) -> [Expression] in
      if !ofView, parser.kind == .star, parser.token(ahead: 1).kind == .rightParen {
        return [Expression(.everything, parser.advance().range)]
      }
      return try parser.items(until: .rightParen) { (parser) throws(ParsingFault) in
        try parser.argument(side)
      }
    } ?? []
  }

  private mutating func argument(_ side: Side) throws(ParsingFault) -> Expression {
    let follows = token(ahead: 1).kind
    let isName = kind == .word && (follows == .word || follows == .integer)
    if side == .values || isName { return try value() }
    if let interval = try interval() { return interval }
    return try condition()
  }

  private mutating func list() throws(ParsingFault) -> Expression {
    let start = token.range.lowerBound
    let items = try bracketed(.rightBracket) { (parser) throws(ParsingFault) -> [Expression] in
      try parser.items(until: .rightBracket) { (parser) throws(ParsingFault) in try parser.value() }
    }
    return Expression(.list(items ?? []), start..<previous.range.upperBound)
  }

  mutating func parenthesised(_ side: Side) throws(ParsingFault) -> Expression {
    let start = token.range.lowerBound
    let inner = try bracketed(.rightParen) { (parser) throws(ParsingFault) -> Expression in
      side == .fields ? try parser.condition() : try parser.sum(.values)
    }
    return Expression(inner?.kind ?? .literal(.missing), start..<previous.range.upperBound)
  }

  private mutating func items(
    until closing: Token.Kind, _ item: (inout Parser) throws(ParsingFault) -> Expression
  ) throws(ParsingFault) -> [Expression] {
    if kind == closing { return [] }
    var items = [try item(&self)]
    while take(.comma) { items.append(try item(&self)) }
    return items
  }

  /// Reads what stands in brackets, the opening one being next. A fault inside is reported there,
  /// and reading goes on behind the closing bracket; the result is nil then.
  mutating func bracketed<Content>(
    _ closing: Token.Kind, _ content: (inout Parser) throws(ParsingFault) -> Content
  ) throws(ParsingFault) -> Content? {
    try enter()
    defer { depth -= 1 }
    let opener = advance()
    let outerFault = partHasFault
    partHasFault = false
    defer { partHasFault = partHasFault || outerFault }
    do throws(ParsingFault) {
      let content = try content(&self)
      if take(closing) {
        partHasFault = false
        return content
      }
      throw endOfBracket(opener, closing)
    } catch {
      report(error)
      guard skip(to: closing) else { throw .reported }
      partHasFault = false
      return nil
    }
  }
}
