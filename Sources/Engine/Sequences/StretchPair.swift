import Chronology

/// Two rows that each lasted from one day to another, both known as far as their dates say: whether they stand so to
/// one another in time.
struct StretchPair {
  private typealias Row = (begins: [ClosedRange<Int>], ends: [ClosedRange<Int>], isSpan: Bool)

  private let first: Row
  private let second: Row

  /// - Parameter end: the days of those on which the first may end; nil for all.
  init(_ first: Int, _ second: Int, _ times: RowTimes, end: ClosedRange<Int>? = nil) {
    let isSpan = times.isSpan(first)
    let ends = end.map { times.ends(first).clamped(to: $0) } ?? times.ends(first)
    self.first = (isSpan ? times.begins(first) : ends, ends, isSpan)
    self.second = (times.begins(second), times.ends(second), times.isSpan(second))
  }

  /// Whether the first stands so to the second in every world, in some, or in none.
  ///
  /// With the second known, a relation of Allen asks that the first begins on some days and ends on some days; so
  /// only the days of the second are gone through, and of these those near a bound, as nothing changes between them.
  ///
  /// - Parameter reach: how far the second may begin behind the end of the first, too; nil for any distance.
  /// - Complexity: O(d²) in the days near bounds, of which dates without gaps have some twenty.
  func truth(of relation: DayRelation, within reach: DayReach? = nil) -> Truth {
    var (holds, fails) = (false, false)
    let near = nearDays(reach)
    for begin in near where second.begins.contains(where: { $0.contains(begin) }) {
      let ends =
        second.isSpan
        ? near.filter { end in end >= begin && second.ends.contains { $0.contains(end) } } : [begin]
      for end in ends {
        let (begins, firstEnds) = days(relation, begin, end, reach)
        if !holds { holds = mayLie(begins, firstEnds) }
        if !fails { fails = mayLieElsewhere(begins, firstEnds) }
        if holds && fails { return .possible }
      }
    }
    return Truth(holds)
  }

  /// The days on which the first must begin, and end, beside a second from one day to another.
  private func days(
    _ relation: DayRelation, _ begin: Int, _ end: Int, _ reach: DayReach?
  ) -> (begins: ClosedRange<Int>, ends: ClosedRange<Int>) {
    let (past, future) = (Day.distantPast.number, Day.distantFuture.number)
    let all = past...future
    /// The days before a day, and behind it; nothing lies beyond the first and the last.
    func before(_ day: Int) -> ClosedRange<Int> { past...max(past, day - 1) }
    func behind(_ day: Int) -> ClosedRange<Int> { min(future, day + 1)...future }
    let found: (begins: ClosedRange<Int>, ends: ClosedRange<Int>) =
      switch relation {
      case .before: (all, before(begin - 1))
      case .lessThan: (all, before(begin))
      case .after: (behind(end + 1), all)
      case .greaterThan: (behind(end), all)
      case .meets: (all, (begin - 1)...(begin - 1))
      case .metBy: ((end + 1)...(end + 1), all)
      case .overlaps: (before(begin), begin...max(begin, end - 1))
      case .overlappedBy: (min(begin + 1, end)...end, behind(end))
      case .starts: (begin...begin, before(end))
      case .startedBy: (begin...begin, behind(end))
      case .during: (behind(begin), before(end))
      case .encloses: (before(begin), behind(end))
      case .finishes: (behind(begin), end...end)
      case .finishedBy: (before(begin), end...end)
      case .equals: (begin...begin, end...end)
      case .intersects: (past...end, begin...future)
      case .covers: (past...begin, end...future)
      case .atMost: (all, past...end)
      case .atLeast: (begin...future, all)
      case .within: (begin...future, past...end)
      }
    // A stretch of one day overlaps none, and nothing overlaps it.
    if begin == end, relation == .overlaps || relation == .overlappedBy {
      return (future...future, past...past)
    }
    guard let reach else { return found }
    let least = max(found.ends.lowerBound, reach.firstReaching(begin))
    return (
      found.begins, least <= found.ends.upperBound ? least...found.ends.upperBound : past...past
    )
  }

  /// Whether the first may begin and end on such days.
  private func mayLie(_ begins: ClosedRange<Int>, _ ends: ClosedRange<Int>) -> Bool {
    let possible = first.begins.clamped(to: begins)
    guard first.isSpan else { return !possible.clamped(to: ends).isEmpty }
    guard let begin = possible.first?.lowerBound,
      let end = first.ends.clamped(to: ends).last?.upperBound
    else { return false }
    return begin <= end
  }

  /// Whether the first may begin or end on other days.
  private func mayLieElsewhere(_ begins: ClosedRange<Int>, _ ends: ClosedRange<Int>) -> Bool {
    func leaves(_ runs: [ClosedRange<Int>], _ days: ClosedRange<Int>) -> Bool {
      runs.contains { $0.lowerBound < days.lowerBound || $0.upperBound > days.upperBound }
    }
    return leaves(first.begins, begins) || leaves(first.ends, ends)
  }

  /// The days near which something may change.
  private func nearDays(_ reach: DayReach?) -> [Int] {
    var days: Set<Int> = []
    for runs in [first.begins, first.ends, second.begins, second.ends] {
      for run in runs {
        for day in [run.lowerBound, run.upperBound] { days.formUnion((day - 2)...(day + 2)) }
      }
    }
    if let reach {
      days.formUnion(days.map { reach.last(after: $0) } + days.map { reach.first(before: $0) })
    }
    return days.sorted()
  }
}
