import Chronology
import Corpus
import Messages
package import Plan
package import Query

/// A condition over an answer as a whole, its aggregates as columns of one row.
package struct BoundExpectation: Sendable {
  /// Sums up all rows into one.
  fileprivate let summing: [PlanStep]
  fileprivate let condition: [PlanStep]
  fileprivate let schema: RelationSchema
}

extension Binder {
  /// Binds what `expect` asks of the rows that a query gives.
  ///
  /// `count` and other aggregates are over all rows; the answer of a stage `count` has one row,
  /// whose number is meant. A field of single rows cannot be asked for.
  package mutating func expectation(
    _ expression: Expression, of rows: RelationSchema
  ) -> BoundExpectation? {
    var aggregates = AggregateColumns(source: source, countsCounts: rows.isCount)
    let rewritten = aggregates.rewrite(expression)
    if let (value, isCondition) = aggregates.nonAggregateField {
      reportStranger(value, isCondition: isCondition, rows)
      return nil
    }
    var schema = rows
    columns = DerivedColumns(behind: rows.columnCount)
    afterwards = []
    guard let group = group(by: [], with: aggregates.columns, &schema) else { return nil }
    let summing = columns.steps + [group] + afterwards
    columns = DerivedColumns(behind: schema.columnCount)
    guard let condition = condition(rewritten, schema) else { return nil }
    return BoundExpectation(
      summing: summing, condition: columns.steps + [.filter(Simplification.condition(condition))],
      schema: schema)
  }

  /// Reports what is in an expectation and is no aggregate of all rows.
  private mutating func reportStranger(
    _ value: Expression, isCondition: Bool, _ rows: RelationSchema
  ) {
    let text = source.text(value.range)
    if case .path(let path) = value.kind, path.steps.count == 1 {
      let name = path.steps[0].name
      if ["rows", "row"].contains(name.text.lowercased()), rows.field(named: name.text) == nil {
        report.add(
          .notAllowedHere(
            .quoted(text),
            hint: isCondition
              ? Message("query.hint.expect-rows") : Message("query.hint.expect-number")),
          value.range)
        return
      }
      if names.field(name, rows, &report) == nil { return }
    }
    report.add(
      .notAllowedHere(
        Message("query.subject.value-of-rows", ["text": text]),
        hint: isCondition
          ? Message("query.hint.expect-where", ["text": text])
          : Message("query.hint.expect-aggregate", ["text": text])),
      value.range)
  }
}

/// Takes the aggregates out of a condition and puts the names of their columns in.
private struct AggregateColumns {
  let source: SourceText
  /// Whether the rows are the one row of a count.
  let countsCounts: Bool
  var columns: [OutputColumn] = []
  /// The first part that is no aggregate, and whether it is a condition by itself.
  var nonAggregateField: (value: Expression, isCondition: Bool)?

  mutating func rewrite(_ expression: Expression) -> Expression {
    let kind: Expression.Kind
    switch expression.kind {
    case .not(let inner): kind = .not(rewrite(inner))
    case .certainly(let inner): kind = .certainly(rewrite(inner))
    case .possibly(let inner): kind = .possibly(rewrite(inner))
    case .and(let parts):
      var rewritten: [Expression] = []
      for part in parts { rewritten.append(rewrite(part)) }
      kind = .and(rewritten)
    case .or(let parts):
      var rewritten: [Expression] = []
      for part in parts { rewritten.append(rewrite(part)) }
      kind = .or(rewritten)
    case .comparison(let left, let comparison, let right):
      kind = .comparison(column(left), comparison, right)
    case .relation(let left, let relation, let right, let negated):
      kind = .relation(column(left), relation, right, negated: negated)
    case .state(let value, let state, let negated):
      kind = .state(column(value), state, negated: negated)
    case .literal: kind = expression.kind
    case .path(let path) where path.text.lowercased() == "count": kind = column(expression).kind
    case .call(let name, _) where AggregateFunction.named(name.text) != nil:
      kind = column(expression).kind
    case .aggregate: kind = column(expression).kind
    case .name, .path, .parameter, .call, .everything, .list, .interval, .negative, .arithmetic,
      .quantified, .quantifiedRows, .subquery, .regex:
      // It asks something of each row: a field by itself, 'any actor = Japan'.
      nonAggregateField = nonAggregateField ?? (expression, true)
      kind = expression.kind
    }
    return Expression(kind, expression.range)
  }

  private mutating func column(_ expression: Expression) -> Expression {
    var value = expression
    var text = ColumnText.of(expression.range, in: source)
    switch expression.kind {
    case .path(let path) where path.text.lowercased() == "count":
      text = "count"
      if countsCounts {
        value = Expression(.call(Name("max", expression.range), [expression]), expression.range)
      }
    case .aggregate: break
    case .call(let name, _) where AggregateFunction.named(name.text) != nil: break
    case .call, .negative, .arithmetic:
      // Of the one row of a count the number is meant, which stands there as a field.
      if expression.aggregates.isEmpty || countsCounts {
        nonAggregateField = nonAggregateField ?? (expression, false)
        return expression
      }
    case .literal, .name, .path, .parameter, .everything, .list, .interval, .not, .certainly,
      .possibly, .and, .or, .comparison, .state, .relation,
      .quantified, .quantifiedRows, .subquery, .regex:
      nonAggregateField = nonAggregateField ?? (expression, false)
      return expression
    }
    if !columns.contains(where: { $0.text == text }) {
      columns.append(
        OutputColumn(value, alias: nil, text: text, range: expression.range))
    }
    return Expression(
      .path(Path(steps: [Path.Step(name: Name(text, expression.range))])), expression.range)
  }
}

// Running.
extension Workspace {
  /// Whether the last answer is as expected, beyond doubt, and what its aggregates are:
  /// `count = 8`.
  ///
  /// - Precondition: there is an answer, and the expectation was bound for it.
  package func check(
    _ expectation: BoundExpectation
  ) throws(Interrupted) -> (holds: Bool, found: String) {
    precondition(!answers.isEmpty, "there is no answer to check")
    let evaluator = Evaluator(catalog: catalog, cancellation: cancellation)
    let last = answers.count - 1
    let summed = try evaluator.run(
      LogicalPlan(
        source: .answer(last), steps: expectation.summing, schema: expectation.schema),
      answers: answers)
    let kept = try evaluator.run(
      LogicalPlan(
        source: .answer(0), steps: expectation.condition, schema: expectation.schema),
      answers: [KeptAnswer(summed)])
    let cells = answer(summed).columns.map { column in
      "\(column.name) = \(column.value(0).words)"
    }
    return (kept.rows.count > 0, cells.joined(separator: ", "))
  }
}

extension Value {
  /// The value as it is in a sentence.
  package var words: String {
    switch self {
    case .missing: "missing"
    case .text(let text), .date(let text), .unread(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .quantity(let quantity): quantity.text
    case .boolean(let truth): String(truth)
    case .reference(let id, let label): id ?? label
    case .list(let values): values.map(\.words).joined(separator: ", ")
    }
  }
}
