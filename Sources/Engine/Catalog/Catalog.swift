package import Corpus
import Plan

/// A corpus with the indexes that queries have asked for so far.
///
/// Indexes are made on first use, so that a shell that never asks for a name never pays for it.
package final class Catalog {
  package let corpus: Corpus
  private var nameIndexes: [Int: NameIndex] = [:]
  private var schemas: [Int: CollectionSchema] = [:]
  private var rowNameIndexes: [Int: RowNameIndex] = [:]
  let boundViews = BoundViews()
  private var inverses: [InverseKey: LinkColumn] = [:]
  private var foldedTexts: [FieldOrigin: FoldedText] = [:]

  package init(_ corpus: Corpus) { self.corpus = corpus }

  package func collection(_ place: Int) -> CollectionSchema {
    schemas.value(of: place, made: CollectionSchema(table: place, of: corpus))
  }

  /// The names of a table's rows.
  package func names(of table: Int) -> NameIndex {
    nameIndexes.value(of: table, made: NameIndex(table: corpus.tables[table]))
  }

  /// What a plan calls the rows of a table.
  func rowNames(of table: Int) -> RowNameIndex {
    rowNameIndexes.value(of: table, made: RowNameIndex(table: table, of: corpus))
  }

  /// The rows that each row of a table is led to by a step backwards.
  func inverse(table: Int, field: Int, to target: Int) -> LinkColumn {
    inverses.value(
      of: InverseKey(table: table, field: field, target: target),
      made: corpus.inverse(of: field, in: table, to: target)
        ?? LinkColumn(table: table, Array(repeating: nil, count: corpus.tables[target].rowCount)))
  }

  private struct InverseKey: Hashable {
    let table: Int
    let field: Int
    let target: Int
  }

  /// Whether searching a field has made something that stays for the next search.
  package func isIndexed(table: Int, field: Int) -> Bool {
    foldedTexts[FieldOrigin(table: table, field: field)] != nil
      || corpus.tables[table].nameFields.contains { $0.index == field } && nameIndexes[table] != nil
      || corpus.tables[table].idField == field && rowNameIndexes[table] != nil
  }

  /// A text column of the corpus with width, case and spaces folded.
  func foldedText(_ origin: FieldOrigin, _ column: TextColumn) -> FoldedText {
    foldedTexts.value(of: origin, made: FoldedText(column))
  }
}

extension Dictionary {
  /// The value of a key, which is made and kept where there is none yet.
  fileprivate mutating func value(
    of key: Key, made make: @autoclosure () -> Self.Value
  ) -> Self.Value {
    if let known = self[key] { return known }
    let made = make()
    self[key] = made
    return made
  }
}
