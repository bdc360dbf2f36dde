/// A day of the proleptic Gregorian calendar.
package struct Day: Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  package let number: Int

  package init(number: Int) { self.number = number }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }

  /// Before every day that can be written: the first day of what has no beginning.
  package static let distantPast = Day(number: Int.min / 4)
  /// After every day that can be written.
  package static let distantFuture = Day(number: Int.max / 4)
}
