import Chronology
import Messages
import Plan
import Query

extension Binder {
  /// Binds a comparison whose left side is an expression, perhaps a path to other rows.
  ///
  /// A path asks its question where it ends: the rows there that satisfy it are then followed back.
  ///
  /// - Parameter quantifier: The word before the comparison. Without one `!=` is exactly `not (=)`,
  ///   and so for every negated sign; behind one it is asked of each value.
  mutating func comparison(
    _ left: Expression, _ comparison: Comparison, _ right: Expression, _ schema: RelationSchema,
    _ quantifier: Quantifier?
  ) -> Condition? {
    if let positive = comparison.negated {
      return self.comparison(left, positive, right, schema, quantifier?.opposite).map { .not($0) }
    }
    if let dates = duration(left, right, schema) {
      return self.comparison(dates.left, comparison, dates.right, schema, quantifier)
    }
    guard case .path(let path) = left.kind, path.steps.count > 1 || path.steps[0].isInverse,
      !right.isPath, !isCalculation(right), !right.hasWindow, names.parting(path, schema) == nil
    else {
      if names.isFieldWithoutBackquotes(left, schema, &report)
        || names.comparesNoField(left, comparison, right, schema, &report)
      {
        return nil
      }
      guard let field = column(left, schema) else { return nil }
      if case .path(let path) = left.kind, names.parting(path, schema) != nil {
        formsBeyond = partingForms(path, of: field, schema)
      }
      defer { formsBeyond = nil }
      let condition = self.comparison(field, comparison, right, schema)
      return quantifier == .all ? condition.map { every($0, of: field) } : condition
    }
    guard let bound = names.path(path, schema, &report) else { return nil }
    guard let field = bound.field ?? bound.schema.rowField else {
      report.add(.notACondition(path.text), left.range)
      return nil
    }
    let outer = columns
    defer { columns = outer }
    guard let inner = self.comparison(field, comparison, right, bound.schema) else { return nil }
    let last = quantifier == .all ? every(inner, of: field) : inner
    return bound.hops.reversed().reduce(last) { .through($1, quantifier ?? .any, $0) }
  }

  /// The condition asked of every value of a field.
  private func every(_ condition: Condition, of field: SchemaField) -> Condition {
    guard field.kind.isSeveral else { return condition }
    // No value is in an empty list, so that only an empty set has none that is not.
    return condition == .or([])
      ? .state(field: field.value.field, .missing) : .every(condition)
  }

  mutating func quantified(
    _ quantifier: Quantifier, _ inner: Expression, _ schema: RelationSchema
  ) -> Condition? {
    let each: Quantifier = quantifier == .all ? .all : .any
    let bound: Condition? =
      switch inner.kind {
      case .comparison(let left, let comparison, let right):
        self.comparison(left, comparison, right, schema, each)
      case .relation(let left, let relation, let right, let negated):
        self.relation(left, relation, right, negated: negated, schema, each)
      case .literal, .name, .path, .parameter, .call, .aggregate, .everything, .list, .interval,
        .negative, .arithmetic, .not, .certainly, .possibly, .and, .or, .state, .quantified,
        .quantifiedRows, .subquery, .regex:
        condition(inner, schema)
      }
    return quantifier == .no ? bound.map { .not($0) } : bound
  }

  /// `date overlaps 1956..1976`.
  mutating func relation(
    _ left: Expression, _ relation: DayRelation, _ right: Expression, negated: Bool,
    _ schema: RelationSchema, _ quantifier: Quantifier?
  ) -> Condition? {
    if negated {
      return self.relation(
        left, relation, right, negated: false, schema, quantifier?.opposite
      ).map { .not($0) }
    }
    var hops: [Hop] = []
    let field: SchemaField
    if case .path(let path) = left.kind, path.steps.count > 1 || path.steps[0].isInverse,
      names.parting(path, schema) == nil
    {
      guard let bound = names.path(path, schema, &report) else { return nil }
      guard let end = bound.field else {
        report.add(.notACondition(path.text), left.range)
        return nil
      }
      (hops, field) = (bound.hops, end)
    } else {
      guard let column = column(left, schema) else { return nil }
      field = column
    }
    guard let operands = operands(right), isNotEmpty(operands, field, right.range) else {
      return nil
    }
    guard field.kind == .date || field.kind == .datePart(.year) else {
      report.refuse(
        field, operands[0], hint: Message("query.hint.compares-dates", ["word": relation.rawValue]))
      return nil
    }
    guard let days = DateBinding(field: field).days(operands, &report) else { return nil }
    let condition = Condition.date(field: field.value.field, .relation(relation, days))
    return hops.reversed().reduce(condition) { .through($1, quantifier ?? .any, $0) }
  }

  mutating func exact(
    _ arguments: [Expression], _ expression: Expression, _ schema: RelationSchema
  ) -> Condition? {
    guard arguments.count == 2 else {
      let form = FunctionEntry.exact
      report.add(.wrongArguments(function: form.name, usage: form.usage), expression.range)
      return nil
    }
    guard let field = column(arguments[0], schema), let operands = operands(arguments[1]),
      let operand = operands.first
    else { return nil }
    switch field.kind {
    case .text, .category, .list: return .exact(field: field.value.field, operand.text)
    case .integer, .decimal, .quantity, .boolean, .date, .datePart, .reference, .link:
      report.refuse(field, operand, hint: Message("query.hint.compares-texts"))
      return nil
    }
  }
}

extension Expression {
  /// Whether it is a field on the right: `.date`.
  fileprivate var isPath: Bool { if case .path = kind { true } else { false } }
}

extension Quantifier {
  /// Some value is not X where not all are; all are not X where not any is.
  fileprivate var opposite: Quantifier { self == .all ? .any : .all }
}

extension RelationSchema {
  /// The field that stands for a row itself: its name, else its id.
  fileprivate var rowField: SchemaField? {
    field(named: "name") ?? field(named: "title") ?? field(named: "id")
  }
}
