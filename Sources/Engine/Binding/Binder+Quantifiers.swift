import Chronology
import Corpus
import Query

extension Binder {
  /// Binds a comparison whose left side is an expression, perhaps a path to other rows.
  ///
  /// A path asks its question where it ends: the rows there that satisfy it are then followed back.
  mutating func comparison(
    _ left: Expression, _ comparison: Comparison, _ right: Expression, _ schema: RelationSchema,
    _ quantifier: Quantifier
  ) -> Condition? {
    // `!=` is exactly `not (=)`, and so for every negated sign; also for `all actor != Japan`.
    if let positive = comparison.negated, quantifier == .any {
      return self.comparison(left, positive, right, schema, .any).map { .not($0) }
    }
    guard case .path(let path) = left.kind, path.steps.count > 1 || path.steps[0].isInverse,
      !right.isPath
    else {
      guard let field = column(left, schema) else { return nil }
      guard quantifier == .all, field.kind.isSeveral else {
        return self.comparison(field, comparison, right, schema)
      }
      // Every value differs from X where none is X.
      if let positive = comparison.negated {
        return self.comparison(field, positive, right, schema).map { .not($0) }
      }
      return self.comparison(field, comparison, right, schema).map { .every($0) }
    }
    guard let bound = self.path(path, schema) else { return nil }
    guard let field = bound.field ?? bound.schema.rowField else {
      report(.notACondition(path.text), left.range)
      return nil
    }
    let outer = (derivations, columnCount)
    defer { (derivations, columnCount) = outer }
    guard let inner = self.comparison(field, comparison, right, bound.schema) else { return nil }
    let last = quantifier == .all && field.kind.isSeveral ? Condition.every(inner) : inner
    return bound.hops.reversed().reduce(last) { .through($1, quantifier, $0) }
  }

  mutating func quantified(
    _ quantifier: Quantifier, _ inner: Expression, _ schema: RelationSchema
  ) -> Condition? {
    switch inner.kind {
    case .comparison(let left, let comparison, let right):
      let bound = self.comparison(
        left, comparison, right, schema, quantifier == .all ? .all : .any)
      return quantifier == .no ? bound.map { .not($0) } : bound
    default:
      let bound = condition(inner, schema)
      return quantifier == .no ? bound.map { .not($0) } : bound
    }
  }

  /// `any documents where (..)`: the condition is bound where the path leads.
  mutating func quantifiedRows(
    _ quantifier: Quantifier, _ path: Path, _ inner: Expression, _ schema: RelationSchema
  ) -> Condition? {
    guard let hops = rows(path, schema), let last = hops.last else { return nil }
    let outer = (derivations, columnCount)
    defer { (derivations, columnCount) = outer }
    let there = RelationSchema(table: last.target, of: corpus)
    (derivations, columnCount) = ([], there.columnCount)
    guard let bound = condition(inner, there) else { return nil }
    let test = derivations.isEmpty ? bound : .derived(derivations, bound)
    let each: Quantifier = quantifier == .all ? .all : .any
    let condition = hops.reversed().reduce(test) { .through($1, each, $0) }
    return quantifier == .no ? .not(condition) : condition
  }

  /// `date overlaps 1956..1976`.
  mutating func relation(
    _ left: Expression, _ relation: DayRelation, _ right: Expression, _ schema: RelationSchema
  ) -> Condition? {
    var hops: [Hop] = []
    let field: SchemaField
    if case .path(let path) = left.kind, path.steps.count > 1 || path.steps[0].isInverse {
      guard let bound = self.path(path, schema) else { return nil }
      guard let end = bound.field else {
        report(.notACondition(path.text), left.range)
        return nil
      }
      (hops, field) = (bound.hops, end)
    } else {
      guard let column = column(left, schema) else { return nil }
      field = column
    }
    guard let operands = operands(right) else { return nil }
    guard field.kind == .date || field.kind == .datePart(.year) else {
      refuse(field, operands[0], hint: "'\(relation.rawValue)' compares dates")
      return nil
    }
    guard let days = days(field, operands) else { return nil }
    let condition = Condition.date(field: field.value.field, .relation(relation, days))
    return hops.reversed().reduce(condition) { .through($1, .any, $0) }
  }

  mutating func exact(
    _ arguments: [Expression], _ expression: Expression, _ schema: RelationSchema
  ) -> Condition? {
    guard arguments.count == 2 else {
      report(
        .wrongArguments(function: "exact", usage: "exact(FIELD, \"text\")"), expression.range)
      return nil
    }
    guard let field = column(arguments[0], schema), let operands = operands(arguments[1]),
      let operand = operands.first
    else { return nil }
    switch field.kind {
    case .text, .category, .list: return .exact(field: field.value.field, operand.text)
    default:
      refuse(field, operand, hint: "'exact' compares texts")
      return nil
    }
  }
}

extension Expression {
  /// Whether it is a field on the right: `.date`.
  fileprivate var isPath: Bool { if case .path = kind { true } else { false } }
}

extension RelationSchema {
  /// The field that stands for a row itself: its name, else its id.
  var rowField: SchemaField? {
    field(named: "name") ?? field(named: "title") ?? field(named: "id")
  }
}
