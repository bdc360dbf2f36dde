import CText
import Corpus
import Plan
import Query
import Text

/// A text column for searching: as it is stored, in its bare form, and, for ordering, in its loose
/// form.
///
/// Folding takes a pass over all rows, which the first test that needs it pays. The folded rows
/// stand end to end in one heap with a zero byte between them, so that one search runs over all of
/// them and no match reaches from one row into the next.
final class FoldedText {
  private let column: TextColumn
  private var bare: FoldedRows?
  private var loose: FoldedRows?

  init(_ column: TextColumn) { self.column = column }

  /// The rows whose text satisfies a test.
  func verdict(
    _ test: TextMatcher, _ cancellation: Cancellation = .never
  ) throws(Interrupted) -> Verdict {
    let rows: RowSet
    switch test.test {
    case .matches(let pattern):
      rows = try column.rows(matching: pattern, cancellation)
    case .compares:
      rows = try folded(&loose, Folding.loose, cancellation).rows(test, cancellation)
    case .equals, .contains, .startsWith, .endsWith, .isOneOf, .like:
      rows = try folded(&bare, Folding.bare, cancellation).rows(test, cancellation)
    }
    return Verdict(rows, unknown: column.missing)
  }

  /// The folded rows, which are made where they are not there yet; an interruption makes none.
  private func folded(
    _ rows: inout FoldedRows?, _ fold: (String) -> String, _ cancellation: Cancellation
  ) throws(Interrupted) -> FoldedRows {
    if let rows { return rows }
    let made = try FoldedRows(column, fold, cancellation)
    rows = made
    return made
  }
}

extension TextColumn {
  /// The rows whose text, as it is stored, an expression matches.
  ///
  /// - Complexity: O(bytes of the column); no row becomes a string.
  fileprivate func rows(
    matching pattern: RegularExpression, _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    let heap = heap.span
    return try Bitmap.rows(offsets.count - 1, cancellation) {
      pattern.matches(heap.extracting(range(of: $0)))
    }
  }
}

/// The folded texts of a column's rows.
private struct FoldedRows {
  private let heap: [UInt8]
  private let offsets: [Int]

  init(
    _ column: TextColumn, _ fold: (String) -> String, _ cancellation: Cancellation
  ) throws(Interrupted) {
    var heap: [UInt8] = []
    var offsets = [0]
    let count = column.offsets.count - 1
    heap.reserveCapacity(column.heap.count + count)
    offsets.reserveCapacity(count + 1)
    for row in 0..<count {
      try cancellation.check(at: row)
      if let text = column[row] { heap.append(contentsOf: fold(text).utf8) }
      heap.append(0)
      offsets.append(heap.count)
    }
    self.heap = heap
    self.offsets = offsets
  }

  private func text(_ row: Int) -> ArraySlice<UInt8> { heap[offsets[row]..<offsets[row + 1] - 1] }

  /// The rows whose folded text satisfies a test.
  func rows(
    _ test: TextMatcher, _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    let count = offsets.count - 1
    switch test.test {
    case .contains(let pattern): return try rows(containing: Array(pattern.utf8), cancellation)
    case .equals(let pattern):
      return try Bitmap.rows(count, cancellation) { [utf8 = Array(pattern.utf8)] in
        text($0).elementsEqual(utf8)
      }
    case .startsWith(let pattern):
      return try Bitmap.rows(count, cancellation) { [utf8 = Array(pattern.utf8)] in
        text($0).starts(with: utf8)
      }
    case .endsWith(let pattern):
      return try Bitmap.rows(count, cancellation) { [utf8 = Array(pattern.utf8)] in
        text($0).suffix(utf8.count).elementsEqual(utf8)
      }
    case .isOneOf(let texts):
      return try Bitmap.rows(count, cancellation) {
        texts.contains(String(decoding: text($0), as: UTF8.self))
      }
    case .compares(let comparison, let pattern):
      return try Bitmap.rows(count, cancellation) { [utf8 = Array(pattern.utf8)] in
        // The bytes of UTF-8 are ordered as the code points are.
        let text = text($0)
        let order = text.lexicographicallyPrecedes(utf8) ? -1 : text.elementsEqual(utf8) ? 0 : 1
        return comparison.holds(order, 0)
      }
    case .like(let pattern), .matches(let pattern):
      let heap = heap.span
      return try Bitmap.rows(count, cancellation) {
        pattern.matches(heap.extracting(offsets[$0]..<offsets[$0 + 1] - 1))
      }
    }
  }

  private func rows(
    containing pattern: [UInt8], _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    var found = RowSet(capacity: offsets.count - 1)
    guard !pattern.isEmpty else { return RowSet(capacity: found.capacity, full: true) }
    // No match reaches from one row into the next, so that some rows may be searched at a time.
    for first in stride(from: 0, to: found.capacity, by: 1 << 14) {
      try cancellation.check()
      let rows = first..<min(first + 1 << 14, found.capacity)
      heap.withUnsafeBytes { heap in
        var row = rows.lowerBound
        while row < rows.upperBound {
          // In bounds: every row starts before the zero byte that ends it.
          let start = offsets[row]
          let offset = ct_find(
            heap.baseAddress?.advanced(by: start), offsets[rows.upperBound] - start, pattern,
            pattern.count)
          guard offset >= 0 else { return }
          row = self.row(at: start + offset, from: row)
          found.insert(row)
          row += 1
        }
      }
    }
    return found
  }

  /// The row that holds a place in the heap: binary search behind a row known to be earlier.
  private func row(at place: Int, from first: Int) -> Int {
    var low = first
    var high = offsets.count - 1
    while high - low > 1 {
      let middle = (low + high) / 2
      if offsets[middle] <= place { low = middle } else { high = middle }
    }
    return low
  }
}
