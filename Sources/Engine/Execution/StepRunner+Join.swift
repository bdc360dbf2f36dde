import Corpus
import Plan
import Query

extension StepRunner {
  /// The rows, each beside every row of another plan that agrees with it.
  ///
  /// - Complexity: O(rows + other rows + pairs), and where keys are known between bounds O(such rows × other
  ///   rows with the same other keys).
  mutating func join(_ join: JoinStep, _ relation: inout Relation) throws(Interrupted) {
    let remarks = Remarks()
    let other = try evaluator.rows(of: join.other, widened: nil, answers, remarks).certain
    let (rows, otherRows) = (relation.rows.numbers, other.rows.numbers)
    let stored =
      relation.tableIndex == other.tableIndex && rows == otherRows
      ? relation.tableIndex.map { catalog.corpus.tables[$0].fields.indices } : nil
    var pairs = try JoinedPairs(
      relation.table, rows, other.table, otherRows, join.keys, stored: stored, catalog, cancellation
    )
    var undecided = 0
    let known = pairs.decided.map {
      Condition.fields($0.left, .equal, $0.right.moved(by: relation.table.fields.count))
    }
    if let condition = join.condition?.without(known) {
      let verdict = try evaluator.decide(
        condition, onPairs: pairs, of: relation, rows, other.table, named: join.name, answers,
        remarks)
      undecided = verdict.undecided.count
      pairs.keep(verdict.certain)
    }
    let (places, others, counts) = try pairs.rows(
      of: rows.count, keepsAll: join.keepsAll, cancellation)
    let near = try Morsels.values(places.count, cancellation) { rows[Int(places[$0])] }
    relation.notes += other.notes.filter { !$0.isUndecided } + remarks.notes
    relation.notes.append(
      .joined(
        name: join.name, once: counts.once, several: counts.several, none: counts.none,
        keepsAll: join.keepsAll))
    if undecided > 0 { relation.notes.append(.possibleMatches(count: undecided)) }
    let fields = Field.joined(relation.table, near, other.table, others, named: join.name)
    let members = Members(
      rows: near, groups: (0..<Int32(near.count)).map { $0 }, groupCount: near.count)
    relation = Relation(
      table: Table(name: "rows", rowCount: near.count, fields: fields), tableIndex: nil,
      rows: .all(near.count), schema: .derived([], noun: "rows"), notes: relation.notes,
      lineage: Lineage(parent: relation, groups: RowGroups(members)), pivoted: relation.pivoted)
  }
}

extension Evaluator {
  /// Decides a condition on pairs of rows, on the columns of both.
  fileprivate func decide(
    _ condition: Condition, onPairs pairs: JoinedPairs, of relation: Relation, _ rows: [Int32],
    _ other: Table, named name: String, _ answers: EarlierAnswers, _ remarks: Remarks
  ) throws(Interrupted) -> Verdict {
    let near = pairs.places.map { rows[Int($0)] }
    let fields = Field.joined(relation.table, near, other, pairs.far, named: name)
    let evaluator = ConditionEvaluator(
      table: Table(name: "rows", rowCount: near.count, fields: fields), tableIndex: nil,
      catalog: catalog, cancellation: cancellation, answers: answers, dates: relation.dates,
      remarks: remarks)
    return try evaluator.decideExactly(condition).verdict
  }
}

extension Condition {
  /// What is left of it where some of its parts are known to hold of all rows; nil for nothing.
  fileprivate func without(_ known: [Condition]) -> Condition? {
    switch self {
    case .possibly(let inner): return inner.without(known).map { .possibly($0) }
    case .and(let parts):
      let rest = parts.filter { !known.contains($0) }
      return rest.isEmpty ? nil : .and(rest)
    default: return known.contains(self) ? nil : self
    }
  }
}

extension Field {
  /// The columns of one table and those of another, by rows that stand side by side; -1 for none.
  fileprivate static func joined(
    _ table: Table, _ near: [Int32], _ other: Table, _ far: [Int32], named name: String
  ) -> [Field] {
    table.fields.map { $0.gatheredLater(near, named: $0.name) }
      + other.fields.map { $0.gatheredLater(far, named: "\(name).\($0.name)") }
  }
}
