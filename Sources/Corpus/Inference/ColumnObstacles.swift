/// A text of a cell, and the line where its record begins.
package struct TextAtLine: Equatable, Sendable {
  package let text: String
  package let line: Int
}

/// What keeps a column of text from being one of numbers or dates, with the values in the way.
package enum ColumnObstacles: Equatable, Sendable {
  /// The first different values that are no numbers, as others are.
  case noNumbers([TextAtLine])
  /// The first value that is no date, as others are.
  case noDate(TextAtLine)
  /// A number that may have groups of digits or a fraction.
  case numberOfTwoReadings(TextAtLine)
  /// A date whose day may be its month.
  case dateOfTwoReadings(TextAtLine)
  /// Numbers that count different things.
  case unlikeUnits(TextAtLine, TextAtLine)
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
  /// Whether a descriptor declares the fields, so that nothing was inferred of them.
  package var isDeclared: Bool { origin?.inferred == nil }

  /// What kept a field from being one of numbers or dates when the schema was inferred; nil where none
  /// of its values is either, and where the field is declared.
  package func obstacles(of field: Int) -> ColumnObstacles? {
    guard let inferred = origin?.inferred, inferred.indices.contains(field) else { return nil }
    return inferred[field].obstacles
  }

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
