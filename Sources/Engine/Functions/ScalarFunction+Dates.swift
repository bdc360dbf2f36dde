import Chronology
import Plan

extension ScalarFunction {
  /// Functions of dates, beside the parts of a date, which groups and conditions know of themselves.
  static let dates: [ScalarFunction] = [
    ScalarFunction(
      ofDate: "earliest(DATE)", "the first day that a date may mean",
      example: "events | compute earliest(date) as day | select day | limit 1", gives: .date,
      value: { date in date.earliest.map { .date($0.text) } }),

    ScalarFunction(
      ofDate: "latest(DATE)", "the last day that a date may mean",
      example: "events | compute latest(date) as day | select day | limit 1", gives: .date,
      value: { date in date.latest.map { .date($0.text) } }),

    ScalarFunction(
      ofDate: "duration(DATE)", "how many days a span lasted, between bounds where they are open",
      example: "events | compute duration(date) as days | select days | limit 1",
      gives: .quantity,
      value: { date in durationInDays(date).map { .decimal($0.lowerBound) } },
      bounds: { date in durationInDays(date) }),

    ScalarFunction(
      ofDate: "precision(DATE)", "how precise a date is: to a day, a month, a year",
      example: "events | compute precision(date) as p | group by p", gives: .text,
      value: { date in .text(date.precision.rawValue) }),
  ]

  /// How many days a span lasted, at least and at most; a moment is one day.
  private static func durationInDays(_ date: EDTFDate) -> ClosedRange<Double>? {
    guard case .span(let start, let end) = date.extent else { return 1...1 }
    guard let firstStart = start.first, let lastStart = start.last, let firstEnd = end.first,
      let lastEnd = end.last, firstStart != .distantPast, lastEnd != .distantFuture
    else { return nil }
    let least = max(1, firstEnd.number - lastStart.number + 1)
    return Double(least)...Double(max(least, lastEnd.number - firstStart.number + 1))
  }
}
