/// What a date states, taken apart for those who put it into words.
package enum DateStatement: Hashable, Sendable {
  case date(StatedDate)
  /// Something that lasted.
  case span(from: Bound, to: Bound)
  /// One day from the first date to the last; a side that is open has no bound. A century is one.
  case between(from: Bound, to: Bound)
  /// One of some dates.
  case oneOf([StatedDate])
  /// All of some dates.
  case allOf([StatedDate])
  /// What is no single period of a calendar, as it was written: `2022-XX-12`.
  case other(String)

  /// One side of a span, or of the days among which one is meant.
  package enum Bound: Hashable, Sendable {
    case date(StatedDate)
    /// There is such a day, but nobody knows which.
    case unknown
    /// There is no such day, or not yet.
    case open
  }
}

/// One date that names a single period: a day, a month, a season, a year, a decade or more years.
package struct StatedDate: Hashable, Sendable {
  /// The year, of several years the first; astronomical, so that 0 is the year before 1.
  package let year: Int
  /// The last of several years, else the year.
  package let lastYear: Int
  /// The month, where one is stated.
  package let month: Int?
  /// The day of the month, where one is stated.
  package let day: Int?
  /// 1 to 4, spring to winter, where one is stated in the place of the month.
  package let season: Int?
  package let precision: DatePrecision
  package let isDoubtful: Bool
  package let isApproximate: Bool

  /// Whether the date itself is beyond doubt; it may still be coarse.
  package var isCertain: Bool { !isDoubtful && !isApproximate }
}

extension EDTFDate {
  /// What the date states, in parts.
  package var statement: DateStatement {
    guard let syntax = try? EDTFParser(text, givesHints: false).parse() else { return .other(text) }
    return syntax.statement ?? .other(text)
  }
}

extension EDTFSyntax {
  /// Nil where a part is no single period.
  fileprivate var statement: DateStatement? {
    switch self {
    case .date(let date):
      guard let stated = StatedDate(date) else { return nil }
      guard stated.precision > .decade else { return .date(stated) }
      return .between(
        from: .date(stated.only(stated.year)), to: .date(stated.only(stated.lastYear)))
    case .interval(let start, let end):
      guard let from = start.stated, let to = end.stated else { return nil }
      return .span(from: from, to: to)
    case .oneOf(let members):
      if members.count == 1, case .range(let first, let last) = members[0] {
        guard let from = EDTFSyntax.Bound(first).stated, let to = EDTFSyntax.Bound(last).stated
        else { return nil }
        return .between(from: from, to: to)
      }
      return members.stated.map { .oneOf($0) }
    case .allOf(let members): return members.stated.map { .allOf($0) }
    }
  }
}

extension EDTFSyntax.Bound {
  fileprivate init(_ date: WrittenDate?) { self = date.map { .date($0) } ?? .open }

  fileprivate var stated: DateStatement.Bound? {
    switch self {
    case .unknown: .unknown
    case .open: .open
    case .date(let date): StatedDate(date).map { .date($0) }
    }
  }
}

extension [EDTFSyntax.Member] {
  /// The dates of a list; nil where a member is a range, or no single period.
  fileprivate var stated: [StatedDate]? {
    var dates: [StatedDate] = []
    for member in self {
      guard case .date(let date) = member, let stated = StatedDate(date) else { return nil }
      dates.append(stated)
    }
    return dates
  }
}

extension StatedDate {
  /// Nil where the days of a date form no single period.
  init?(_ date: WrittenDate) {
    guard date.days.runs.count == 1, date.precision != .several, !date.isMinorSeason else {
      return nil
    }
    let (first, last) = (date.days.runs[0].lowerBound.civil, date.days.runs[0].upperBound.civil)
    year = first.year
    // A winter ends in the year after the one that names it.
    lastYear = date.precision == .season ? first.year : last.year
    month = date.precision <= .month ? first.month : nil
    day = date.precision == .day ? first.day : nil
    season = date.precision == .season ? first.month / 3 : nil
    precision = date.precision
    isDoubtful = date.isDoubtful
    isApproximate = date.isApproximate
  }

  /// One year of several.
  fileprivate func only(_ year: Int) -> StatedDate {
    StatedDate(
      year: year, lastYear: year, month: nil, day: nil, season: nil, precision: .year,
      isDoubtful: isDoubtful, isApproximate: isApproximate)
  }
}
