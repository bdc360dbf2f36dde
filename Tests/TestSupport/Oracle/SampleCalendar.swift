import Chronology

/// The few days on which dates and periods of a sample begin and end.
///
/// Between two such days no condition changes its answer, so that some days stand for all: those
/// at the bounds and beside them, and a day of every month in between.
enum SampleCalendar {
  static let years = 1974...1976
  static let months = [1, 6, 12]

  /// A date as an EDTF string.
  static func date(isCrisp: Bool, _ random: inout SeededGenerator) -> String {
    let year = random.pick(Array(years))
    let month = Self.month(of: year, &random)
    let day = month + "-" + random.pick(["01", "15", "30"])
    if isCrisp { return day }
    return switch Int.random(in: 0..<16, using: &random) {
    case 0: "\(year)"
    case 1: month
    case 2, 3, 4: day
    case 5: "\(month)~"
    case 6: "\(year)?"
    case 7: "[\(year)-12..\(year + 1)-01]"
    case 8: "[\(year)-01,\(year)-06]"
    case 9: "[..\(month)]"
    case 10: "\(month)/\(year + 1)-01"
    case 11: "\(day)/\(year)-12"
    case 12: random.pick(["\(day)/", "\(month)/.."])
    case 13: "/\(day)"
    case 14: random.pick(["\(year)-XX-15", "\(year)-21"])
    default: "197X"
    }
  }

  /// A month as EDTF writes it.
  static func month(of year: Int, _ random: inout SeededGenerator) -> String {
    let month = random.pick(months)
    return "\(year)-" + (month < 10 ? "0\(month)" : "\(month)")
  }

  /// The days that stand for all.
  static let days: [Day] =
    (days(of: [1960, 1972, 1979, 1985]) { month in
      [15] + ([1, 12].contains(month) ? [1, 2, 30, 31] : [])
    }
    + days(of: [1969, 1973]) { $0 == 12 ? [30, 31] : [] }
    + days(of: [1970, 1978, 1980]) { $0 == 1 ? [1, 2] : [] }
    + days(of: Array(years) + [1977], boundsOfMonth)).sorted()

  private static func boundsOfMonth(_ month: Int) -> [Int] {
    switch month {
    case 1, 12: [1, 2, 14, 15, 16, 29, 30, 31]
    case 6: [1, 2, 14, 15, 16, 28, 29, 30]
    case 2, 7: [1, 2, 15]
    case 5: [15, 30, 31]
    case 11: [15, 29, 30]
    default: [15]
    }
  }

  private static func days(of years: [Int], _ days: (Int) -> [Int]) -> [Day] {
    years.flatMap { year in
      (1...12).flatMap { month in
        days(month).compactMap { Day(year: year, month: month, day: $0) }
      }
    }
  }
}
