import Query

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
