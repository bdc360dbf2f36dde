import Corpus
import Plan
import Query

extension Prover {
  /// What a stage with a sequence found for a row of the corpus; nil where the row satisfies no condition of the
  /// first step, which has been reported then.
  func sequence(
    of item: RowReference, _ stage: Stage, _ sequence: EventSequence, _ before: Relation
  ) throws(Interrupted) -> SequenceProof? {
    guard let (step, relation) = try walk.prepared(stage, of: before),
      case .sequence(let bound) = step
    else { return nil }
    let evaluator = Evaluator(catalog: walk.catalog, cancellation: walk.cancellation)
    let runner = StepRunner(
      evaluator: evaluator, schema: relation.schema, answers: walk.answers)
    let plan = try SequencePlan(bound, relation, runner)
    let reader = SequenceProofReader(
      plan: plan, sequence: sequence, table: item.table, source: walk.source,
      evidence: RowEvidence(catalog: walk.catalog, language: language))
    return reader.proof(of: Int32(item.row))
  }
}

extension StageWalk {
  /// The last step of a stage, and the rows as that finds them; nil where it cannot be bound.
  func prepared(
    _ stage: Stage, of relation: Relation
  ) throws(Interrupted) -> (PlanStep, Relation)? {
    var binder = catalog.binder(for: source, scope)
    var (schema, relation) = (relation.schema, relation)
    guard var steps = binder.steps(for: stage, &schema), let last = steps.popLast() else {
      return nil
    }
    try Evaluator(catalog: catalog, cancellation: cancellation)
      .run(Simplification.steps(steps), on: &relation, relation.schema, answers)
    return (last, relation)
  }
}

/// Puts what a sequence is for a row into the terms of its reader.
private struct SequenceProofReader {
  let plan: SequencePlan
  let sequence: EventSequence
  /// The table of the rows.
  let table: Int
  let source: SourceText
  let evidence: RowEvidence

  func proof(of row: Int32) -> SequenceProof? {
    guard let match = plan.match(from: row) else { return missingProof(of: row) }
    var doubt = match.doubt.map { self.doubt($0, match.rows) }
    if match.certainty == .byDifferentRows { doubt = .differentRows }
    return proof(match.isCertain ? .holds : .undecided, match.rows, doubt)
  }

  /// How far a sequence goes that is not there.
  private func missingProof(of row: Int32) -> SequenceProof? {
    guard plan.starts.contains(where: { $0.row == row }) else {
      return plan.mayBegin(row).map {
        proof(.fails, [], $0 ? .withoutKey : .undated(field: dateName))
      }
    }
    // Were it not for what must not lie between, it might be there.
    if let match = plan.withoutAbsences.match(from: row) {
      let found = plan.search().obstacle(to: match.rows, list: match.list)
      return proof(.fails, match.rows, found.map { doubt($0, match.rows) } ?? .together)
    }
    let furthest = plan.furthest(from: row)
    let positions = sequence.steps.filter { !$0.isAbsent }
    let missing = positions.indices.contains(furthest.count) ? positions[furthest.count] : nil
    return proof(
      .fails, furthest, missing.map { .missing(step: source.text($0.range)) } ?? .together)
  }

  private func proof(
    _ verdict: Proof.Verdict, _ found: [Int32], _ doubt: SequenceProof.Doubt?
  ) -> SequenceProof {
    SequenceProof(
      verdict: verdict, keepsPossible: plan.step.keepsPossible, rows: rows(found), doubt: doubt)
  }

  private var dateName: String { plan.table.fields[plan.step.date].name }

  private func rows(_ rows: [Int32]) -> [SequenceProof.Row] {
    rows.indices.map { place in
      let previous = place > 0 ? rows[place - 1] : nil
      return SequenceProof.Row(
        item: item(rows[place]), date: date(rows[place]),
        gap: previous.map { plan.gap(from: $0, to: rows[place]) },
        relation: previous.flatMap { relation($0, rows[place]) })
    }
  }

  private func item(_ row: Int32) -> Proof.Item {
    evidence.item(RowReference(table: table, row: Int(row)))
  }

  private func date(_ row: Int32) -> String {
    plan.table.fields[plan.step.date].column.text(at: Int(row)) ?? ""
  }

  /// The relation that says of two rows which comes first, where their dates do not.
  private func relation(_ row: Int32, _ next: Int32) -> Proof.Evidence? {
    guard plan.restsOnRelation(row, next),
      let relation = plan.pattern.order.relation(from: row, to: next)
    else { return nil }
    return evidence.evidence(of: relation)
  }

  private func doubt(_ doubt: SequenceDoubt, _ rows: [Int32]) -> SequenceProof.Doubt {
    switch doubt {
    case .condition(let step, let row): .condition(step: text(step), item(row))
    case .time(let row, let other, let isSameDay):
      .order(item(row), item(other), isSameDay: isSameDay)
    case .window(let row, let other): .window(item(row), item(other))
    case .lies(let row, let step, let isSameDay):
      .lies(item(row), date: date(row), step: text(step), isSameDay: isSameDay)
    case .coverage(let step): .coverage(step: text(step))
    }
  }

  private func text(_ step: Int) -> String { source.text(sequence.steps[step].range) }
}
