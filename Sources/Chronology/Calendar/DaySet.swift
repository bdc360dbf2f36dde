/// A set of days as runs of consecutive days.
///
/// - Invariant: the runs are sorted, disjoint and not adjacent, so that equal sets have equal runs.
package struct DaySet: Hashable, Sendable {
  /// The runs from the earliest to the latest.
  package let runs: [ClosedRange<Day>]

  /// Creates the set of one run.
  package init(_ run: ClosedRange<Day>) { runs = [run] }

  /// Creates the union of runs in any order, which may overlap.
  ///
  /// - Complexity: O(n log n), O(n) when the runs are sorted.
  package init(runs: [ClosedRange<Day>]) {
    var sorted = runs
    if !zip(runs, runs.dropFirst()).allSatisfy({ $0.lowerBound <= $1.lowerBound }) {
      sorted.sort { $0.lowerBound < $1.lowerBound }
    }
    self.init(sorted: sorted)
  }

  /// Creates the union of runs that are sorted by their first day.
  init(sorted runs: [ClosedRange<Day>]) {
    var merged: [ClosedRange<Day>] = []
    merged.reserveCapacity(runs.count)
    for run in runs {
      if let last = merged.last, run.lowerBound <= last.upperBound.next {
        let end = Swift.max(last.upperBound, run.upperBound)
        merged[merged.count - 1] = last.lowerBound...end
      } else {
        merged.append(run)
      }
    }
    self.runs = merged
  }

  /// The set without days.
  package static let empty = DaySet(runs: [])

  /// The set of all days.
  package static let everything = DaySet(Day.distantPast...Day.distantFuture)
}

extension DaySet {
  /// Whether there is no day.
  package var isEmpty: Bool { runs.isEmpty }

  /// The earliest day.
  package var first: Day? { runs.first?.lowerBound }

  /// The latest day.
  package var last: Day? { runs.last?.upperBound }

  /// The days from the first to the last, gaps included; nil for the empty set.
  package var hull: ClosedRange<Day>? {
    guard let first, let last else { return nil }
    return first...last
  }

  /// Whether the set is exactly one day.
  package var isOneDay: Bool { first != nil && first == last }

  /// Tells whether the set has a day.
  ///
  /// - Complexity: O(log n) in the runs.
  package func contains(_ day: Day) -> Bool { run(containing: day) != nil }

  /// Returns the run that has a day.
  ///
  /// - Complexity: O(log n) in the runs.
  package func run(containing day: Day) -> ClosedRange<Day>? {
    let index = firstRun(endingAtOrAfter: day)
    guard index < runs.count, runs[index].lowerBound <= day else { return nil }
    return runs[index]
  }

  /// Tells whether the set has a day of a run.
  ///
  /// - Complexity: O(log n) in the runs.
  package func intersects(_ run: ClosedRange<Day>) -> Bool {
    let index = firstRun(endingAtOrAfter: run.lowerBound)
    return index < runs.count && runs[index].lowerBound <= run.upperBound
  }

  /// The last day of the set before another; nil when there is none.
  func latest(before day: Day) -> Day? {
    let index = firstRun(endingAtOrAfter: day)
    if index < runs.count, runs[index].lowerBound < day { return day.previous }
    return index > 0 ? runs[index - 1].upperBound : nil
  }

  /// The place of the first run that does not end before a day; the count when all do.
  func firstRun(endingAtOrAfter day: Day) -> Int {
    var low = 0
    var high = runs.count
    while low < high {
      let middle = (low + high) / 2
      if runs[middle].upperBound < day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
