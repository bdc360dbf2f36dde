/// The eras of modern Japan, by whose years its documents count.
///
/// The first and the last day are those of the edicts: Taishō began on the day on which Meiji
/// ended, and Shōwa on the last of Taishō, so that 1912-07-30 and 1926-12-25 have two names. Meiji
/// was declared in autumn 1868 for the whole of the year, which began on 25 January.
package enum JapaneseEra: String, CaseIterable, Sendable {
  case meiji = "明治"
  case taisho = "大正"
  case showa = "昭和"
  case heisei = "平成"
  case reiwa = "令和"

  /// The first and the last day; the present era has no last one.
  package var days: ClosedRange<Day> {
    switch self {
    case .meiji: Self.run((1868, 1, 25), (1912, 7, 30))
    case .taisho: Self.run((1912, 7, 30), (1926, 12, 25))
    case .showa: Self.run((1926, 12, 25), (1989, 1, 7))
    case .heisei: Self.run((1989, 1, 8), (2019, 4, 30))
    case .reiwa: Day(validYear: 2019, month: 5, day: 1)...Day.distantFuture
    }
  }

  /// The Gregorian year that has the first day.
  package var firstYear: Int { days.lowerBound.civil.year }

  /// The years of the era, counted from 1.
  package var years: ClosedRange<Int> {
    guard days.upperBound < .distantFuture else { return 1...9999 - firstYear }
    return 1...(days.upperBound.civil.year - firstYear + 1)
  }

  /// Whether months and days of a year were counted by the old calendar of sun and moon, which
  /// Japan left on 1873-01-01.
  package func isLunisolar(_ year: Int) -> Bool { self == .meiji && year < 6 }

  /// The words for the first and the last year in messages.
  package var limits: (first: String, last: String?) {
    let last = "\(rawValue)\(years.upperBound)年 (\(days.upperBound.text))"
    return (
      "\(rawValue)元年 (\(days.lowerBound.text))", days.upperBound == .distantFuture ? nil : last
    )
  }

  private typealias Civil = (year: Int, month: Int, day: Int)

  private static func run(_ first: Civil, _ last: Civil) -> ClosedRange<Day> {
    let start = Day(validYear: first.year, month: first.month, day: first.day)
    return start...Day(validYear: last.year, month: last.month, day: last.day)
  }
}
