import Chronology
import Messages
package import Plan
package import Query

extension Binder {
  package mutating func unpivot(
    _ unpivot: Unpivot, _ schema: inout RelationSchema
  ) -> PlanStep? {
    var fields: [SchemaField] = []
    for expression in unpivot.columns {
      let written = names.compact(expression)
      guard let field = schema.field(named: written) ?? column(expression, schema) else {
        return nil
      }
      guard !fields.contains(where: { $0.value == field.value }) else {
        report.add(.nameTaken(field.name, by: Message("query.owner.column")), expression.range)
        return nil
      }
      fields.append(field)
    }
    guard let kind = commonKind(fields, unpivot) else { return nil }
    let before = schema.headline(
      showing: schema.table.map { corpus.collection($0).display } ?? [])
    let shown = before.filter { field in !fields.contains { $0.value == field.value } }
    for name in [unpivot.name, unpivot.value] {
      let isTaken =
        shown.contains { RelationSchema.folded($0.name) == RelationSchema.folded(name.text) }
        || name.range != unpivot.name.range
          && RelationSchema.folded(unpivot.name.text) == RelationSchema.folded(name.text)
      guard isTaken else { continue }
      report.add(.nameTaken(name.text, by: Message("query.owner.column")), name.range)
      return nil
    }
    let place = columns.count
    let name = SchemaField(
      name: unpivot.name.text, value: .field(place), kind: .text, origin: nil)
    let part: DatePart? = if case .datePart(let part) = kind { part } else { nil }
    let value = SchemaField(
      name: unpivot.value.text,
      value: part.map { .datePart($0, of: place + 1) } ?? .field(place + 1), kind: kind,
      origin: origin(of: fields, kind))
    var made = RelationSchema(
      fields: schema.fields + [name, value], selected: shown + [name, value],
      columnCount: place + 2, table: nil, noun: "rows", isDerived: true)
    made.members = MemberSchema(schema)
    schema = made
    return .unpivot(
      UnpivotStep(fields, name: unpivot.name.text, value: unpivot.value.text, kind: kind))
  }

  /// What the values of all columns are; nil where they have nothing in common, which is reported.
  private mutating func commonKind(_ fields: [SchemaField], _ unpivot: Unpivot) -> ValueKind? {
    var common = fields[0].kind
    for (field, expression) in zip(fields, unpivot.columns) {
      if field.kind.isSeveral {
        report.add(
          .cannotCompare(
            field: field.name, kind: field.kind.words, with: .quoted("unpivot"),
            hint: Message("query.hint.each-before-unpivot", ["field": field.name])),
          expression.range)
        return nil
      }
      guard let both = common.merged(with: field.kind) else {
        report.add(
          .cannotCompare(
            field: field.name, kind: field.kind.words,
            with: Message(
              "query.field-of-kind", ["field": fields[0].name, "kind": fields[0].kind.words]),
            hint: Message(
              "query.hint.unpivot-one-kind", ["first": fields[0].name, "second": field.name])),
          expression.range)
        return nil
      }
      common = both
    }
    return common
  }
}
