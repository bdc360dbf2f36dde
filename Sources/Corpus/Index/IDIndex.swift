/// The rows of a table by the value of one field, which is its key.
///
/// Of several rows with one value the first is found.
package struct IDIndex: Sendable {
  private let storage: Storage

  private enum Storage: Sendable {
    /// Text and, by hash, the rows that have it: row + 1 in a power of two of slots, 0 being free.
    case texts(TextColumn, slots: [UInt32])
    case integers([Int64: Int32])
    /// Numbers that ascend, as running numbers do, are their own index.
    case ascending(IntegerColumn)
  }

  /// The rows whose value an earlier row has already.
  package let duplicates: [(row: Int, first: Int)]

  /// Indexes a column.
  ///
  /// - Complexity: O(rows).
  package init(_ column: Column) {
    switch column {
    case .integer(let column): self.init(integers: column)
    case .text(let column): self.init(texts: column)
    default:
      let count = column.missing.capacity
      self.init(texts: TextColumn((0..<count).map { column.text(at: $0) }))
    }
  }

  private init(texts column: TextColumn) {
    let count = column.missing.capacity
    var size = 16
    while size < count * 2 { size *= 2 }
    var slots = [UInt32](repeating: 0, count: size)
    var duplicates: [(row: Int, first: Int)] = []
    for row in 0..<count where !column.missing.contains(row) {
      let text = column.heap.span.extracting(column.range(of: row))
      let slot = Self.slot(of: text, in: slots, of: column)
      if slots[slot] == 0 {
        slots[slot] = UInt32(row + 1)
      } else {
        duplicates.append((row, Int(slots[slot]) - 1))
      }
    }
    storage = .texts(column, slots: slots)
    self.duplicates = duplicates
  }

  private init(integers column: IntegerColumn) {
    let values = column.values
    if column.missing.isEmpty, zip(values, values.dropFirst()).allSatisfy({ $0 < $1 }) {
      storage = .ascending(column)
      duplicates = []
      return
    }
    var rows: [Int64: Int32] = [:]
    rows.reserveCapacity(column.values.count)
    var duplicates: [(row: Int, first: Int)] = []
    for (row, value) in column.values.enumerated() where !column.missing.contains(row) {
      if let first = rows[value] {
        duplicates.append((row, Int(first)))
      } else {
        rows[value] = Int32(row)
      }
    }
    storage = .integers(rows)
    self.duplicates = duplicates
  }

  /// The slot that holds a text, or the free one where it would go.
  private static func slot(
    of text: Span<UInt8>, in slots: [UInt32], of column: TextColumn
  ) -> Int {
    let mask = slots.count &- 1
    var slot = Int(truncatingIfNeeded: text.stableHash) & mask
    while slots[slot] != 0 {
      let row = Int(slots[slot] &- 1)
      if column.heap.span.extracting(column.range(of: row)).isEqual(to: text) { break }
      slot = (slot &+ 1) & mask
    }
    return slot
  }
}

extension IDIndex {
  /// The row with an id, letter for letter; `007` finds the number 7.
  package func row(of id: String) -> Int? {
    switch storage {
    case .integers(let rows): return Int64(id).flatMap { rows[$0] }.map(Int.init)
    case .ascending(let column):
      return Int64(id).flatMap { Self.position(of: $0, in: column.values) }
    case .texts(let column, let slots):
      var id = id
      id.makeContiguousUTF8()
      let slot = Self.slot(of: id.utf8.span, in: slots, of: column)
      return slots[slot] == 0 ? nil : Int(slots[slot]) - 1
    }
  }

  /// The position of a number among ascending ones.
  private static func position(of value: Int64, in values: IntegerBuffer) -> Int? {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < values.count && values[low] == value ? low : nil
  }
}
