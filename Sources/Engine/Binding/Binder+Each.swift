import Messages
package import Plan
package import Query

extension Binder {
  package mutating func each(
    _ path: Path, as alias: Name?, _ schema: inout RelationSchema
  ) -> PlanStep? {
    guard let field = column(Expression(.path(path), path.range), schema) else { return nil }
    guard field.kind.isSeveral else {
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: .quoted("each"),
          hint: Message("query.hint.one-value")), path.range)
      return nil
    }
    let name = alias?.text ?? path.steps[path.steps.count - 1].name.text
    let shown = schema.headline(
      showing: schema.table.map { corpus.collection($0).display } ?? [])
    if let alias, shown.contains(where: { $0.value != field.value && $0.isCalled(name) }) {
      report.add(.nameTaken(name, by: Message("query.owner.column")), alias.range)
      return nil
    }
    let place = columns.count
    schema = schema.each(field, named: name, at: place, shown: shown, keepsList: alias != nil)
    return .each(field: field.value.field, named: name)
  }
}

extension SchemaField {
  fileprivate func isCalled(_ other: String) -> Bool {
    RelationSchema.folded(name) == RelationSchema.folded(other)
  }
}

extension RelationSchema {
  /// The schema of rows that are made one of each value of a field.
  ///
  /// - Parameters:
  ///   - column: the place of the column with the one value, behind all others.
  ///   - keepsList: whether the field is shown besides.
  fileprivate func each(
    _ field: SchemaField, named name: String, at column: Int, shown: [SchemaField], keepsList: Bool
  ) -> RelationSchema {
    let value = SchemaField(
      name: name, value: .field(column), kind: field.kind.oneOfSeveral, origin: field.origin)
    let place = shown.firstIndex { $0.value == field.value }
    var selected = shown
    switch place {
    case let place? where keepsList: selected.insert(value, at: place + 1)
    case let place?: selected[place] = value
    case nil: selected.append(value)
    }
    var schema = RelationSchema(
      fields: fields + [value], selected: selected, columnCount: column + 1, table: nil,
      noun: "rows", isDerived: true)
    schema.members = MemberSchema(self)
    return schema
  }
}
