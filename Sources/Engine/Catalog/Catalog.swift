package import Corpus
import Plan

/// A corpus with the indexes that queries have asked for so far.
///
/// Indexes are made on first use, so that a shell that never asks for a name never pays for it.
package final class Catalog {
  package let corpus: Corpus
  private var nameIndexes: [Int: NameIndex] = [:]
  private var collections: [Int: CollectionSchema] = [:]
  private var rowNameIndexes: [Int: RowNameIndex] = [:]
  let boundViews = BoundViews()
  private var inverses: [InverseKey: LinkColumn] = [:]
  private var foldedTexts: [FieldOrigin: FoldedText] = [:]

  package init(_ corpus: Corpus) { self.corpus = corpus }

  package func collection(_ place: Int) -> CollectionSchema {
    if let known = collections[place] { return known }
    let collection = CollectionSchema(table: place, of: corpus)
    collections[place] = collection
    return collection
  }

  /// The names of a table's rows.
  package func names(of table: Int) -> NameIndex {
    if let index = nameIndexes[table] { return index }
    let index = NameIndex(table: corpus.tables[table])
    nameIndexes[table] = index
    return index
  }

  /// What a plan calls the rows of a table.
  func rowNames(of table: Int) -> RowNameIndex {
    if let index = rowNameIndexes[table] { return index }
    let index = RowNameIndex(table: table, of: corpus)
    rowNameIndexes[table] = index
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
