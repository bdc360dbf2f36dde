/// The groupings of months that are in the place of a month, 21 to 41.
///
/// The standard leaves the months of 21 to 24 open; the table here is the northern one of
/// meteorology, and a winter ends in the year after the one that it is named by, so that
/// `2001-24` is December 2001 to February 2002.
enum Season: Int {
  case spring = 21
  case summer, autumn, winter
  case northernSpring, northernSummer, northernAutumn, northernWinter
  case southernSpring, southernSummer, southernAutumn, southernWinter
  case firstQuarter, secondQuarter, thirdQuarter, fourthQuarter
  case firstQuadrimester, secondQuadrimester, thirdQuadrimester
  case firstHalf, secondHalf

  /// Whether only level 2 has it.
  var isMinor: Bool { rawValue > Season.winter.rawValue }

  /// The first month, and how many follow each other.
  private var months: (first: Int, count: Int) {
    switch self {
    case .spring, .northernSpring, .southernAutumn: (3, 3)
    case .summer, .northernSummer, .southernWinter: (6, 3)
    case .autumn, .northernAutumn, .southernSpring: (9, 3)
    case .winter, .northernWinter, .southernSummer: (12, 3)
    case .firstQuarter: (1, 3)
    case .secondQuarter: (4, 3)
    case .thirdQuarter: (7, 3)
    case .fourthQuarter: (10, 3)
    case .firstQuadrimester: (1, 4)
    case .secondQuadrimester: (5, 4)
    case .thirdQuadrimester: (9, 4)
    case .firstHalf: (1, 6)
    case .secondHalf: (7, 6)
    }
  }

  /// The days of the season in a year.
  func days(in year: Int) -> ClosedRange<Day> {
    let (first, count) = months
    let last = first + count - 1
    let end = Day.days(ofMonth: (last - 1) % 12 + 1, year: year + (last - 1) / 12)
    return Day(validYear: year, month: first, day: 1)...end.upperBound
  }

  /// The days of the season in every year that fits a mask.
  func days(in year: YearMask) -> DaySet {
    DaySet(runs: year.runs.joined().map { days(in: $0) })
  }
}
