import Chronology
import Messages
import Plan
import Query

extension Binder {
  /// Binds `actor in {actors where kind = state}`: rows of a query, or the values of its one column.
  mutating func among(
    _ field: SchemaField, _ comparison: Comparison, _ pipeline: Pipeline, _ schema: RelationSchema
  ) -> Condition? {
    guard let plan = subplan(pipeline) else { return nil }
    // Of its rows nothing is shown but whether a value is among them.
    for note in plan.notes { report.add(note) }
    guard comparison == .isIn || comparison == .equal || comparison == .isUnder else {
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: .quoted(comparison.rawValue),
          hint: Message("query.hint.braces-place")), pipeline.range)
      return nil
    }
    let isUnder = comparison == .isUnder
    if field.kind.isOfRows {
      if plan.schema.leads(to: field.kind.entityTable) {
        return .among(fields: [field.value.field], Subquery(plan), under: isUnder)
      }
    } else if let table = table(namedBy: field, schema), !isUnder,
      plan.schema.onlyColumn.map(\.kind.isOfRows) ?? true, plan.schema.leads(to: table)
    {
      return .among(fields: [field.value.field], Subquery(plan), under: false)
    } else if let column = plan.schema.onlyColumn, !isUnder, field.kind.takesValues(of: column.kind)
    {
      let part: DatePart? = if case .datePart(let part) = field.kind { part } else { nil }
      return .among(
        fields: names.forms(of: field, schema), Subquery(plan, part: part), under: false)
    }
    report.add(
      .cannotCompare(
        field: field.name, kind: field.kind.words,
        with: Message("query.subject.rows", ["noun": plan.schema.noun]),
        hint: Message("query.hint.braces-select")),
      pipeline.range)
    return nil
  }

  /// The collection whose rows a field names by their ids.
  private func table(namedBy field: SchemaField, _ schema: RelationSchema) -> Int? {
    guard let origin = field.origin, origin.others == nil, schema.table == origin.table,
      field.value == .field(origin.field),
      corpus.collection(origin.table).idField == origin.field
    else { return nil }
    return origin.table
  }

  /// Binds `actor under Japan`: the named rows and all that belong to them.
  mutating func under(_ field: SchemaField, _ operands: [Operand]) -> Condition? {
    guard let table = field.kind.entityTable, corpus.collection(table).hasHierarchy else {
      report.refuse(
        field, .isUnder, operands[0], hint: Message("query.hint.under"))
      return nil
    }
    guard
      case .entity(let place, let rows, _)? = NameBinding(field: field, lookup: names)
        .entity(.equal, operands, &report)
    else { return nil }
    return .entity(field: place, rows, under: true)
  }
}

extension RelationSchema {
  /// Whether rows are, or the one column that they show leads to, rows of a collection; nil for any.
  fileprivate func leads(to target: Int?) -> Bool {
    if let column = onlyColumn, column.kind.isOfRows {
      let leadsThere =
        target == nil || column.kind.entityTable == nil || column.kind.entityTable == target
      if leadsThere { return true }
    }
    return table != nil && (target == nil || table == target)
  }
}

extension ValueKind {
  fileprivate func takesValues(of other: ValueKind) -> Bool {
    switch (self, other) {
    case (.text, .text), (.text, .category), (.category, .text), (.category, .category),
      (.list, .text), (.list, .category), (.integer, .integer), (.decimal, .decimal),
      (.integer, .decimal), (.decimal, .integer), (.integer, .datePart):
      true
    case (.datePart(let left), .datePart(let right)): left == right
    // A pair of kinds that is not named is not looked for.
    default: false
    }
  }
}
