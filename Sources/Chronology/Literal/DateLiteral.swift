/// A period as a query writes it: a set of days.
///
/// What is only doubtful or approximate counts as what it says, and a bound that is open or unknown
/// is none.
package struct DateLiteral: Hashable, Sendable {
  /// The days that are meant; empty when the literal is reversed.
  package let days: DaySet
  /// The literal in one spelling: `1976-06` for 1976年6月, `1964..1976` for a range.
  package let text: String
  /// Whether it ends before it begins.
  package let isReversed: Bool

  init(days: DaySet, text: String, isReversed: Bool = false) {
    self.days = days
    self.text = text
    self.isReversed = isReversed
  }
}

extension DateLiteral {
  /// Reads a date as it is without `@`: `1976`, `1976-06`, `1976-06-03`, `1976年6月3日`, or with
  /// an era of Japan, `昭和51年6月`.
  ///
  /// - Throws: `EDTFFault` when it is no such date, names a day that does not exist, or lies
  ///   outside the era.
  package init(date text: String) throws(EDTFFault) {
    var reader = BareDateReader(text)
    self = try reader.read()
  }

  /// Reads what follows `@`: any text of the Extended Date/Time Format.
  ///
  /// An interval is all days from the first of its start to the last of its end, a set of either
  /// kind the days of its members.
  ///
  /// - Throws: `EDTFFault` when it is not EDTF, or has a time of day.
  package init(edtf text: String) throws(EDTFFault) {
    let parser = EDTFParser(text)
    let syntax = try parser.parse()
    let days = syntax.literalDays
    if syntax.dates.contains(where: { $0.clock != nil }) {
      throw parser.fault(.timeInCondition(day: days.first?.text ?? ""))
    }
    self.init(days: days, text: parser.text, isReversed: days.isEmpty)
  }

  /// Creates the period of a year.
  package init(year: Int) { self.init(years: year...year) }

  /// Creates the period of several years.
  package init(years: ClosedRange<Int>) {
    self.init(days: DaySet(Day.days(ofYears: years)), text: YearText.range(years))
  }

  /// Creates the period from the first day of one literal to the last of another; nil is no bound.
  package init(from first: DateLiteral?, through last: DateLiteral?) {
    let start = first.map { $0.days.first } ?? .distantPast
    let end = last.map { $0.days.last } ?? .distantFuture
    let text = "\(first?.text ?? "")..\(last?.text ?? "")"
    if let start, let end, start <= end {
      self.init(days: DaySet(start...end), text: text)
    } else {
      self.init(days: .empty, text: text, isReversed: true)
    }
  }
}

/// Years as EDTF writes them.
enum YearText {
  /// A year: `0800`, `-0043`, `Y12345`.
  static func year(_ year: Int) -> String {
    (year.magnitude > 9999 ? "Y" : "") + Day.paddedYear(year)
  }

  /// A year, or the first and the last of several with two dots between them.
  static func range(_ years: ClosedRange<Int>) -> String {
    years.count == 1
      ? year(years.lowerBound) : "\(year(years.lowerBound))..\(year(years.upperBound))"
  }
}
