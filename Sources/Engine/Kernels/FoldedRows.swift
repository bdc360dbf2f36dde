import Corpus
import Plan
import Query
import Text

/// The folded texts of a column's rows.
struct FoldedRows {
  let texts: TextRows

  /// Texts that folding would leave as they are: plain ASCII without capitals and spaces; nil for
  /// others.
  ///
  /// - Complexity: O(bytes), 20 GB/s.
  init?(_ texts: TextRows) {
    let heap = texts.heap.span
    // In blocks: most texts that folding changes show it soon.
    for start in stride(from: 0, to: heap.count, by: 1 << 16) {
      guard heap.extracting(start..<min(start + 1 << 16, heap.count)).isFoldedASCII else {
        return nil
      }
    }
    self.texts = texts
  }

  init(
    _ column: TextColumn, _ fold: (String) -> String, _ cancellation: Cancellation
  ) throws(Interrupted) {
    let parts = try Morsels.map(column.entryCount, of: Self.foldedRows, cancellation) {
      (rows: Range<Int>) -> (heap: [UInt8], ends: [Int]) in
      var part = (heap: [UInt8](), ends: [Int]())
      for row in rows {
        if let text = column[row] { part.heap.append(contentsOf: fold(text).utf8) }
        part.ends.append(part.heap.count)
      }
      return part
    }
    var heap: [UInt8] = []
    var offsets = [0]
    heap.reserveCapacity(column.heap.count)
    offsets.reserveCapacity(column.entryCount + 1)
    for part in parts {
      let start = heap.count
      heap += part.heap
      for end in part.ends { offsets.append(start + end) }
    }
    texts = TextRows(heap: Buffer(heap), offsets: Buffer(offsets))
  }

  /// So many rows are folded between two questions whether to go on.
  private static let foldedRows = 1 << 10

  /// The rows whose folded text satisfies a test.
  func rows(
    _ test: TextMatcher, in selection: RowSet?, _ cancellation: Cancellation
  ) throws(Interrupted) -> RowSet {
    switch test.test {
    case .contains(let pattern):
      return try texts.rows(containing: Array(pattern.utf8), in: selection, cancellation)
    case .equals(let pattern):
      let same = try texts.rows(ofLength: pattern.utf8.count, in: selection, cancellation)
      return try rows(in: same, pattern, cancellation) { $0.isEqual(to: $1) }
    case .startsWith(let pattern):
      return try rows(in: selection, pattern, cancellation) { text, pattern in
        text.count >= pattern.count && text.extracting(first: pattern.count).isEqual(to: pattern)
      }
    case .endsWith(let pattern):
      return try rows(in: selection, pattern, cancellation) { text, pattern in
        text.count >= pattern.count && text.extracting(last: pattern.count).isEqual(to: pattern)
      }
    case .isOneOf(let texts):
      return try rows(in: selection, cancellation) { texts.contains(String($0)) }
    case .compares(let comparison, let pattern):
      return try rows(in: selection, pattern, cancellation) { text, pattern in
        comparison.holds(text.order(to: pattern), 0)
      }
    case .like(let pattern), .matches(let pattern):
      return try rows(in: selection, cancellation) { pattern.matches($0) }
    }
  }

  @inline(__always)
  private func rows(
    in selection: RowSet?, _ cancellation: Cancellation, where test: (Span<UInt8>) -> Bool
  ) throws(Interrupted) -> RowSet {
    let heap = texts.heap.span
    return try Bitmap.slowRows(texts.count, in: selection, cancellation) {
      test(heap.extracting(texts.range(of: $0)))
    }
  }

  @inline(__always)
  private func rows(
    in selection: RowSet?, _ pattern: String, _ cancellation: Cancellation,
    where test: (Span<UInt8>, Span<UInt8>) -> Bool
  ) throws(Interrupted) -> RowSet {
    let bytes = Array(pattern.utf8)
    let pattern = bytes.span
    return try rows(in: selection, cancellation) { test($0, pattern) }
  }
}

extension TextColumn {
  /// The column with the keys of its texts in their place, by which texts are the same without regard to case; itself
  /// where that is what they are.
  ///
  /// - Precondition: The texts are ASCII.
  func bareKeys(_ cancellation: Cancellation) throws(Interrupted) -> TextColumn {
    if FoldedRows(TextRows(heap: heap, offsets: offsets)) != nil { return self }
    let folded = try FoldedRows(entries, Folding.bareKey, cancellation).texts
    return TextColumn(
      heap: folded.heap, offsets: folded.offsets, codes: codes, missing: missing)
  }
}

extension Span<UInt8> {
  /// Whether this is ASCII without capitals, spaces, control characters and the accent that stands for
  /// an apostrophe.
  fileprivate var isFoldedASCII: Bool {
    var index = 0
    while index < count {
      let end = Swift.min(index &+ 64, count)
      // No more than 3 for each of 64 bytes. Branches that add are what the compiler vectorises.
      var others: UInt8 = 0
      for place in index..<end {
        let byte = self[unchecked: place]
        if byte &- 0x21 > 0x5D { others &+= 1 }
        if byte &- 0x41 < 26 { others &+= 1 }
        if byte == 0x60 { others &+= 1 }
      }
      if others > 0 { return false }
      index = end
    }
    return true
  }

  /// Below, equal or above zero: the bytes of UTF-8 are ordered as the code points are.
  fileprivate func order(to other: Span<UInt8>) -> Int {
    for index in 0..<Swift.min(count, other.count) where self[index] != other[index] {
      return self[index] < other[index] ? -1 : 1
    }
    return count == other.count ? 0 : count < other.count ? -1 : 1
  }
}
