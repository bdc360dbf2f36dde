import Corpus

/// Decides whether numbers lie in ranges; a missing number leaves it open.
enum NumberKernel {
  static func verdict(
    _ column: IntegerColumn, _ ranges: [NumberRange], _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> Verdict {
    let values = column.values.span
    if ranges.count > mostComparedRanges {
      let runs = IntegerRuns(ranges.compactMap(\.integers))
      let rows = try Bitmap.rows(values.count, cancellation) { runs.contains(values[$0]) }
      return Verdict(rows.subtracting(column.missing), unknown: column.missing)
    }
    var rows = RowSet(capacity: values.count)
    for range in ranges {
      guard let (low, high) = range.integers else { continue }
      rows |= Bitmap.rows(values.count) { (values[$0] >= low) & (values[$0] <= high) }
    }
    return Verdict(rows, unknown: column.missing)
  }

  static func verdict(
    _ column: DecimalColumn, _ ranges: [NumberRange], _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> Verdict {
    let values = column.values.span
    var rows = RowSet(capacity: values.count)
    // Single numbers, as a query in braces gives them, are a set.
    let points = ranges.count > mostComparedRanges ? Set(ranges.compactMap(\.point)) : []
    if !points.isEmpty {
      rows |= try Bitmap.rows(values.count, cancellation) { points.contains(values[$0]) }
    }
    for range in ranges where points.isEmpty || range.point == nil {
      try cancellation.check()
      rows |= Bitmap.rows(values.count) { range.contains(values[$0]) }
    }
    return Verdict(rows, unknown: column.missing)
  }

  /// More ranges are looked up.
  private static let mostComparedRanges = 4
}

/// Runs of whole numbers in order, of which one is found by halving.
struct IntegerRuns {
  private var lows: [Int64] = []
  private var highs: [Int64] = []
  /// A flag for each number from the least to the greatest, where these are near each other.
  private var flags: [Bool] = []

  init(_ runs: [(low: Int64, high: Int64)]) {
    for run in runs.sorted(by: { ($0.low, $0.high) < ($1.low, $1.high) }) {
      if let last = highs.last, run.low <= last {
        highs[highs.count - 1] = max(last, run.high)
      } else {
        lows.append(run.low)
        highs.append(run.high)
      }
    }
    guard let least = lows.first, let greatest = highs.last else { return }
    let (span, overflow) = greatest.subtractingReportingOverflow(least)
    guard !overflow, span < 1 << 22 else { return }
    flags = Array(repeating: false, count: Int(span) + 1)
    for (low, high) in zip(lows, highs) {
      for number in low...high { flags[Int(number - least)] = true }
    }
  }

  /// The number of runs that stand apart.
  var count: Int { lows.count }

  func contains(_ number: Int64) -> Bool {
    guard let least = lows.first, let greatest = highs.last, number >= least, number <= greatest
    else { return false }
    if !flags.isEmpty { return flags[Int(number - least)] }
    var (low, high) = (0, highs.count)
    while low < high {
      let middle = (low + high) / 2
      if highs[middle] < number { low = middle + 1 } else { high = middle }
    }
    return lows[low] <= number
  }
}

extension NumberRange {
  /// The only number in the range.
  fileprivate var point: Double? {
    low == high && includesLow && includesHigh ? low : nil
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
