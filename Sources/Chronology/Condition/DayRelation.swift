/// How a date stands to a set of days.
///
/// The first five compare with a period, the others are Allen's relations between two stretches
/// of time ("Maintaining Knowledge about Temporal Intervals", 1983) and two that derive from them.
/// Days are half-open: a day ends where the next begins, so that April meets May.
package enum DayRelation: String, CaseIterable, Hashable, Codable, Sendable {
  /// Ends before the days begin.
  case lessThan = "<"
  /// Begins after the days end.
  case greaterThan = ">"
  /// Ends by the end of the days.
  case atMost = "<="
  /// Begins at or after the beginning of the days.
  case atLeast = ">="
  /// Lies inside the days, a span inside one run of them.
  case within = "in"

  case before, after, meets
  case metBy = "met by"
  case overlaps
  case overlappedBy = "overlapped by"
  case starts
  case startedBy = "started by"
  case during, encloses, finishes
  case finishedBy = "finished by"
  case equals

  /// Shares a day with the set itself; every other name compares with the days from the first to
  /// the last.
  case intersects
  /// Encloses, is started by, is finished by or equals.
  case covers
}

extension DayRelation {
  /// Those that are written in words.
  package static let inWords = allen + [.intersects, .covers]

  /// The thirteen relations of Allen, of which exactly one holds between two stretches of time.
  package static let allen: [DayRelation] = [
    .before, .after, .meets, .metBy, .overlaps, .overlappedBy, .starts, .startedBy, .during,
    .encloses, .finishes, .finishedBy, .equals,
  ]

  /// Tells whether the relation holds for something that lasted from a first to a last day.
  ///
  /// It holds for no empty set.
  ///
  /// - Complexity: O(log n) in the runs of the set.
  package func holds(start: Day, end: Day, _ days: DaySet) -> Bool {
    guard let first = days.first, let last = days.last else { return false }
    // Bounds behind the last day, so that the stretches are half-open. A side without a bound lies
    // beyond all days: everything begins after it, and nothing begins or ends with it.
    let (behind, setBehind) = (end.next, last.next)
    let (hasFirst, hasLast) = (first > .distantPast, last < .distantFuture)
    let (startsAfter, startsWith) = (!hasFirst || start > first, hasFirst && start == first)
    let (endsBefore, endsWith) = (!hasLast || behind < setBehind, hasLast && behind == setBehind)
    let (startsBefore, endsAfter) = (hasFirst && start < first, hasLast && behind > setBehind)
    return switch self {
    case .lessThan: end < first
    case .greaterThan: start > last
    case .atMost: end <= last
    case .atLeast: start >= first
    case .within: days.run(containing: start).map { end <= $0.upperBound } ?? false
    case .before: behind < first
    case .after: start > setBehind
    case .meets: behind == first
    case .metBy: start == setBehind
    case .overlaps: startsBefore && first < behind && endsBefore
    case .overlappedBy: startsAfter && start < setBehind && endsAfter
    case .starts: startsWith && endsBefore
    case .startedBy: startsWith && endsAfter
    case .during: startsAfter && endsBefore
    case .encloses: startsBefore && endsAfter
    case .finishes: startsAfter && endsWith
    case .finishedBy: startsBefore && endsWith
    case .equals: startsWith && endsWith
    case .intersects: start <= end && days.intersects(start...end)
    case .covers: (startsBefore || startsWith) && (endsAfter || endsWith)
    }
  }

  /// The days that stand so to a set, each as a stretch of one day.
  func momentDays(_ days: DaySet) -> DaySet {
    guard let first = days.first, let last = days.last else { return .empty }
    let (hasFirst, hasLast) = (first > .distantPast, last < .distantFuture)
    return switch self {
    case .lessThan: Self.through(first.previous)
    case .greaterThan: Self.from(last.next)
    case .atMost: Self.through(last)
    case .atLeast: Self.from(first)
    case .within, .intersects: days
    case .before: Self.through(first.advanced(by: -2))
    case .after: Self.from(last.advanced(by: 2))
    case .meets: Self.between(first.previous, first.previous)
    case .metBy: Self.between(last.next, last.next)
    case .starts: hasFirst && first < last ? Self.between(first, first) : .empty
    case .finishes: hasLast && first < last ? Self.between(last, last) : .empty
    case .during:
      Self.between(hasFirst ? first.next : first, hasLast ? last.previous : last)
    case .equals, .covers: hasFirst && hasLast && first == last ? days : .empty
    // A single day cannot reach across a bound that lies between days.
    case .overlaps, .overlappedBy, .startedBy, .encloses, .finishedBy: .empty
    }
  }

  private static func through(_ last: Day) -> DaySet { between(.distantPast, last) }

  private static func from(_ first: Day) -> DaySet { between(first, .distantFuture) }

  /// The days between two, as far as there are days.
  private static func between(_ first: Day, _ last: Day) -> DaySet {
    let (first, last) = (max(first, .distantPast), min(last, .distantFuture))
    return first <= last ? DaySet(first...last) : .empty
  }
}
