import Corpus
package import Plan

/// The answers of a session that queries may begin with.
package typealias EarlierAnswers = SharedList<KeptAnswer>

/// Runs a plan over the columns in memory.
package struct Evaluator {
  let catalog: Catalog
  let cancellation: Cancellation

  package init(catalog: Catalog, cancellation: Cancellation = .never) {
    self.catalog = catalog
    self.cancellation = cancellation
  }

  /// The rows that a plan gives.
  ///
  /// - Parameter answers: The earlier answers that the plan may begin with.
  /// - Throws: `Interrupted` where the user cancelled; nothing has changed then.
  package func run(
    _ plan: LogicalPlan, answers: EarlierAnswers = []
  ) throws(Interrupted) -> Relation {
    var relation = try start(plan.source, answers)
    relation.notes += plan.notes.map(AnswerNote.init)
    try run(plan.steps, on: &relation, plan.schema, answers)
    relation.schema = plan.schema
    return relation
  }

  /// Takes steps with rows in their place.
  ///
  /// - Parameter schema: that of the rows behind the last step.
  func run(
    _ steps: [PlanStep], on relation: inout Relation, _ schema: RelationSchema,
    _ answers: EarlierAnswers
  ) throws(Interrupted) {
    var runner = StepRunner(evaluator: self, schema: schema, answers: answers)
    var taken = 0
    for (index, step) in steps.enumerated() where index >= taken {
      try cancellation.check()
      taken = index + (try runner.serve(steps[index...], &relation))
      if taken > index { continue }
      relation.notes += unreadNotes(step, of: relation)
      runner.next = index + 1 < steps.count ? steps[index + 1] : nil
      try step.accept(&runner, &relation)
      if !step.keepsColumns { runner.forgetOrder() }
    }
  }

  private func start(
    _ source: PlanSource, _ answers: EarlierAnswers
  ) throws(Interrupted) -> Relation {
    switch source {
    case .table(let index):
      let table = catalog.corpus.tables[index]
      return Relation(
        table: table, tableIndex: index, rows: .all(table.rowCount),
        schema: catalog.collection(index).rows, notes: [])
    case .answer(let index):
      guard let kept = answers[index] else { preconditionFailure("an answer that nobody keeps") }
      var relation = kept.relation
      // What was undecided then is reported for that answer, not for this one.
      relation.notes = []
      return relation
    case .find(let find): return try rows(of: find)
    case .query(let plan): return try run(plan, answers: answers)
    }
  }
}

extension PlanStep {
  /// Whether the columns before it stand in their places behind it, and the rows in their order.
  fileprivate var keepsColumns: Bool {
    switch self {
    case .each, .join, .unpivot: true
    // A new step that makes other rows makes other columns.
    default: keepsTable
    }
  }
}
