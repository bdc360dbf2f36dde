// The right side of a comparison: always a value.
extension Parser {
  /// What a comparison asks for: a value, or the answer of a query in braces.
  mutating func operand(
    _ sign: Sign, _ operatorStart: Token
  ) throws(ParsingFault) -> Expression {
    if endsStage {
      throw expected(
        "a value after '\(written(operatorStart.range.lowerBound..<previous.range.upperBound))'")
    }
    let comparison: Comparison? = if case .comparison(let sign) = sign { sign } else { nil }
    if kind == .leftBrace {
      guard comparison?.takesQuery == true else {
        throw .found(
          Diagnostic(
            .notAllowedHere("a query", hint: "it stands behind '=', '!=', 'in' and 'under'"),
            token.range))
      }
      let start = token.range.lowerBound
      let pipeline = try subquery()
      return Expression(.subquery(pipeline), start..<previous.range.upperBound)
    }
    switch comparison?.definition.right {
    case .expression: return try pattern(operatorStart)
    case .setOrQuery:
      try rejectForeignSet()
      return try value(sums: false)
    case .glob:
      if let glob = foreignPattern(operatorStart) ?? bareGlob() { return glob }
      return try value()
    case .value, .values, .valuesOrQuery, nil: return try value()
    }
  }

  /// `/pattern/flags`.
  private mutating func pattern(_ sign: Token) throws(ParsingFault) -> Expression {
    guard kind == .regex else { throw expectedPattern(sign) }
    let taken = advance()
    var flags = String.UnicodeScalarView()
    for scalar in text(of: taken).unicodeScalars.reversed() {
      if scalar == "/" { break }
      flags.insert(scalar, at: flags.startIndex)
    }
    // A full-width letter is a flag too, so the signs are counted, not their bytes.
    let scalars = written(taken.range).unicodeScalars
    let pattern = String(scalars.dropFirst().dropLast(flags.count + 1))
    if let unknown = flags.first(where: { !"ims".unicodeScalars.contains($0) }) {
      throw .found(
        Diagnostic(
          .expected("'i', 'm' or 's' behind a pattern", found: "'\(unknown)'"),
          taken.range.lowerBound..<taken.range.upperBound))
    }
    return Expression(.regex(pattern, flags: String(flags)), taken.range)
  }

  /// The value that makes up the whole text; nil if it has a fault or more than a value.
  mutating func onlyValue() -> Expression? {
    guard let value = try? value(), kind == .end, diagnostics.isEmpty else { return nil }
    return value
  }

  /// A name of one or several words, a range, or a sum of values; without sums behind `in`, where
  /// `1964-1976` is meant as a range.
  mutating func value(sums: Bool = true) throws(ParsingFault) -> Expression {
    if let range = try interval() { return range }
    guard kind == .word, token(ahead: 1).kind == .word || token(ahead: 1).kind == .integer else {
      if case .keyword(let keyword) = kind { try rejectReserved(keyword) }
      return sums ? try sum(.values) : try primary(.values)
    }
    return bareName()
  }

  /// A word and the words and numbers behind it, up to the first reserved word or sign.
  private mutating func bareName() -> Expression {
    let start = token.range.lowerBound
    var words: [String] = []
    while kind == .word || (kind == .integer && !words.isEmpty) {
      words.append(text(of: advance()))
    }
    let range = start..<previous.range.upperBound
    return Expression(.name(words.joined(separator: " ")), range)
  }

  /// A range such as `1964..1976`, `..1974` or `1964..`; nil where none begins.
  mutating func interval() throws(ParsingFault) -> Expression? {
    let start = token.range.lowerBound
    if kind == .dots || isRangeSign(token) {
      takeRangeSign(from: start)
      guard let upper = try bound() else { throw expected("a year or date after '..'") }
      return Expression(.interval(lower: nil, upper: upper), start..<upper.range.upperBound)
    }
    let isNegative = kind == .minus
    let behind = token(ahead: isNegative ? 2 : 1)
    guard isNegative ? beginsNumber(token(ahead: 1)) : beginsBound(token),
      behind.kind == .dots || isRangeSign(behind)
    else { return nil }
    guard let lower = try bound() else { return nil }
    takeRangeSign(from: start)
    let upper = try bound()
    let range = start..<previous.range.upperBound
    let interval = Expression(.interval(lower: lower, upper: upper), range)
    if let upper { rejectReversed(lower, upper, range) }
    return interval
  }

  private func beginsBound(_ token: Token) -> Bool {
    switch token.kind {
    case .date, .edtf, .parameter: true
    default: beginsNumber(token)
    }
  }

  private func beginsNumber(_ token: Token) -> Bool {
    token.kind == .integer || token.kind == .decimal || token.kind == .scaledNumber
  }

  /// Whether it is a sign that others write between two years: `1964–1976`, `1964〜1976`.
  private func isRangeSign(_ token: Token) -> Bool {
    token.kind == .foreign && ["–", "—", "〜", "…", "‥"].contains(text(of: token))
  }

  private mutating func takeRangeSign(from start: Int) {
    let sign = advance()
    guard sign.kind == .foreign else { return }
    reportForeign(text(of: sign), write: "..", sign.range)
  }

  private mutating func bound() throws(ParsingFault) -> Expression? {
    let start = token.range.lowerBound
    let isNegative = kind == .minus
    guard isNegative ? beginsNumber(token(ahead: 1)) : beginsBound(token) else { return nil }
    if isNegative { index += 1 }
    let value = try literalOrParameter(units: false)
    guard isNegative else { return value }
    return Expression(.negative(value), start..<value.range.upperBound)
  }
}
