/// The names of the fields that belong to a quantity.
package struct QuantityFields: Hashable, Sendable {
  package let low: String?
  package let high: String?
  package let unit: String?

  package init(low: String? = nil, high: String? = nil, unit: String? = nil) {
    self.low = low
    self.high = high
    self.unit = unit
  }
}
