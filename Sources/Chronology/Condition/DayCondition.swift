/// A condition on one date, decided by its possible worlds: for a moment, the days that it may be;
/// for a span, the pairs of a start and an end that it may have.
///
/// Tables of three values would call `year < 1975 or year >= 1975` undecided for `197X`; it is true
/// in every world, so it is certain.
package indirect enum DayCondition: Hashable, Codable, Sendable {
  case constant(Bool)
  case relation(DayRelation, DaySet)
  /// The month of the day is one of these, 1 to 12; of a span, the month of its start.
  case month(Set<Int>)
  case not(DayCondition)
  case and([DayCondition])
  case or([DayCondition])
}

extension DayCondition {
  /// Tells whether the condition holds in one world; a moment starts and ends on its day.
  package func holds(start: Day, end: Day) -> Bool {
    switch self {
    case .constant(let value): value
    case .relation(let relation, let days): relation.holds(start: start, end: end, days)
    case .month(let months): months.contains(start.civil.month)
    case .not(let condition): !condition.holds(start: start, end: end)
    case .and(let conditions): conditions.allSatisfy { $0.holds(start: start, end: end) }
    case .or(let conditions): conditions.contains { $0.holds(start: start, end: end) }
    }
  }

  /// Decides the condition for a date: certain when it holds in all worlds, possible when in some.
  ///
  /// A span that ends before it begins has no world. Its bounds contradict each other, so that
  /// nothing is known of it, and it is decided as one whose bounds are both unknown.
  ///
  /// Where many dates are decided, a `DayDecider` does the common part once.
  package func truth(of extent: EDTFDate.Extent) -> Truth {
    DayDecider(self).truth(of: extent)
  }

  /// The days that satisfy the condition for a moment; nil when it asks for a month, which recurs
  /// without end.
  package func momentDays() -> DaySet? {
    switch self {
    case .constant(let value): return value ? .everything : .empty
    case .relation(let relation, let days): return relation.momentDays(days)
    case .month: return nil
    case .not(let condition): return condition.momentDays()?.complement
    case .and(let conditions):
      // What is left out by one of them is left out by all.
      return Self.union(conditions) { $0.momentDays()?.complement }?.complement
    case .or(let conditions): return Self.union(conditions) { $0.momentDays() }
    }
  }

  /// The days that one of some conditions gives, put together once; nil where one gives none.
  private static func union(
    _ conditions: [DayCondition], of days: (DayCondition) -> DaySet?
  ) -> DaySet? {
    var runs: [ClosedRange<Day>] = []
    for condition in conditions {
      guard let days = days(condition) else { return nil }
      runs += days.runs
    }
    return DaySet(runs: runs)
  }
}
