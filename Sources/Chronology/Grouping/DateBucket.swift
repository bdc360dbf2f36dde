/// The group that a date falls into when rows are grouped by a part of it.
package enum DateBucket: Hashable, Sendable {
  /// The part is the same whatever day is meant: 1976, and 1970 for the decade.
  case certain(Int)
  /// The part differs between the possible days; an EDTF text as fine as the date is: `197X`.
  case uncertain(String)
}

/// A part of a date by which rows are grouped and compared.
///
/// A decade and a century are named by their first year, 1970 and 1900.
package enum DatePart: String, CaseIterable, Codable, Sendable {
  case year, month, decade, century
}

extension DatePart {
  /// Returns the period that a value means: `decade = 1970` the years 1970 to 1979.
  ///
  /// It is nil for a month, which recurs, and for a year that begins no decade or no century.
  package func literal(for value: Int) -> DateLiteral? {
    switch self {
    case .year: DateLiteral(year: value)
    case .month: nil
    case .decade: Self.period(of: 10, from: value)
    case .century: Self.period(of: 100, from: value)
    }
  }

  private static func period(of count: Int, from year: Int) -> DateLiteral? {
    guard year.isMultiple(of: count), Day.writableYears.contains(year) else { return nil }
    return DateLiteral(years: year...(year + count - 1))
  }
}

extension EDTFDate {
  /// Returns the group of the date for a part of it; a span counts by its start.
  ///
  /// It is nil when nothing is known of the part, as for the start of `/1960`.
  package func bucket(_ part: DatePart) -> DateBucket? {
    let days = startDays
    if isSpan, days.first == .distantPast { return nil }
    if let value = part.value(ofAll: days) { return .certain(value) }
    if part != .month, let mask = yearMaskText { return .uncertain(mask) }
    return PeriodText(days, part).text.map { .uncertain($0) }
  }

  /// The year as written, if it is the date's own and has unspecified digits.
  private var yearMaskText: String? {
    guard !isSpan, case .date(let date)? = try? EDTFParser(text, givesHints: false).parse() else {
      return nil
    }
    return date.yearText.contains("X") ? date.yearText : nil
  }
}

extension DatePart {
  /// The number of the period that has a day, counted on without a gap.
  func period(of day: Day) -> Int {
    let (year, month, _) = day.civil
    return switch self {
    case .year: year
    case .month: year * 12 + month - 1
    case .decade: year.floorDivided(by: 10)
    case .century: year.floorDivided(by: 100)
    }
  }

  /// The part, if it is the same for all days of a set.
  func value(ofAll days: DaySet) -> Int? {
    guard let first = days.first, let last = days.last, first > .distantPast,
      last < .distantFuture
    else { return nil }
    let common = value(of: first)
    // A month recurs, so that every run has to lie in one.
    let runs = self == .month ? days.runs : [first...last]
    let isCommon = runs.allSatisfy { run in
      period(of: run.lowerBound) == period(of: run.upperBound)
        && value(of: run.lowerBound) == common
    }
    return isCommon ? common : nil
  }

  /// The part of a day as a query compares it.
  func value(of day: Day) -> Int {
    let (year, month, _) = day.civil
    return switch self {
    case .year: year
    case .month: month
    case .decade: year.floorDivided(by: 10) * 10
    case .century: year.floorDivided(by: 100) * 100
    }
  }
}
