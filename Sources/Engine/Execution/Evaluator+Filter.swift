import Corpus
import Plan

extension Evaluator {
  /// Keeps the rows for which a condition holds in all worlds, and says what else is to be known.
  func filter(
    _ relation: inout Relation, _ condition: Condition, _ answers: EarlierAnswers
  ) throws(Interrupted) {
    let evaluator = ConditionEvaluator(
      table: relation.table, tableIndex: relation.tableIndex, catalog: catalog,
      cancellation: cancellation, answers: answers, dates: relation.dates)
    let decided = try evaluator.decideExactly(condition)
    let before = relation.rows
    relation.rows = before.filtered(decided.verdict.certain)
    if !decided.verdict.isDecided, case let undecided = decided.verdict.undecided,
      !undecided.isEmpty
    {
      let open = undecided & before.set(capacity: relation.table.rowCount)
      let reasons = Reasons(
        table: relation.table, tableIndex: relation.tableIndex, catalog: catalog,
        cancellation: cancellation)
      let aspects = try reasons.aspects(of: decided, for: open)
      let count = before.count(in: undecided)
      if count > 0 {
        relation.notes.append(
          .undecided(
            count: count, of: relation.schema.noun, reasons: reasons.merged(aspects),
            rows: undecidedRows(open, aspects, relation)))
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

  /// The open rows by what leaves them open; those of which that is not known come last.
  private func undecidedRows(
    _ open: RowSet, _ aspects: [Reasons.MissingAspect], _ relation: Relation
  ) -> UndecidedRows {
    var rest = open
    var groups: [UndecidedRows.Group] = []
    for aspect in aspects {
      rest = rest.subtracting(aspect.rows)
      groups.append(.init(kind: aspect.kind, field: aspect.field, rows: aspect.rows))
    }
    if !rest.isEmpty { groups.append(.init(kind: nil, field: nil, rows: rest)) }
    return UndecidedRows(groups, of: relation.table, tableIndex: relation.tableIndex)
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
