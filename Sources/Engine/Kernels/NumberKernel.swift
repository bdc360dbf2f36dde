import Corpus
import Plan

/// Decides whether numbers lie in ranges; a missing number leaves it open.
enum NumberKernel {
  static func verdict(
    _ column: IntegerColumn, _ ranges: [NumberRange], in selection: RowSet? = nil,
    _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> Verdict {
    let count = column.values.count
    if ranges.count > mostComparedRanges {
      let runs = try IntegerRuns(ranges.compactMap(\.integers), cancellation)
      let rows = try Bitmap.slowRows(count, in: selection, cancellation) {
        runs.contains(column.values[$0])
      }
      return Verdict(rows.subtracting(column.missing), unknown: column.missing)
    }
    var found: RowSet?
    for range in ranges {
      guard let (low, high) = range.integers, let bounds = column.bounds,
        low <= bounds.upperBound, high >= bounds.lowerBound
      else { continue }
      let rows = try rows(column.values, low, high, in: selection, cancellation)
      found = found.map { $0 | rows } ?? rows
    }
    return Verdict(found ?? RowSet(capacity: count), unknown: column.missing)
  }

  static func verdict(
    _ column: IntegerColumn, among numbers: IntegerSet, in selection: RowSet?,
    _ cancellation: Cancellation
  ) throws(Interrupted) -> Verdict {
    let rows =
      switch column.values {
      case .int8(let values): try rows(values, among: numbers, in: selection, cancellation)
      case .int16(let values): try rows(values, among: numbers, in: selection, cancellation)
      case .int32(let values): try rows(values, among: numbers, in: selection, cancellation)
      case .int64(let values): try rows(values, among: numbers, in: selection, cancellation)
      }
    return Verdict(rows, unknown: column.missing)
  }

  static func verdict(
    _ column: DecimalColumn, _ ranges: [NumberRange], in selection: RowSet? = nil,
    _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> Verdict {
    let count = column.values.count
    let ranges = ranges.compactMap(\.doubles)
    // Single numbers, as a query in braces gives them, are a set.
    let points = ranges.count > mostComparedRanges ? Set(ranges.compactMap(\.point)) : []
    var found: RowSet?
    if !points.isEmpty {
      found = try Bitmap.slowRows(count, in: selection, cancellation) {
        points.contains(column.values[$0])
      }
    }
    for range in ranges where points.isEmpty || range.point == nil {
      let rows = try rows(column.values, range, in: selection, cancellation)
      found = found.map { $0 | rows } ?? rows
    }
    return Verdict(found ?? RowSet(capacity: count), unknown: column.missing)
  }

  /// More ranges are looked up.
  private static let mostComparedRanges = 4
}

// Each width has a loop of its own.
extension NumberKernel {
  /// The numbers of a range.
  private static func rows(
    _ values: IntegerBuffer, _ low: Int64, _ high: Int64, in selection: RowSet?,
    _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    switch values {
    case .int8(let values): try rows(values, low, high, in: selection, cancellation)
    case .int16(let values): try rows(values, low, high, in: selection, cancellation)
    case .int32(let values): try rows(values, low, high, in: selection, cancellation)
    case .int64(let values): try rows(values, low, high, in: selection, cancellation)
    }
  }

  private static func rows<Integer: FixedWidthInteger & BitwiseCopyable & Sendable>(
    _ values: Buffer<Integer>, _ low: Int64, _ high: Int64, in selection: RowSet?,
    _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    guard low <= Int64(Integer.max), high >= Int64(Integer.min) else {
      return RowSet(capacity: values.count)
    }
    let (low, high) = (Integer(clamping: low), Integer(clamping: high))
    let values = values.span
    return try Bitmap.rows(values.count, in: selection, cancellation) {
      $0.mark { (values[unchecked: $0] >= low) & (values[unchecked: $0] <= high) }
    }
  }

  private static func rows<Integer: FixedWidthInteger & BitwiseCopyable & Sendable>(
    _ values: Buffer<Integer>, among numbers: IntegerSet, in selection: RowSet?,
    _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    let values = values.span
    return try Bitmap.rows(values.count, in: selection, cancellation) {
      $0.mark { numbers.contains(Int64(values[unchecked: $0])) }
    }
  }

  private static func rows(
    _ values: DecimalBuffer, _ range: ClosedRange<Double>, in selection: RowSet?,
    _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    let (low, high) = (range.lowerBound, range.upperBound)
    switch values {
    case .binary(let values):
      let values = values.span
      return try Bitmap.rows(values.count, in: selection, cancellation) {
        $0.mark { (values[unchecked: $0] >= low) & (values[unchecked: $0] <= high) }
      }
    case .scaled(let values, let scale):
      // The order of whole numbers is that of what they stand for.
      let least = leastInteger { Double($0) / scale >= low }
      let beyond = leastInteger { Double($0) / scale > high }
      return try rows(values, least, beyond - 1, in: selection, cancellation)
    }
  }

  /// The least whole number of 32 bits of which something holds that holds of all greater ones; the one
  /// beyond them where it holds of none.
  private static func leastInteger(where holds: (Int64) -> Bool) -> Int64 {
    var (low, high) = (Int64(Int32.min), Int64(Int32.max) + 1)
    while low < high {
      let middle = (low + high) >> 1
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// Runs of whole numbers in order, of which one is found by halving.
struct IntegerRuns {
  private var lows: [Int64] = []
  private var highs: [Int64] = []
  /// A flag for each number from the least to the greatest, where these are near each other.
  private var flags: [Bool] = []

  init(
    _ runs: [(low: Int64, high: Int64)], _ cancellation: Cancellation = .never
  ) throws(Interrupted) {
    let sorted = try cancellation.sorted(runs) { ($0.low, $0.high) < ($1.low, $1.high) }
    for (step, run) in sorted.enumerated() {
      try cancellation.check(at: step)
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

extension ClosedRange<Double> {
  /// The only number in the range.
  fileprivate var point: Double? { lowerBound == upperBound ? lowerBound : nil }
}

extension NumberKernel {
  /// Numbers known between two bounds: certain where one range covers them, possible where one
  /// meets them.
  static func verdict(
    _ column: QuantityColumn, _ ranges: [NumberRange], in selection: RowSet? = nil,
    _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> Verdict {
    let low = column.low.span
    let high = column.high.span
    var verdict = Verdict(
      certain: RowSet(capacity: low.count), possible: RowSet(capacity: low.count))
    for range in ranges.compactMap(\.doubles) {
      let (least, greatest) = (range.lowerBound, range.upperBound)
      verdict.certain |= try Bitmap.rows(low.count, in: selection, cancellation) {
        $0.mark {
          (low[unchecked: $0] >= least) & (high[unchecked: $0] <= greatest)
        }
      }
      verdict.possible |= try Bitmap.rows(low.count, in: selection, cancellation) {
        $0.mark {
          (low[unchecked: $0] <= greatest) & (high[unchecked: $0] >= least)
        }
      }
    }
    verdict.certain = verdict.certain.subtracting(column.missing)
    verdict.possible |= column.missing
    return verdict
  }
}
