import Chronology
import Plan

/// How far a stretch of the calendar reaches from a day: thirty days, five years.
struct DayReach {
  let span: TimeSpan

  init(_ span: TimeSpan) { self.span = span }

  /// The last day that is no more than the stretch after another: five years after 1960-02-29 it is 1965-02-28.
  func last(after day: Int) -> Int { moved(day, by: span.count) }

  /// The first day that is no more than the stretch before another.
  func first(before day: Int) -> Int { moved(day, by: -span.count) }

  /// The first day from which the stretch reaches another.
  func firstReaching(_ day: Int) -> Int {
    guard Self.isFinite(day) else { return day }
    // Months differ by three days in length.
    var start = first(before: day) - 4
    while last(after: start) < day { start += 1 }
    return start
  }

  /// The last day that the stretch reaches back from to another.
  func lastReachingBack(_ day: Int) -> Int {
    guard Self.isFinite(day) else { return day }
    var end = last(after: day) + 4
    while first(before: end) > day { end -= 1 }
    return end
  }

  private func moved(_ day: Int, by count: Int) -> Int {
    guard Self.isFinite(day), count != 0 else { return day }
    switch span.unit {
    case .day: return day + count
    case .week: return day + count * 7
    case .month, .year:
      let moved = Day(number: day).farMoved(by: count, span.unit)?.number
      return moved ?? (count < 0 ? Day.distantPast : Day.distantFuture).number
    }
  }

  private static func isFinite(_ day: Int) -> Bool {
    day > Day.distantPast.number && day < Day.distantFuture.number
  }
}
