@testable import Chronology

/// The truth of a condition by going through every world: the oracle of the tests.
enum Worlds {
  static func truth(of condition: DayCondition, _ extent: EDTFDate.Extent) -> Truth? {
    var (holds, fails) = (false, false)
    switch extent {
    case .moment(let days):
      for day in days.all {
        if condition.holds(start: day, end: day) { holds = true } else { fails = true }
      }
    case .span(let start, let end):
      for first in start.all {
        for last in end.all where first <= last {
          if condition.holds(start: first, end: last) { holds = true } else { fails = true }
        }
      }
    }
    return switch (holds, fails) {
    case (true, true): .possible
    case (true, false): .certain
    case (false, true): .impossible
    case (false, false): nil
    }
  }

  /// All stretches within days numbered from 0.
  static func stretches(below count: Int) -> [ClosedRange<Day>] {
    (0..<count).flatMap { first in (first..<count).map { Day(number: first)...Day(number: $0) } }
  }
}

extension DaySet {
  /// The days one by one.
  var all: [Day] {
    runs.flatMap { ($0.lowerBound.number...$0.upperBound.number).map { Day(number: $0) } }
  }

  init(numbers: some Sequence<Int>) {
    self.init(runs: numbers.map { Day(number: $0)...Day(number: $0) })
  }
}
