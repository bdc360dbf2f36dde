/// The first different texts of a column that something is wrong with.
struct FirstTexts {
  private static let most = 3

  private(set) var texts: [TextAtLine] = []

  /// Whether no further text is noted.
  var isFull: Bool { texts.count == Self.most }

  mutating func note(_ text: Span<UInt8>, line: Int) {
    if isFull { return }
    let text = String(text)
    if !texts.contains(where: { $0.text == text }) {
      texts.append(TextAtLine(text: text, line: line))
    }
  }
}

extension Table {
  /// What would keep a field that is declared a text from being one of numbers or dates. The lines of
  /// its rows are not known: those of the result are rows, counted from 1.
  ///
  /// - Complexity: O(rows).
  package func obstacles(ofDeclared field: Int) -> ColumnObstacles? {
    guard case .text(let column) = fields[field].column else { return nil }
    var inference = ColumnInference()
    for row in 0..<rowCount where !column.missing.contains(row) {
      inference.observe(column.heap.span.extracting(column.range(of: row)), line: row + 1)
    }
    return inference.finding(name: fields[field].name).obstacles
  }
}
