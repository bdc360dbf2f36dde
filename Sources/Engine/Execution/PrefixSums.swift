import Corpus

/// The sums of the whole numbers before each entry of a sequence: that of a part of it is the difference of two,
/// however long it is.
///
/// Whole numbers are added and taken away again without rounding, unlike decimals (`SlidingParts.fold`).
struct PrefixSums {
  /// Before each entry; one more than there are entries.
  private var sums: [Int64]
  /// How many of the entries before each have a number; nil where all have one.
  private var counts: [Int32]?

  /// - Parameters:
  ///   - rows: The row of each entry.
  ///   - included: The rows that count; nil for all.
  ///   - limit: No sum may be beyond it.
  /// - Returns: nil where one may be.
  /// - Complexity: O(entries)
  init?(
    of column: IntegerColumn, _ rows: [Int32], including included: RowSet?, upTo limit: UInt64,
    _ cancellation: Cancellation
  ) throws(Interrupted) {
    let bounds = column.bounds ?? 0...0
    let greatest = max(bounds.lowerBound.magnitude, bounds.upperBound.magnitude)
    let (most, overflow) = greatest.multipliedReportingOverflow(by: UInt64(rows.count))
    if overflow || most > limit { return nil }
    var sums = [Int64](repeating: 0, count: rows.count + 1)
    var sum: Int64 = 0
    guard included != nil || !column.missing.isEmpty else {
      for start in stride(from: 0, to: rows.count, by: Morsels.rowCount) {
        try cancellation.check()
        let morsel = rows[start..<min(start + Morsels.rowCount, rows.count)]
        column.values.read(.some(morsel)) {
          sum &+= $1
          sums[start &+ $0 &+ 1] = sum
        }
      }
      (self.sums, counts) = (sums, nil)
      return
    }
    var counts = [Int32](repeating: 0, count: rows.count + 1)
    var count: Int32 = 0
    for (entry, row) in rows.enumerated() {
      try cancellation.check(at: entry)
      if included?.contains(Int(row)) ?? true, !column.missing.contains(Int(row)) {
        sum &+= column.values[Int(row)]
        count += 1
      }
      (sums[entry + 1], counts[entry + 1]) = (sum, count)
    }
    (self.sums, self.counts) = (sums, counts)
  }

  /// The sum of the numbers of some entries that follow each other, and how many there are.
  @inline(__always)
  func sum(from lower: Int32, to upper: Int32) -> (sum: Int64, count: Int64) {
    let (lower, upper) = (Int(lower), Int(upper))
    let count = counts.map { Int64($0[upper] - $0[lower]) } ?? Int64(upper - lower)
    return (sums[upper] - sums[lower], count)
  }
}
