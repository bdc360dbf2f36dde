import Corpus
import Plan

extension Evaluator {
  /// What must be said where a stage orders, groups, sums up or computes by fields some of whose
  /// cells could not be read. What a condition leaves open is told by its reasons.
  func unreadNotes(_ step: PlanStep, of relation: Relation) -> [AnswerNote] {
    var notes: [AnswerNote] = []
    for index in step.fields where relation.table.fields.indices.contains(index) {
      let field = relation.table.fields[index]
      guard let faulty = field.faulty else { continue }
      let count = relation.rows.count(in: faulty)
      if count == 0 { continue }
      let rows = relation.rows.set(capacity: relation.table.rowCount)
      let example = field.unread?.rows.first { rows.contains(Int($0)) }
      let note = AnswerNote.unreadCells(
        field: field.name, count: count, example: example.flatMap { field.unread?[Int($0)] })
      if !relation.notes.contains(note), !notes.contains(note) { notes.append(note) }
    }
    return notes
  }
}

extension PlanStep {
  /// The fields that a stage orders, groups, sums up or computes by.
  fileprivate var fields: [Int] {
    switch self {
    case .sort(let orders): orders.map(\.value.field)
    case .group(let keys, let aggregates):
      keys.map(\.value.field) + aggregates.compactMap(\.function.field)
    case .derive(let derivations): derivations.flatMap(\.formula.fields)
    case .distinct(let fields): fields.map(\.value.field)
    case .filter, .limit, .count, .select, .compute, .follow, .sample, .combine, .open, .contexts,
      .collocates, .conflicts:
      []
    }
  }
}

extension Aggregate.Function {
  /// The field that is summed up.
  var field: Int? {
    switch self {
    case .count, .countWhere: nil
    case .of(_, let value): value.field
    }
  }
}

extension Formula {
  /// The fields of the row that it reads.
  var fields: [Int] {
    switch self {
    case .value(let value): [value.field]
    case .outer, .text, .number, .missing, .path: []
    case .arithmetic(_, let left, let right): left.fields + right.fields
    case .call(_, let arguments): arguments.flatMap(\.fields)
    case .choice(_, let first, let second): first.fields + second.fields
    case .shifted(let inner, _, _): inner.fields
    }
  }
}
