import Chronology
import Messages

/// What is wrong with dates: how they are written, and what they are beside.
struct DateFaults {
  private let cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// `1964-10/1970-02`, which reads as a division; its sign is here.
  func intervalWithoutSign(_ left: Expression) -> Diagnostic? {
    guard cursor.kind == .slash, case .literal(let literal) = left.kind,
      cursor.previous.kind != .rightParen
    else {
      return nil
    }
    let right = cursor.token(ahead: 1)
    switch (literal, right.kind) {
    case (.date, .date), (.date, .integer), (.integer, .date): break
    default: return nil
    }
    let range = left.range.lowerBound..<right.range.upperBound
    return Diagnostic(
      .intervalWithoutSign(cursor.written(range)), range,
      fix: Diagnostic.Fix(range: range, text: "@" + cursor.written(range)))
  }

  /// A date that is multiplied, divided or negated, unless it is in brackets.
  func operand(_ operand: Expression, beside sign: Token) -> Diagnostic? {
    guard case .literal(.date(let text)) = operand.kind, cursor.previous.kind != .rightParen
    else { return nil }
    return Diagnostic(
      .expected(
        Message("query.expected.number-beside", ["sign": cursor.text(of: sign)]),
        found: .quoted(text)), operand.range)
  }

  /// A range whose end lies before its beginning.
  func reversed(_ lower: Expression, _ upper: Expression, _ range: Range<Int>) -> Diagnostic? {
    guard let first = parts(of: lower), let second = parts(of: upper),
      let (left, right) = zip(first, second).first(where: { $0 != $1 }), left > right
    else { return nil }
    let swapped = cursor.written(upper.range) + ".." + cursor.written(lower.range)
    return Diagnostic(
      .reversedRange(cursor.written(range)), range,
      fix: Diagnostic.Fix(range: range, text: swapped))
  }

  /// The numbers of a bound from the largest part to the smallest.
  private func parts(of bound: Expression) -> [Double]? {
    switch bound.kind {
    case .literal(let literal): parts(of: literal)
    case .negative(let inner): parts(of: inner).map { $0.map { -$0 } }
    case .name, .path, .parameter, .call, .aggregate, .everything, .list, .interval, .arithmetic,
      .not,
      .certainly, .possibly, .and, .or, .comparison, .state, .relation, .quantified,
      .quantifiedRows, .subquery, .regex:
      nil
    }
  }

  private func parts(of bound: Literal) -> [Double]? {
    switch bound {
    case .integer(let integer): return [Double(integer)]
    case .decimal(let decimal): return [decimal]
    case .date(let text):
      guard text.utf8.first.map(Scalars.isDigit) == true else { return nil }
      return text.split(whereSeparator: { !$0.isNumber }).compactMap { Double($0) }
    case .quantity, .edtf, .string, .boolean, .missing: return nil
    }
  }
}

extension DateFaults {
  /// Says what is wrong with a date written without `@`, if anything.
  static func reason(date text: String) -> Message? {
    if text.hasSuffix("代") {
      let first = text.prefix(4)
      return Message(
        "query.bad-date.decade", ["text": text, "write": "\(first)..\(first.dropLast())9"])
    }
    // The reader of EDTF guesses what `1976/6/3` was meant to be.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return reason(edtf: text) }
    do {
      _ = try DateLiteral(date: text)
      return nil
    } catch {
      return error.message
    }
  }

  /// Says what is wrong with an EDTF string, if anything.
  static func reason(edtf text: String) -> Message? {
    do {
      _ = try DateLiteral(edtf: text)
      return nil
    } catch {
      return error.message
    }
  }
}
