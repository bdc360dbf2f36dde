import CText
import Corpus
import Text

/// Texts end to end in one heap, searched without a string being made.
struct TextRows {
  let heap: Buffer<UInt8>
  let offsets: Buffer<Int>

  var count: Int { offsets.count - 1 }

  @inline(__always)
  func range(of row: Int) -> Range<Int> { offsets[row]..<offsets[row &+ 1] }

  /// The rows whose text has so many bytes.
  func rows(
    ofLength length: Int, in selection: RowSet?, _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    let offsets = offsets.span
    let rows = try Bitmap.rows(count, in: selection, cancellation) {
      $0.mark { offsets[unchecked: $0 &+ 1] &- offsets[unchecked: $0] == length }
    }
    return selection.map { rows & $0 } ?? rows
  }

  /// The rows that hold a pattern.
  ///
  /// One search runs over many rows; a match that reaches from one row into the next does not count.
  func rows(
    containing pattern: [UInt8], in selection: RowSet?, _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    guard !pattern.isEmpty else { return RowSet(capacity: count, full: true) }
    if let selection, selection.count < count / Self.fewRows {
      return try Bitmap.slowRows(count, in: selection, cancellation) { row in
        place(of: pattern, in: range(of: row)) != nil
      }
    }
    let found = try Morsels.map(count, of: Self.searchedRows, cancellation) { rows in
      rowsHolding(pattern, rows)
    }
    return RowSet(capacity: count, numbers: found.flatMap(\.self))
  }

  /// The rows that an expression matches which asks for nothing beside a match.
  ///
  /// One search runs over many rows, so that rows without a match cost no call each. Where a match
  /// reaches from one row into the next, the first is asked by itself.
  func rows(
    matching pattern: RegularExpression, _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    let found = try Morsels.map(count, of: Self.matchedRows, cancellation) { rows in
      let heap = heap.span
      var found: [Int32] = []
      var row = rows.lowerBound
      while row < rows.upperBound {
        let start = offsets[row]
        let rest = heap.extracting(start..<offsets[rows.upperBound])
        guard let match = pattern.firstMatch(in: rest) else { break }
        row = self.row(at: start + match.lowerBound, from: row)
        let isWithin = start + match.upperBound <= offsets[row + 1]
        if isWithin || pattern.matches(heap.extracting(range(of: row))) {
          found.append(Int32(row))
        }
        row += 1
      }
      return found
    }
    return RowSet(capacity: count, numbers: found.flatMap(\.self))
  }

  /// So many rows are matched between two questions whether to go on.
  private static let matchedRows = 1 << 12

  /// Of fewer rows than one in so many each is searched by itself.
  private static let fewRows = 32
  /// So many rows are searched between two questions whether to go on.
  private static let searchedRows = 1 << 14

  private func rowsHolding(_ pattern: [UInt8], _ rows: Range<Int>) -> [Int32] {
    let offsets = offsets.span
    var found: [Int32] = []
    var row = rows.lowerBound
    let end = offsets[rows.upperBound]
    var start = offsets[row]
    while let place = place(of: pattern, in: start..<end) {
      row = self.row(at: place, from: row)
      if place + pattern.count <= offsets[row + 1] {
        found.append(Int32(row))
        row += 1
        if row == rows.upperBound { break }
        start = offsets[row]
      } else {
        start = place + 1
      }
    }
    return found
  }

  private func place(of pattern: [UInt8], in bytes: Range<Int>) -> Int? {
    heap.span.withUnsafeBytes { heap in
      // In bounds: the ranges are those of rows.
      let offset = ct_find(
        heap.baseAddress?.advanced(by: bytes.lowerBound), bytes.count, pattern, pattern.count)
      return offset < 0 ? nil : bytes.lowerBound + offset
    }
  }

  /// The row that holds a place in the heap, behind a row known to be no later.
  private func row(at place: Int, from first: Int) -> Int {
    let offsets = offsets.span
    // Doubling steps, then halving: matches are often near each other.
    var step = 1
    while first + step < count, offsets[first + step] <= place { step *= 2 }
    var low = first + step / 2
    var high = min(first + step, count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsets[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }
}
