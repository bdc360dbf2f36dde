/// Numbers that a source states within bounds: "more than 1200", "5 to 6", "about 3200 t".
package struct QuantityColumn: Sendable {
  /// The number that stands for the quantity, where one is stated.
  package let stated: DecimalColumn
  /// The least and greatest number that each row may have; infinite where there is no such bound.
  package let low: [Double]
  package let high: [Double]
  /// What is counted, row by row; nil where nothing says so.
  package let units: CodedColumn?
  /// Whether a file declares it, rather than a query having computed it.
  package let isDeclared: Bool
  /// The rows of which nothing is known.
  package let missing: RowSet

  /// A quantity of a file: a bound that is not given is that of the number that is, unless the
  /// other bound is given.
  package init(
    stated: DecimalColumn, low: DecimalColumn?, high: DecimalColumn?, units: CodedColumn?
  ) {
    let count = stated.values.count
    var bounds = (low: [Double](), high: [Double]())
    var missing = RowSet(capacity: count)
    for row in 0..<count {
      let number = stated[row]
      var ends = (low?[row], high?[row])
      if ends == (nil, nil) { ends = (number, number) }
      if ends == (nil, nil) { missing.insert(row) }
      bounds.low.append(ends.0 ?? -.infinity)
      bounds.high.append(ends.1 ?? .infinity)
    }
    self.stated = stated
    self.low = bounds.low
    self.high = bounds.high
    self.units = units
    self.missing = missing
    isDeclared = true
  }

  /// A computed quantity: from its least to its greatest number, nil where there is none.
  package init(_ bounds: [ClosedRange<Double>?]) {
    let missing = RowSet(
      capacity: bounds.count, rows: bounds.indices.lazy.filter { bounds[$0] == nil })
    low = bounds.map { $0?.lowerBound ?? 0 }
    high = bounds.map { $0?.upperBound ?? 0 }
    let open = RowSet(
      capacity: bounds.count,
      rows: bounds.indices.lazy.filter { bounds[$0].map { $0.lowerBound < $0.upperBound } ?? true })
    stated = DecimalColumn(values: low, missing: open)
    units = nil
    self.missing = missing
    isDeclared = false
  }

  /// Quantities as they are, row by row.
  package init(
    stated: DecimalColumn, low: [Double], high: [Double], units: CodedColumn?, isDeclared: Bool,
    missing: RowSet
  ) {
    self.stated = stated
    self.low = low
    self.high = high
    self.units = units
    self.isDeclared = isDeclared
    self.missing = missing
  }

  /// From the least to the greatest number that a row may have.
  package func bounds(_ row: Int) -> ClosedRange<Double>? {
    missing.contains(row) ? nil : low[row]...high[row]
  }

  /// The column with some rows missing.
  func without(_ rows: RowSet) -> QuantityColumn {
    QuantityColumn(
      stated: stated, low: low, high: high, units: units, isDeclared: isDeclared,
      missing: missing | rows)
  }
}

extension DecimalColumn {
  /// The number of a row.
  package subscript(row: Int) -> Double? { missing.contains(row) ? nil : values[row] }
}

extension Column {
  /// A column of numbers as decimals; nil where it holds something else.
  package var decimals: DecimalColumn? {
    switch self {
    case .decimal(let column): column
    case .integer(let column):
      DecimalColumn(values: column.values.map { Double($0) }, missing: column.missing)
    default: nil
    }
  }
}
