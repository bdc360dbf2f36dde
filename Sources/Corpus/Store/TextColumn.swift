/// Text of any length, one UTF-8 heap for all rows: row `r` stands at
/// `offsets[r] ..< offsets[r + 1]` of the heap.
package struct TextColumn: Sendable {
  package let heap: [UInt8]
  package let offsets: [UInt32]
  /// The rows without a value, which an empty text is not told apart from.
  package let missing: RowSet

  package init(heap: [UInt8], offsets: [UInt32], missing: RowSet) {
    precondition(offsets.count == missing.capacity + 1, "one offset more than rows")
    self.heap = heap
    self.offsets = offsets
    self.missing = missing
  }

  /// Creates a column from strings, for small tables and tests.
  package init(_ values: [String?]) {
    var heap: [UInt8] = []
    var offsets: [UInt32] = [0]
    var missing = RowSet(capacity: values.count)
    for (row, value) in values.enumerated() {
      if let value { heap.append(contentsOf: value.utf8) } else { missing.insert(row) }
      offsets.append(UInt32(heap.count))
    }
    self.init(heap: heap, offsets: offsets, missing: missing)
  }

  /// The bytes of a row, an empty range where it has no value.
  package func range(of row: Int) -> Range<Int> { Int(offsets[row])..<Int(offsets[row + 1]) }

  package subscript(row: Int) -> String? {
    missing.contains(row) ? nil : String(decoding: heap[range(of: row)], as: UTF8.self)
  }
}
