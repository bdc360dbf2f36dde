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
    let (left, right) = (ComparedValue(left, of: table), ComparedValue(right, of: table))
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
    let found = try Bitmap.rows(table.rowCount, cancellation) { $0.mark(holds) }
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
    _ row: Int, _ left: ComparedValue, _ comparison: Comparison, _ right: ComparedValue
  ) -> Truth {
    if let clocks = clocks(row, left, right) {
      return comparison.holds(clocks.left, clocks.right) ? .certain : .impossible
    }
    if let left = left.interval(row), let right = right.interval(row) {
      return compare(left, comparison, right)
    }
    if let left = left.text(row), let right = right.text(row) {
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
    _ row: Int, _ left: ComparedValue, _ right: ComparedValue
  ) -> (left: Int64, right: Int64)? {
    guard let first = left.clocked, let second = right.clocked,
      let leftClock = first.clock(row), let rightClock = second.clock(row),
      first.hull(row) == second.hull(row)
    else { return nil }
    return (leftClock, rightClock)
  }

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

/// A value on one side of a comparison: its column is taken apart once, and not for every row.
private struct ComparedValue {
  /// The least and greatest number that the value of a row may have; a day counts by its number.
  let interval: (_ row: Int) -> ClosedRange<Number>?
  let text: (_ row: Int) -> String?
  /// The dates, where they have times of day.
  let clocked: DateColumn?

  init(_ value: BoundValue, of table: Table) {
    let column = table.fields[value.field].column
    text = { column.text(at: $0) }
    func whole(_ number: Int) -> Number { .whole(Int64(number)) }
    var clocked: DateColumn?
    switch (value, column) {
    case (_, .integer(let numbers)):
      let (values, missing) = (numbers.values, numbers.missing)
      interval = { row in
        missing.contains(row) ? nil : .whole(values[row]) ... .whole(values[row])
      }
    case (_, .decimal(let numbers)):
      let (values, missing) = (numbers.values, numbers.missing)
      interval = { row in
        missing.contains(row) ? nil : Number(values[row])...Number(values[row])
      }
    case (_, .quantity(let quantities)):
      interval = { row in
        quantities.bounds(row).map { Number($0.lowerBound)...Number($0.upperBound) }
      }
    case (.field, .date(let dates)):
      if dates.hasClocks { clocked = dates }
      interval = { row in
        dates.hull(row).map { whole($0.lowerBound.number)...whole($0.upperBound.number) }
      }
    case (.datePart(let part, _), .date(let dates)):
      interval = { row in
        dates.hull(row).map { hull in
          let numbers = part.numbers(of: hull)
          return Number(numbers.lowerBound)...Number(numbers.upperBound)
        }
      }
    case (_, .text), (_, .category), (_, .boolean), (_, .list), (_, .reference), (_, .link):
      // It is no number and no day.
      interval = { _ in nil }
    }
    self.clocked = clocked
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
