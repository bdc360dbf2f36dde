import Chronology
import Corpus
import Query

extension ScalarFunction {
  /// What a function says of a date.
  func value(of date: EDTFDate) -> Value {
    switch self {
    case .earliest: date.earliest.map { .date($0.text) } ?? .missing
    case .latest: date.latest.map { .date($0.text) } ?? .missing
    case .precision: .text(date.precision.rawValue)
    default: date.durationInDays.map { .decimal($0.lowerBound) } ?? .missing
    }
  }
}

extension EDTFDate {
  /// How many days a span lasted, at least and at most; a moment is one day.
  var durationInDays: ClosedRange<Double>? {
    guard case .span(let start, let end) = extent else { return 1...1 }
    guard let firstStart = start.first, let lastStart = start.last, let firstEnd = end.first,
      let lastEnd = end.last, firstStart != .distantPast, lastEnd != .distantFuture
    else { return nil }
    let least = max(1, firstEnd.number - lastStart.number + 1)
    return Double(least)...Double(max(least, lastEnd.number - firstStart.number + 1))
  }

  /// The date moved, at its own precision where it is a year, a month or a day; else its bounds.
  func shifted(by count: Int, _ unit: DateUnit) -> String? {
    guard !isSpan, let earliest, let latest, unit.isWithinReach(count) else { return nil }
    let first = earliest.moved(by: count, unit)
    if earliest == latest { return first.text }
    // Whole months stay whole months.
    guard unit == .month || unit == .year, earliest.civil.day == 1, latest.next.civil.day == 1
    else {
      return "[\(first.text)..\(latest.moved(by: count, unit).text)]"
    }
    let last = latest.next.moved(by: count, unit).previous
    let months = (first.text.dropLast(3), last.text.dropLast(3))
    if months.0 == months.1 { return String(months.0) }
    let isYear = first.civil.month == 1 && last.civil.month == 12
    if isYear && first.civil.year == last.civil.year { return String(months.0.dropLast(3)) }
    return "[\(months.0)..\(months.1)]"
  }
}

extension DateUnit {
  /// Whether a shift stays within the years that a date can be written in; farther ones are no dates
  /// of history, and overflow at some point.
  fileprivate func isWithinReach(_ count: Int) -> Bool {
    let most =
      switch self {
      case .day: 4_000_000
      case .week: 600_000
      case .month: 120_000
      case .year: 10_000
      }
    return count.magnitude <= UInt(most)
  }
}

extension Day {
  /// The day so many units later; the last day of a month stays within the month it comes to.
  fileprivate func moved(by count: Int, _ unit: DateUnit) -> Day {
    switch unit {
    case .day: return advanced(by: count)
    case .week: return advanced(by: count * 7)
    case .month, .year:
      let civil = civil
      let months = civil.year * 12 + civil.month - 1 + count * (unit == .year ? 12 : 1)
      let year = months >= 0 ? months / 12 : (months - 11) / 12
      let month = months - year * 12 + 1
      let day = min(civil.day, Day.daysInMonth(month, year: year))
      return Day(year: year, month: month, day: day) ?? self
    }
  }
}

extension Arithmetic {
  /// The bounds of the result for numbers between bounds.
  func apply(_ left: ClosedRange<Double>, _ right: ClosedRange<Double>) -> ClosedRange<Double>? {
    let ends: [Double]
    switch self {
    case .plus: ends = [left.lowerBound + right.lowerBound, left.upperBound + right.upperBound]
    case .minus: ends = [left.lowerBound - right.upperBound, left.upperBound - right.lowerBound]
    case .times, .divided:
      if self == .divided && right.contains(0) { return nil }
      ends = [left.lowerBound, left.upperBound].flatMap { first in
        [right.lowerBound, right.upperBound].map { self == .times ? first * $0 : first / $0 }
      }
    }
    // What is beyond all numbers less what is beyond them, or times nothing, is no number.
    guard !ends.contains(where: \.isNaN), let least = ends.min(), let greatest = ends.max() else {
      return nil
    }
    return least...greatest
  }
}

extension Value {
  /// The number that a value is.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let number): number.isNaN ? nil : number
    case .quantity(let quantity): quantity.value
    default: nil
    }
  }

  var dateText: String? { if case .date(let text) = self { text } else { nil } }

  /// The value as a text of its own: a name for a reference.
  package var label: String {
    switch self {
    case .missing: ""
    case .text(let text), .date(let text), .reference(_, let text), .unread(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.shortest
    case .quantity(let quantity): quantity.text
    case .boolean(let truth): String(truth)
    case .list(let values): values.map(\.label).joined(separator: "; ")
    }
  }
}

extension CellReader {
  /// The texts of a cell, one for each of several values.
  func texts(_ value: BoundValue, _ field: Field, _ row: Int) -> [String] {
    let cell: Value =
      if case .datePart(let part, _) = value { self.value(part, field.column, row) } else {
        self.value(field, row)
      }
    return switch cell {
    case .missing: []
    case .list(let values): values.map(\.label)
    default: [cell.label]
    }
  }
}

extension Double {
  func clamped(to range: ClosedRange<Double>) -> Double {
    isNaN ? range.lowerBound : Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
  }

  func rounded(digits: Int) -> Double {
    guard 0...15 ~= digits else { return self }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (self * scale).rounded()
    return scaled.isFinite ? scaled / scale : self
  }
}

extension String {
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }

  /// The trimmed parts between a separator, empty ones left out.
  func parts(separatedBy separator: String) -> [String] {
    guard !separator.isEmpty else { return [self] }
    return split(separator: separator).map { String($0).trimmed }.filter { !$0.isEmpty }
  }
}
