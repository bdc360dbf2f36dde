import Corpus
import Plan

extension CollectionSchema {
  /// What binding may know of a table of a corpus.
  ///
  /// - Complexity: O(fields).
  init(table place: Int, of corpus: Corpus) {
    let table = corpus.tables[place]
    self.init(
      name: table.name, at: place,
      fields: table.fields.map { field in
        CollectionField(
          field.name, ValueKind(field.kind), origin: .init(field.origin),
          heading: field.label == field.name ? nil : field.label,
          unit: field.unit,
          unitField: field.quantity?.unit)
      },
      aliases: table.aliases,
      role: table.isLink ? .link : place == corpus.passagesTable ? .passages : .rows,
      display: table.display, idField: table.idField,
      hasHierarchy: table.hierarchyField != nil, isDeclared: table.isDeclared)
  }
}

extension CollectionField.Origin {
  fileprivate init(_ origin: Field.Origin) {
    self =
      switch origin {
      case .stored: .stored
      case .gathered: .gathered
      case .link: .link
      case .role, .inverse: .role
      }
  }
}

extension ValueKind {
  init(_ column: Column) { self.init(column.kind) }

  init(_ kind: Column.Kind) {
    self =
      switch kind {
      case .text: .text
      case .category: .category
      case .integer: .integer
      case .decimal: .decimal
      case .quantity: .quantity
      case .boolean: .boolean
      case .date: .date
      case .list: .list
      case .reference(let table): .reference(table: table)
      case .link(let table): .link(table: table)
      }
  }
}
