import Corpus

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

extension QuantityColumn {
  /// A column of quantities; nil where a row has none.
  init(_ quantities: [Quantity?], isDeclared: Bool) {
    let stated = quantities.map { $0?.value }
    let units = quantities.map { $0?.unit }
    self.init(
      stated: DecimalColumn(stated),
      low: quantities.map { $0?.low ?? -.infinity }, high: quantities.map { $0?.high ?? .infinity },
      units: units.contains { $0 != nil } ? CodedColumn(units) : nil,
      isDeclared: isDeclared,
      missing: RowSet(
        capacity: quantities.count,
        rows: quantities.indices.lazy.filter { quantities[$0] == nil }))
  }

  /// The quantity of a row.
  subscript(row: Int) -> Quantity? {
    if missing.contains(row) { return nil }
    return Quantity(
      value: stated[row], low: low[row].isFinite ? low[row] : nil,
      high: high[row].isFinite ? high[row] : nil, unit: units?[row])
  }

  /// The cell of a row: a quantity where the file declares one or where it is in doubt, else the
  /// number.
  func value(_ row: Int) -> Value {
    guard let quantity = self[row] else { return .missing }
    if !isDeclared, let number = quantity.value {
      return Int64(exactly: number).map { .integer($0) } ?? .decimal(number)
    }
    return .quantity(quantity)
  }
}
