/// One date as it is alone, as a bound of an interval, or as a member of a set.
struct WrittenDate {
  /// The days that it may be; never empty.
  var days: DaySet
  var precision: DatePrecision
  /// The level of the standard that it needs, 0 to 2.
  var level = 0
  var isDoubtful = false
  var isApproximate = false
  /// Whether a digit is unspecified.
  var isMasked = false
  /// Whether it is one of the groupings 25 to 41.
  var isMinorSeason = false
  /// The time of day, where one was given.
  var clock: ClockTime?
  /// The year as written: `197X`, `-0043`.
  var yearText = ""
}

/// A text of the standard taken apart.
enum EDTFSyntax {
  case date(WrittenDate)
  case interval(Bound, Bound)
  case oneOf([Member])
  case allOf([Member])

  /// One side of an interval.
  enum Bound {
    /// Nothing written: the day is not known.
    case unknown
    /// `..`: there is no such day, or not yet.
    case open
    case date(WrittenDate)
  }

  /// A member of a set: a date, or a range with an open end where there is nil.
  enum Member {
    case date(WrittenDate)
    case range(WrittenDate?, WrittenDate?)
  }
}

extension EDTFSyntax {
  /// The dates that it is made of.
  var dates: [WrittenDate] {
    switch self {
    case .date(let date): [date]
    case .interval(let start, let end): [start, end].compactMap(\.date)
    case .oneOf(let members), .allOf(let members): members.flatMap(\.dates)
    }
  }
}

extension EDTFSyntax.Bound {
  var date: WrittenDate? {
    if case .date(let date) = self { date } else { nil }
  }
}

extension EDTFSyntax.Member {
  var dates: [WrittenDate] {
    switch self {
    case .date(let date): [date]
    case .range(let first, let last): [first, last].compactMap(\.self)
    }
  }

  /// The days of the member; of a range, all from the first to the last.
  var days: DaySet {
    switch self {
    case .date(let date): date.days
    case .range(let first, let last):
      DaySet((first?.days.first ?? .distantPast)...(last?.days.last ?? .distantFuture))
    }
  }
}
