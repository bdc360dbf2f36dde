package import Corpus
import Messages
package import Query
import Text

/// What a field holds, in one line.
package struct FieldDescription: Sendable {
  package let field: Field
  /// The number of rows that have a value.
  package let filled: Int
  /// The number of different values; of a field with several values a row, of all of them.
  package let distinct: Int
  /// The least and the greatest of numbers or dates.
  package let least: String?
  package let greatest: String?
  /// The first value that there is.
  package let example: Value
}

extension Workspace {
  /// What the fields of a collection hold, or one field of it.
  ///
  /// - Parameter path: `events` or `events.date`.
  /// - Throws: What is wrong with the path.
  /// - Complexity: O(rows times fields).
  package func describe(_ path: Path) throws(Diagnostic) -> [FieldDescription] {
    try fields(of: path).map { field in
      let summary = ColumnSummary(field.column)
      let bounds = summary.bounds
      let reader = CellReader(corpus: corpus, language: language)
      var example = summary.exampleRow.map { reader.value(field, $0) } ?? .missing
      if case .list(let values) = example { example = values.first ?? .missing }
      return FieldDescription(
        field: field, filled: field.column.missing.capacity - field.column.missing.count,
        distinct: summary.distinctCount, least: bounds?.least, greatest: bounds?.greatest,
        example: example)
    }
  }

  /// The fields that a path names.
  package func fields(of path: Path) throws(Diagnostic) -> [Field] {
    let name = path.steps[0].name
    let table = corpus.tables[try catalog.place(of: name)]
    guard path.steps.count > 1 else { return table.fields }
    let wanted = path.steps[1].name
    guard path.steps.count == 2, let field = table.fieldIndex(written: wanted.text) else {
      if path.steps.count > 2 {
        throw Diagnostic(
          .notAllowedHere(
            .quoted(path.text),
            hint: Message("query.hint.describe", ["write": "\(name.text).\(wanted.text)"])),
          path.range)
      }
      let nearest = NearestNames.nearest(to: wanted.text, among: table.fields.map(\.name))
        .map(Parsing.fieldName)
      throw Diagnostic(
        .unknownField(wanted.text, collection: table.name, nearest: nearest), wanted.range,
        fix: nearest.first.map { Diagnostic.Fix(range: wanted.range, text: $0) })
    }
    return [table.fields[field]]
  }
}
