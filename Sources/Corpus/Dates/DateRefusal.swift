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
  /// Two numbers that may be a month or a span of years; both in EDTF.
  case monthOrSpan(month: String, span: String)
  /// `1976-6`: the one digit is a month only where the days of its column have no zeros either.
  case oneDigitMonth(write: String)
  /// `c5 BC`: about the year, or the century; both in words that are read.
  case circaOrCentury(circa: String, century: String)
  /// `0000-00-00`, which databases write for no date.
  case zeroDate
  /// The text says that there is no date, or that it is not known: `n.d.`; this is no fault.
  case statesNone
  /// A day of a calendar that is not Gregorian, by the mark of GEDCOM.
  case otherCalendar
  case noSuchTime
  /// Two dates of which the second is earlier, or that are no bounds of a span.
  case noSpan
  /// Seconds too far from 1970 to be meant.
  case tooFarAway
}

extension DateRefusal {
  /// Whether the text may still be a date in words.
  var leavesRoom: Bool {
    switch self {
    case .notADate, .notInForm, .dayBeforeChrist: true
    default: false
    }
  }

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
    case .monthOrSpan(let month, let span):
      "'\(text)' is \(month) or \(span); write one of these, or declare the 'format' of the field, "
        + "any-months or any-spans"
    case .oneDigitMonth(let write): "'\(text)' has a month of one digit; write \(write)"
    case .circaOrCentury(let circa, let century):
      "'\(text)' may mean '\(circa)' or '\(century)'; write one of these"
    case .zeroDate:
      "'\(text)' is no date; where it stands for none, add it to the \"missingValues\" of the field"
    case .statesNone: "'\(text)' says that there is no date"
    case .otherCalendar: "'\(text)' is of another calendar; write the Gregorian date"
    case .noSuchTime: "'\(text)' has a time that no clock shows"
    case .noSpan: "'\(text)' is no span; its end has to follow its start"
    case .tooFarAway: "'\(text)' seconds lie too far from 1970"
    }
  }
}
