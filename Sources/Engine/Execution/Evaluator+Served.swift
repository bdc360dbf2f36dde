import Corpus
import Plan

extension Evaluator {
  /// Has the database that holds the rows take the first of some steps.
  ///
  /// - Returns: How many it has taken; none of what SQL does not know, or of rows that no database holds.
  func serve(
    _ steps: ArraySlice<PlanStep>, on relation: inout Relation, _ answers: EarlierAnswers
  ) throws(Interrupted) -> Int {
    guard let served = ServedTable(relation, self, answers), let first = steps.first else {
      return 0
    }
    guard case .filter(let condition) = first else {
      guard case .all = relation.rows else { return 0 }
      return try served.take(steps, of: nil, on: &relation)
    }
    guard let decided = try served.decide(condition, of: relation) else { return 0 }
    if case .all = relation.rows {
      let taken = try served.take(steps.dropFirst(), of: decided, on: &relation)
      if taken > 0 { return taken + 1 }
    }
    try served.keep(decided, of: &relation)
    return 1
  }
}

extension ServedTable {
  /// Keeps the rows of a condition, and of all others where that is nil.
  fileprivate func keep(_ decided: Decided, of relation: inout Relation) throws(Interrupted) {
    let found = try rows(where: decided.condition)
    let before = relation.rows
    relation.rows = before.filtered(found)
    guard case .all = before else {
      let doubtful = try decided.doubt.map { (doubt) throws(Interrupted) in try rows(where: doubt) }
      relation.notes += decided.notes(doubts: doubtful.map { before.count(in: $0) } ?? 0)
      return
    }
    relation.notes += decided.notes(doubts: try doubts(decided))
  }

  private func rows(where condition: String) throws(Interrupted) -> RowSet {
    let places = SQLSelection(conditions, where: condition).places()
    return RowSet(
      capacity: table.rowCount, numbers: try server.places(of: places, cancellation))
  }

  /// How many of the rows of which SQL is certain rest on a date in doubt.
  private func doubts(_ decided: Decided?) throws(Interrupted) -> Int {
    guard let doubt = decided?.doubt else { return 0 }
    return try counts(SQLSelection(conditions, where: doubt), [])[0]
  }

  private func counts(
    _ selection: SQLSelection, _ tests: [String]
  ) throws(Interrupted) -> [Int] {
    let columns = try server.columns(of: selection.counts(where: tests), cancellation)
    return columns.map { Int(($0.integers.first ?? nil) ?? 0) }
  }

  /// Takes steps behind a condition, or on all rows.
  ///
  /// - Returns: How many.
  fileprivate func take(
    _ steps: ArraySlice<PlanStep>, of decided: Decided?, on relation: inout Relation
  ) throws(Interrupted) -> Int {
    let selection = SQLSelection(conditions, where: decided?.condition)
    switch (steps.first, steps.dropFirst().first) {
    case (.count, _):
      // The rows of a whole table are counted already.
      guard let decided else { return 0 }
      let counts = try counts(selection, decided.doubt.map { [$0] } ?? [])
      relation.notes += decided.notes(doubts: counts.count > 1 ? counts[1] : 0)
      relation = .count(counts[0], relation)
      return 1
    case (.limit(let count?, let offset), _):
      guard let decided else { return 0 }
      let rows = try server.places(
        of: selection.places(atMost: count, offset: offset), cancellation)
      relation.notes += decided.notes(doubts: try doubts(decided))
      relation.rows = .kept(RowSet(capacity: table.rowCount, numbers: rows))
      return 1
    case (.sort(let orders), .limit(let count?, let offset)):
      guard isSound(orders.map(\.value.field)),
        let sql = selection.places(by: orders, id: table.idField, atMost: count, offset: offset)
      else { return 0 }
      let rows = try server.places(of: sql, cancellation)
      relation.notes += decided?.notes(doubts: try doubts(decided)) ?? []
      relation.rows = .ordered(rows)
      return 2
    case (.group(let keys, let aggregates), _):
      guard isSound(keys.map(\.value.field) + aggregates.flatMap(\.function.fields)),
        let groups = ServedGroups(self, selection, keys, aggregates),
        let grouped = try groups.relation(
          of: relation, schema: .derived(keys, aggregates, of: nil))
      else { return 0 }
      let notes =
        (decided?.notes(doubts: try doubts(decided)) ?? []) + (try startNotes(keys, selection))
      relation = grouped
      relation.notes = notes + relation.notes
      return 1
    default: return 0
    }
  }

  /// How many rows are put into a group by the start of a span.
  private func startNotes(
    _ keys: [GroupingKey], _ selection: SQLSelection
  ) throws(Interrupted) -> [AnswerNote] {
    for case .datePart(_, let field) in keys.map(\.value) {
      guard let isSpan = conditions.isSpan(field) else { continue }
      let count = try counts(selection, [isSpan])[1]
      if count > 0 { return [.groupedByStart(count: count)] }
    }
    return []
  }

  /// Whether all cells of some fields could be read, so that nothing has to be said of others.
  private func isSound(_ fields: [Int]) -> Bool {
    fields.allSatisfy { server.tables[place].fields[$0].unread == nil }
  }
}
