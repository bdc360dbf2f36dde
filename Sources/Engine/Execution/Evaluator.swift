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
    // By what groups are put in order that the next stage sorts by something else.
    var ties: [SortOrder] = []
    for (index, step) in steps.enumerated() {
      try cancellation.check()
      relation.notes += unreadNotes(step, of: relation)
      let next = index + 1 < steps.count ? steps[index + 1] : nil
      switch step {
      case .sort(let orders):
        try sort(&relation, by: orders, ties: ties, first: next?.firstRows)
        ties = []
      case .group(let keys, let aggregates):
        try group(&relation, by: keys, aggregates, answers)
        ties = relation.schema.fields.prefix(keys.count).map {
          SortOrder(value: $0.value, kind: $0.kind, descending: false, missingFirst: false)
        }
        if case .sort = next { continue }
        try sort(&relation, by: [], ties: ties, first: next?.firstRows)
        ties = []
      case .filter(let condition):
        if let count = next?.firstRows,
          try filterFirst(count, of: &relation, condition, answers)
        {
          continue
        }
        try filter(&relation, condition, answers)
      default: try apply(step, to: &relation, schema, answers)
      }
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
      // What was undecided then is told of that answer, not of this one.
      relation.notes = []
      return relation
    case .query(let plan): return try run(plan, answers: answers)
    }
  }

  private func apply(
    _ step: PlanStep, to relation: inout Relation, _ schema: RelationSchema,
    _ answers: EarlierAnswers
  ) throws(Interrupted) {
    switch step {
    case .filter, .sort, .group: preconditionFailure("these are taken with those that follow")
    case .limit(let count, let offset):
      pick(relation.rows.numbers(from: offset, atMost: count), of: &relation)
    case .count:
      let count = IntegerColumn(
        values: [Int64(relation.rows.count)], missing: RowSet(capacity: 1))
      relation = Relation(
        table: Table(
          name: "count", rowCount: 1, fields: [Field(name: "count", column: .integer(count))]),
        tableIndex: nil, rows: .all(1), schema: schema, notes: relation.notes)
    case .select, .compute: break
    case .derive(let derivations):
      let deriving = Deriving(catalog: catalog, cancellation: cancellation, answers: answers)
      try deriving.derive(derivations, in: &relation)
    case .follow(let hops, let deep): try follow(&relation, hops, deep: deep)
    case .distinct(let fields):
      let distinct = Distinct(table: relation.table, cancellation: cancellation)
      pick(try distinct.rows(relation.rows, fields), of: &relation)
    case .sample(let count, let seed):
      let rows = relation.rows.numbers
      pick(try Sampling.rows(rows, count: count, seed: seed, cancellation), of: &relation)
    case .combine(let operation, let plan): try combine(&relation, operation, plan, answers)
    case .open(let number): relation = relation.opened(number)
    case .contexts(let search, let sort):
      let concordance = Concordance(search: search, sort: sort, cancellation: cancellation)
      relation = try concordance.relation(of: relation)
    case .collocates(let search):
      let collocates = Collocates(search: search, catalog: catalog, cancellation: cancellation)
      relation = try collocates.relation(of: relation)
    case .conflicts(let fields, let certainty):
      relation = try conflicts(in: relation, fields, only: certainty)
    }
  }

  private func group(
    _ relation: inout Relation, by keys: [GroupingKey], _ aggregates: [Aggregate],
    _ answers: EarlierAnswers
  ) throws(Interrupted) {
    let grouping = Grouping(
      table: relation.table, tableIndex: relation.tableIndex, catalog: catalog,
      cancellation: cancellation, answers: answers)
    relation = try grouping.group(
      relation, by: keys, aggregates, schema: .derived(keys, aggregates, of: nil))
  }

  /// - Parameter count: how many rows the next stage keeps; nil for all.
  private func sort(
    _ relation: inout Relation, by orders: [SortOrder], ties: [SortOrder], first count: Int?
  ) throws(Interrupted) {
    let sorting = Sorting(
      table: relation.table, tableIndex: relation.tableIndex, catalog: catalog,
      cancellation: cancellation)
    relation.rows = .ordered(
      try sorting.sorted(relation.rows, by: orders, ties: ties, first: count))
  }

  private func pick(_ rows: [Int32], of relation: inout Relation) {
    relation.rows = relation.rows.picked(rows, capacity: relation.table.rowCount)
  }

  private func filter(
    _ relation: inout Relation, _ condition: Condition, _ answers: EarlierAnswers
  ) throws(Interrupted) {
    let evaluator = ConditionEvaluator(
      table: relation.table, tableIndex: relation.tableIndex, catalog: catalog,
      cancellation: cancellation, answers: answers)
    let decided = try evaluator.decideExactly(condition)
    let before = relation.rows
    relation.rows = before.filtered(decided.verdict.certain)
    if !decided.verdict.isDecided, case let undecided = decided.verdict.undecided,
      !undecided.isEmpty
    {
      let open = undecided & before.set(capacity: relation.table.rowCount)
      let reasons = try Reasons(
        table: relation.table, tableIndex: relation.tableIndex, catalog: catalog,
        cancellation: cancellation
      ).reasons(of: decided, for: open)
      let count = before.count(in: undecided)
      if count > 0 {
        relation.notes.append(.undecided(count: count, of: relation.schema.noun, reasons: reasons))
      }
    }
    for note in evaluator.remarks.notes where !relation.notes.contains(note) {
      relation.notes.append(note)
    }
    relation.notes += doubts(relation, decided)
    relation.notes += try ReachingSpans(table: relation.table, cancellation: cancellation)
      .notes(of: decided, among: before)
    relation.notes += try OtherMarks(
      catalog: catalog, table: relation.table, cancellation: cancellation
    )
    .notes(of: decided, among: before)
  }

  /// How many kept rows rest on a date in doubt: their bare bounds have decided.
  private func doubts(_ relation: Relation, _ decided: DecidedCondition) -> [AnswerNote] {
    var doubtful: RowSet?
    for field in decided.dateFields {
      guard case .date(let column) = relation.table.fields[field].column, column.hasDoubt
      else { continue }
      let rows = column.doubtful | column.approximate
      doubtful = doubtful.map { $0 | rows } ?? rows
    }
    let count = doubtful.map { relation.rows.count(in: $0) } ?? 0
    return count > 0 ? [.restsOnDoubt(count: count)] : []
  }
}

extension PlanStep {
  /// How many rows it takes of those before it, where it takes the first; nil for other steps.
  fileprivate var firstRows: Int? {
    guard case .limit(let count?, let offset) = self else { return nil }
    let (sum, overflow) = count.addingReportingOverflow(offset)
    return overflow ? nil : sum
  }
}
