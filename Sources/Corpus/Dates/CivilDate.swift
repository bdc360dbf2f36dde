import Chronology

/// A date of the Gregorian calendar by its numbers, of which the last may be unknown.
struct CivilDate: Equatable {
  /// Astronomical, so that 0 is the year before 1.
  let year: Int
  /// 1 to 12; 0 where only the year is known.
  let month: Int
  /// 1 to 31; 0 where no day is known.
  let day: Int

  /// Takes numbers as a file gives them: a month of 0 is unknown, and so is the day with it.
  ///
  /// - Throws: `noSuchMonth`, `noSuchDay`.
  init(year: Int, month: Int = 0, day: Int = 0) throws(DateRefusal) {
    guard 0...12 ~= month else { throw .noSuchMonth(month) }
    self.year = year
    self.month = month
    self.day = month == 0 ? 0 : day
    if month == 0 || day == 0 { return }
    let last = Day.daysInMonth(month, year: year)
    guard 1...last ~= day else {
      throw .noSuchDay(month: Self.written(year, month, 0), last: last)
    }
  }

  /// Takes a number of eight digits, `19760603`.
  init(digits: Int) throws(DateRefusal) {
    try self.init(year: digits / 10_000, month: digits / 100 % 100, day: digits % 100)
  }

  init(_ day: Day) {
    (year, month, self.day) = day.civil
  }

  /// Whether `init` takes these numbers; no text is made.
  static func isReal(year: Int, month: Int, day: Int = 0) -> Bool {
    guard 0...12 ~= month else { return false }
    return month == 0 || day <= 28 || day <= Day.daysInMonth(month, year: year)
  }

  /// `1976-06-03`, `1976-06` or `1976`.
  var edtf: String { Self.written(year, month, day) }

  private static func written(_ year: Int, _ month: Int, _ day: Int) -> String {
    var text = (year < 0 ? "-" : "") + padded(year.magnitude, to: 4)
    if month > 0 { text += "-" + padded(month, to: 2) }
    if day > 0 { text += "-" + padded(day, to: 2) }
    return text
  }

  private static func padded(_ number: some BinaryInteger, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
