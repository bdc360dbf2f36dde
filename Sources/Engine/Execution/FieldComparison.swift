import Chronology
import Corpus
import Plan
import Query
import Text

/// Compares two fields of each row: two dates by their possible days, numbers and texts as they are.
struct FieldComparison {
  let table: Table
  let cancellation: Cancellation

  func verdict(
    _ left: BoundValue, _ comparison: Comparison, _ right: BoundValue
  ) throws(Interrupted) -> Verdict {
    if let verdict = try exact(left, comparison, right) { return verdict }
    var verdict = Verdict(RowSet(capacity: table.rowCount))
    for row in 0..<table.rowCount {
      try cancellation.check(at: row)
      switch truth(row, left, comparison, right) {
      case .certain:
        verdict.certain.insert(row)
        verdict.possible.insert(row)
      case .possible: verdict.possible.insert(row)
      case .impossible: break
      }
    }
    return verdict
  }

  /// The verdict on two numbers of one kind that are known exactly; nil for others.
  private func exact(
    _ left: BoundValue, _ comparison: Comparison, _ right: BoundValue
  ) throws(Interrupted) -> Verdict? {
    switch (table.fields[left.field].column, table.fields[right.field].column) {
    case (.integer(let first), .integer(let second)):
      let (numbers, others) = (first.values, second.values)
      return try rows(lacking: first.missing | second.missing) { row in
        Self.holds(comparison, numbers[row], others[row])
      }
    case (.decimal(let first), .decimal(let second)):
      let (numbers, others) = (first.values, second.values)
      return try rows(lacking: first.missing | second.missing) { row in
        Self.holds(comparison, numbers[row], others[row])
      }
    default: return nil
    }
  }

  /// The rows for which something holds, and those that lack a value, for which it may.
  @inline(__always)
  private func rows(
    lacking missing: RowSet, _ holds: (Int) -> Bool
  ) throws(Interrupted) -> Verdict {
    var found = RowSet(capacity: table.rowCount)
    for row in 0..<table.rowCount {
      try cancellation.check(at: row)
      if holds(row) { found.insert(row) }
    }
    return Verdict(found, unknown: missing)
  }

  /// `Comparison.holds`, which would be called unspecialised for every row.
  @inline(__always)
  private static func holds<Value: Comparable>(
    _ comparison: Comparison, _ left: Value, _ right: Value
  ) -> Bool {
    switch comparison {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    default: left == right
    }
  }

  private func truth(
    _ row: Int, _ left: BoundValue, _ comparison: Comparison, _ right: BoundValue
  ) -> Truth {
    if let clocks = clocks(row, left, right) {
      return comparison.holds(clocks.left, clocks.right) ? .certain : .impossible
    }
    if let left = interval(row, left), let right = interval(row, right) {
      return compare(left, comparison, right)
    }
    if let left = table.fields[left.field].column.text(at: row),
      let right = table.fields[right.field].column.text(at: row)
    {
      // What is equal is what `=` finds; an order keeps the marks on letters.
      let fold = comparison == .equal ? Folding.bareKey : Folding.key
      let texts = (fold(left), fold(right))
      let order =
        texts.0.utf8.lexicographicallyPrecedes(texts.1.utf8) ? -1 : texts.0 == texts.1 ? 0 : 1
      return comparison.holds(order, 0) ? .certain : .impossible
    }
    return .possible
  }

  /// The times of two dates of one day; nil where the days differ, or one of them has no time.
  private func clocks(
    _ row: Int, _ left: BoundValue, _ right: BoundValue
  ) -> (left: Int64, right: Int64)? {
    guard case .field = left, case .field = right,
      case .date(let first) = table.fields[left.field].column,
      case .date(let second) = table.fields[right.field].column, first.hasClocks,
      let leftClock = first.clock(row), let rightClock = second.clock(row),
      first.hull(row) == second.hull(row)
    else { return nil }
    return (leftClock, rightClock)
  }

  /// The least and greatest number that the value may have; a day counts by its number.
  private func interval(_ row: Int, _ value: BoundValue) -> ClosedRange<Number>? {
    switch (value, table.fields[value.field].column) {
    case (_, .integer(let column)) where !column.missing.contains(row):
      return .whole(column.values[row]) ... .whole(column.values[row])
    case (_, .decimal(let column)) where !column.missing.contains(row):
      return Number(column.values[row])...Number(column.values[row])
    case (_, .quantity(let column)):
      return column.bounds(row).map { Number($0.lowerBound)...Number($0.upperBound) }
    case (.field, .date(let column)):
      return column.hull(row).map { whole($0.lowerBound.number)...whole($0.upperBound.number) }
    case (.datePart(let part, _), .date(let column)):
      return column.hull(row).map { hull in
        let numbers = part.numbers(of: hull)
        return Number(numbers.lowerBound)...Number(numbers.upperBound)
      }
    // A value of any other kind is no number and no day.
    default: return nil
    }
  }

  private func whole(_ number: Int) -> Number { .whole(Int64(number)) }

  private func compare(
    _ left: ClosedRange<Number>, _ comparison: Comparison, _ right: ClosedRange<Number>
  ) -> Truth {
    switch comparison {
    case .less:
      left.upperBound < right.lowerBound
        ? .certain : left.lowerBound < right.upperBound ? .possible : .impossible
    case .lessOrEqual:
      left.upperBound <= right.lowerBound
        ? .certain : left.lowerBound <= right.upperBound ? .possible : .impossible
    case .greater: compare(right, .less, left)
    case .greaterOrEqual: compare(right, .lessOrEqual, left)
    case .equal:
      left.lowerBound == left.upperBound && left == right
        ? .certain : left.overlaps(right) ? .possible : .impossible
    case .notEqual, .isIn, .isNotIn, .contains, .doesNotContain, .has, .hasNot, .startsWith,
      .doesNotStartWith, .endsWith, .doesNotEndWith, .like, .isNotLike, .matches,
      .doesNotMatch, .isUnder, .isNotUnder:
      preconditionFailure("fields are compared by order and equality")
    }
  }
}

extension DateColumn {
  /// From the first to the last possible day of a row.
  func hull(_ row: Int) -> ClosedRange<Day>? {
    if regular.contains(row) {
      return Day(number: Int(earliest[row]))...Day(number: Int(latest[row]))
    }
    return irregular.hull(ofRow: row)
  }
}

extension DatePart {
  /// From the least to the greatest number that a day within others may have: months begin anew with
  /// each year.
  func numbers(of days: ClosedRange<Day>) -> ClosedRange<Double> {
    let (first, last) = (days.lowerBound, days.upperBound)
    if self == .month, first.civil.year != last.civil.year { return 1...12 }
    return Double(number(of: first))...Double(number(of: last))
  }

  /// The number that a day has: its year, its month, the first year of its decade or century.
  func number(of day: Day) -> Int {
    let civil = day.civil
    return switch self {
    case .year: civil.year
    case .month: civil.month
    case .decade: civil.year - (civil.year % 10 + 10) % 10
    case .century: civil.year - (civil.year % 100 + 100) % 100
    }
  }
}
