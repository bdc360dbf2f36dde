import Messages

/// Reads numbers, dates and texts, which are the same on either side of a comparison.
enum LiteralReader {
  /// Takes a literal that begins with a digit, `@` or a quote, or a parameter.
  ///
  /// - Parameter units: Whether a word behind a number is its unit.
  static func literalOrParameter(
    _ cursor: inout TokenCursor, _ log: inout FaultLog, units: Bool
  ) throws(ParsingFault) -> Expression {
    let token = cursor.token
    switch token.kind {
    case .integer, .decimal, .scaledNumber: return try number(&cursor, units: units)
    case .date:
      let text = cursor.text(of: cursor.advance())
      if let reason = DateFaults.reason(date: text) {
        log.report(Diagnostic(.badDate(text, reason: reason), token.range))
      }
      return Expression(.literal(.date(text)), token.range)
    case .edtf:
      let text = cursor.text(of: cursor.advance())
      let content = String(text.dropFirst())
      if let reason = DateFaults.reason(edtf: content) {
        log.report(Diagnostic(.badDate(text, reason: reason), token.range))
      }
      return Expression(.literal(.edtf(content)), token.range)
    case .string:
      return Expression(.literal(.string(cursor.unquoted(cursor.advance()))), token.range)
    case .parameter:
      return Expression(
        .parameter(String(cursor.text(of: cursor.advance()).dropFirst())), token.range)
    default: throw .found(.expected(Message("query.expected.value"), at: cursor))
    }
  }

  /// Takes a number and, where there may be one, its unit.
  private static func number(
    _ cursor: inout TokenCursor, units: Bool
  ) throws(ParsingFault) -> Expression {
    let token = cursor.advance()
    let written = cursor.text(of: token).filter { $0 != "_" }
    guard let literal = Literal(number: written, token.kind) else {
      throw .found(Diagnostic(.numberTooLarge(written), token.range))
    }
    let isUnit =
      units && cursor.kind == .word
      && !(cursor.isOperatorWord(cursor.token) && cursor.isBeforeValue(1))
    guard isUnit else { return Expression(.literal(literal), token.range) }
    let unit = cursor.advance()
    let amount: Double =
      switch literal {
      case .integer(let integer): Double(integer)
      case .decimal(let decimal): decimal
      case .quantity, .date, .edtf, .string, .boolean, .missing: 0
      }
    return Expression(
      .literal(.quantity(amount, unit: cursor.text(of: unit))),
      token.range.lowerBound..<unit.range.upperBound)
  }
}

extension Literal {
  /// The value of a number; nil if it is too large.
  fileprivate init?(number written: String, _ kind: Token.Kind) {
    switch kind {
    case .integer:
      guard let integer = Int64(written) else { return nil }
      self = .integer(integer)
    case .scaledNumber: self.init(scaled: written)
    default:
      guard let decimal = Double(written), decimal.isFinite else { return nil }
      self = .decimal(decimal)
    }
  }

  /// The value of digits with 万, 億 or % behind them: whole where it can be.
  private init?(scaled written: String) {
    guard let sign = written.unicodeScalars.last, let scale = NumberScale(sign.value) else {
      return nil
    }
    let digits = String(written.unicodeScalars.dropLast())
    if scale == .percent {
      guard let decimal = Double(digits) else { return nil }
      self = .decimal(decimal / 100)
      return
    }
    let factor: Int64 = scale == .tenThousand ? 10_000 : 100_000_000
    if let integer = Int64(digits) {
      let (product, overflow) = integer.multipliedReportingOverflow(by: factor)
      if overflow { return nil }
      self = .integer(product)
      return
    }
    guard !digits.allSatisfy(\.isNumber), let decimal = Double(digits) else { return nil }
    let product = decimal * Double(factor)
    self = Int64(exactly: product).map { .integer($0) } ?? .decimal(product)
  }
}
