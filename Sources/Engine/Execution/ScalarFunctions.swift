import Chronology
import Corpus
import Plan
import Query
import Text

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

}

extension Arithmetic {
  /// The result for whole numbers; nil where it needs more than 64 bits, or may have a fraction.
  func apply(_ left: Int64, _ right: Int64) -> Int64? {
    let (result, overflow) =
      switch self {
      case .plus: left.addingReportingOverflow(right)
      case .minus: left.subtractingReportingOverflow(right)
      case .times: left.multipliedReportingOverflow(by: right)
      case .divided: (0 as Int64, true)
      }
    return overflow ? nil : result
  }

  /// The bounds of the result for numbers between bounds; nil where there is none.
  func apply(_ left: ClosedRange<Double>, _ right: ClosedRange<Double>) -> ClosedRange<Double>? {
    let ends: [Double]
    switch self {
    case .plus:
      ends = [left.lowerBound + right.lowerBound, left.upperBound + right.upperBound]
    case .minus:
      ends = [left.lowerBound - right.upperBound, left.upperBound - right.lowerBound]
    case .times, .divided:
      if self == .divided && right.contains(0) { return nil }
      ends = [left.lowerBound, left.upperBound].flatMap { first in
        [right.lowerBound, right.upperBound].map { self == .times ? first * $0 : first / $0 }
      }
    }
    // What is without bounds, taken from what is without bounds, is no number.
    guard !ends.contains(where: \.isNaN), let least = ends.min(), let greatest = ends.max()
    else { return nil }
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

  /// The number to some digits behind the point; more than a double has leave it as it is.
  func rounded(upTo digits: Double) -> Double {
    let digits = Int(digits.clamped(to: -1...16))
    guard 0...15 ~= digits else { return self }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (self * scale).rounded()
    return scaled.isFinite ? scaled / scale : self
  }
}

extension String {
  /// The trimmed parts between a separator, empty ones left out.
  func parts(separatedBy separator: String) -> [String] {
    guard !separator.isEmpty else { return [self] }
    return split(separator: separator).map(\.trimmed).filter { !$0.isEmpty }
  }
}
