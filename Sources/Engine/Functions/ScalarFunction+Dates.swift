import Chronology
import Plan

extension ScalarFunction {
  /// Functions of dates, beside the parts of a date, which groups and conditions know of themselves.
  static let dates: [ScalarFunction] = [
    ScalarFunction(
      ofDate: "earliest(DATE)",
      example: "events | compute earliest(date) as day | select day | limit 1", gives: .date,
      value: { date in date.earliest.map { .date($0.text) } }),

    ScalarFunction(
      ofDate: "latest(DATE)",
      example: "events | compute latest(date) as day | select day | limit 1", gives: .date,
      value: { date in date.latest.map { .date($0.text) } }),

    ScalarFunction(
      ofDate: "duration(DATE)",
      example: "events | compute duration(date) as days | select days | limit 1",
      gives: .quantity,
      value: { date in durationInDays(date).map { .decimal($0.lowerBound) } },
      bounds: { date in durationInDays(date) }),

    ScalarFunction(
      ofDate: "precision(DATE)",
      example: "events | compute precision(date) as p | group by p", gives: .text,
      value: { date in .text(date.precision.rawValue) }),

    ScalarFunction(
      "written(DATE)",
      example: "events | compute written(date) as words | select words | limit 1",
      kind: { $0.first == .date ? .text : nil },
      value: { arguments in
        (arguments.words(0) ?? arguments.date(0)?.text).map { .text($0) } ?? .missing
      }),

    ScalarFunction(
      "days(DATE, DATE)",
      example: "events | compute days(reported, date) as days | select days | limit 1",
      arity: 2...2, kind: { $0.areDates ? .quantity : nil },
      value: { arguments in
        daysBetween(arguments).map { .decimal($0.lowerBound) } ?? .missing
      },
      bounds: { arguments in daysBetween(arguments) }),

    ScalarFunction(
      "period(DATE, 1 month)",
      example: "events | group by period(date, 5 years) as years | limit 3", arity: 2...2,
      kind: { $0.first == .date && $0.last == .text ? .date : nil },
      value: { arguments in
        guard let date = arguments.date(0) else { return .missing }
        guard let period = DatePeriod(text: arguments[1].label) else {
          return arguments.notConverted()
        }
        return period.date(holding: date).map { .date($0.text) } ?? arguments.outOfReach()
      }),

    ScalarFunction(
      ofPart: "day(DATE)",
      example: "events | compute day(date) as day | select day | limit 1", all: 1...31
    ) { first, last in
      let (first, last) = (first.civil, last.civil)
      return first.month == last.month && first.year == last.year ? first.day...last.day : nil
    },

    ScalarFunction(
      ofPart: "weekday(DATE)",
      example: "events | compute weekday(date) as day | select day | limit 1", all: 1...7
    ) { first, last in
      let (from, to) = (first.weekday, last.weekday)
      return last.number - first.number < 7 && from <= to ? from...to : nil
    },

    ScalarFunction(
      ofPart: "week(DATE)",
      example: "events | compute week(date) as week | select week | limit 1", all: 1...53
    ) { first, last in
      let (from, to) = (first.isoWeek, last.isoWeek)
      return from.year == to.year ? from.week...to.week : nil
    },

    ScalarFunction(
      ofPart: "quarter(DATE)",
      example: "events | compute quarter(date) as quarter | select quarter | limit 1", all: 1...4
    ) { first, last in
      let (first, last) = (first.civil, last.civil)
      guard first.year == last.year else { return nil }
      return (first.month + 2) / 3...(last.month + 2) / 3
    },
  ]

  /// How many days lie between two dates, at least and at most: below zero where the second is before the
  /// first.
  private static func daysBetween(_ arguments: FunctionArguments) -> ClosedRange<Double>? {
    guard let from = arguments.date(0)?.startHull, let to = arguments.date(1)?.startHull else {
      return nil
    }
    let isOpen = [from, to].contains {
      $0.lowerBound == .distantPast || $0.upperBound == .distantFuture
    }
    if isOpen { return nil }
    return Double(
      to.lowerBound.number - from.upperBound.number)...Double(
        to.upperBound.number - from.lowerBound.number)
  }

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

extension ScalarFunction {
  /// Creates a function of a day that gives a whole number, between bounds where a date leaves it open.
  ///
  /// - Parameters:
  ///   - all: the numbers that it may give.
  ///   - between: those of the days from one to another; nil where that may be any of them.
  fileprivate init(
    ofPart usage: String, example: String, all: ClosedRange<Int>,
    _ between: @escaping @Sendable (_ first: Day, _ last: Day) -> ClosedRange<Int>?
  ) {
    let bounds = { @Sendable (date: EDTFDate) -> ClosedRange<Double>? in
      guard let days = date.startHull else { return nil }
      let numbers =
        days.lowerBound > .distantPast && days.upperBound < .distantFuture
        ? between(days.lowerBound, days.upperBound) ?? all : all
      return Double(numbers.lowerBound)...Double(numbers.upperBound)
    }
    self.init(
      ofDate: usage, example: example, gives: .quantity,
      value: { date in bounds(date).map { .decimal($0.lowerBound) } }, bounds: bounds)
  }
}

extension EDTFDate {
  /// From the first to the last day that the date, or the start of the span, may mean.
  fileprivate var startHull: ClosedRange<Day>? {
    guard let first = startDays.first, let last = startDays.last else { return nil }
    return first...last
  }
}

extension Day {
  /// From Monday, 1, to Sunday, 7; the first day of 1970 was a Thursday.
  fileprivate var weekday: Int { (number + 3).modulo(7) + 1 }

  /// The week that has the day's Thursday, and that Thursday's year.
  fileprivate var isoWeek: (year: Int, week: Int) {
    let thursday = advanced(by: 4 - weekday)
    let year = thursday.civil.year
    let january = Day(year: year, month: 1, day: 1)?.number ?? thursday.number
    return (year, (thursday.number - january) / 7 + 1)
  }
}

extension Int {
  fileprivate func modulo(_ divisor: Int) -> Int {
    let rest = self % divisor
    return rest < 0 ? rest + divisor : rest
  }
}
