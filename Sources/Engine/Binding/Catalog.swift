package import Corpus

/// A corpus with the indexes that queries have asked for so far.
///
/// Indexes are made on first use, so that a shell that never asks for a name never pays for it.
package final class Catalog {
  package let corpus: Corpus
  private var nameIndexes: [Int: NameIndex] = [:]
  private var schemas: [Int: RelationSchema] = [:]
  private var boundViews: [ObjectIdentifier: (view: ViewIdentity, bound: BoundView)] = [:]
  /// What the names of views meant to these.
  private var boundMeaning: ViewIdentity?
  private var inverses: [InverseKey: LinkColumn] = [:]
  private var foldedTexts: [FieldOrigin: FoldedText] = [:]

  package init(_ corpus: Corpus) { self.corpus = corpus }

  /// What the rows of a table are like.
  func schema(of table: Int) -> RelationSchema {
    if let schema = schemas[table] { return schema }
    let schema = RelationSchema(table: table, of: corpus)
    schemas[table] = schema
    return schema
  }

  /// What a view without parameters was bound to, where nothing that it rests on has changed since.
  func bound(_ view: View, in scope: Scope) -> BoundView? {
    guard boundMeaning === scope.viewMeaning else { return nil }
    return boundViews[ObjectIdentifier(view.identity)]?.bound
  }

  /// Keeps what a view was bound to, unless it rests on what the next statement may change.
  func keep(_ bound: BoundView, of view: View) {
    if bound.asksSession { return }
    if boundMeaning !== bound.meaning {
      boundMeaning = bound.meaning
      boundViews = [:]
    }
    boundViews[ObjectIdentifier(view.identity)] = (view.identity, bound)
  }

  /// The names of a table's rows.
  package func names(of table: Int) -> NameIndex {
    if let index = nameIndexes[table] { return index }
    let index = NameIndex(table: corpus.tables[table])
    nameIndexes[table] = index
    return index
  }

  /// The rows that each row of a table is led to by a step backwards.
  func inverse(table: Int, field: Int, to target: Int) -> LinkColumn {
    let key = InverseKey(table: table, field: field, target: target)
    if let column = inverses[key] { return column }
    let column =
      corpus.inverse(of: field, in: table, to: target)
      ?? LinkColumn(table: table, Array(repeating: nil, count: corpus.tables[target].rowCount))
    inverses[key] = column
    return column
  }

  private struct InverseKey: Hashable {
    let table: Int
    let field: Int
    let target: Int
  }

  /// A text column of the corpus with width, case and blanks folded.
  func foldedText(_ origin: FieldOrigin, _ column: TextColumn) -> FoldedText {
    if let text = foldedTexts[origin] { return text }
    let text = FoldedText(column)
    foldedTexts[origin] = text
    return text
  }
}
