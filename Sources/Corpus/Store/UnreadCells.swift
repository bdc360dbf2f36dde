/// The cells of a column that could not be read as its kind, each with the text that stands in it.
///
/// Such a cell has a value that nobody could read: it is shown and written as it stands, and leaves
/// every condition on its field undecided. In the column itself the row counts as missing.
package struct UnreadCells: Sendable {
  /// The rows, ascending.
  package private(set) var rows: [Int32] = []
  private var heap: [UInt8] = []
  private var ends: [Int] = []

  package init() {}

  /// Creates the unread cells of a table from a text for each row that has one.
  package init(_ texts: [String?]) {
    for (row, text) in texts.enumerated() { if let text { append(text, row: row) } }
  }

  package var count: Int { rows.count }
  package var isEmpty: Bool { rows.isEmpty }

  /// The text of a row; nil where the cell could be read, or was empty.
  ///
  /// - Complexity: O(log n).
  package subscript(row: Int) -> String? {
    guard let index = index(of: row) else { return nil }
    return String(decoding: heap[(index == 0 ? 0 : ends[index - 1])..<ends[index]], as: UTF8.self)
  }

  package func set(capacity: Int) -> RowSet {
    RowSet(capacity: capacity, rows: rows.lazy.map(Int.init))
  }

  /// Adds the bytes of a cell; rows may come in any order, and of two texts of a row the first stays.
  mutating func append(_ text: Span<UInt8>, row: Int) {
    if let last = rows.last, Int(last) >= row { return insert(String(text), row: row) }
    rows.append(Int32(row))
    heap.append(text)
    ends.append(heap.count)
  }

  package mutating func append(_ text: String, row: Int) {
    if let last = rows.last, Int(last) >= row { return insert(text, row: row) }
    rows.append(Int32(row))
    heap.append(contentsOf: text.utf8)
    ends.append(heap.count)
  }

  private mutating func insert(_ text: String, row: Int) {
    guard index(of: row) == nil else { return }
    var texts = rows.map { (row: Int($0), text: self[Int($0)] ?? "") }
    texts.insert((row, text), at: texts.firstIndex { $0.row > row } ?? texts.count)
    self = UnreadCells()
    for (row, text) in texts { append(text, row: row) }
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
