/// The rows whose cells are measured before the first is written.
struct MeasuredRows {
  let count: Int
  let isCancelled: () -> Bool

  /// The greatest width of the cells of a column, and at least a number; of all rows, unless the
  /// writing has been stopped meanwhile.
  func widest(atLeast least: Int, _ width: (Int) -> Int) -> Int {
    var widest = least
    for row in 0..<count {
      if row & 1023 == 0, isCancelled() { break }
      widest = max(widest, width(row))
    }
    return widest
  }
}
