package import Chronology

/// The days of a span as four numbers: its start and its end are each one unknown day within a run.
///
/// A side without a bound has the least or the greatest number, which is that of no day.
package struct SpanDays: Hashable, Sendable {
  package let start: ClosedRange<Int32>
  package let end: ClosedRange<Int32>

  package init(start: ClosedRange<Int32>, end: ClosedRange<Int32>) {
    self.start = start
    self.end = end
  }

  /// Takes the days of a span; nil where they have gaps or lie beyond the numbers.
  package init?(_ extent: EDTFDate.Extent) {
    guard case .span(let start, let end) = extent, let start = Self.run(of: start),
      let end = Self.run(of: end)
    else { return nil }
    self.init(start: start, end: end)
  }

  private static func run(of days: DaySet) -> ClosedRange<Int32>? {
    guard days.runs.count == 1 else { return nil }
    guard let first = number(of: days.runs[0].lowerBound),
      let last = number(of: days.runs[0].upperBound)
    else { return nil }
    return first...last
  }

  private static func number(of day: Day) -> Int32? {
    if day == .distantPast { return .min }
    if day == .distantFuture { return .max }
    return Int32(exactly: day.number).flatMap { $0 == .min || $0 == .max ? nil : $0 }
  }

  /// The day of a number.
  package static func day(_ number: Int32) -> Day {
    switch number {
    case .min: .distantPast
    case .max: .distantFuture
    default: Day(number: Int(number))
    }
  }

  package var extent: EDTFDate.Extent {
    .span(start: Self.days(start), end: Self.days(end))
  }

  private static func days(_ run: ClosedRange<Int32>) -> DaySet {
    DaySet(day(run.lowerBound)...day(run.upperBound))
  }

  /// Whether it ends before it begins, whatever days are meant.
  package var isReversed: Bool { start.lowerBound > end.upperBound }
}

/// What a column keeps of a date besides its days.
struct DateTraits: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let doubtful = DateTraits(rawValue: 1)
  static let approximate = DateTraits(rawValue: 2)
  static let open = DateTraits(rawValue: 4)
  static let imprecise = DateTraits(rawValue: 8)
}
