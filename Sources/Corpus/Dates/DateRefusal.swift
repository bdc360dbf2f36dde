/// Why a text is not read as a date; `message(of:)` has the words.
enum DateRefusal: Error, Equatable {
  /// The text does not follow a pattern.
  case notInForm(String)
  /// The text is in none of the forms that say by themselves what they mean.
  case notADate
  case twoDigitYear
  /// Day and month may be either number; the two dates in EDTF.
  case ambiguousOrder(dayFirst: String, monthFirst: String)
  case noSuchMonth(Int)
  /// The month, as EDTF, and its last day.
  case noSuchDay(month: String, last: Int)
  /// A year or a day that an era does not have; its limits in words.
  case outsideEra(String, first: String, last: String)
  /// A day before the common era, which its sources give in another calendar.
  case dayBeforeChrist
  /// `0 BC`.
  case noYearZero
  /// `1900s`: ten years or a hundred.
  case decadeOrCentury
  /// Seconds too far from 1970 to be meant.
  case tooFarAway
}

extension DateRefusal {
  /// What was read and what would be right, in one line.
  func message(of text: String) -> String {
    switch self {
    case .notInForm(let form): "'\(text)' is not in the form \(form)"
    case .notADate: "'\(text)' is no date; write year-month-day, such as 1976-06-03"
    case .twoDigitYear: "'\(text)' has a year of two digits; write all four"
    case .ambiguousOrder(let dayFirst, let monthFirst):
      "'\(text)' is \(dayFirst) or \(monthFirst); declare the order in the 'format' of the field, "
        + "%d/%m/%Y or %m/%d/%Y"
    case .noSuchMonth(let month): "'\(text)' has month \(month); months are 1 to 12"
    case .noSuchDay(let month, let last):
      "'\(text)' is no day of the calendar; \(month) ends on \(month)-\(last)"
    case .outsideEra(let era, let first, let last):
      "'\(text)' is outside \(era), which runs from \(first) to \(last)"
    case .dayBeforeChrist:
      "'\(text)' is a day of an older calendar; write the year alone, or the Gregorian day in EDTF"
    case .noYearZero: "'\(text)' is no year: 1 BC is followed by AD 1"
    case .decadeOrCentury: "'\(text)' may be ten years or a hundred; write 190X or 19XX"
    case .tooFarAway: "'\(text)' seconds lie too far from 1970"
    }
  }
}
