import Messages

// The right side of a comparison: always a value.
extension Parser {
  /// What a comparison asks for: a value, or the answer of a query in braces.
  mutating func operand(
    _ sign: Sign, _ operatorStart: Token
  ) throws(ParsingFault) -> Expression {
    let comparison: Comparison? = if case .comparison(let sign) = sign { sign } else { nil }
    noteRightSide(of: comparison)
    if cursor.endsStage {
      throw expected(
        Message(
          "query.expected.value-after",
          ["text": cursor.written(cursor.range(from: operatorStart.range.lowerBound))]))
    }
    if cursor.kind == .leftBrace {
      guard comparison?.takesQuery == true else {
        throw .found(
          Diagnostic(
            .notAllowedHere(
              Message("query.subject.query"), hint: Message("query.hint.query-place")),
            cursor.token.range))
      }
      let start = cursor.token.range.lowerBound
      let pipeline = try subquery()
      return Expression(.subquery(pipeline), cursor.range(from: start))
    }
    switch comparison?.definition.right {
    case .expression: return try pattern(operatorStart)
    case .setOrQuery:
      let foreign = ForeignValues(cursor)
      if let form = foreign.parenthesisedSet() {
        accept(form)
        throw .reported
      }
      try reject(foreign.rangeWithMinus())
      return try value(sums: false)
    case .glob:
      let foreign = ForeignValues(cursor)
      if let form = foreign.likePattern(operatorStart) ?? foreign.bareGlob() { return accept(form) }
      return try value()
    case .value, .values, .valuesOrQuery, nil: return try value()
    }
  }

  /// What may be on the right of a comparison.
  private mutating func noteRightSide(of comparison: Comparison?) {
    guard comparison?.definition.right != .expression else { return cursor.note(.pattern) }
    cursor.note(.value)
    if comparison?.takesList == true { cursor.note(.sign("[")) }
    if comparison?.takesQuery == true { cursor.note(.sign("{")) }
  }

  /// `/pattern/flags`.
  private mutating func pattern(_ sign: Token) throws(ParsingFault) -> Expression {
    guard cursor.kind == .regex else { throw .found(ForeignValues(cursor).patternExpected(sign)) }
    return try regex()
  }

  /// The regular expression that stands here.
  mutating func regex() throws(ParsingFault) -> Expression {
    let taken = cursor.advance()
    var flags = String.UnicodeScalarView()
    for scalar in cursor.text(of: taken).unicodeScalars.reversed() {
      if scalar == "/" { break }
      flags.insert(scalar, at: flags.startIndex)
    }
    // A full-width letter is a flag too, so the signs are counted, not their bytes.
    let scalars = cursor.written(taken.range).unicodeScalars
    let pattern = String(scalars.dropFirst().dropLast(flags.count + 1))
    if let unknown = flags.first(where: { !"ims".unicodeScalars.contains($0) }) {
      throw .found(
        Diagnostic(
          .expected(Message("query.expected.pattern-flags"), found: .quoted(String(unknown))),
          taken.range))
    }
    return Expression(.regex(pattern, flags: String(flags)), taken.range)
  }

  /// A name of one or several words, a range, or a sum of values; without sums behind `in`, where
  /// `1964-1976` is meant as a range.
  mutating func value(sums: Bool = true) throws(ParsingFault) -> Expression {
    cursor.note(.value)
    let start = cursor.token.range.lowerBound
    if let range = try interval() { return range }
    guard let name = BareName(at: cursor) else {
      if case .keyword(let keyword) = cursor.kind {
        try reject(SplitNames(cursor).beginningWithReserved(keyword))
      }
      let value = sums ? try sum(.values) : try primary(.values)
      if case .name = value.kind { cursor.note(.value, from: start) }
      return value
    }
    cursor.move(to: name.end)
    cursor.note(.value, from: start)
    return Expression(.name(name.text), name.range)
  }

  /// A range such as `1964..1976`, `..1974` or `1964..`; nil where none begins.
  mutating func interval() throws(ParsingFault) -> Expression? {
    let start = cursor.token.range.lowerBound
    if cursor.kind == .dots || isRangeSign(cursor.token) {
      takeRangeSign()
      guard let upper = try bound() else { throw expected(Message("query.expected.range-end")) }
      return Expression(.interval(lower: nil, upper: upper), start..<upper.range.upperBound)
    }
    let isNegative = cursor.kind == .minus
    let behind = cursor.token(ahead: isNegative ? 2 : 1)
    guard isNegative ? cursor.token(ahead: 1).kind.isNumber : beginsBound(cursor.token),
      behind.kind == .dots || isRangeSign(behind)
    else { return nil }
    guard let lower = try bound() else { return nil }
    takeRangeSign()
    let upper = try bound()
    let range = cursor.range(from: start)
    let interval = Expression(.interval(lower: lower, upper: upper), range)
    if let upper, let fault = DateFaults(cursor).reversed(lower, upper, range) { log.report(fault) }
    return interval
  }

  private func beginsBound(_ token: Token) -> Bool {
    switch token.kind {
    case .date, .edtf, .parameter: true
    default: token.kind.isNumber
    }
  }

  /// Whether it is a sign that others write between two years: `1964–1976`, `1964〜1976`.
  private func isRangeSign(_ token: Token) -> Bool {
    token.kind == .foreign && ["–", "—", "〜", "…", "‥"].contains(cursor.text(of: token))
  }

  private mutating func takeRangeSign() {
    let sign = cursor.advance()
    guard sign.kind == .foreign else { return }
    log.report(.foreign(cursor.text(of: sign), write: "..", sign.range))
  }

  private mutating func bound() throws(ParsingFault) -> Expression? {
    let start = cursor.token.range.lowerBound
    let isNegative = cursor.kind == .minus
    cursor.note(.value)
    guard isNegative ? cursor.token(ahead: 1).kind.isNumber : beginsBound(cursor.token) else {
      return nil
    }
    if isNegative { cursor.advance() }
    let value = try LiteralReader.literalOrParameter(&cursor, &log, units: false)
    guard isNegative else { return value }
    return Expression(.negative(value), start..<value.range.upperBound)
  }
}
