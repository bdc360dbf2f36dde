/// What was found out of a column.
package struct InferredColumn: Sendable {
  /// What the values have in common, in words: `integer`, `date (%Y%m%d)`, `list (;)`.
  package let kind: String
  /// The signs that are taken for missing values.
  package let markers: [String]
  /// What keeps a column of text from being one of numbers or dates, where some of its values are.
  package var obstacles: ColumnObstacles?
}

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

extension Table {
  /// Whether a descriptor declares the fields, so that nothing was inferred of them.
  package var isDeclared: Bool { origin?.inferred == nil }

  /// What kept a field from being one of numbers or dates when the schema was inferred; nil where none
  /// of its values is either, and where the field is declared.
  package func obstacles(of field: Int) -> ColumnObstacles? {
    guard let inferred = origin?.inferred, inferred.indices.contains(field) else { return nil }
    return inferred[field].obstacles
  }
}
