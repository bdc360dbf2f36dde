import Chronology

/// A period that a part of a phrase names, while it is put together.
struct StatedPeriod {
  /// What is meant.
  enum Extent: Equatable {
    /// A period that EDTF has a word for: `1914`, `18XX`, `1914-06-28`.
    case simple(String)
    /// One day from the first of one period to the last of another; an empty text is no bound.
    case oneOf(first: String, last: String)
  }

  var extent: Extent
  /// The period of EDTF that has all days of a set, where one was named: 1914 for early 1914.
  var whole: String?
  var isApproximate = false
  var isDoubtful = false

  init(_ text: String) { extent = .simple(text) }

  init(first: String, last: String, whole: String? = nil) {
    extent = first == last && !first.isEmpty ? .simple(first) : .oneOf(first: first, last: last)
    self.whole = whole
  }

  init(years: ClosedRange<Int>) throws(DateRefusal) {
    self.init(
      first: try CivilDate(year: years.lowerBound).edtf,
      last: try CivilDate(year: years.upperBound).edtf)
  }

  private var sign: String {
    isApproximate ? isDoubtful ? "%" : "~" : isDoubtful ? "?" : ""
  }

  /// The date in EDTF.
  var edtf: String {
    switch extent {
    case .simple(let text): text + sign
    case .oneOf(let first, let last):
      "[" + (first.isEmpty ? "" : first + sign) + ".." + (last.isEmpty ? "" : last + sign) + "]"
    }
  }

  /// The period as a bound of a span, as fine as EDTF can say it.
  var bound: String? {
    switch extent {
    case .simple(let text): text + sign
    case .oneOf: whole.map { $0 + sign }
    }
  }

  /// The first and the last part of it, as members of a set.
  var ends: (first: String, last: String) {
    switch extent {
    case .simple(let text): (text, text)
    case .oneOf(let first, let last): (first, last)
    }
  }
}

/// Periods of EDTF next to others, and parts of them.
enum PeriodArithmetic {
  /// The period of the same kind that ends where another begins: 1929 for 1930, 1929-12 for 1930-01.
  static func before(_ text: String) -> String? {
    guard let date = EDTFDate(ifValid: text), let first = date.earliest else { return nil }
    return name(of: first.previous, like: date.precision)
  }

  /// The period of the same kind that begins where another ends.
  static func after(_ text: String) -> String? {
    guard let date = EDTFDate(ifValid: text), let last = date.latest else { return nil }
    return name(of: last.next, like: date.precision)
  }

  private static func name(of day: Day, like precision: DatePrecision) -> String? {
    let (year, month, dayOfMonth) = day.civil
    guard -9999...9999 ~= year else { return nil }
    switch precision {
    case .day: return try? CivilDate(year: year, month: month, day: dayOfMonth).edtf
    case .month, .season: return try? CivilDate(year: year, month: month).edtf
    case .year, .decade, .century, .millennium: return try? CivilDate(year: year).edtf
    case .several: return nil
    }
  }

  /// Part number `index`, from 0, of `count` equal parts of a period.
  ///
  /// The thirds of a decade are four, three and three years. The halves and quarters of a century
  /// after Christ, which may be counted from 1800 or from 1801, share the year between them.
  static func part(_ index: Int, of count: Int, in period: StatedPeriod) -> StatedPeriod? {
    let (start, end) = period.ends
    guard let first = EDTFDate(ifValid: start)?.earliest, let last = EDTFDate(ifValid: end)?.latest,
      index < count
    else { return nil }
    let whole: String? = if case .simple(let text) = period.extent { text } else { nil }
    let (low, high) = (first.civil, last.civil)
    let years = high.year - low.year + 1
    func made(_ first: CivilDate?, _ last: CivilDate?) -> StatedPeriod? {
      guard let first, let last else { return nil }
      return StatedPeriod(first: first.edtf, last: last.edtf, whole: whole)
    }
    if years > 1 {
      let from = low.year + years * index / count + (years * index % count > 0 ? 1 : 0)
      let behind =
        low.year + years * (index + 1) / count
        + (years * (index + 1) % count > 0 ? 1 : 0)
      let isShared = years == 100 && low.year > 0 && index + 1 < count && count != 3
      return made(
        try? CivilDate(year: from), try? CivilDate(year: behind - (isShared ? 0 : 1)))
    }
    if low.month != high.month {
      guard 12 % count == 0, low.month == 1, high.month == 12 else { return nil }
      let months = 12 / count
      return made(
        try? CivilDate(year: low.year, month: months * index + 1),
        try? CivilDate(year: low.year, month: months * (index + 1)))
    }
    guard count == 3, high.day > 27 else { return nil }
    return made(
      try? CivilDate(year: low.year, month: low.month, day: 10 * index + 1),
      try? CivilDate(
        year: low.year, month: low.month, day: index == 2 ? high.day : 10 * (index + 1)))
  }
}
