/// The rows of a table that a filter kept: one bit a row.
///
/// Every filter yields a `RowSet`, so *and*, *or* and *not* are word operations whose cost does not
/// depend on how many rows remain.
///
/// - Invariant: bits at and above `capacity` are zero.
package struct RowSet: Equatable, Sendable {
  /// The number of rows in the table, kept or not.
  package let capacity: Int
  /// 64 rows a word, the lowest bit being the first row.
  @usableFromInline package internal(set) var words: [UInt64]

  /// Creates a set that holds no row, or every row.
  package init(capacity: Int, full: Bool = false) {
    self.capacity = capacity
    words = Array(repeating: full ? ~0 : 0, count: (capacity + 63) / 64)
    clearTail()
  }

  /// Creates a set from words of 64 rows; bits beyond the capacity are dropped.
  package init(capacity: Int, words: [UInt64]) {
    precondition(words.count == (capacity + 63) / 64, "\(words.count) words for \(capacity) rows")
    self.capacity = capacity
    self.words = words
    clearTail()
  }

  /// Creates a set from row numbers.
  package init(capacity: Int, rows: some Sequence<Int>) {
    self.init(capacity: capacity)
    for row in rows { insert(row) }
  }

  /// Creates a set from row numbers in any order: concrete, and so as fast for another module.
  package init(capacity: Int, numbers: [Int32]) {
    self.init(capacity: capacity)
    for row in numbers { insert(Int(row)) }
  }

  /// Creates a set of the rows of a run.
  package init(capacity: Int, rows: Range<Int>) {
    self.init(capacity: capacity)
    for index in rows.lowerBound / 64..<(rows.upperBound + 63) / 64 {
      let low = max(rows.lowerBound - index * 64, 0)
      let high = min(rows.upperBound - index * 64, 64)
      words[index] = (~0 << UInt64(low)) & (high == 64 ? ~0 : (1 << UInt64(high)) - 1)
    }
  }

  private mutating func clearTail() {
    if capacity & 63 != 0 { words[words.count - 1] &= (1 << UInt64(capacity & 63)) - 1 }
  }
}

// Inlinable: calls of these for each of a million rows were a sixth of the time of a window.
extension RowSet {
  @inlinable
  package func contains(_ row: Int) -> Bool { words[row >> 6] >> UInt64(row & 63) & 1 == 1 }

  @inlinable
  package mutating func insert(_ row: Int) { words[row >> 6] |= 1 << UInt64(row & 63) }

  @inlinable
  package mutating func remove(_ row: Int) { words[row >> 6] &= ~(1 << UInt64(row & 63)) }

  package var isEmpty: Bool {
    // In blocks, because a loop that may end at each word is not vectorised.
    var start = 0
    while start < words.count {
      let end = min(start + 512, words.count)
      var bits: UInt64 = 0
      for index in start..<end { bits |= words[index] }
      if bits != 0 { return false }
      start = end
    }
    return true
  }

  /// The number of rows kept.
  ///
  /// - Complexity: O(capacity / 64).
  package var count: Int {
    var total = 0
    for word in words { total &+= word.nonzeroBitCount }
    return total
  }

  /// The rows kept, in ascending order.
  ///
  /// - Complexity: O(capacity / 64 + count).
  package var rows: [Int32] { rows(in: 0..<capacity) }

  /// The first so many of the rows kept, in ascending order; all for nil.
  ///
  /// - Complexity: O(the last of them / 64 + count).
  package func first(_ count: Int?) -> [Int32] {
    guard let count else { return rows }
    var first: [Int32] = []
    // In blocks that grow, since nobody knows how far apart they stand.
    var (start, size) = (0, 4096)
    while start < capacity, first.count < count {
      first += rows(in: start..<min(start + size, capacity))
      (start, size) = (start + size, size * 2)
    }
    return Array(first.prefix(count))
  }

  /// The rows kept between two that are multiples of 64, in ascending order.
  package func rows(in range: Range<Int>) -> [Int32] {
    let range = range.lowerBound / 64..<(range.upperBound + 63) / 64
    var count = 0
    for index in range { count &+= words[index].nonzeroBitCount }
    var rows: [Int32] = []
    rows.reserveCapacity(count)
    for index in range {
      var rest = words[index]
      while rest != 0 {
        rows.append(Int32(truncatingIfNeeded: index &* 64 &+ rest.trailingZeroBitCount))
        rest &= rest &- 1
      }
    }
    return rows
  }
}

extension RowSet {
  package static prefix func ~ (set: RowSet) -> RowSet {
    var result = set
    for index in result.words.indices { result.words[index] = ~result.words[index] }
    result.clearTail()
    return result
  }

  package static func &= (left: inout RowSet, right: RowSet) {
    precondition(left.capacity == right.capacity, "row sets of different tables")
    for index in left.words.indices { left.words[index] &= right.words[index] }
  }

  package static func |= (left: inout RowSet, right: RowSet) {
    precondition(left.capacity == right.capacity, "row sets of different tables")
    for index in left.words.indices { left.words[index] |= right.words[index] }
  }

  package static func & (left: RowSet, right: RowSet) -> RowSet {
    var result = left
    result &= right
    return result
  }

  package static func | (left: RowSet, right: RowSet) -> RowSet {
    var result = left
    result |= right
    return result
  }

  /// The rows of the left set that the right one lacks.
  package func subtracting(_ other: RowSet) -> RowSet {
    precondition(capacity == other.capacity, "row sets of different tables")
    var result = self
    for index in result.words.indices { result.words[index] &= ~other.words[index] }
    return result
  }
}
