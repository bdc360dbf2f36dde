/// A number that is known within bounds.
package struct Quantity: Hashable, Sendable {
  /// The number that a source states; nil where it gives bounds alone.
  package let value: Double?
  /// The least and greatest that it may be; nil where there is no bound.
  package let low: Double?
  package let high: Double?
  package let unit: String?

  package init(value: Double?, low: Double?, high: Double?, unit: String? = nil) {
    self.value = value
    self.low = low
    self.high = high
    self.unit = unit
  }

  /// The number that is stated, else the bounds: `1200`, `5..6`, `..12`.
  package var text: String {
    if let value { return value.shortest }
    return (low?.shortest ?? "") + ".." + (high?.shortest ?? "")
  }
}

extension Double {
  /// The number without a fraction that is zero.
  package var shortest: String { Int64(exactly: self).map { String($0) } ?? description }
}
