/// What a text of the standard says about days.
extension EDTFSyntax {
  var extent: EDTFDate.Extent {
    switch self {
    case .date(let date): .moment(date.days)
    case .interval(let start, let end): Self.span(from: start.date?.days, to: end.date?.days)
    case .oneOf(let members): .moment(Self.union(of: members))
    case .allOf(let members): Self.hull(of: members)
    }
  }

  /// All days that a literal of a query means: an interval from its first day to its last, a set
  /// the days of its members.
  var literalDays: DaySet {
    switch self {
    case .date(let date): return date.days
    case .interval(let start, let end):
      let first = start.date?.days.first ?? .distantPast
      let last = end.date?.days.last ?? .distantFuture
      return first <= last ? DaySet(first...last) : .empty
    case .oneOf(let members), .allOf(let members): return Self.union(of: members)
    }
  }

  /// A span whose bounds reach without end where they are open or unknown.
  static func span(from start: DaySet?, to end: DaySet?) -> EDTFDate.Extent {
    .span(
      start: start ?? DaySet(Day.distantPast...(end?.last ?? .distantFuture)),
      end: end ?? DaySet((start?.first ?? .distantPast)...Day.distantFuture))
  }

  /// A span from a day of the earliest member to a day of the latest.
  private static func hull(of members: [Member]) -> EDTFDate.Extent {
    let dates = members.flatMap(\.dates)
    let opensAt = members.contains { if case .range(nil, _) = $0 { true } else { false } }
    let endsNever = members.contains { if case .range(_, nil) = $0 { true } else { false } }
    let starts = dates.map(\.days).min { ($0.first ?? .distantPast) < ($1.first ?? .distantPast) }
    let ends = dates.map(\.days).max { ($0.last ?? .distantFuture) < ($1.last ?? .distantFuture) }
    return span(from: opensAt ? nil : starts, to: endsNever ? nil : ends)
  }

  private static func union(of members: [Member]) -> DaySet {
    DaySet(runs: members.flatMap(\.days.runs))
  }
}

extension EDTFSyntax {
  var precision: DatePrecision {
    switch self {
    case .date(let date): return date.precision
    case .interval: return dates.map(\.precision).max() ?? .several
    case .oneOf, .allOf:
      guard case .moment(let days) = extent else { return .several }
      return days.isOneDay ? .day : .several
    }
  }

  var level: Int {
    let dates = dates
    let highest = dates.map(\.level).max() ?? 0
    switch self {
    case .date: return highest
    case .interval:
      if dates.contains(where: \.isMasked) { return 2 }
      return isOpen ? max(1, highest) : highest
    case .oneOf, .allOf: return 2
    }
  }

  /// Whether a bound is open or unknown.
  var isOpen: Bool {
    switch self {
    case .date: false
    case .interval(let start, let end): start.date == nil || end.date == nil
    case .oneOf(let members), .allOf(let members):
      members.contains { member in
        if case .range(let first, let last) = member { first == nil || last == nil } else { false }
      }
    }
  }
}
