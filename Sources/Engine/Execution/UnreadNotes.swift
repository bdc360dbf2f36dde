import Corpus
import Plan

extension Evaluator {
  /// What must be said where a stage orders, groups, sums up or computes by fields some of whose
  /// cells could not be read. What a condition leaves open is reported by its reasons.
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
