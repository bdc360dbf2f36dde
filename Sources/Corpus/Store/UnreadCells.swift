/// The cells of a column that could not be read as its kind, each with the text that is in it.
///
/// Such a cell has a value that nobody could read: it is shown and written as it is, and leaves
/// every condition on its field undecided. In the column itself the row counts as missing.
package struct UnreadCells: Sendable {
  /// The rows; ascending once they are in order.
  package private(set) var rows: [Int32] = []
  private var heap: [UInt8] = []
  /// Where the text of each row ends in the heap.
  private var ends: [Int] = []

  package init() {}

  /// Creates the unread cells of a table from a text for each row that has one.
  package init(_ texts: [String?]) {
    for (row, text) in texts.enumerated() { if let text { append(text, row: row) } }
  }

  /// The number of cells.
  package var count: Int { rows.count }
  package var isEmpty: Bool { rows.isEmpty }

  /// The text of a row; nil where the cell could be read, or was empty.
  ///
  /// - Precondition: the rows are in order.
  /// - Complexity: O(log n).
  package subscript(row: Int) -> String? { index(of: row).map(text) }

  /// The rows as a set of those of a table.
  package func set(capacity: Int) -> RowSet {
    RowSet(capacity: capacity, rows: rows.lazy.map(Int.init))
  }

  /// Adds the bytes of a cell.
  mutating func append(_ text: Span<UInt8>, row: Int) {
    rows.append(Int32(row))
    heap.append(text)
    ends.append(heap.count)
  }

  /// Adds the text of a cell; rows may come in any order until they are put in order.
  package mutating func append(_ text: String, row: Int) {
    rows.append(Int32(row))
    heap.append(contentsOf: text.utf8)
    ends.append(heap.count)
  }

  /// The cells by row; of two texts of a row the one that was added first stays.
  ///
  /// - Complexity: O(n) where they are in order, as nearly always, else O(n log n).
  func inOrder() -> UnreadCells {
    if zip(rows, rows.dropFirst()).allSatisfy(<) { return self }
    var ordered = UnreadCells()
    for index in rows.indices.sorted(by: { (rows[$0], $0) < (rows[$1], $1) })
    where ordered.rows.last != rows[index] {
      ordered.append(text(at: index), row: Int(rows[index]))
    }
    return ordered
  }

  private func text(at index: Int) -> String {
    String(decoding: heap[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }

  /// The place of a row among the rows, by halving.
  private func index(of row: Int) -> Int? {
    var low = 0
    var high = rows.count
    while low < high {
      let middle = (low + high) / 2
      if Int(rows[middle]) < row { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && Int(rows[low]) == row ? low : nil
  }
}
