import CText
import Corpus
import Text

/// A text column with width, case, and blanks between CJK characters folded, for searching.
///
/// The rows stand end to end in one heap with a zero byte between them, so that one search runs
/// over all of them and no match reaches from one row into the next.
struct FoldedText {
  private let heap: [UInt8]
  private let offsets: [Int]
  private let missing: RowSet

  init(_ column: TextColumn) {
    var heap: [UInt8] = []
    var offsets = [0]
    let count = column.offsets.count - 1
    heap.reserveCapacity(column.heap.count + count)
    offsets.reserveCapacity(count + 1)
    for row in 0..<count {
      if let text = column[row] { heap.append(contentsOf: Folding.loose(text).utf8) }
      heap.append(0)
      offsets.append(heap.count)
    }
    self.heap = heap
    self.offsets = offsets
    missing = column.missing
  }

  private func text(_ row: Int) -> ArraySlice<UInt8> { heap[offsets[row]..<offsets[row + 1] - 1] }

  /// The rows whose folded text satisfies a test.
  func verdict(_ test: TextTest) -> Verdict {
    let count = offsets.count - 1
    let rows: RowSet =
      switch test {
      case .contains(let pattern): rows(containing: Array(pattern.utf8))
      case .equals(let pattern): Bitmap.rows(count) { [utf8 = Array(pattern.utf8)] in text($0).elementsEqual(utf8) }
      case .startsWith(let pattern): Bitmap.rows(count) { [utf8 = Array(pattern.utf8)] in text($0).starts(with: utf8) }
      case .endsWith(let pattern):
        Bitmap.rows(count) { [utf8 = Array(pattern.utf8)] in text($0).suffix(utf8.count).elementsEqual(utf8) }
      case .compares(let comparison, let pattern):
        Bitmap.rows(count) {
          // The bytes of UTF-8 are ordered as the code points are.
          let text = text($0)
          let utf8 = Array(pattern.utf8)
          let order = text.lexicographicallyPrecedes(utf8) ? -1 : text.elementsEqual(utf8) ? 0 : 1
          return comparison.holds(order, 0)
        }
      }
    return Verdict(rows, unknown: missing)
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
    let text = Folding.loose(text)
    return switch self {
    case .equals(let pattern): text == pattern
    case .contains(let pattern): pattern.isEmpty || text.contains(pattern)
    case .startsWith(let pattern): text.hasPrefix(pattern)
    case .endsWith(let pattern): text.hasSuffix(pattern)
    case .compares(let comparison, let pattern):
      comparison.holds(
        text.utf8.lexicographicallyPrecedes(pattern.utf8) ? -1 : text == pattern ? 0 : 1, 0)
    }
  }
}
