import Corpus
import Engine
import Query

/// Statements of the open corpus that somebody may try who has typed nothing yet; each has rows.
package struct FirstSteps {
  package let statements: [String]

  package init(_ session: Session) {
    let workspace = session.workspace
    let tables = workspace.corpus.tables
    // Who has an answer has found out.
    guard workspace.answers.isEmpty else {
      statements = []
      return
    }
    // What happened is what people come for; else what there is most of.
    let places = tables.indices.filter {
      !tables[$0].isLink && tables[$0].rowCount > 0 && $0 != workspace.corpus.sourcesTable
    }
    guard let place = places.first(where: { tables[$0].hasDates }) ?? places.first else {
      statements = []
      return
    }
    let table = tables[place]
    let name = Parsing.fieldName(table.name)
    var found: [String] = []
    if let (field, value) = Self.value(of: table, place, workspace, among: Self.isOfRows) {
      found.append("\(name) where \(field) = \(value)" + (table.hasDates ? " | sort date" : ""))
    }
    if let (field, value) = Self.value(of: table, place, workspace, among: Self.isOfKinds)
      ?? Self.value(of: table, place, workspace, among: Self.isOfTexts)
    {
      found.append(
        found.isEmpty ? "\(name) where \(field) = \(value)" : "\(name) | group by \(field)")
    }
    if table.hasDates { found.append("\(name) | group by decade") }
    if found.count < 3 { found.append("\(name) | limit 5") }
    if found.count < 3 { found.append("\(name) | count") }
    statements = Array(found.prefix(3))
  }

  /// A field and its most frequent value.
  private static func value(
    of table: Table, _ place: Int, _ workspace: Workspace, among isSuch: (Field) -> Bool
  ) -> (field: String, value: String)? {
    for (index, field) in table.fields.enumerated() where isSuch(field) {
      guard let known = workspace.values(table: place, field: index), known.values.count > 1,
        let first = known.values.first, first.count > 1,
        // What most rows leave empty tells little of them.
        known.values.reduce(0, { $0 + $1.count }) * 2 >= table.rowCount
      else { continue }
      return (Parsing.fieldName(field.name), Parsing.quotedIfNeeded(first.label))
    }
    return nil
  }

  private static func isOfRows(_ field: Field) -> Bool {
    if case .link = field.column { return field.origin != .inverse }
    return false
  }

  private static func isOfKinds(_ field: Field) -> Bool {
    // A field of few kinds that are called by words, before one that says how something is known.
    if case .category(let column) = field.column {
      return field.origin == .stored && column.dictionary.count > 4
    }
    return false
  }

  private static func isOfTexts(_ field: Field) -> Bool {
    switch field.column {
    case .category, .text: field.origin == .stored
    default: false
    }
  }
}

extension Table {
  fileprivate var hasDates: Bool {
    fields.contains { field in
      if field.name == "date", case .date = field.column { true } else { false }
    }
  }
}
