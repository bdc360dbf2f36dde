package import Corpus
import Query
import Text

/// One row in full: every field that has a value, and the rows that lead to it.
package struct ItemDescription: Sendable {
  package let collection: String
  package let id: String
  /// Its name in the label language.
  package let label: String?
  /// The fields that have a value, stored ones first, last those that lead here.
  package let fields: [DescribedField]

  /// A field that has a value; `^claims.subject` are the claims whose subject the row is.
  package struct DescribedField: Sendable {
    package let name: String
    package let origin: Field.Origin
    package let value: Value
    /// What is in the cell of a date, where that is not its text in EDTF.
    package var words: String?
  }
}

extension Workspace {
  /// Everything about a row.
  ///
  /// - Complexity: O(rows of the tables that may lead to it).
  package func describe(_ item: RowReference) -> ItemDescription {
    let table = corpus.tables[item.table]
    let reader = CellReader(corpus: corpus, language: language)
    var fields: [ItemDescription.DescribedField] = []
    for field in table.fields where !field.column.missing.contains(item.row) {
      fields.append(
        .init(
          name: field.name, origin: field.origin, value: reader.value(field, item.row),
          words: field.column.words(at: item.row)))
      if field.name.lowercased() == "locator", table.fieldIndex(named: "passage") == nil {
        fields += passage(of: item)
      }
    }
    // What a link table leads to is a field of this table already; of a source's own passages there
    // are too many to name.
    for (other, owner) in catalog.collections.enumerated() where owner.role == .rows {
      for field in owner.references(to: item.table) {
        let inverse = catalog.inverse(table: other, field: field, to: item.table)
        let rows = inverse[item.row].map { RowReference(table: other, row: Int($0)) }
        guard !rows.isEmpty else { continue }
        fields.append(
          .init(
            name: "^\(owner.name).\(owner.fields[field].name)", origin: .inverse,
            value: .list(rows.map(reader.reference))))
      }
    }
    return ItemDescription(
      collection: table.name, id: table.id(of: item.row) ?? "\(item.row + 1)",
      label: table.label(of: item.row, language: language), fields: fields)
  }

  /// The passage that a row rests on, as a field; none where its text is not attached.
  private func passage(of item: RowReference) -> [ItemDescription.DescribedField] {
    let parts = passage(behind: item)
    guard !parts.isEmpty else { return [] }
    let value: Value = parts.count == 1 ? .text(parts[0]) : .list(parts.map { .text($0) })
    return [.init(name: "passage", origin: .stored, value: value)]
  }

  /// What the source of a row says at its locator, one text a paragraph, notes last; empty where the
  /// row has no locator or the text is not attached.
  package func passage(behind item: RowReference) -> [String] {
    guard let (source, locator) = corpus.evidence(of: item), let locator else { return [] }
    return corpus.passage(source: source, locator: locator)
  }
}
