import Chronology
import Plan
import Query

extension Binder {
  /// Binds a comparison of a date, or of a year, month, decade or century, with a period.
  mutating func date(
    _ field: SchemaField, _ comparison: Comparison, _ operands: [Operand]
  ) -> Condition? {
    if field.kind == .datePart(.month) { return month(field, comparison, operands) }
    guard let relation = DayRelation(comparison) else {
      refuse(
        field, comparison, operands[0], hint: "a date takes =, !=, <, <=, >, >= and 'in 1964..1976'"
      )
      return nil
    }
    guard let days = days(field, operands) else { return nil }
    return .date(field: field.value.field, .relation(relation, days))
  }

  /// The days of all operands together; nil where one was reported.
  mutating func days(_ field: SchemaField, _ operands: [Operand]) -> DaySet? {
    var days = DaySet.empty
    for operand in operands {
      guard let literal = period(field, operand) else { return nil }
      resolutions.append(.period(operand.spelling, literal))
      days = days.union(literal.days)
    }
    return days
  }

  /// The days that an operand stands for.
  private mutating func period(_ field: SchemaField, _ operand: Operand) -> DateLiteral? {
    if case .interval(let lower, let upper) = operand.value.kind {
      let bounds = [lower, upper].map { bound in
        bound.map { self.period(field, self.member($0, of: operand)) }
      }
      if bounds.contains(where: { $0 == .some(nil) }) { return nil }
      let literal = DateLiteral(from: bounds[0] ?? nil, through: bounds[1] ?? nil)
      if literal.isReversed {
        report(.reversedRange(operand.spelling), operand.range)
        return nil
      }
      return literal
    }
    do throws(EDTFFault) {
      return try literal(field, operand)
    } catch {
      report(.badDate(operand.text, reason: error.message), operand.range)
      return nil
    }
  }

  /// A bound of a range, which is a parameter or written out.
  private mutating func member(_ bound: Expression, of operand: Operand) -> Operand {
    operands(bound)?.first
      ?? Operand(value: bound, spelling: operand.spelling, range: operand.range)
  }

  private mutating func literal(
    _ field: SchemaField, _ operand: Operand
  ) throws(EDTFFault) -> DateLiteral? {
    switch operand.value.kind {
    case .literal(.integer(let number)): return integer(number, field, operand)
    case .negative(let inner):
      if case .literal(.integer(let number)) = inner.kind {
        return integer(-number, field, operand)
      }
    case .literal(.date(let text)): return try DateLiteral(date: text)
    case .literal(.edtf(let text)): return try DateLiteral(edtf: text)
    case .literal(.string(let text)):
      if let literal = try? DateLiteral(date: text) { return literal }
      return try DateLiteral(edtf: text)
    case .literal(.quantity(let number, let unit)):
      report(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: "'\(operand.text)'",
          hint: "'\(unit)' after the number \(number.shortest) reads as its unit"), operand.range)
      return nil
    default: break
    }
    refuse(field, operand, hint: "write a year, 1976-06-03, 1964..1976, or EDTF after '@'")
    return nil
  }

  private mutating func integer(
    _ number: Int64, _ field: SchemaField, _ operand: Operand
  ) -> DateLiteral? {
    let part: DatePart = if case .datePart(let part) = field.kind { part } else { .year }
    if part == .year, let date = Self.date(ofDigits: number) {
      report(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: "the year '\(operand.text)'",
          hint: "write \(date)"), operand.range, fix: date)
      return nil
    }
    // Beyond some hundred thousand years the days leave 64-bit arithmetic far behind us.
    guard abs(number) < 1_000_000_000, let literal = part.literal(for: Int(number)) else {
      refuse(
        field, operand,
        hint: part == .decade || part == .century
          ? "a \(part.rawValue) is named by its first year, as in \(part == .decade ? 1970 : 1900)"
          : nil)
      return nil
    }
    return literal
  }

  /// The month or day that digits without dashes stand for in many tables: `201612`, `20161231`.
  private static func date(ofDigits number: Int64) -> String? {
    func digits(_ number: Int64) -> String { (number < 10 ? "0" : "") + String(number) }
    switch number {
    case 1000_01...2999_12 where 1...12 ~= number % 100:
      return "\(number / 100)-\(digits(number % 100))"
    case 1000_01_01...2999_12_31 where 1...12 ~= number / 100 % 100 && 1...31 ~= number % 100:
      return "\(number / 10_000)-\(digits(number / 100 % 100))-\(digits(number % 100))"
    default: return nil
    }
  }

  private mutating func month(
    _ field: SchemaField, _ comparison: Comparison, _ operands: [Operand]
  ) -> Condition? {
    guard comparison.isOrdering || comparison == .equal || comparison == .isIn else {
      refuse(field, comparison, operands[0], hint: "a month takes =, <, > and 'in'")
      return nil
    }
    var months: Set<Int> = []
    for operand in operands {
      switch operand.value.kind {
      case .literal(.integer(let month)) where 1...12 ~= month:
        months.formUnion((1...12).filter { comparison.holds($0, Int(month)) })
      case .interval(let lower?, let upper?):
        guard case .literal(.integer(let low)) = lower.kind,
          case .literal(.integer(let high)) = upper.kind, 1 <= low, low <= high, high <= 12
        else { fallthrough }
        months.formUnion(Int(low)...Int(high))
      default:
        refuse(field, operand, hint: "write a number from 1 to 12, or 6..9")
        return nil
      }
    }
    return .date(field: field.value.field, .month(months))
  }
}

extension DayRelation {
  fileprivate init?(_ comparison: Comparison) {
    switch comparison {
    case .equal, .isIn: self = .within
    case .less: self = .lessThan
    case .lessOrEqual: self = .atMost
    case .greater: self = .greaterThan
    case .greaterOrEqual: self = .atLeast
    default: return nil
    }
  }
}
