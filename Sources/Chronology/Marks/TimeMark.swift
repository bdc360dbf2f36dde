/// What there is to draw of a date: which days it holds for certain, and which it may.
///
/// A bar over all days of `[1958..1960]` would say that something lasted two years. So one unknown day and what
/// lasted are different shapes, and every drawing has a sign of its own for each.
package struct TimeMark: Hashable, Sendable {
  package enum Shape: Hashable, Sendable {
    /// One day that is known.
    case day(Day)
    /// One day of these stretches, nobody knows which. Several stretches exclude each other.
    case oneDay(of: [ClosedRange<Day>])
    /// Something that lasted: through `certain` in every case, and through no day beyond `possible`.
    case lasting(certain: ClosedRange<Day>?, possible: ClosedRange<Day>)
  }

  /// Its bounded part: where a side is open, nothing of it is in the shape but the bound.
  package let shape: Shape
  /// Whether it may begin, or lie, at any time before the shape.
  package let isOpenBefore: Bool
  /// Whether it may end, or lie, at any time behind the shape.
  package let isOpenAfter: Bool
  /// Whether a source says "about" of it.
  package let isApproximate: Bool
  /// Whether a source doubts it.
  package let isDoubtful: Bool

  /// Of more stretches than these one sees nothing but the whole.
  private static let mostStretches = 8
}

extension TimeMark {
  /// A mark that shows a kind of date.
  package init(
    _ shape: Shape, isOpenBefore: Bool = false, isOpenAfter: Bool = false,
    isApproximate: Bool = false, isDoubtful: Bool = false
  ) {
    self.shape = shape
    self.isOpenBefore = isOpenBefore
    self.isOpenAfter = isOpenAfter
    self.isApproximate = isApproximate
    self.isDoubtful = isDoubtful
  }

  /// Nil where a date has no place on an axis: it has no bound, or ends before it begins.
  package init?(_ date: EDTFDate) {
    guard !date.isReversed, let outer = date.outerDays else { return nil }
    isApproximate = date.isApproximate
    isDoubtful = date.isDoubtful
    isOpenBefore = outer.lowerBound == .distantPast
    isOpenAfter = outer.upperBound == .distantFuture
    // A side without bound is at the bound of the other.
    func bounded(_ days: ClosedRange<Day>) -> ClosedRange<Day>? {
      switch (days.lowerBound == .distantPast, days.upperBound == .distantFuture) {
      case (true, true): nil
      case (true, false): days.upperBound...days.upperBound
      case (false, true): days.lowerBound...days.lowerBound
      case (false, false): days
      }
    }
    switch date.extent {
    case .moment(let days):
      let stretches = days.runs.compactMap(bounded)
      guard let first = stretches.first, let last = stretches.last else { return nil }
      if days.isOneDay {
        shape = .day(first.lowerBound)
      } else if stretches.count > Self.mostStretches {
        shape = .oneDay(of: [first.lowerBound...last.upperBound])
      } else {
        shape = .oneDay(of: stretches)
      }
    case .span(let start, let end):
      guard let certain = Self.certainDays(from: start, to: end, outer) else { return nil }
      let from = isOpenBefore ? certain.bound.lowerBound : outer.lowerBound
      let to = isOpenAfter ? certain.bound.upperBound : outer.upperBound
      shape = .lasting(certain: certain.days, possible: min(from, to)...max(from, to))
    }
  }

  /// The days that a span has wherever it begins and ends, and what of it has bounds.
  private static func certainDays(
    from start: DaySet, to end: DaySet, _ outer: ClosedRange<Day>
  ) -> (days: ClosedRange<Day>?, bound: ClosedRange<Day>)? {
    guard let lastStart = start.last, let firstStart = start.first, let firstEnd = end.first,
      let lastEnd = end.last
    else { return nil }
    switch (outer.lowerBound == .distantPast, outer.upperBound == .distantFuture) {
    case (true, true): return nil
    case (false, true):
      // Of what has no end only the first day is certain, if that is known.
      return (start.isOneDay ? firstStart...firstStart : nil, firstStart...lastStart)
    case (true, false): return (end.isOneDay ? lastEnd...lastEnd : nil, firstEnd...lastEnd)
    case (false, false):
      if lastStart <= firstEnd { return (lastStart...firstEnd, outer) }
      if start.isOneDay { return (firstStart...firstStart, outer) }
      return (end.isOneDay ? lastEnd...lastEnd : nil, outer)
    }
  }

  /// The days from the first to the last of its bounded part.
  package var days: ClosedRange<Day> {
    switch shape {
    case .day(let day): day...day
    case .oneDay(let stretches):
      stretches[0].lowerBound...stretches[stretches.count - 1].upperBound
    case .lasting(_, let possible): possible
    }
  }

  /// Whether it says of each day whether it holds.
  package var isCertain: Bool {
    guard !isOpenBefore, !isOpenAfter, !isApproximate, !isDoubtful else { return false }
    return switch shape {
    case .day: true
    case .oneDay: false
    case .lasting(let certain, let possible): certain == possible
    }
  }
}

extension EDTFDate {
  /// The days from the first that it may mean to the last; nil where there is none between them.
  fileprivate var outerDays: ClosedRange<Day>? {
    switch extent {
    case .moment(let days): return days.hull
    case .span(let start, let end):
      guard let first = start.first, let last = end.last, first <= last else { return nil }
      return first...last
    }
  }
}
