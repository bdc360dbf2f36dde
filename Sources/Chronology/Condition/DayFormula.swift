/// What is asked of several days at once, each of them one day of a world.
///
/// There is no negation: what is said of days has an opposite of the same form.
package indirect enum DayFormula: Hashable, Sendable {
  case constant(Bool)
  /// The day is one of a set.
  case among(DayTerm, DaySet)
  /// The month of the day is one of these, 1 to 12.
  case month(DayTerm, Set<Int>)
  /// The first day is not after the second.
  case inOrder(DayTerm, DayTerm)
  case and([DayFormula])
  case or([DayFormula])
}

/// A day so many days after one of those that a formula speaks of.
package struct DayTerm: Hashable, Sendable {
  package let variable: Int
  package let offset: Int

  package init(_ variable: Int, offset: Int = 0) {
    self.variable = variable
    self.offset = offset
  }

  package func moved(by days: Int) -> DayTerm { DayTerm(variable, offset: offset + days) }
}

/// The first and the last day of a date in a world, which are one for a moment.
package struct DateTerm: Hashable, Sendable {
  package let start: DayTerm
  package let end: DayTerm

  package init(start: DayTerm, end: DayTerm) {
    self.start = start
    self.end = end
  }

  package var isMoment: Bool { start == end }

  package func moved(by days: Int) -> DateTerm {
    DateTerm(start: start.moved(by: days), end: end.moved(by: days))
  }
}

extension DayFormula {
  /// Whether the first day is before the second.
  private static func before(_ first: DayTerm, _ second: DayTerm) -> DayFormula {
    .inOrder(first.moved(by: 1), second)
  }

  /// That a date stands to another as it would to the period from the first to the last day of that one;
  /// nil for a relation that no sign means.
  ///
  /// - Parameter holds: false for the opposite.
  package static func comparison(
    _ left: DateTerm, _ relation: DayRelation, _ right: DateTerm, holds: Bool
  ) -> DayFormula? {
    switch relation {
    case .lessThan:
      holds ? before(left.end, right.start) : .inOrder(right.start, left.end)
    case .atMost: holds ? .inOrder(left.end, right.end) : before(right.end, left.end)
    case .greaterThan:
      holds ? before(right.end, left.start) : .inOrder(left.start, right.end)
    case .atLeast: holds ? .inOrder(right.start, left.start) : before(left.start, right.start)
    case .within:
      holds
        ? .and([.inOrder(right.start, left.start), .inOrder(left.end, right.end)])
        : .or([before(left.start, right.start), before(right.end, left.end)])
    case .before, .after, .meets, .metBy, .overlaps, .overlappedBy, .starts, .startedBy, .during,
      .encloses, .finishes, .finishedBy, .equals, .intersects, .covers:
      nil
    }
  }

  /// That so many days lie between two dates, or do not: from the start of the first to that of the second.
  ///
  /// - Parameters:
  ///   - least: nil where there may be any number less; so is `most`.
  package static func days(
    from first: DateTerm, to second: DateTerm, atLeast least: Int?, atMost most: Int?, holds: Bool
  ) -> DayFormula {
    var parts: [DayFormula] = []
    if let least {
      let bound = first.start.moved(by: least)
      parts.append(holds ? .inOrder(bound, second.start) : before(second.start, bound))
    }
    if let most {
      let bound = first.start.moved(by: most)
      parts.append(holds ? .inOrder(second.start, bound) : before(bound, second.start))
    }
    return holds ? .and(parts) : .or(parts)
  }

  /// What is asked of one date; nil where a span is compared with a set of too many runs.
  package static func condition(
    _ condition: DayCondition, on date: DateTerm, holds: Bool
  ) -> DayFormula? {
    switch condition {
    case .constant(let value): return .constant(value == holds)
    case .not(let inner): return self.condition(inner, on: date, holds: !holds)
    case .and(let parts), .or(let parts):
      var all: [DayFormula] = []
      for part in parts {
        guard let part = self.condition(part, on: date, holds: holds) else { return nil }
        all.append(part)
      }
      return condition.isConjunction == holds ? .and(all) : .or(all)
    case .month(let months):
      let wanted = holds ? months : Set(1...12).subtracting(months)
      return .month(date.start, wanted)
    case .relation(let relation, let days):
      if date.isMoment {
        let wanted = relation.momentDays(days)
        return .among(date.start, holds ? wanted : wanted.complement)
      }
      return spans(relation, days, of: date, holds: holds)
    }
  }

  /// More cells than this are not tried in pairs.
  private static let mostCuts = 64

  /// A relation of a span, as the pairs of cells of a start and an end for which it is so.
  private static func spans(
    _ relation: DayRelation, _ days: DaySet, of date: DateTerm, holds: Bool
  ) -> DayFormula? {
    // A set without a last day has cuts beyond all days.
    let cuts = TimeCuts(.relation(relation, days)).all
      .filter { $0 > .distantPast && $0 <= .distantFuture }
    guard cuts.count <= mostCuts else { return nil }
    let cells = zip([.distantPast] + cuts, cuts.map(\.previous) + [.distantFuture])
      .compactMap { $0 <= $1 ? $0...$1 : nil }
    // Starts next to each other that have the same ends are one.
    var choices: [(starts: [ClosedRange<Day>], ends: DaySet)] = []
    for (place, start) in cells.enumerated() {
      let ends = cells[place...].filter { end in
        relation.holds(start: start.lowerBound, end: end.upperBound, days) == holds
      }
      let set = DaySet(runs: ends)
      // An end before this start is left out by the order of the two.
      if let last = choices.last,
        last.ends == set || place > 0 && last.ends.endsLike(set, from: start)
      {
        choices[choices.count - 1].starts.append(start)
      } else {
        choices.append(([start], set))
      }
    }
    return .or(
      choices.filter { !$0.ends.isEmpty }.map { choice in
        .and([
          .among(date.start, DaySet(runs: choice.starts)),
          .among(date.end, choice.ends),
        ])
      })
  }
}

extension DaySet {
  /// Whether the days from the first of a run on are those of another set, which has no others.
  fileprivate func endsLike(_ other: DaySet, from run: ClosedRange<Day>) -> Bool {
    intersection(DaySet(run.lowerBound...Day.distantFuture)) == other
  }
}

extension DayCondition {
  fileprivate var isConjunction: Bool { if case .and = self { true } else { false } }
}
