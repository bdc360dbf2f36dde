/// The days that fit a date some of whose digits are unspecified, by enumeration of the calendar.
struct CalendarMask {
  let years: [ClosedRange<Int>]
  private let months: [Int]
  private let day: TwoDigitMask?

  /// More runs than this are replaced by the days from the first to the last: a mask such as
  /// `XXXX-XX-X5` has hundreds of thousands, and says next to nothing.
  static let mostRuns = 20_000

  init(year: YearMask, month: TwoDigitMask, day: TwoDigitMask?) {
    years = year.runs
    months = (1...12).filter(month.fits)
    self.day = day
  }

  /// The days that fit; empty when there is none.
  var days: DaySet {
    if months.count == 12, day?.isWhole ?? true {
      return DaySet(runs: years.map { Day.days(ofYears: $0) })
    }
    var runs: [ClosedRange<Day>] = []
    for year in years.joined() {
      for month in months {
        for run in dayRuns(month, year) {
          if let last = runs.last, last.upperBound.next == run.lowerBound {
            runs[runs.count - 1] = last.lowerBound...run.upperBound
          } else {
            runs.append(run)
          }
        }
      }
      if runs.count > Self.mostRuns { return hull(from: runs[0].lowerBound) }
    }
    return DaySet(runs: runs)
  }

  /// The days from a first to the last that fits.
  private func hull(from first: Day) -> DaySet {
    for years in years.reversed() {
      for year in years.reversed() {
        for month in months.reversed() {
          if let last = dayRuns(month, year).last?.upperBound { return DaySet(first...last) }
        }
      }
    }
    return DaySet(first...first)
  }

  /// The days of a month that fit, as runs.
  private func dayRuns(_ month: Int, _ year: Int) -> [ClosedRange<Day>] {
    guard let day, !day.isWhole else { return [Day.days(ofMonth: month, year: year)] }
    let first = Day(validYear: year, month: month, day: 1)
    let numbers = (1...Day.daysInMonth(month, year: year)).filter(day.fits)
    return DaySet(
      runs: numbers.map { number in
        let day = first.advanced(by: number - 1)
        return day...day
      }
    ).runs
  }
}
