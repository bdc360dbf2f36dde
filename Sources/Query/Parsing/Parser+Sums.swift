import Messages

// Arithmetic, calls, lists and brackets, on either side of a comparison.
extension Parser {
  mutating func sum(_ side: Side) throws(ParsingFault) -> Expression {
    var left = try product(side)
    var terms = 0
    while cursor.kind == .plus || cursor.kind == .minus {
      try reject(ForeignOperators(cursor).comment())
      terms = try counted(terms)
      let sign: Arithmetic = cursor.advance().kind == .plus ? .plus : .minus
      let right = try product(side)
      left = Expression(
        .arithmetic(sign, left, right), left.range.lowerBound..<right.range.upperBound)
    }
    return left
  }

  private mutating func product(_ side: Side) throws(ParsingFault) -> Expression {
    var left = try unary(side)
    var terms = 0
    while cursor.kind == .star || cursor.kind == .slash {
      try reject(ForeignOperators(cursor).comment())
      try reject(DateFaults(cursor).intervalWithoutSign(left))
      try reject(DateFaults(cursor).operand(left, beside: cursor.token))
      terms = try counted(terms)
      let sign = cursor.advance()
      let right = try unary(side)
      try reject(DateFaults(cursor).operand(right, beside: sign))
      let operation: Arithmetic = sign.kind == .star ? .times : .divided
      left = Expression(
        .arithmetic(operation, left, right), left.range.lowerBound..<right.range.upperBound)
    }
    return left
  }

  /// A long sum makes a deep tree, so its length is limited like its nesting.
  private func counted(_ terms: Int) throws(ParsingFault) -> Int {
    guard terms + depth < Parser.depthLimit else { throw tooDeep }
    return terms + 1
  }

  private mutating func unary(_ side: Side) throws(ParsingFault) -> Expression {
    guard cursor.kind == .minus else { return try primary(side) }
    try reject(ForeignOperators(cursor).comment())
    try enter()
    defer { leave() }
    let start = cursor.advance()
    let operand = try unary(side)
    try reject(DateFaults(cursor).operand(operand, beside: start))
    return Expression(.negative(operand), start.range.lowerBound..<operand.range.upperBound)
  }

  mutating func primary(_ side: Side) throws(ParsingFault) -> Expression {
    switch cursor.kind {
    case .integer, .decimal, .scaledNumber, .date, .edtf, .string, .parameter:
      let isNumber = cursor.kind.isNumber
      let literal = try LiteralReader.literalOrParameter(&cursor, &log, units: true)
      if isNumber, cursor.previous.kind.isNumber { cursor.note(.unit) }
      return literal
    case .keyword(.true): return Expression(.literal(.boolean(true)), cursor.advance().range)
    case .keyword(.false): return Expression(.literal(.boolean(false)), cursor.advance().range)
    case .keyword(.missing): return Expression(.literal(.missing), cursor.advance().range)
    case .leftParen: return try parenthesised(side)
    case .leftBracket:
      if side == .fields { try reject(ForeignQueries(cursor).bracketCondition()) }
      return try list()
    case .word, .quotedName:
      if cursor.token(ahead: 1).kind == .leftParen { return try call(side) }
      guard side == .fields else { return try valueName() }
      if let count = try countOfRows() { return count }
      return try path()
    case .dot, .caret: return try path()
    case .foreign:
      if let form = ForeignValues(cursor).quote() { return accept(form) }
      throw expectedOperand(side)
    default: throw expectedOperand(side)
    }
  }

  private mutating func expectedOperand(_ side: Side) -> ParsingFault {
    cursor.note(side == .fields ? .operand : .value)
    let before = cursor.previous
    if side == .fields, before.kind == .keyword(.and) || before.kind == .keyword(.or) {
      let word = cursor.text(of: before).lowercased()
      return expected(Message("query.expected.condition-after", ["word": word]))
    }
    return expected(
      side == .fields
        ? Message("query.expected.field-or-value") : Message("query.expected.value"))
  }

  /// `document.source`, `^source`; a dot before it says that a field is meant.
  mutating func path() throws(ParsingFault) -> Expression {
    let start = cursor.token.range.lowerBound
    let path = try fieldPath()
    return Expression(.path(path), cursor.range(from: start))
  }

  mutating func fieldPath() throws(ParsingFault) -> Path {
    let start = cursor.token.range.lowerBound
    defer {
      if cursor.previous.kind == .dot || cursor.previous.kind == .caret {
        cursor.note(.field, from: start)
      }
    }
    if cursor.take(.dot), cursor.kind == .integer {
      let range = start..<cursor.token.range.upperBound
      throw .found(
        .foreign(cursor.written(range), write: "0" + cursor.written(range), range))
    }
    var steps = [try step()]
    while cursor.kind == .dot {
      cursor.advance()
      steps.append(try step())
      // A path is bound and followed step within step.
      if steps.count > Parser.depthLimit { throw tooDeep }
    }
    return Path(steps: steps)
  }

  private mutating func step() throws(ParsingFault) -> Path.Step {
    let isInverse = cursor.take(.caret)
    guard cursor.kind == .word || cursor.kind == .quotedName else {
      throw expected(Message("query.expected.field-name"))
    }
    return Path.Step(name: cursor.name(cursor.advance()), isInverse: isInverse)
  }

  /// One bare word on the right side.
  private mutating func valueName() throws(ParsingFault) -> Expression {
    let start = cursor.advance()
    if start.kind == .quotedName {
      let range = start.range
      log.report(
        .foreign(cursor.written(range), write: "\"\(cursor.quotedContent(start))\"", range))
    } else if cursor.kind == .dot, cursor.token(ahead: 1).kind == .word {
      cursor.move(to: cursor.index - 1)
      let path = try path()
      let written = cursor.written(path.range)
      log.report(.foreign(written, write: "." + written, path.range))
      return path
    }
    return Expression(.name(cursor.name(start).text), start.range)
  }

  /// What is in brackets behind the name of a function, or of a view, which takes no `*`.
  mutating func arguments(_ side: Side, ofView: Bool = false) throws(ParsingFault) -> [Expression] {
    try bracketed(.rightParen) { (parser) throws(ParsingFault) -> [Expression] in
      if !ofView { parser.cursor.note(words: side == .fields ? ["distinct", "*"] : []) }
      if !ofView, parser.cursor.kind == .star, parser.cursor.token(ahead: 1).kind == .rightParen {
        return [Expression(.everything, parser.cursor.advance().range)]
      }
      return try parser.items(until: .rightParen) { (parser) throws(ParsingFault) in
        // Within the brackets of a function the fields are those of single rows.
        try parser.reading(parser.cursor.place.with(groups: false, condition: false)) {
          (parser) throws(ParsingFault) in try parser.argument(side)
        }
      }
    } ?? []
  }

  private mutating func argument(_ side: Side) throws(ParsingFault) -> Expression {
    if cursor.kind == .regex { return try regex() }
    let follows = cursor.token(ahead: 1).kind
    let isName = cursor.kind == .word && (follows == .word || follows == .integer)
    if side == .values || isName { return try value() }
    if let interval = try interval() { return interval }
    return try condition()
  }

  private mutating func list() throws(ParsingFault) -> Expression {
    let start = cursor.token.range.lowerBound
    let items = try bracketed(.rightBracket) { (parser) throws(ParsingFault) -> [Expression] in
      try parser.items(until: .rightBracket) { (parser) throws(ParsingFault) in try parser.value() }
    }
    return Expression(.list(items ?? []), cursor.range(from: start))
  }

  mutating func parenthesised(_ side: Side) throws(ParsingFault) -> Expression {
    let start = cursor.token.range.lowerBound
    let inner = try bracketed(.rightParen) { (parser) throws(ParsingFault) -> Expression in
      guard side == .fields else { return try parser.sum(.values) }
      return try parser.reading(parser.cursor.place.with(condition: true)) {
        (parser) throws(ParsingFault) in
        try parser.condition()
      }
    }
    return Expression(inner?.kind ?? .literal(.missing), cursor.range(from: start))
  }

  private mutating func items(
    until closing: Token.Kind, _ item: (inout Parser) throws(ParsingFault) -> Expression
  ) throws(ParsingFault) -> [Expression] {
    if closing == .rightParen { cursor.note(closing) }
    if cursor.kind == closing { return [] }
    var items = [try item(&self)]
    while cursor.take(.comma) { items.append(try item(&self)) }
    return items
  }

  /// Reads what is in brackets, the opening one being next. A fault inside is reported there,
  /// and reading goes on behind the closing bracket; the result is nil then.
  mutating func bracketed<Content>(
    _ closing: Token.Kind, _ content: (inout Parser) throws(ParsingFault) -> Content
  ) throws(ParsingFault) -> Content? {
    try enter()
    defer { leave() }
    let opener = cursor.advance()
    let outerHasFault = log.beginInnerPart()
    defer { log.endInnerPart(outerHasFault: outerHasFault) }
    let wasFaulty = log.statementHasFault
    do throws(ParsingFault) {
      let content = try content(&self)
      // What lacks something at the end of the text is not to be closed there.
      let lacksMore = cursor.kind == .end && log.statementHasFault && !wasFaulty
      if !lacksMore, cursor.take(closing) {
        log.beginPart()
        return content
      }
      throw .found(StrayToken(cursor).fault(inBracket: opener, closing))
    } catch {
      log.report(error)
      guard cursor.skip(to: closing) else { throw .reported }
      log.beginPart()
      return nil
    }
  }
}
