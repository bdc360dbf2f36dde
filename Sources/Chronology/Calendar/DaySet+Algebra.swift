/// Sets of days combined.
extension DaySet {
  /// Returns the days of either set.
  ///
  /// - Complexity: O(n log n) in the runs of both.
  package func union(_ other: DaySet) -> DaySet {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return DaySet(runs: runs + other.runs)
  }

  /// Returns the days of both sets.
  ///
  /// - Complexity: O(n) in the runs of both.
  package func intersection(_ other: DaySet) -> DaySet {
    var common: [ClosedRange<Day>] = []
    forEachCommonRun(with: other) { run in
      common.append(run)
      return true
    }
    return DaySet(sorted: common)
  }

  /// The days that are not in the set.
  ///
  /// - Complexity: O(n) in the runs.
  package var complement: DaySet {
    var gaps: [ClosedRange<Day>] = []
    var next = Day.distantPast
    for run in runs {
      if next < run.lowerBound { gaps.append(next...run.lowerBound.previous) }
      next = run.upperBound.next
    }
    if next <= .distantFuture { gaps.append(next...Day.distantFuture) }
    return DaySet(sorted: gaps)
  }

  /// Tells whether every day is in another set.
  ///
  /// - Complexity: O(n log m).
  package func isSubset(of other: DaySet) -> Bool {
    runs.allSatisfy { run in
      other.run(containing: run.lowerBound).map { $0.upperBound >= run.upperBound } ?? false
    }
  }

  /// Tells whether the sets share a day.
  ///
  /// - Complexity: O(n) in the runs of both.
  package func intersects(_ other: DaySet) -> Bool {
    var meet = false
    forEachCommonRun(with: other) { _ in
      meet = true
      return false
    }
    return meet
  }

  /// Calls a function with each run that both sets have, in order, until it returns false.
  private func forEachCommonRun(with other: DaySet, _ body: (ClosedRange<Day>) -> Bool) {
    var (mine, theirs) = (0, 0)
    while mine < runs.count, theirs < other.runs.count {
      let (left, right) = (runs[mine], other.runs[theirs])
      let first = max(left.lowerBound, right.lowerBound)
      let last = min(left.upperBound, right.upperBound)
      if first <= last, !body(first...last) { return }
      if left.upperBound <= right.upperBound { mine += 1 } else { theirs += 1 }
    }
  }
}
