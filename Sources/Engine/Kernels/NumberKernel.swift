import Corpus
import Plan

/// Decides whether numbers lie in ranges; a missing number leaves it open.
enum NumberKernel {
  static func verdict(
    _ column: IntegerColumn, _ ranges: [NumberRange], in selection: RowSet? = nil,
    _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> Verdict {
    let values = column.values.span
    if ranges.count > mostComparedRanges {
      let runs = try IntegerRuns(ranges.compactMap(\.integers), cancellation)
      let rows = try Bitmap.slowRows(values.count, in: selection, cancellation) {
        runs.contains(values[$0])
      }
      return Verdict(rows.subtracting(column.missing), unknown: column.missing)
    }
    var found: RowSet?
    for range in ranges {
      guard let (low, high) = range.integers, let bounds = column.bounds,
        low <= bounds.upperBound, high >= bounds.lowerBound
      else { continue }
      let rows = try Bitmap.rows(values.count, in: selection, cancellation) {
        $0.mark { (values[unchecked: $0] >= low) & (values[unchecked: $0] <= high) }
      }
      found = found.map { $0 | rows } ?? rows
    }
    return Verdict(found ?? RowSet(capacity: values.count), unknown: column.missing)
  }

  static func verdict(
    _ column: IntegerColumn, among numbers: IntegerSet, in selection: RowSet?,
    _ cancellation: Cancellation
  ) throws(Interrupted) -> Verdict {
    let values = column.values.span
    let rows = try Bitmap.rows(values.count, in: selection, cancellation) {
      $0.mark {
        numbers.contains(values[unchecked: $0])
      }
    }
    return Verdict(rows, unknown: column.missing)
  }

  static func verdict(
    _ column: DecimalColumn, _ ranges: [NumberRange], in selection: RowSet? = nil,
    _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> Verdict {
    let values = column.values.span
    let ranges = ranges.compactMap(\.doubles)
    // Single numbers, as a query in braces gives them, are a set.
    let points = ranges.count > mostComparedRanges ? Set(ranges.compactMap(\.point)) : []
    var found: RowSet?
    if !points.isEmpty {
      found = try Bitmap.slowRows(values.count, in: selection, cancellation) {
        points.contains(values[$0])
      }
    }
    for range in ranges where points.isEmpty || range.point == nil {
      let (low, high) = (range.lowerBound, range.upperBound)
      let rows = try Bitmap.rows(values.count, in: selection, cancellation) {
        $0.mark { (values[unchecked: $0] >= low) & (values[unchecked: $0] <= high) }
      }
      found = found.map { $0 | rows } ?? rows
    }
    return Verdict(found ?? RowSet(capacity: values.count), unknown: column.missing)
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
