/// A value that a row takes from other rows of its order.
package struct WindowCall: Hashable, Codable, Sendable {
  package enum Function: String, CaseIterable, Hashable, Codable, Sendable {
    /// A value of a row so many places before, or after.
    case previous, next
    /// A value of the first or the last row.
    case first, last
    /// The place of the row itself, from 1.
    case position
  }

  package let function: Function
  /// What is read of the other row; nil for the place.
  package let value: BoundValue?
  /// How many places away the other row is.
  package let distance: Int

  package init(_ function: Function, of value: BoundValue?, distance: Int = 1) {
    self.function = function
    self.value = value
    self.distance = distance
  }
}
