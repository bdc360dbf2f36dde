import Chronology
import Messages
import Plan
import Query
import Text

extension Binder {
  /// Binds a condition; nil where a part of it was reported as faulty.
  mutating func condition(_ expression: Expression, _ schema: RelationSchema) -> Condition? {
    switch expression.kind {
    case .not(let inner): return condition(inner, schema).map { .not($0) }
    case .certainly(let inner): return condition(inner, schema).map { .certainly($0) }
    case .possibly(let inner): return condition(inner, schema).map { .possibly($0) }
    case .and(let parts): return conditions(parts, schema).map { .and($0) }
    case .or(let parts): return conditions(parts, schema).map { .or($0) }
    case .comparison(let left, let comparison, let right):
      return self.comparison(left, comparison, right, schema, nil)
    case .relation(let left, let relation, let right, let negated):
      return self.relation(left, relation, right, negated: negated, schema, nil)
    case .quantified(let quantifier, let inner): return quantified(quantifier, inner, schema)
    case .quantifiedRows(let quantifier, let path, let inner):
      return quantifiedRows(quantifier, path, inner, schema)
    case .call(let name, let arguments) where name.text.lowercased() == FunctionEntry.exact.name:
      return exact(arguments, expression, schema)
    case .state(let value, let state, let negated):
      guard let field = column(value, schema),
        let bound = self.state(state, of: field, expression, schema)
      else { return nil }
      return negated ? .not(bound) : bound
    case .literal(.boolean(let value)): return .constant(value)
    case .path(let path):
      guard let field = column(expression, schema) else { return nil }
      if field.kind == .boolean { return .boolean(field: field.value.field, true) }
      report.add(.notACondition(path.text), expression.range)
      return nil
    case .literal, .name, .parameter, .call, .aggregate, .everything, .list, .interval, .negative,
      .arithmetic,
      .subquery, .regex:
      report.add(.notACondition(source.text(expression.range)), expression.range)
      return nil
    }
  }

  /// Binds every part before giving up, so that all faults are reported.
  private mutating func conditions(
    _ parts: [Expression], _ schema: RelationSchema
  ) -> [Condition]? {
    if offerQuotes(parts, schema) { return nil }
    var bound: [Condition] = []
    for part in parts {
      if let condition = condition(part, schema) { bound.append(condition) }
    }
    return bound.count == parts.count ? bound : nil
  }

  /// Reports a name that the words `and` and `or` cut in two: `actor = Trinidad and Tobago`.
  private mutating func offerQuotes(_ parts: [Expression], _ schema: RelationSchema) -> Bool {
    for (first, second) in zip(parts, parts.dropFirst()) {
      guard case .comparison(let left, _, let value) = first.kind, case .name = value.kind,
        case .path(let path) = second.kind, schema.field(named: path.text) == nil,
        case .path(let leftPath) = left.kind, let field = schema.field(named: leftPath.text)
      else { continue }
      let range = value.range.lowerBound..<second.range.upperBound
      let joined = source.text(range)
      guard let table = field.kind.entityTable,
        !corpus.rows(named: joined, in: table).isEmpty
          || !corpus.rows(resembling: joined, in: table).isEmpty
      else { continue }
      report.add(
        .unknownValue(source.text(value.range), field: field.name, nearest: ["\"\(joined)\""]),
        range, fix: "\"\(joined)\"")
      return true
    }
    return false
  }

  private mutating func state(
    _ state: RowState, of field: SchemaField, _ expression: Expression, _ schema: RelationSchema
  ) -> Condition? {
    switch state {
    case .missing, .known, .disputed: break
    case .inferred:
      guard let basis = schema.field(named: "basis"), case .field(let index) = basis.value else {
        report.add(
          .cannotCompare(
            field: field.name, kind: field.kind.words, with: .quoted("inferred"),
            hint: Message("query.hint.no-basis", ["collection": schema.noun])),
          expression.range)
        return nil
      }
      return isInferred(index, basis)
    case .uncertain, .doubtful, .approximate, .imprecise, .open:
      switch field.kind {
      case .date, .datePart: break
      case .text, .category, .integer, .decimal, .quantity, .boolean, .list, .reference, .link:
        report.add(
          .cannotCompare(
            field: field.name, kind: field.kind.words, with: .quoted(state.rawValue),
            hint: Message("query.hint.state-of-dates", ["state": state.rawValue])), expression.range
        )
        return nil
      }
    }
    return .state(field: field.value.field, state)
  }

  /// A date is inferred where the row's `basis` says so.
  private func isInferred(_ index: Int, _ basis: SchemaField) -> Condition {
    if basis.kind == .category,
      let names = NameBinding(field: basis, lookup: names).values(like: "inferred")
    {
      return .certainly(.category(field: index, names: names))
    }
    return .certainly(.text(fields: [index], .equals(Folding.key("inferred"))))
  }
}
