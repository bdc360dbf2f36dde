/// The proleptic Gregorian calendar by arithmetic alone.
///
/// Both directions are Howard Hinnant's `days_from_civil` and `civil_from_days`
/// (https://howardhinnant.github.io/date_algorithms.html): years are counted from March, so that
/// the leap day comes last, and in eras of 400 years, which all have 146,097 days.
extension Day {
  /// Creates the day of a date; nil when the calendar has no such day.
  ///
  /// - Parameter year: astronomical, so that 0 is the year before 1.
  package init?(year: Int, month: Int, day: Int) {
    guard Self.writableYears.contains(year), 1...12 ~= month,
      day >= 1, day <= Self.daysInMonth(month, year: year)
    else { return nil }
    self.init(validYear: year, month: month, day: day)
  }

  /// Creates the day of a date that is known to exist.
  ///
  /// - Precondition: the year is writable, the month has that day.
  init(validYear year: Int, month: Int, day: Int) {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear.floorDivided(by: 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.init(number: era * 146_097 + dayOfEra - 719_468)
  }

  /// The year, month and day of month.
  package var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.floorDivided(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * marchMonth + 2) / 5 + 1)
  }

  /// The number of days of a month.
  ///
  /// - Precondition: the month is 1 to 12.
  package static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: preconditionFailure("there is no month \(month)")
    }
  }

  /// Whether a year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }

  /// The years whose days lie between the sentinels with room to spare for neighbours.
  static let writableYears = -1_000_000_000_000_000...1_000_000_000_000_000

  /// The days of a year.
  package static func days(ofYear year: Int) -> ClosedRange<Day> { days(ofYears: year...year) }

  /// The days from the first of the first year to the last of the last; years too far away to be
  /// counted end at the last that is not.
  package static func days(ofYears years: ClosedRange<Int>) -> ClosedRange<Day> {
    let years = years.clamped(to: writableYears)
    let first = Day(validYear: years.lowerBound, month: 1, day: 1)
    return first...Day(validYear: years.upperBound, month: 12, day: 31)
  }

  /// The days of a month.
  ///
  /// - Precondition: the month is 1 to 12 and the year writable.
  package static func days(ofMonth month: Int, year: Int) -> ClosedRange<Day> {
    let first = Day(validYear: year, month: month, day: 1)
    return first...first.advanced(by: daysInMonth(month, year: year) - 1)
  }
}

extension Day {
  /// The day after.
  package var next: Day { advanced(by: 1) }

  /// The day before.
  package var previous: Day { advanced(by: -1) }

  /// The day so many days later, or earlier when the count is negative.
  package func advanced(by count: Int) -> Day { Day(number: number + count) }

  /// The day as EDTF writes it, `1976-06-03`, `-0043-03-15`.
  ///
  /// A year of more than four digits, which EDTF writes only alone, stands with all its digits:
  /// `10000-01-01`. The sentinels are `..`.
  package var text: String {
    guard self > .distantPast, self < .distantFuture else { return ".." }
    let (year, month, day) = civil
    return "\(Self.paddedYear(year))-\(month.padded(to: 2))-\(day.padded(to: 2))"
  }

  /// A year with its sign and at least four digits.
  static func paddedYear(_ year: Int) -> String {
    (year < 0 ? "-" : "") + Int(year.magnitude).padded(to: 4)
  }
}

extension Int {
  /// The quotient rounded towards negative infinity.
  func floorDivided(by divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }

  /// The decimal digits with leading zeros.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.utf8.count)) + digits
  }
}
