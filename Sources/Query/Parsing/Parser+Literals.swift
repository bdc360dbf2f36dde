// Numbers, dates and texts, on either side of a comparison.
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
    guard let literal = numberLiteral(token.kind, written) else {
      throw .found(Diagnostic(.numberTooLarge(written), token.range))
    }
    let isUnit = units && kind == .word && !(isOperatorWord(self.token) && isBeforeValue(1))
    guard isUnit else { return Expression(.literal(literal), token.range) }
    let unit = advance()
    let range = token.range.lowerBound..<unit.range.upperBound
    let amount =
      switch literal {
      case .integer(let integer): Double(integer)
      case .decimal(let decimal): decimal
      default: 0.0
      }
    return Expression(.literal(.quantity(amount, unit: text(of: unit))), range)
  }

  /// The value of a number; nil if it is too large.
  private func numberLiteral(_ kind: Token.Kind, _ written: String) -> Literal? {
    switch kind {
    case .integer: return Int64(written).map { .integer($0) }
    case .scaledNumber: return scaled(written)
    default:
      guard let decimal = Double(written), decimal.isFinite else { return nil }
      return .decimal(decimal)
    }
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
