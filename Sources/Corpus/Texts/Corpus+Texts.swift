import Text

// The texts of sources, which a user attaches.
extension Corpus {
  /// The name of the collection that the texts make.
  package static let passagesName = "passages"

  /// The index of the collection of sources: `sources`, else what states the rows of a table; nil
  /// where its rows have no ids to name them by.
  package var sourcesTable: Int? {
    if let named = tableIndex(named: "sources"), tables[named].idField != nil { return named }
    for table in tables {
      guard let field = table.sourceField,
        case .reference(let column) = table.fields[field].column,
        case .table(let target) = column.target, tables[target].idField != nil
      else { continue }
      return target
    }
    return nil
  }

  /// What the locators of the corpus count for a source; nil where no row has one.
  ///
  /// - Complexity: O(rows of the corpus), less where a locator is found early.
  package func citedUnit(ofSource source: Int) -> LocatorUnit? {
    for table in tables {
      guard let field = table.sourceField,
        let place = table.fieldIndex(named: "locator"),
        case .reference(let column) = table.fields[field].column
      else { continue }
      for row in 0..<table.rowCount where column[row].map(isSource(source)) ?? false {
        if let text = table.fields[place].column.text(at: row), let locator = Locator(text) {
          return locator.unit
        }
      }
    }
    return nil
  }

  private func isSource(_ row: Int) -> (RowReference) -> Bool {
    { $0.row == row && $0.table == sourcesTable }
  }

  /// What a locator names in the text of a source, one text a paragraph, notes last; empty where the
  /// text is not attached, or has no such place.
  package func passage(source: RowReference, locator: String) -> [String] {
    guard source.table == sourcesTable, let locator = Locator(locator),
      let text = texts.first(where: { $0.source == source.row })
    else { return [] }
    return text.parts(at: locator)
  }

  /// The source that a row gives as its evidence, and the locator in it where there is one.
  package func evidence(of row: RowReference) -> (source: RowReference, locator: String?)? {
    let table = tables[row.table]
    guard let field = table.sourceField,
      case .reference(let column) = table.fields[field].column, let source = column[row.row]
    else { return nil }
    let place = table.fieldIndex(named: "locator")
    return (source, place.flatMap { table.fields[$0].column.text(at: row.row) })
  }
}

extension Corpus {
  /// The corpus with a text, which takes the place of one that its source had.
  package func attaching(_ text: AttachedText) -> Corpus {
    with(texts: texts.filter { $0.source != text.source } + [text])
  }

  /// The corpus without the text of a source.
  package func detaching(source: Int) -> Corpus {
    with(texts: texts.filter { $0.source != source })
  }

  /// The corpus with other texts. The table of passages stays, empty, where the last is gone: rows of
  /// earlier answers are known by the numbers of their tables.
  private func with(texts: [AttachedText]) -> Corpus {
    guard let sourcesTable else { return self }
    let texts = texts.sorted { $0.source < $1.source }
    var tables = self.tables
    if let passagesTable { tables.remove(at: passagesTable) }
    tables.append(
      Self.passages(of: texts, sourcesTable: sourcesTable, beside: tables.map(\.name)))
    return Corpus(
      name: name, title: title, tables: tables, faults: faults, warnings: warnings, unkept: unkept,
      texts: texts,
      passagesTable: tables.count - 1, damage: damage)
  }

  private static func passages(
    of texts: [AttachedText], sourcesTable: Int, beside names: [String]
  ) -> Table {
    var taken = Set(names.map { $0.lowercased() })
    let rows = texts.flatMap { text in text.passages.map { (source: text.source, passage: $0) } }
    let source = ReferenceColumn(
      rows: rows.map { Int32($0.source) }, target: .table(sourcesTable))
    return Table(
      name: BareNames.unique(passagesName, taken: &taken), title: "Passages", rowCount: rows.count,
      fields: [
        Field(name: "source", column: .reference(source)),
        Field(name: "locator", column: .text(TextColumn(rows.map { "\($0.passage.locator)" }))),
        Field(name: "text", column: .text(TextColumn(rows.map(\.passage.text)))),
      ], display: ["source", "locator", "text"], passages: rows.map(\.passage))
  }
}
