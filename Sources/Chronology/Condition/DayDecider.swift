/// Decides one condition for many dates.
///
/// A relation only compares the start and the end with days of its set, so its answer changes only
/// at those days. They cut the time line into cells within which nothing changes, and one world a
/// cell stands for all: of a start its earliest day, of an end its latest, so that a pair in order
/// is found whenever there is one. The cost depends on the condition and not on how long a date
/// may have lasted.
///
/// Of a condition with many parts most are plainly true or false of one date: each part is asked by
/// itself first, and only those that are open are decided together.
package struct DayDecider: Sendable {
  /// Of fewer relations all are decided together.
  private static let fewRelations = 8

  /// The condition that is decided.
  package let condition: DayCondition
  /// The parts of a condition that has many, each decided by itself.
  private let parts: [DayDecider]
  private let cuts: TimeCuts
  /// The days that satisfy it for a moment, if they can be listed.
  private let momentDays: DaySet?

  package init(_ condition: DayCondition) {
    self.init(condition, isParted: condition.hasRelations(moreThan: Self.fewRelations))
  }

  private init(_ condition: DayCondition, isParted: Bool) {
    self.condition = condition
    switch condition {
    case .not(let inner) where isParted: parts = [DayDecider(inner)]
    case .and(let inner) where isParted, .or(let inner) where isParted:
      parts = inner.map { DayDecider($0) }
    case .not, .and, .or, .constant, .relation, .month: parts = []
    }
    cuts = parts.isEmpty ? TimeCuts(condition) : TimeCuts()
    momentDays = condition.momentDays()
  }

  /// Decides the condition for a date; see `DayCondition.truth(of:)`.
  ///
  /// - Complexity: of a span, O(c k) evaluations, c being the cells that its start touches and k
  ///   the number of relations.
  package func truth(of extent: EDTFDate.Extent) -> Truth {
    switch extent {
    case .moment(let days):
      if let momentDays { return Self.truth(of: days, momentDays) }
      if !parts.isEmpty { return truthOfParts(extent) }
      return truth(of: days)
    case .span(let start, let end):
      if !parts.isEmpty { return truthOfParts(extent) }
      guard let first = start.first, let last = end.last, first <= last else {
        return truth(ofStart: .everything, end: .everything)
      }
      return truth(ofStart: start, end: end)
    }
  }

  /// Certain when all days satisfy, possible when some do.
  private static func truth(of days: DaySet, _ satisfying: DaySet) -> Truth {
    if days.isSubset(of: satisfying) { return .certain }
    return days.intersects(satisfying) ? .possible : .impossible
  }

  /// What the parts say; those that are open alone are decided together, all others having gone.
  private func truthOfParts(_ extent: EDTFDate.Extent) -> Truth {
    // Of `and` a part that is impossible decides, of `or` one that is certain.
    let isAnd: Bool
    switch condition {
    case .and: isAnd = true
    case .or: isAnd = false
    case .not, .constant, .relation, .month: return parts[0].truth(of: extent).not
    }
    var open: [DayCondition] = []
    for part in parts {
      let truth = part.truth(of: extent)
      if truth == (isAnd ? .impossible : .certain) { return truth }
      if truth == .possible { open.append(part.condition) }
    }
    open = DayCondition.strongest(open, isAnd: isAnd)
    switch open.count {
    case 0: return isAnd ? .certain : .impossible
    case 1: return .possible
    default: return DayDecider(isAnd ? .and(open) : .or(open), isParted: false).truth(of: extent)
    }
  }

  private func truth(of days: DaySet) -> Truth {
    var tally = Tally()
    for day in startSamples(of: days) where !tally.isMixed {
      tally.count(condition.holds(start: day, end: day))
    }
    return tally.truth
  }

  private func truth(ofStart starts: DaySet, end ends: DaySet) -> Truth {
    var tally = Tally()
    for start in startSamples(of: starts) {
      // From one cut to the next, the latest end that is not before the start.
      var previous = start
      for cut in cuts.forEnd(after: start, in: ends) {
        if let end = ends.latest(before: cut), end >= previous {
          tally.count(condition.holds(start: start, end: end))
          if tally.isMixed { return .possible }
        }
        previous = max(previous, cut)
      }
    }
    return tally.truth
  }
}

extension DayDecider {
  /// The earliest day of a set in every cell that it touches; if the month counts, the earliest of
  /// every month of the year. Months recur, so the first year of a run shows all that it has.
  private func startSamples(of days: DaySet) -> [Day] {
    var samples: [Day] = []
    let (cuts, asksForMonth) = (cuts.forStart, cuts.asksForMonth)
    var cell = -1
    var months = 0
    for run in days.runs {
      var day = run.lowerBound
      var index = cutIndex(after: day)
      while true {
        if index != cell {
          cell = index
          months = 0
          if !asksForMonth { samples.append(day) }
        }
        let end = index < cuts.count ? min(cuts[index].previous, run.upperBound) : run.upperBound
        if asksForMonth { sampleMonths(day...end, &months, &samples) }
        guard end < run.upperBound else { break }
        day = end.next
        index += 1
      }
    }
    return samples
  }

  /// Adds the first day of every month of a run that its cell has not shown yet.
  private func sampleMonths(_ run: ClosedRange<Day>, _ seen: inout Int, _ samples: inout [Day]) {
    var day = run.lowerBound
    for _ in 0..<13 where day <= run.upperBound && seen != 0x1FFE {
      let (year, month, number) = day.civil
      if seen & (1 << month) == 0 {
        seen |= 1 << month
        samples.append(day)
      }
      day = day.advanced(by: Day.daysInMonth(month, year: year) - number + 1)
    }
  }

  /// The place of the first cut after a day, which is also the number of its cell.
  private func cutIndex(after day: Day) -> Int {
    var (low, high) = (0, cuts.forStart.count)
    while low < high {
      let middle = (low + high) / 2
      if cuts.forStart[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension DayCondition {
  /// The conditions without the comparisons that another one makes needless: of `> 1950` and `> 1960`
  /// the second decides where both must hold, and the first where one suffices.
  fileprivate static func strongest(_ conditions: [DayCondition], isAnd: Bool) -> [DayCondition] {
    var rest: [DayCondition] = []
    var places: [DayRelation: Int] = [:]
    var bounds: [DayRelation: Day] = [:]
    for condition in conditions {
      guard case .relation(let relation, let days) = condition,
        let (bound, isLower) = relation.bound(of: days)
      else {
        rest.append(condition)
        continue
      }
      guard let place = places[relation], let other = bounds[relation] else {
        places[relation] = rest.count
        bounds[relation] = bound
        rest.append(condition)
        continue
      }
      // A lower bound is strong where it is late, and an upper one where it is early.
      if isLower == isAnd ? bound > other : bound < other {
        bounds[relation] = bound
        rest[place] = condition
      }
    }
    return rest
  }

  /// Whether it is made of more than some number of relations and months.
  fileprivate func hasRelations(moreThan most: Int) -> Bool {
    var left = most
    return !takes(&left)
  }

  /// Takes away one for each relation; whether that many were left.
  private func takes(_ left: inout Int) -> Bool {
    switch self {
    case .constant: return true
    case .relation, .month:
      left -= 1
      return left >= 0
    case .not(let condition): return condition.takes(&left)
    case .and(let conditions), .or(let conditions):
      for condition in conditions where !condition.takes(&left) { return false }
      return true
    }
  }
}

extension DayRelation {
  /// The one day with which a comparison compares, and whether dates must lie behind it.
  fileprivate func bound(of days: DaySet) -> (Day, isLower: Bool)? {
    switch self {
    case .lessThan: days.first.map { ($0, false) }
    case .atMost: days.last.map { ($0, false) }
    case .greaterThan: days.last.map { ($0, true) }
    case .atLeast: days.first.map { ($0, true) }
    case .within, .before, .after, .meets, .metBy, .overlaps, .overlappedBy, .starts, .startedBy,
      .during, .encloses, .finishes, .finishedBy, .equals, .intersects, .covers:
      nil
    }
  }
}

/// Whether worlds that hold and worlds that do not have been met.
private struct Tally {
  private var holds = false
  private var fails = false

  var isMixed: Bool { holds && fails }

  var truth: Truth { isMixed ? .possible : Truth(holds) }

  mutating func count(_ value: Bool) {
    if value { holds = true } else { fails = true }
  }
}
