import Chronology
import Messages
import Plan
import Query

// Calculations on the right of a comparison: `end > .start + 30 days`, `end - start > 5 years`.
extension Binder {
  /// Whether an operand has to be computed for each row.
  func isCalculation(_ right: Expression) -> Bool {
    switch right.kind {
    case .arithmetic: true
    case .negative(let inner): if case .literal = inner.kind { false } else { true }
    default: false
    }
  }

  /// The condition of a comparison with what is computed of the row.
  mutating func calculation(
    _ field: SchemaField, _ comparison: Comparison, _ right: Expression, _ schema: RelationSchema
  ) -> Condition? {
    guard let typed = formula(right, schema, isRight: true) else { return nil }
    guard isComparable(field, comparison, right, typed.kind) else { return nil }
    let other = columns.allocate(
      typed.formula, typed.kind.computed, name: written(right))
    return .fields(field.value, comparison, other.value)
  }

  /// Whether a field can be compared so with a value of a kind; reported where it cannot.
  mutating func isComparable(
    _ field: SchemaField, _ comparison: Comparison, _ right: Expression, _ kind: ValueKind
  ) -> Bool {
    if field.kind.isComparable(with: kind), comparison.isOrdering || comparison == .equal {
      return true
    }
    report.add(
      .cannotCompare(
        field: field.name, kind: field.kind.words, with: .quoted(source.text(right.range)),
        hint: Message("query.hint.like-with-like")), right.range)
    return false
  }

  /// A calculation as it is written, without blanks: its parts may stand apart in the query.
  private func written(_ calculation: Expression) -> String {
    guard case .arithmetic(let sign, let left, let right) = calculation.kind else {
      return names.compact(calculation)
    }
    return written(left) + sign.rawValue + written(right)
  }

  /// The time between two dates compared with a duration, as a comparison of dates: `end - start > 5 years`
  /// is `end > .start + 5 years`, so that each month and year has its own length.
  ///
  /// - Returns: Nil where the left side is no difference of dates, or the right one no duration.
  mutating func duration(
    _ left: Expression, _ right: Expression, _ schema: RelationSchema
  ) -> (left: Expression, right: Expression)? {
    guard case .literal(.quantity(_, let word)) = right.kind, DateUnit(word: word) != nil else {
      return nil
    }
    let (later, earlier): (Expression, Expression)
    switch left.kind {
    case .arithmetic(.minus, let first, let second): (later, earlier) = (first, second)
    case .call(let name, let arguments)
    where name.text.lowercased() == "days" && arguments.count == 2:
      (later, earlier) = (arguments[1], arguments[0])
    // What else is counted in days is a number.
    default: return nil
    }
    var trial = self
    guard trial.formula(later, schema)?.kind == .date, trial.formula(earlier, schema)?.kind == .date
    else { return nil }
    return (
      later,
      Expression(
        .arithmetic(.plus, earlier, right),
        earlier.range.lowerBound..<max(earlier.range.upperBound, right.range.upperBound))
    )
  }
}
