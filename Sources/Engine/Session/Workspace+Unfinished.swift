package import Plan
package import Query

// What can be at a place of an unfinished query.
extension Workspace {
  /// The rows whose fields the names at a place are.
  package func rows(of scope: RowScope, in source: SourceText) -> RelationSchema? {
    var binder = binder(for: source)
    return binder.rows(of: scope)
  }

  /// The rows of which a further name behind a path, as it is written, is a field.
  package func rows(
    behind path: String, of scope: RowScope, in source: SourceText
  ) -> [RelationSchema] {
    guard let path = Path(written: path) else { return [] }
    var binder = binder(for: source)
    return binder.rows(behind: path, of: scope)
  }

  /// The collections whose rows lead to rows of another, with the fields by which they do: what a step
  /// backwards can be.
  package func steps(leadingTo rows: RelationSchema) -> [(collection: String, field: String)] {
    guard let target = rows.table else { return [] }
    return catalog.collections.filter { $0.role == .rows }.flatMap { collection in
      collection.references(to: target).map { (collection.name, collection.fields[$0].name) }
    }
  }

  /// The values of what is compared, with how many rows have each; nil where nobody knows them, or there
  /// are too many.
  ///
  /// - Complexity: O(rows) the first time, but no longer than `FieldValues.patience`; then O(1).
  package func values(
    of comparand: Expression, at scope: RowScope, in source: SourceText
  ) -> [FieldValues] {
    guard case .path(let path) = comparand.kind else { return [] }
    var binder = binder(for: source)
    return binder.fields(atEndOf: path, of: scope).compactMap { field in
      guard let origin = field.origin else { return nil }
      return catalog.values(of: origin, as: field.kind, language: language)
    }
  }

  /// What the values at the end of a path are.
  package func kind(
    of path: Path, at scope: RowScope, in source: SourceText
  ) -> ValueKind? {
    var binder = binder(for: source)
    return binder.fields(atEndOf: path, of: scope).first?.kind
  }

  /// The units of a quantity.
  package func units(
    of comparand: Expression, at scope: RowScope, in source: SourceText
  ) -> [String] {
    guard case .path(let path) = comparand.kind else { return [] }
    var binder = binder(for: source)
    let quantities = binder.fields(atEndOf: path, of: scope).filter { $0.kind == .quantity }
    return quantities.flatMap { $0.origin.flatMap { catalog.values(of: $0) } ?? [] }
  }

  /// The values of a field of a table.
  package func values(table: Int, field: Int) -> FieldValues? {
    let kind = catalog.collection(table).fields[field].kind
    return catalog.values(
      of: FieldOrigin(table: table, field: field), as: kind, language: language)
  }

  /// The rows of a table by all their names; nil where they are too many to be looked through at every key.
  package func rows(ofTable table: Int) -> FieldValues? {
    catalog.rows(ofTable: table, language: language)
  }

  /// The names that `$` may stand before: those of values, and those of answers.
  package var parameterNames: (values: [String], answers: [String]) {
    (scope.parameters.keys.sorted(), scope.kept.keys.sorted())
  }
}

extension Path {
  /// A path as it is written, without the dot behind it.
  init?(written text: String) {
    let steps = text.split(separator: ".").map { part in
      let isInverse = part.first == "^"
      let name = Parsing.nameOfField(written: isInverse ? part.dropFirst() : part)
      return Path.Step(name: Name(name, 0..<0), isInverse: isInverse)
    }
    guard !steps.isEmpty else { return nil }
    self.init(steps: steps)
  }
}
