/// How finely a date is known, from the finest to the coarsest.
///
/// Of a span it is the coarsest of its bounds.
package enum DatePrecision: String, CaseIterable, Comparable, Hashable, Sendable {
  case day, month
  /// A season, quarter, four months or half year.
  case season
  case year, decade, century, millennium
  /// Days that form no single period: a mask with gaps, a set, or nothing stated.
  case several

  package static func < (left: DatePrecision, right: DatePrecision) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .day: 0
    case .month: 1
    case .season: 2
    case .year: 3
    case .decade: 4
    case .century: 5
    case .millennium: 6
    case .several: 7
    }
  }
}
