import Corpus

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
