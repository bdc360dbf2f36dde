// The right side of a comparison: always a value.
extension Parser {
  /// The value that a comparison asks for.
  mutating func operand(
    _ comparison: Comparison, _ operatorStart: Token
  ) throws(ParsingFault) -> Expression {
    if kind.endsStatement || kind == .pipe {
      throw expected(
        "a value after '\(written(operatorStart.range.lowerBound..<previous.range.upperBound))'")
    }
    if comparison == .isIn || comparison == .isNotIn {
      if kind == .leftBrace { throw notInThisVersion("{ }", token.range) }
      try rejectForeignSet()
      return try value(sums: false)
    }
    return try value()
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

// What a part of a sum may be.
extension Parser {
  /// A literal that begins with a digit, `@` or a quote, or a parameter.
  mutating func literalOrParameter(units: Bool) throws(ParsingFault) -> Expression {
    let taken = advance()
    switch taken.kind {
    case .integer, .decimal, .scaledNumber: return try number(taken, units: units)
    case .date:
      reject(bad: badDate(text(of: taken)), taken)
      return Expression(.literal(.date(text(of: taken))), taken.range)
    case .edtf:
      let content = String(text(of: taken).dropFirst())
      reject(bad: badEDTF(content), taken)
      return Expression(.literal(.edtf(content)), taken.range)
    case .string: return Expression(.literal(.string(unquoted(taken))), taken.range)
    case .parameter:
      return Expression(.parameter(String(text(of: taken).dropFirst())), taken.range)
    default:
      index -= 1
      throw expected("a value")
    }
  }

  private mutating func reject(bad reason: String?, _ token: Token) {
    guard let reason else { return }
    report(Diagnostic(.badDate(text(of: token), reason: reason), token.range))
  }

  private mutating func number(_ token: Token, units: Bool) throws(ParsingFault) -> Expression {
    let written = text(of: token).filter { $0 != "_" }
    var literal: Literal
    var amount: Double
    switch token.kind {
    case .integer:
      guard let integer = Int64(written) else { throw tooLarge(written, token) }
      literal = .integer(integer)
      amount = Double(integer)
    case .scaledNumber:
      guard let value = scaled(written) else { throw tooLarge(written, token) }
      literal = value
      amount =
        switch value {
        case .integer(let integer): Double(integer)
        case .decimal(let decimal): decimal
        default: 0
        }
    default:
      amount = Double(written) ?? 0
      literal = .decimal(amount)
    }
    guard units, kind == .word, token.range.upperBound <= self.token.range.lowerBound else {
      return Expression(.literal(literal), token.range)
    }
    let unit = advance()
    let range = token.range.lowerBound..<unit.range.upperBound
    return Expression(.literal(.quantity(amount, unit: text(of: unit))), range)
  }

  private func tooLarge(_ written: String, _ token: Token) -> ParsingFault {
    .found(Diagnostic(.numberTooLarge(written), token.range))
  }

  /// The value of digits with 万, 億 or % behind them: whole where it can be.
  private func scaled(_ written: String) -> Literal? {
    guard let sign = written.unicodeScalars.last, let scale = NumberScale(sign.value) else {
      return nil
    }
    let digits = String(written.unicodeScalars.dropLast())
    if scale == .percent { return Double(digits).map { .decimal($0 / 100) } }
    let factor: Int64 = scale == .tenThousand ? 10_000 : 100_000_000
    if let integer = Int64(digits) {
      let (product, overflow) = integer.multipliedReportingOverflow(by: factor)
      return overflow ? nil : .integer(product)
    }
    guard !digits.allSatisfy(\.isNumber), let decimal = Double(digits) else { return nil }
    let product = decimal * Double(factor)
    return Int64(exactly: product).map { .integer($0) } ?? .decimal(product)
  }

  /// The text between quotes, its escapes resolved.
  func unquoted(_ token: Token) -> String {
    let content = quotedContent(token)
    let first = Scalars.decode(source.bytes, at: token.range.lowerBound).value
    guard Quote(opening: first)?.hasEscapes == true, content.utf8.contains(UInt8(ascii: "\\"))
    else {
      return content
    }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in content.unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" ? "\n" : scalar == "t" ? "\t" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
