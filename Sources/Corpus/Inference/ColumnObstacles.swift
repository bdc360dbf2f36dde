/// A text of a cell, and the line where its record begins.
package struct TextAtLine: Equatable, Sendable {
  package let text: String
  package let line: Int
}

/// What keeps a column of text from being one of numbers or dates.
package struct ColumnObstacles: Equatable, Sendable {
  /// What the others of its values are.
  package enum Kind: String, Sendable { case numbers, dates }

  package let to: Kind
  /// The first different values that are none.
  package let texts: [TextAtLine]

  init(to kind: Kind, texts: [TextAtLine]) {
    to = kind
    self.texts = texts
  }
}

/// The first different texts of a column that something is wrong with.
struct FirstTexts {
  private static let most = 3

  private(set) var texts: [TextAtLine] = []

  mutating func note(_ text: Span<UInt8>, line: Int) {
    guard texts.count < Self.most else { return }
    let text = String(text)
    if !texts.contains(where: { $0.text == text }) {
      texts.append(TextAtLine(text: text, line: line))
    }
  }
}

extension Table {
  /// What keeps a field of texts from being one of numbers or dates; nil where none of its values is
  /// either.
  ///
  /// - Complexity: O(rows) where a descriptor declares the field a text, constant otherwise.
  package func obstacles(of field: Int) -> ColumnObstacles? {
    if let inferred = origin?.inferred, inferred.indices.contains(field) {
      return inferred[field].obstacles
    }
    guard case .text(let column) = fields[field].column else { return nil }
    var inference = ColumnInference()
    for row in 0..<rowCount where !column.missing.contains(row) {
      // The line is that of the row in a file with headings and no line ends in its cells.
      inference.observe(column.heap.span.extracting(column.range(of: row)), line: row + 2)
    }
    return inference.finding(name: fields[field].name).obstacles
  }
}
