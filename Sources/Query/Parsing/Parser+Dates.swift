import Chronology

extension Parser {
  /// `1964-10/1970-02`, which reads as a division.
  mutating func rejectIntervalWithoutSign(_ left: Expression) throws(ParsingFault) {
    guard kind == .slash, case .literal(let literal) = left.kind, previous.kind != .rightParen
    else {
      return
    }
    let right = token(ahead: 1)
    switch (literal, right.kind) {
    case (.date, .date), (.date, .integer), (.integer, .date): break
    default: return
    }
    let range = left.range.lowerBound..<right.range.upperBound
    throw .found(
      Diagnostic(
        .intervalWithoutSign(written(range)), range,
        fix: Diagnostic.Fix(range: range, text: "@" + written(range))))
  }

  /// A date that is multiplied, divided or negated, unless it stands in brackets.
  func rejectDate(_ operand: Expression, beside sign: Token) throws(ParsingFault) {
    guard case .literal(.date(let text)) = operand.kind,
      previous.kind != .rightParen
    else { return }
    throw .found(
      Diagnostic(
        .expected("a number beside '\(self.text(of: sign))'", found: "'\(text)'"), operand.range))
  }

  /// A range whose end lies before its beginning.
  mutating func rejectReversed(_ lower: Expression, _ upper: Expression, _ range: Range<Int>) {
    guard let first = comparable(lower), let second = comparable(upper) else { return }
    for (left, right) in zip(first, second) where left != right {
      guard left > right else { return }
      let swapped = written(upper.range) + ".." + written(lower.range)
      report(
        Diagnostic(
          .reversedRange(written(range)), range, fix: Diagnostic.Fix(range: range, text: swapped)))
      return
    }
  }

  /// The numbers of a bound from the largest part to the smallest.
  private func comparable(_ bound: Expression) -> [Double]? {
    switch bound.kind {
    case .literal(.integer(let integer)): return [Double(integer)]
    case .literal(.decimal(let decimal)): return [decimal]
    case .negative(let inner): return comparable(inner).map { $0.map { -$0 } }
    case .literal(.date(let text)):
      guard text.utf8.first.map(Scalars.isDigit) == true else { return nil }
      return text.split(whereSeparator: { !$0.isNumber }).compactMap { Double($0) }
    default: return nil
    }
  }

  /// Says what is wrong with a date written without `@`, if anything.
  func badDate(_ text: String) -> String? {
    if text.hasSuffix("代") {
      let first = text.prefix(4)
      return "'\(text)' is a decade; write \(first)..\(first.dropLast())9"
    }
    // The reader of EDTF guesses what `1976/6/3` was meant to be.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return badEDTF(text) }
    do {
      _ = try DateLiteral(date: text)
      return nil
    } catch {
      return error.message
    }
  }

  /// Says what is wrong with an EDTF string, if anything.
  func badEDTF(_ text: String) -> String? {
    do {
      _ = try DateLiteral(edtf: text)
      return nil
    } catch {
      return error.message
    }
  }
}
