import Messages

/// Why a text is not read as a date; `message(of:)` is what is said of it.
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
  /// A year or a day that an era does not have; its limits; an era that lasts has no last.
  case outsideEra(String, first: String, last: String?)
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

  /// What was read and what would be right.
  func message(of text: String) -> Message {
    switch self {
    case .notInForm(let form): Message("date.not-in-form", ["text": text, "form": form])
    case .notADate: Message("date.not-a-date", ["text": text])
    case .twoDigitYear: Message("date.two-digit-year", ["text": text])
    case .ambiguousOrder(let dayFirst, let monthFirst):
      Message(
        "date.ambiguous-order",
        ["text": text, "dayFirst": dayFirst, "monthFirst": monthFirst])
    case .noSuchMonth(let month):
      Message("date.no-such-month", ["text": text, "month": month])
    case .noSuchDay(let month, let last):
      Message("date.no-such-day", ["text": text, "month": month, "last": last])
    case .outsideEra(let era, let first, nil):
      Message("date.outside-current-era", ["text": text, "era": era, "first": first])
    case .outsideEra(let era, let first, let last?):
      Message("date.outside-era", ["text": text, "era": era, "first": first, "last": last])
    case .dayBeforeChrist: Message("date.older-calendar", ["text": text])
    case .noYearZero: Message("date.no-year-zero", ["text": text])
    case .decadeOrCentury: Message("date.decade-or-century", ["text": text])
    case .monthOrSpan(let month, let span):
      Message("date.month-or-span", ["text": text, "month": month, "span": span])
    case .oneDigitMonth(let form):
      Message("date.one-digit-month", ["text": text, "form": form])
    case .circaOrCentury(let circa, let century):
      Message("date.circa-or-century", ["text": text, "circa": circa, "century": century])
    case .zeroDate: Message("date.zero-date", ["text": text])
    case .statesNone: Message("date.states-none", ["text": text])
    case .otherCalendar: Message("date.other-calendar", ["text": text])
    case .noSuchTime: Message("date.no-such-time", ["text": text])
    case .noSpan: Message("date.no-span", ["text": text])
    case .tooFarAway: Message("date.too-far-away", ["text": text])
    }
  }
}
