import Chronology
import Plan

/// Stretches of time that are equally long in the calendar and follow each other: months, quarters, five
/// years each.
///
/// Months and years are counted from the year 0, so that three months are quarters and ten years decades;
/// weeks begin with Monday, and several weeks or days are counted from 1970-01-01, or its Monday.
struct DatePeriod: Hashable, Sendable {
  let count: Int
  let unit: DateUnit

  /// - Returns: nil for no time, and for more than a calendar has.
  init?(_ count: Int, _ unit: DateUnit) {
    guard 1...1_000_000 ~= count else { return nil }
    self.count = count
    self.unit = unit
  }

  /// What `text` has written: `3 months`.
  init?(text: String) {
    let words = text.split(separator: " ")
    guard words.count == 2, let count = Int(words[0]), let unit = DateUnit(word: String(words[1]))
    else { return nil }
    self.init(count, unit)
  }

  var text: String { "\(count) \(unit.rawValue)" }

  /// The number of the period that has a day, counted on without a gap.
  func number(of day: Day) -> Int {
    switch unit {
    case .day: day.number.quotient(count)
    case .week: (day.number + 3).quotient(7).quotient(count)
    case .month:
      (day.civil.year * 12 + day.civil.month - 1).quotient(count)
    case .year: day.civil.year.quotient(count)
    }
  }

  /// The first and the last day of a period; nil beyond the calendar.
  func days(of number: Int) -> ClosedRange<Day>? {
    guard let first = firstDay(of: number), let behind = firstDay(of: number + 1) else {
      return nil
    }
    return first...behind.previous
  }

  private func firstDay(of number: Int) -> Day? {
    let steps = number * count
    switch unit {
    case .day: return Day(number: steps)
    case .week: return Day(number: steps * 7 - 3)
    case .month:
      let year = steps.quotient(12)
      return Day(year: year, month: steps - year * 12 + 1, day: 1)
    case .year: return Day(year: steps, month: 1, day: 1)
    }
  }

  /// The number of the period that a date lies in; nil where it may lie in several. A span counts by its
  /// start.
  func number(of date: EDTFDate) -> Int? {
    guard let first = date.startDays.first, let last = date.startDays.last, first > .distantPast,
      last < .distantFuture
    else { return nil }
    let number = number(of: first)
    return number == self.number(of: last) ? number : nil
  }

  /// The number of the period that a date is, and nothing less or more.
  func number(exactly date: EDTFDate) -> Int? {
    guard let number = number(of: date), let days = days(of: number),
      date.startDays.first == days.lowerBound, date.startDays.last == days.upperBound
    else { return nil }
    return number
  }

  /// A period as a date: `1960-04`, `196X`, `[1960..1964]`.
  ///
  /// - Returns: nil beyond the years -9999 to 9999.
  func date(of number: Int) -> EDTFDate? {
    guard let days = days(of: number) else { return nil }
    let (first, last) = (days.lowerBound.text, days.upperBound.text)
    let texts: (String, String) =
      switch unit {
      case .day, .week: (first, last)
      case .month where count % 12 != 0: (String(first.dropLast(3)), String(last.dropLast(3)))
      case .month, .year: (String(first.dropLast(6)), String(last.dropLast(6)))
      }
    if texts.0 == texts.1 { return EDTFDate(ifValid: texts.0) }
    if let mask = Self.mask(texts.0, texts.1) { return EDTFDate(ifValid: mask) }
    return EDTFDate(ifValid: "[\(texts.0)..\(texts.1)]")
  }

  /// The years from one to another as a decade or a century, where they are one.
  private static func mask(_ first: String, _ last: String) -> String? {
    guard first.utf8.count == 4, last.utf8.count == 4, !first.hasPrefix("-") else { return nil }
    for (zeros, nines, sign) in [("00", "99", "XX"), ("0", "9", "X")]
    where first.hasSuffix(zeros) && last.hasSuffix(nines)
      && first.dropLast(zeros.count) == last.dropLast(zeros.count)
    {
      return String(first.dropLast(zeros.count)) + sign
    }
    return nil
  }

  /// The period that a date lies in; where it may lie in several, what is known of it as it is.
  ///
  /// - Returns: nil beyond the years that can be written, and where nothing is known.
  func date(holding date: EDTFDate) -> EDTFDate? {
    if let number = number(of: date) { return self.date(of: number) }
    let start = date.text.prefix { $0 != "/" }
    let plain = start.filter { !"?~%".contains($0) }
    return plain.isEmpty || plain == ".." ? nil : EDTFDate(ifValid: plain)
  }
}

extension Int {
  /// The greatest whole number that a divisor above zero goes into this one.
  fileprivate func quotient(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}
