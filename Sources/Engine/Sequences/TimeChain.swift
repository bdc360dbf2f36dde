/// Points in time of which each has a set of days, and no point may lie before the one in front of it: whether
/// there are days for all of them.
///
/// A link says of each day of a point until when the next may be. As that bound never falls while the day grows,
/// the days that the next point can reach from a run of days are again a run, from its first day to the bound of
/// its last: no day is tried by itself, and the answer is exact.
struct TimeChain {
  /// From a point to the next.
  struct Link {
    /// How many days the next point lies behind at least; 0 or 1.
    let least: Int
    /// Until when the next point may be, by the day of this one.
    let last: (Int) -> Int
  }

  private var points: [[ClosedRange<Int>]]
  private var links: [Link] = []

  /// - Parameter days: the days of the first point, as runs in their order.
  init(from days: [ClosedRange<Int>]) { points = [days] }

  mutating func append(_ days: [ClosedRange<Int>], _ link: Link) {
    points.append(days)
    links.append(link)
  }

  /// Whether there are days for all points.
  ///
  /// - Parameter last: until when the last point may be, by the day of the first; nil for no such bound.
  /// - Complexity: O(runs of all points), with a bound O(runs²).
  func isPossible(within last: ((Int) -> Int)? = nil) -> Bool {
    guard let last else { return !reached(from: points[0]).isEmpty }
    // Were a solution at hand, its first point could be put later, which only helps, until it or the points that
    // it meets are at the end of a run: so these are all the first days that have to be tried.
    let most = links.count { $0.least > 0 }
    let ends = points.joined().flatMap { run in (0...most).map { run.upperBound - $0 } }
    for day in Set(ends) where points[0].contains(where: { $0.contains(day) }) {
      guard let first = reached(from: [day...day]).first else { continue }
      if first.lowerBound <= last(day) { return true }
    }
    return false
  }

  /// The days of the last point that can be reached from some days of the first.
  private func reached(from days: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
    var reached = days
    for (point, link) in zip(points.dropFirst(), links) {
      var next: [ClosedRange<Int>] = []
      for run in reached {
        let (first, last) = (run.lowerBound + link.least, link.last(run.upperBound))
        if first <= last { next.append(first...last) }
      }
      reached = point.intersection(next.merged)
      if reached.isEmpty { return [] }
    }
    return reached
  }
}

extension [ClosedRange<Int>] {
  /// Runs that begin in their order, put together where they touch.
  fileprivate var merged: [ClosedRange<Int>] {
    var merged: [ClosedRange<Int>] = []
    for run in self {
      if let last = merged.last, run.lowerBound <= last.upperBound {
        merged[merged.count - 1] = last.lowerBound...Swift.max(last.upperBound, run.upperBound)
      } else {
        merged.append(run)
      }
    }
    return merged
  }
}
