/// The physical line where each row of a file begins.
///
/// Nearly always a row begins one line after the one before it, so only the rows that do not are
/// kept: ten million plain rows take one entry.
struct LineMap {
  private var rows: [Int] = []
  private var lines: [Int] = []
  private var count = 0
  /// The line of the next row, if it follows the last one at once.
  private var next = -1

  /// Adds the line of the next row.
  mutating func append(_ line: Int) {
    if line != next {
      rows.append(count)
      lines.append(line)
    }
    count += 1
    next = line + 1
  }

  /// The line of a row.
  ///
  /// - Complexity: O(log of the number of rows that do not follow the row before at once).
  subscript(row: Int) -> Int {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if rows[middle] <= row { low = middle + 1 } else { high = middle }
    }
    precondition(low > 0, "row \(row) has no line")
    return lines[low - 1] + row - rows[low - 1]
  }
}
