import Corpus

// Windows in time of which it is known which rows are in them, and their numbers exactly.
extension WindowSumming {
  /// What is made of the sums of numbers; nil for numbers that are not known exactly, and whole ones of which sums
  /// may be rounded.
  func exactTotals(
    _ value: (_ sum: Double, _ count: Int64) -> Double, _ column: Column?, _ items: WindowItems,
    _ parts: SlidingParts
  ) throws(Interrupted) -> QuantityColumn? {
    switch column {
    case .integer(let column): try exactTotals(value, column, items, parts)
    case .decimal(let column): try exactTotals(value, column, items, parts)
    case nil, .quantity, .text, .category, .boolean, .date, .list, .reference, .link: nil
    }
  }

  private func exactTotals(
    _ value: (_ sum: Double, _ count: Int64) -> Double, _ column: IntegerColumn,
    _ items: WindowItems, _ parts: SlidingParts
  ) throws(Interrupted) -> QuantityColumn? {
    var numbers = [Double](repeating: 0, count: table.rowCount)
    var missing = RowSet(capacity: table.rowCount, full: true)
    let isExact = try eachSum(column, items, parts, upTo: Self.mostExact) { row, sum, count in
      numbers[row] = value(Double(sum), count)
      missing.remove(row)
    }
    guard isExact else { return nil }
    return QuantityColumn(
      stated: DecimalColumn(values: numbers, missing: missing), low: numbers, high: numbers,
      units: nil, isDeclared: false, missing: missing)
  }

  private func exactTotals(
    _ value: (_ sum: Double, _ count: Int64) -> Double, _ column: DecimalColumn,
    _ items: WindowItems, _ parts: SlidingParts
  ) throws(Interrupted) -> QuantityColumn {
    let (rows, numbers, lacking) = (rows, column.values, column.missing)
    var stated = [Double](repeating: 0, count: table.rowCount)
    var low = [Double](repeating: -.infinity, count: table.rowCount)
    var high = [Double](repeating: .infinity, count: table.rowCount)
    var missing = RowSet(capacity: table.rowCount, full: true)
    // What is beyond all numbers is not stated.
    var unstated = missing
    try parts.fold(
      none: DecimalTally(),
      item: { place in
        let row = Int(rows[place])
        return lacking.contains(row) || !items.has(row)
          ? DecimalTally() : DecimalTally(numbers[row])
      }, join: { $0.add($1) }, cancellation,
      use: { place, tally in
        if tally.count == 0 { return }
        let row = Int(rows[place])
        missing.remove(row)
        let number = value(tally.sum, tally.count)
        if number.isFinite {
          stated[row] = number
          unstated.remove(row)
        }
        let bound = value(tally.above + tally.below, tally.count)
        if bound.isFinite { (low[row], high[row]) = (bound, bound) }
      })
    return QuantityColumn(
      stated: DecimalColumn(values: stated, missing: unstated), low: low, high: high, units: nil,
      isDeclared: false, missing: missing)
  }
}

/// A `NumberTally` of numbers that are known: their bounds are the sums of those above and below zero, rounded as
/// the bounds of others are.
private struct DecimalTally {
  private(set) var count: Int64 = 0
  private(set) var sum = 0.0
  private(set) var above = 0.0
  private(set) var below = 0.0

  init() {}

  init(_ number: Double) {
    (count, sum) = (1, number)
    (above, below) = (max(0, number), min(0, number))
  }

  @inline(__always)
  mutating func add(_ others: DecimalTally) {
    if others.count == 0 { return }
    count += others.count
    sum += others.sum
    above += others.above
    below += others.below
  }
}
