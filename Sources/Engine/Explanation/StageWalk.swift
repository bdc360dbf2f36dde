import Corpus
import Plan
import Query

/// Runs a query stage by stage, so that the rows between two stages can be looked at.
///
/// Each stage is bound and run as a query of its own on the rows of the one before, by the same
/// binder and evaluator as ever: what it tells cannot differ from what a query does.
struct StageWalk {
  let catalog: Catalog
  let cancellation: Cancellation
  let source: SourceText
  /// What names meant when the query began.
  let scope: Scope
  /// The answers that there were when the query began.
  let answers: EarlierAnswers

  /// The rows of a stage, and what its names were found to mean.
  struct Step {
    let relation: Relation
    let resolutions: [Resolution]

    /// How many rows the data leave undecided.
    var undecided: Int { relation.undecided }
  }

  /// The rows with which a query begins; nil where it cannot be bound.
  func start(_ query: Pipeline) throws(Interrupted) -> Step? {
    try run(Pipeline(source: query.source, stages: [], range: query.range), scope, answers)
  }

  /// The rows that a stage makes of others.
  func apply(_ stage: Stage, to relation: Relation) throws(Interrupted) -> Step? {
    // The rows are put in as an answer; `_` goes on being what it was.
    var scope = scope
    scope.add(answer: relation.schema)
    let number = scope.answers.count
    if let last = answers.last { scope.add(answer: last.schema) }
    let query = Pipeline(source: .answer(number, stage.range), stages: [stage], range: stage.range)
    var answers = answers
    let last = answers.last
    answers.append(KeptAnswer(relation))
    if let last { answers.append(last) }
    return try run(query, scope, answers)
  }

  /// Carries a stage out on rows in their place: columns are put beside those that are there, so that
  /// thousands of stages cost their sum.
  ///
  /// - Returns: What the names of the stage were found to mean; nil where it cannot be bound.
  func advance(_ stage: Stage, _ relation: inout Relation) throws(Interrupted) -> [Resolution]? {
    var binder = catalog.binder(for: source, scope)
    var schema = relation.schema
    // Nobody else holds the schema while names are added to it.
    if stage.rows.keepsTable { relation.schema = schema.withoutFields }
    guard let steps = binder.steps(for: stage, &schema) else { return nil }
    // What was undecided before is reported for that stage, not for this one.
    relation.notes = binder.report.notes.map(AnswerNote.init)
    try Evaluator(catalog: catalog, cancellation: cancellation)
      .run(Simplification.steps(steps), on: &relation, schema, answers)
    relation.schema = schema
    return binder.report.resolutions
  }

  /// The rows that a condition keeps of others.
  func keep(_ condition: Expression, of relation: Relation) throws(Interrupted) -> Step? {
    try apply(Stage(.filter(condition), condition.range), to: relation)
  }

  /// Binds the left side of a comparison; what has to be computed is a column behind those of the rows.
  func field(_ expression: Expression, of relation: Relation) -> SchemaField? {
    var binder = catalog.binder(for: source, scope)
    binder.columns = DerivedColumns(behind: relation.schema.columnCount)
    return binder.column(expression, relation.schema)
  }

  /// Binds a path that leads from rows to rows.
  func hops(_ path: Path, in collection: Name?, from relation: Relation) -> [Hop]? {
    var binder = catalog.binder(for: source, scope)
    return binder.names.rows(path, in: collection, relation.schema, &binder.report)
  }

  private func run(
    _ query: Pipeline, _ scope: Scope, _ answers: EarlierAnswers
  ) throws(Interrupted) -> Step? {
    var binder = catalog.binder(for: source, scope)
    guard let plan = binder.bind(query) else { return nil }
    let relation = try Evaluator(catalog: catalog, cancellation: cancellation)
      .run(plan, answers: answers)
    return Step(relation: relation, resolutions: binder.report.resolutions)
  }
}

extension Relation {
  /// How many rows the data leave undecided.
  var undecided: Int {
    notes.reduce(0) {
      if case .undecided(let count, _, _, _) = $1 { $0 + count } else { $0 }
    }
  }
}

extension RelationSchema {
  /// What rows are called, without their fields.
  fileprivate var withoutFields: RelationSchema {
    RelationSchema(
      fields: [], selected: nil, columnCount: 0, table: table, noun: noun, isDerived: isDerived)
  }
}

extension Expression {
  /// The conditions that must all hold: the sides of `and`, else the condition itself.
  var conjuncts: [Expression] {
    if case .and(let parts) = kind { parts.flatMap(\.conjuncts) } else { [self] }
  }

  /// The conditions of which one must hold.
  var alternatives: [Expression] {
    if case .or(let parts) = kind { parts.flatMap(\.alternatives) } else { [self] }
  }
}
