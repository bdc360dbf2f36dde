import Corpus

/// Decides whether numbers lie in ranges; a missing number leaves it open.
enum NumberKernel {
  static func verdict(_ column: IntegerColumn, _ ranges: [NumberRange]) -> Verdict {
    let values = column.values.span
    var rows = RowSet(capacity: values.count)
    for range in ranges {
      guard let (low, high) = range.integers else { continue }
      rows |= Bitmap.rows(values.count) { (values[$0] >= low) & (values[$0] <= high) }
    }
    return Verdict(rows, unknown: column.missing)
  }

  static func verdict(_ column: DecimalColumn, _ ranges: [NumberRange]) -> Verdict {
    let values = column.values.span
    var rows = RowSet(capacity: values.count)
    for range in ranges { rows |= Bitmap.rows(values.count) { range.contains(values[$0]) } }
    return Verdict(rows, unknown: column.missing)
  }
}

extension NumberKernel {
  /// Numbers known between two bounds: certain where one range covers them, possible where one
  /// meets them.
  static func verdict(_ column: QuantityColumn, _ ranges: [NumberRange]) -> Verdict {
    let low = column.low.span
    let high = column.high.span
    var verdict = Verdict(RowSet(capacity: low.count))
    for range in ranges {
      verdict.certain |= Bitmap.rows(low.count) {
        range.contains(low[$0]) && range.contains(high[$0])
      }
      verdict.possible |= Bitmap.rows(low.count) { range.meets(low[$0], high[$0]) }
    }
    verdict.certain = verdict.certain.subtracting(column.missing)
    verdict.possible |= column.missing
    return verdict
  }
}

extension NumberRange {
  /// Whether some number from one bound to the other lies in the range.
  func meets(_ least: Double, _ greatest: Double) -> Bool {
    if let low, includesLow ? greatest < low : greatest <= low { return false }
    if let high, includesHigh ? least > high : least >= high { return false }
    return true
  }
}

extension NumberRange {
  /// The least and greatest whole number in the range, nil where there is none.
  var integers: (Int64, Int64)? {
    var least = Int64.min
    var greatest = Int64.max
    if let low {
      let bound = includesLow ? low.rounded(.up) : low.rounded(.down) + 1
      if bound >= 9.3e18 { return nil }
      least = bound <= -9.3e18 ? .min : Int64(exactly: bound) ?? .min
    }
    if let high {
      let bound = includesHigh ? high.rounded(.down) : high.rounded(.up) - 1
      if bound <= -9.3e18 { return nil }
      greatest = bound >= 9.3e18 ? .max : Int64(exactly: bound) ?? .max
    }
    return least <= greatest ? (least, greatest) : nil
  }
}
