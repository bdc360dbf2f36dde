import Chronology

/// Two rows that each lasted from one day to another, both known as far as their dates say: whether they stand so to
/// one another in time.
struct StretchPair {
  let first: (begins: [ClosedRange<Int>], ends: [ClosedRange<Int>], isSpan: Bool)
  let second: (begins: [ClosedRange<Int>], ends: [ClosedRange<Int>], isSpan: Bool)

  /// - Parameter end: the days of those on which the first may end; nil for all.
  init(_ first: Int, _ second: Int, _ times: RowTimes, end: ClosedRange<Int>? = nil) {
    let isSpan = times.isSpan(first)
    let ends = end.map { times.ends(first).clamped(to: $0) } ?? times.ends(first)
    self.first = (isSpan ? times.begins(first) : ends, ends, isSpan)
    self.second = (times.begins(second), times.ends(second), times.isSpan(second))
  }

  /// Whether the first stands so to the second in every world, in some, or in none.
  ///
  /// A relation compares bounds that lie at most a day apart, so it can only change near a bound of a run: these
  /// days stand for all others.
  ///
  /// - Complexity: O(d⁴) in the days near bounds, of which a date without gaps has a dozen at most.
  func truth(of relation: DayRelation) -> Truth {
    var (holds, fails) = (false, false)
    let near = nearDays
    for other in worlds(second, near) {
      let days = DaySet(Day(number: other.begin)...Day(number: other.end))
      for one in worlds(first, near) {
        if relation.holds(start: Day(number: one.begin), end: Day(number: one.end), days) {
          holds = true
        } else {
          fails = true
        }
        if holds && fails { return .possible }
      }
    }
    return Truth(holds)
  }

  private typealias World = (begin: Int, end: Int)

  /// The days near which something may change.
  private var nearDays: [Int] {
    var days: Set<Int> = []
    for runs in [first.begins, first.ends, second.begins, second.ends] {
      for run in runs {
        for day in [run.lowerBound, run.upperBound] { days.formUnion((day - 3)...(day + 3)) }
      }
    }
    return days.sorted()
  }

  private func worlds(
    _ row: (begins: [ClosedRange<Int>], ends: [ClosedRange<Int>], isSpan: Bool), _ near: [Int]
  ) -> [World] {
    func days(_ runs: [ClosedRange<Int>]) -> [Int] {
      near.filter { day in runs.contains { $0.contains(day) } }
    }
    guard row.isSpan else { return days(row.begins).map { ($0, $0) } }
    let ends = days(row.ends)
    return days(row.begins).flatMap { begin in
      ends.compactMap { $0 >= begin ? (begin, $0) : nil }
    }
  }
}
