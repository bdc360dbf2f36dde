import Chronology

extension DatePart {
  /// How many years a period has; nil for a month, which recurs.
  var yearCount: Int64? {
    switch self {
    case .year: 1
    case .decade: 10
    case .century: 100
    case .month: nil
    }
  }
}

extension Value {
  /// Whether a date may lie in the period that the value names.
  func isIn(_ date: EDTFDate, _ part: DatePart) -> Bool {
    guard case .integer(let number) = self else { return false }
    guard let length = part.yearCount else {
      return date.startDays.runs.contains { run in
        // What is open may lie in any.
        run.lowerBound == .distantPast || run.upperBound == .distantFuture
          || DateMonths(run).contains(Int(number))
      }
    }
    guard let first = Day(year: Int(number), month: 1, day: 1),
      let next = Day(year: Int(number + length), month: 1, day: 1)
    else { return false }
    return date.startDays.runs.contains { $0.lowerBound < next && $0.upperBound >= first }
  }
}

/// The months of a stretch of days.
private struct DateMonths {
  private let first: Int
  private let last: Int

  init(_ days: ClosedRange<Day>) {
    let (from, to) = (days.lowerBound.civil, days.upperBound.civil)
    first = from.year * 12 + from.month - 1
    last = to.year * 12 + to.month - 1
  }

  func contains(_ month: Int) -> Bool {
    (first...min(last, first + 11)).contains { $0 % 12 == month - 1 || $0 % 12 + 12 == month - 1 }
  }
}
