import Chronology
import Messages
import Plan
import Query

/// Reads what is beside a date, or beside a year, month, decade or century of one.
struct DateBinding {
  let field: SchemaField

  /// The condition of a comparison with periods.
  func condition(
    _ comparison: Comparison, _ operands: [Operand], _ report: inout BindingReport
  ) -> Condition? {
    if field.kind == .datePart(.month) { return month(comparison, operands, &report) }
    guard let relation = DayRelation(comparison) else {
      report.refuse(
        field, comparison, operands[0], hint: Message("query.hint.date-operators")
      )
      return nil
    }
    guard let days = days(operands, &report) else { return nil }
    return .date(field: field.value.field, .relation(relation, days))
  }

  /// The days of all operands together; nil where one was reported.
  func days(_ operands: [Operand], _ report: inout BindingReport) -> DaySet? {
    var days = DaySet.empty
    for operand in operands {
      guard let literal = period(operand, &report) else { return nil }
      report.add(.period(operand.spelling, literal))
      days = days.union(literal.days)
    }
    return days
  }

  /// The days that an operand stands for.
  private func period(_ operand: Operand, _ report: inout BindingReport) -> DateLiteral? {
    if case .interval = operand.value.kind {
      var bounds: [DateLiteral?] = []
      var areRead = true
      for end in [operand.lower, operand.upper] {
        let bound = end.flatMap { self.bound($0, of: operand, &report) }
        bounds.append(bound)
        if end != nil && bound == nil { areRead = false }
      }
      guard areRead else { return nil }
      let literal = DateLiteral(from: bounds[0], through: bounds[1])
      if literal.isReversed {
        report.add(.reversedRange(operand.spelling), operand.range)
        return nil
      }
      return literal
    }
    do throws(EDTFFault) {
      return try literal(operand, &report)
    } catch {
      report.add(.badDate(operand.text, reason: error.message), operand.range)
      return nil
    }
  }

  /// The days of an end of a range; where its parameter is unknown, it is refused as what it is, too.
  private func bound(
    _ end: RangeEnd, of operand: Operand, _ report: inout BindingReport
  ) -> DateLiteral? {
    for fault in end.faults { report.add(fault) }
    let written = Operand(value: end.written, spelling: operand.spelling, range: operand.range)
    return period(end.operand ?? written, &report)
  }

  private func literal(
    _ operand: Operand, _ report: inout BindingReport
  ) throws(EDTFFault) -> DateLiteral? {
    switch operand.value.kind {
    case .literal(.integer(let number)): return integer(number, operand, &report)
    case .negative(let inner):
      if case .literal(.integer(let number)) = inner.kind {
        return integer(-number, operand, &report)
      }
    case .literal(.date(let text)): return try DateLiteral(date: text)
    case .literal(.edtf(let text)): return try DateLiteral(edtf: text)
    case .literal(.string(let text)):
      if let literal = try? DateLiteral(date: text) { return literal }
      return try DateLiteral(edtf: text)
    case .literal(.quantity(let number, let unit)):
      if offersPeriod(operand, &report) { return nil }
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: .quoted(operand.text),
          hint: Message(
            "query.hint.word-as-unit", ["unit": unit, "number": "\(number.shortest)"])),
        operand.range)
      return nil
    case .literal(.decimal), .literal(.boolean), .literal(.missing), .name, .path, .parameter,
      .call,
      .aggregate, .everything, .list, .interval, .arithmetic, .not, .certainly, .possibly, .and,
      .or,
      .comparison, .state, .relation, .quantified, .quantifiedRows, .subquery, .regex:
      break
    }
    if offersPeriod(operand, &report) { return nil }
    report.refuse(field, operand, hint: Message("query.hint.write-date"))
    return nil
  }

  /// Reports a period as people write it, with clio's form.
  private func offersPeriod(_ operand: Operand, _ report: inout BindingReport) -> Bool {
    guard let write = WrittenPeriod.literal(operand.text) else { return false }
    report.add(.foreignForm(found: operand.text, write: write), operand.range, fix: write)
    return true
  }

  private func integer(
    _ number: Int64, _ operand: Operand, _ report: inout BindingReport
  ) -> DateLiteral? {
    let part: DatePart = if case .datePart(let part) = field.kind { part } else { .year }
    if part == .year, let date = Self.date(ofDigits: number) {
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words,
          with: Message("query.subject.year", ["text": operand.text]),
          hint: Message("query.hint.usage", ["usage": date])), operand.range, fix: date)
      return nil
    }
    // Beyond some hundred thousand years the days leave 64-bit arithmetic far behind us.
    guard abs(number) < 1_000_000_000, let literal = part.literal(for: Int(number)) else {
      report.refuse(
        field, operand,
        hint: part == .decade
          ? Message("query.hint.decade") : part == .century ? Message("query.hint.century") : nil)
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

  private func month(
    _ comparison: Comparison, _ operands: [Operand], _ report: inout BindingReport
  ) -> Condition? {
    guard comparison.isOrdering || comparison == .equal || comparison == .isIn else {
      report.refuse(field, comparison, operands[0], hint: Message("query.hint.month-operators"))
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
      // Anything else is refused.
      default:
        report.refuse(field, operand, hint: Message("query.hint.write-month"))
        return nil
      }
    }
    return .date(field: field.value.field, .month(months))
  }
}

extension DayRelation {
  init?(_ comparison: Comparison) {
    switch comparison {
    case .equal, .isIn: self = .within
    case .less: self = .lessThan
    case .lessOrEqual: self = .atMost
    case .greater: self = .greaterThan
    case .greaterOrEqual: self = .atLeast
    case .notEqual, .isNotIn, .contains, .doesNotContain, .has, .hasNot, .startsWith,
      .doesNotStartWith, .endsWith, .doesNotEndWith, .like, .isNotLike, .matches, .doesNotMatch,
      .isUnder, .isNotUnder:
      return nil
    }
  }
}
