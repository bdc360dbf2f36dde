/// The worlds of several dates at once: which days they may be together.
///
/// What is said of two days, `first + 30 <= second`, keeps the lesser of two solutions: if days `x, y` and days
/// `v, w` fit, so do the lesser of `x, v` and the lesser of `y, w`. So does that a day is one of a set, and that one is
/// another moved by months. Of such parts, all of which must hold, the earliest days that fit are found
/// without trying: each day is raised to the first one that the others allow, until nothing changes or no
/// day is left. What is joined by `or` is tried one after another.
package struct DayWorlds: Sendable {
  /// The first and the last possible day of each variable.
  private var bounds: [ClosedRange<Day>] = []
  /// What holds in every world: sets with gaps, starts that are not after their ends.
  private var given: [DayFormula] = []
  private var images: [Image] = []

  /// A day that is another one moved by months.
  struct Image: Hashable, Sendable {
    let day: Int
    let origin: DayTerm
    let months: Int
    /// How many days that is, at least and at most.
    let days: ClosedRange<Int>
  }

  package init() {}

  /// Adds a date. A span that ends before it begins has no world, and may be any.
  package mutating func add(_ extent: EDTFDate.Extent) -> DateTerm {
    switch extent {
    case .moment(let days):
      let day = add(days)
      return DateTerm(start: day, end: day)
    case .span(var start, var end):
      if let first = start.first, let last = end.last, first > last {
        (start, end) = (.everything, .everything)
      }
      let term = DateTerm(start: add(start), end: add(end))
      given.append(.inOrder(term.start, term.end))
      return term
    }
  }

  private mutating func add(_ days: DaySet) -> DayTerm {
    bounds.append(days.hull ?? .distantPast ... .distantFuture)
    let day = DayTerm(bounds.count - 1)
    if days.runs.count != 1 { given.append(.among(day, days)) }
    return day
  }

  /// A date so many months after another.
  package mutating func moved(_ date: DateTerm, byMonths count: Int) -> DateTerm {
    let start = moved(date.start, byMonths: count)
    return DateTerm(start: start, end: date.isMoment ? start : moved(date.end, byMonths: count))
  }

  private mutating func moved(_ day: DayTerm, byMonths count: Int) -> DayTerm {
    if let known = images.first(where: { $0.origin == day && $0.months == count }) {
      return DayTerm(known.day)
    }
    let origin = bounds[day.variable]
    let isOpen = origin.lowerBound == .distantPast || origin.upperBound == .distantFuture
    bounds.append(.distantPast ... .distantFuture)
    images.append(
      Image(
        day: bounds.count - 1, origin: day, months: count,
        days: isOpen ? .exactly(months: count) : .about(months: count)))
    return DayTerm(bounds.count - 1)
  }

  /// Whether a formula holds in some world; nil where that takes too long to find out.
  ///
  /// - Complexity: O(parts × runs of days) for each choice among what `or` joins.
  package func haveOne(where formula: DayFormula) -> Bool? {
    let bounds = images.isEmpty ? bounds : boundsWithin(reachOf: formula)
    var search = DaySearch(bounds: bounds, images: images)
    return search.finds([.and(given), formula], DaySearch.State(bounds))
  }

  /// The bounds without those that have no beginning: days are then raised from one that the calendar has.
  ///
  /// Nothing that is asked changes before the first day that is named. Of days before that, those that lie
  /// closely together may all be moved by 400 years, in which all months recur, as long as these are
  /// not near the others; so if there are days that fit, there are such from here on.
  private func boundsWithin(reachOf formula: DayFormula) -> [ClosedRange<Day>] {
    var reach = Reach()
    reach.add(.and(given))
    reach.add(formula)
    for days in bounds { reach.add(DaySet(days)) }
    for image in images { reach.distance += image.origin.offset.magnitude + image.days.reach }
    let distance = Int(clamping: reach.distance) + 146_097
    let first = reach.first.advanced(by: -distance * (bounds.count + 1))
    return bounds.map { days in
      days.lowerBound == .distantPast && first < days.upperBound ? first...days.upperBound : days
    }
  }
}

/// How far what is asked of days reaches.
private struct Reach {
  /// The first day that is named, or one before all that are likely to be.
  private(set) var first = Day(number: -5_000_000)
  /// How far days may be from others that they are held against, all together.
  var distance: UInt = 0

  mutating func add(_ formula: DayFormula) {
    switch formula {
    case .constant: break
    case .month(let day, _): distance += day.offset.magnitude
    case .among(let day, let days):
      distance += day.offset.magnitude
      add(days)
    case .inOrder(let first, let second):
      distance += first.offset.magnitude + second.offset.magnitude
    case .and(let parts), .or(let parts): for part in parts { add(part) }
    }
  }

  mutating func add(_ days: DaySet) {
    for run in days.runs {
      for day in [run.lowerBound, run.upperBound] where day > .distantPast && day < first {
        first = day
      }
    }
  }
}

extension ClosedRange<Int> {
  /// Bounds for the days of so many months, wherever they begin.
  fileprivate static func about(months: Int) -> ClosedRange<Int> {
    // 400 years have 146,097 days; months and leap days come to less than a week beside that.
    let average = (months * 146_097).floorDivided(by: 4_800)
    return average - 7...average + 8
  }

  /// The least and the greatest number of days of so many months.
  ///
  /// - Complexity: a look at each month of 400 years.
  fileprivate static func exactly(months: Int) -> ClosedRange<Int> {
    var bounds: ClosedRange<Int>?
    var first = Day(validYear: 1600, month: 1, day: 1)
    for _ in 0..<4_800 {
      let (year, month, _) = first.civil
      let next = first.advanced(by: Day.daysInMonth(month, year: year))
      for day in [first, next.previous] {
        let days = day.movedByMonths(months).number - day.number
        bounds =
          Swift.min(bounds?.lowerBound ?? days, days)...Swift.max(bounds?.upperBound ?? days, days)
      }
      first = next
    }
    return bounds ?? about(months: months)
  }

  /// The farthest of its bounds from zero.
  fileprivate var reach: UInt { Swift.max(lowerBound.magnitude, upperBound.magnitude) }
}
