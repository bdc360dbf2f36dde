import CText
import Corpus
import Text

/// A text column for searching: as it is stored, in its bare form, and, for ordering, in its loose
/// form.
///
/// Folding takes a pass over all rows, which the first test that needs it pays. The folded rows
/// stand end to end in one heap with a zero byte between them, so that one search runs over all of
/// them and no match reaches from one row into the next.
final class FoldedText {
  private let column: TextColumn
  private lazy var bare = FoldedRows(column, Folding.bare)
  private lazy var loose = FoldedRows(column, Folding.loose)

  init(_ column: TextColumn) { self.column = column }

  /// The rows whose text satisfies a test.
  func verdict(_ test: TextTest) -> Verdict {
    let rows =
      switch test {
      case .matches(let pattern): pattern.rows(of: column)
      case .compares: loose.rows(test)
      case .equals, .contains, .startsWith, .endsWith, .isOneOf, .like: bare.rows(test)
      }
    return Verdict(rows, unknown: column.missing)
  }
}

/// The folded texts of a column's rows.
private struct FoldedRows {
  private let heap: [UInt8]
  private let offsets: [Int]

  init(_ column: TextColumn, _ fold: (String) -> String) {
    var heap: [UInt8] = []
    var offsets = [0]
    let count = column.offsets.count - 1
    heap.reserveCapacity(column.heap.count + count)
    offsets.reserveCapacity(count + 1)
    for row in 0..<count {
      if let text = column[row] { heap.append(contentsOf: fold(text).utf8) }
      heap.append(0)
      offsets.append(heap.count)
    }
    self.heap = heap
    self.offsets = offsets
  }

  private func text(_ row: Int) -> ArraySlice<UInt8> { heap[offsets[row]..<offsets[row + 1] - 1] }

  /// The rows whose folded text satisfies a test.
  func rows(_ test: TextTest) -> RowSet {
    let count = offsets.count - 1
    switch test {
    case .contains(let pattern): return rows(containing: Array(pattern.utf8))
    case .equals(let pattern, _):
      return Bitmap.rows(count) { [utf8 = Array(pattern.utf8)] in text($0).elementsEqual(utf8) }
    case .startsWith(let pattern):
      return Bitmap.rows(count) { [utf8 = Array(pattern.utf8)] in text($0).starts(with: utf8) }
    case .endsWith(let pattern):
      return Bitmap.rows(count) { [utf8 = Array(pattern.utf8)] in
        text($0).suffix(utf8.count).elementsEqual(utf8)
      }
    case .isOneOf(let texts):
      return Bitmap.rows(count) { texts.contains(String(decoding: text($0), as: UTF8.self)) }
    case .compares(let comparison, let pattern):
      return Bitmap.rows(count) { [utf8 = Array(pattern.utf8)] in
        // The bytes of UTF-8 are ordered as the code points are.
        let text = text($0)
        let order = text.lexicographicallyPrecedes(utf8) ? -1 : text.elementsEqual(utf8) ? 0 : 1
        return comparison.holds(order, 0)
      }
    case .like(let pattern), .matches(let pattern):
      let heap = heap.span
      return Bitmap.rows(count) {
        pattern.accepts(heap.extracting(offsets[$0]..<offsets[$0 + 1] - 1))
      }
    }
  }

  private func rows(containing pattern: [UInt8]) -> RowSet {
    var found = RowSet(capacity: offsets.count - 1)
    guard !pattern.isEmpty else { return RowSet(capacity: found.capacity, full: true) }
    heap.withUnsafeBytes { heap in
      var row = 0
      while row < found.capacity {
        // In bounds: every row starts before the zero byte that ends it.
        let start = offsets[row]
        let offset = ct_find(
          heap.baseAddress?.advanced(by: start), heap.count - start, pattern, pattern.count)
        guard offset >= 0 else { return }
        row = self.row(at: start + offset, from: row)
        found.insert(row)
        row += 1
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

extension TextTest {
  /// Whether a single text satisfies the test.
  func accepts(_ text: String) -> Bool {
    if case .matches(let pattern) = self { return pattern.accepts(text.utf8.span) }
    if case .compares(let comparison, let pattern) = self {
      let text = Folding.loose(text)
      return comparison.holds(
        text.utf8.lexicographicallyPrecedes(pattern.utf8) ? -1 : text == pattern ? 0 : 1, 0)
    }
    let text = Folding.bare(text)
    return switch self {
    case .equals(let pattern, _): text == pattern
    case .contains(let pattern): pattern.isEmpty || text.contains(pattern)
    case .startsWith(let pattern): text.hasPrefix(pattern)
    case .endsWith(let pattern): text.hasSuffix(pattern)
    case .isOneOf(let texts): texts.contains(text)
    case .compares: false
    case .like(let pattern), .matches(let pattern): pattern.accepts(text.utf8.span)
    }
  }
}
