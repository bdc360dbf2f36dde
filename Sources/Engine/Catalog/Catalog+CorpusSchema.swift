import Corpus
package import Messages
package import Plan
package import Query

// What binding asks of a corpus in memory.
extension Catalog: CorpusSchema {
  package var collectionCount: Int { corpus.tables.count }

  package func place(ofCollection name: String) -> Int? { corpus.tableIndex(named: name) }

  package func lack(ofCollection name: String) -> Diagnostic.Kind? {
    guard corpus.texts.isEmpty else { return nil }
    let place = corpus.tableIndex(named: name)
    let isMeant =
      place == nil ? name.lowercased() == Corpus.passagesName : place == corpus.passagesTable
    return isMeant ? .noTexts(source: corpus.firstSource) : nil
  }

  package func leadsToSources(from collection: Int) -> Bool {
    corpus.sourceRoute(from: collection) != nil
  }

  package func values(of field: FieldOrigin) -> [String]? {
    if let others = field.others {
      let all = [FieldOrigin(table: field.table, field: field.field)] + others
      return all.flatMap { values(of: $0) ?? [] }.withoutRepetition
    }
    return corpus.tables[field.table].fields[field.field].names?.names
  }

  package func otherNames(ofValuesIn field: FieldOrigin) -> [String: [String]] {
    let stored = corpus.tables[field.table].fields[field.field]
    return stored.kind == .category ? stored.names?.otherNames ?? [:] : [:]
  }

  package func rows(named name: String, in collection: Int) -> [RowName] {
    self.names(of: names(of: collection).rows(spelt: name), in: collection)
  }

  package func rows(
    resembling name: String, in collection: Int
  ) -> [(row: RowName, spelling: String)] {
    let index = names(of: collection)
    let rows = index.rows(resembling: name)
    return zip(names(of: rows, in: collection), rows).map { row, place in
      (row, index.spelling(of: name, row: place) ?? name)
    }
  }

  package func rows(in collection: Int, matching match: NameMatch) -> [RowName] {
    let rows = names(of: collection).names.filter { match.accepts($0.text) }.map(\.row)
    return names(of: Set(rows).sorted(), in: collection)
  }

  package func names(near name: String, in collection: Int) -> [String] {
    names(of: collection).nearest(to: name)
  }

  package func remedy(forTextsOf field: FieldOrigin) -> Message? {
    Remedy(field: field.field, of: corpus.tables[field.table])?.message
  }

  /// What a plan calls some rows.
  private func names(of rows: [Int], in collection: Int) -> [RowName] {
    if rows.isEmpty { return [] }
    let index = rowNames(of: collection)
    return rows.map(index.name)
  }
}

extension Catalog {
  /// A binder for queries of a text, which keeps what views are bound to as long as the catalog is there.
  package func binder(for source: SourceText, _ scope: Scope) -> Binder {
    Binder(corpus: self, source: source, scope: scope, boundViews: boundViews)
  }
}

extension Corpus {
  /// The id of a source that a text could be attached to.
  fileprivate var firstSource: String? {
    sourcesTable.flatMap { table in
      (0..<tables[table].rowCount).lazy.compactMap { tables[table].id(of: $0) }.first
    }
  }
}
