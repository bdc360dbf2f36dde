/// The days at which a condition may change its answer, each the first of a cell of days that are
/// alike.
struct TimeCuts: Sendable {
  /// The cuts of the start, sorted.
  private(set) var forStart: [Day] = []
  /// The cuts of the end that do not depend on the start.
  private var ends: [Day] = []
  /// The sets of which it matters in which run a day lies.
  private var sets: [DaySet] = []
  private(set) var asksForMonth = false

  /// No cuts at all.
  init() {}

  init(_ condition: DayCondition) {
    var starts: Set<Day> = []
    var ends: Set<Day> = []
    gather(condition, &starts, &ends)
    forStart = starts.sorted()
    self.ends = ends.sorted()
  }

  /// The cuts of a start and of an end, whatever the other, sorted.
  var all: [Day] {
    var cuts = Set(forStart + ends)
    for run in sets.lazy.flatMap(\.runs) { cuts.formUnion([run.lowerBound, run.upperBound.next]) }
    return cuts.sorted()
  }

  /// Returns the cuts of the end for all starts of one cell, sorted, with one behind all days; those
  /// before the start are left out, and all but one behind the last end.
  ///
  /// Of `in` and `intersects` the end changes the answer only once after a given start: behind the
  /// run that has the start, or at the next run. So a set of thousands of runs, such as every
  /// Christmas, costs a cut and not thousands.
  func forEnd(after start: Day, in possible: DaySet) -> [Day] {
    guard let last = possible.last, start <= last else { return [] }
    let first = Self.place(in: ends, after: start)
    var place = first
    while place < ends.count, ends[place] <= last { place += 1 }
    if sets.isEmpty { return ends[first..<place] + [last.next] }
    var cuts = Set(ends[first..<place])
    cuts.insert(last.next)
    for set in sets {
      let index = set.firstRun(endingAtOrAfter: start)
      guard index < set.runs.count else { continue }
      let run = set.runs[index]
      let cut = run.lowerBound <= start ? run.upperBound.next : run.lowerBound
      if cut <= last { cuts.insert(cut) }
    }
    return cuts.sorted()
  }

  /// The place of the first of some days that comes after another.
  private static func place(in days: [Day], after day: Day) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func gather(
    _ condition: DayCondition, _ starts: inout Set<Day>, _ ends: inout Set<Day>
  ) {
    switch condition {
    case .constant: break
    case .month: asksForMonth = true
    case .not(let condition): gather(condition, &starts, &ends)
    case .and(let conditions), .or(let conditions):
      for condition in conditions { gather(condition, &starts, &ends) }
    case .relation(.within, let days), .relation(.intersects, let days):
      for run in days.runs { starts.formUnion([run.lowerBound, run.upperBound.next]) }
      sets.append(days)
    case .relation(_, let days):
      guard let hull = days.hull else { break }
      // A start is before, at or after a bound, and so is the day behind an end, which is why the
      // day before a bound begins a cell as well.
      for bound in [hull.lowerBound, hull.upperBound.next] {
        let cuts = [bound.previous, bound, bound.next]
        starts.formUnion(cuts)
        ends.formUnion(cuts)
      }
    }
  }
}
