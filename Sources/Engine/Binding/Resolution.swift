package import Chronology
package import Plan

/// What a name or a literal of a query was found to mean, as `explain` tells it.
package enum Resolution: Equatable, Sendable {
  /// A name and the rows that have it.
  case entities(String, [RowName])
  /// A text and the values of a category that it means.
  case category(String, [String])
  /// A date as written and the days that it stands for.
  case period(String, DateLiteral)
}
