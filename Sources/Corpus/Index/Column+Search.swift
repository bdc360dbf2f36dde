extension Column {
  /// The first row whose cell is a text, letter for letter; `007` finds the number 7.
  ///
  /// - Complexity: O(rows), and less than an `IDIndex` takes to be made: who asks once needs none.
  package func firstRow(of text: String) -> Int? {
    switch self {
    case .text(let column):
      var text = text
      text.makeContiguousUTF8()
      let wanted = text.utf8.span
      let heap = column.heap.span
      return (0..<column.missing.capacity).first { row in
        let range = column.range(of: row)
        return range.count == wanted.count && !column.missing.contains(row)
          && heap.extracting(range).isEqual(to: wanted)
      }
    case .integer(let column):
      guard let number = Int64(text) else { return nil }
      return column.values.indices.first {
        column.values[$0] == number && !column.missing.contains($0)
      }
    case .category, .decimal, .quantity, .boolean, .date, .reference, .list, .link:
      return (0..<missing.capacity).first { self.text(at: $0) == text }
    }
  }
}
