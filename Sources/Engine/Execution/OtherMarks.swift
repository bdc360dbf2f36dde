import Corpus
import Plan
import Query
import Text

/// Finds the texts that `=` has taken for what was asked although the marks on their letters are
/// others, `Rügen` for `Rugen`: the reader must learn of them.
struct OtherMarks {
  let catalog: Catalog
  let table: Table
  let cancellation: Cancellation

  /// A note for each comparison of a text with such a value among some rows.
  ///
  /// - Complexity: O(rows that the comparison keeps).
  func notes(
    of decided: DecidedCondition, among rows: Relation.Rows
  ) throws(Interrupted) -> [AnswerNote] {
    var notes: [AnswerNote] = []
    for leaf in decided.leaves {
      if let beyond = leaf.beyond {
        notes += try at(beyond.table)
          .notes(of: beyond.decided, among: .all(beyond.table.rowCount))
      } else if case .through(let hop, _, let inner) = leaf.condition {
        notes += try self.notes(of: inner, in: catalog.corpus.tables[hop.target])
      } else if leaf.condition.isOfTexts {
        let kept = leaf.verdict.certain & rows.set(capacity: table.rowCount)
        if let note = try note(of: leaf.condition, in: kept) { notes.append(note) }
      }
    }
    return notes
  }

  private func at(_ table: Table) -> OtherMarks {
    OtherMarks(catalog: catalog, table: table, cancellation: cancellation)
  }

  /// The notes of a condition on the rows of another table, several of which belong to each row here.
  private func notes(
    of condition: Condition, in far: Table
  ) throws(Interrupted) -> [AnswerNote] {
    switch condition {
    case .and(let parts), .or(let parts):
      var all: [AnswerNote] = []
      for part in parts { all += try notes(of: part, in: far) }
      return all
    case .not(let inner), .certainly(let inner), .possibly(let inner):
      return try notes(of: inner, in: far)
    case .through(let hop, _, let inner):
      return try notes(of: inner, in: catalog.corpus.tables[hop.target])
    case .text, .every:
      let rows = RowSet(capacity: far.rowCount, full: true)
      return try at(far).note(of: condition, in: rows).map { [$0] } ?? []
    case .constant, .date, .number, .boolean, .category, .entity, .state, .fields, .quantity,
      .among, .derived, .exact, .pairs:
      return []
    }
  }

  private func note(
    of condition: Condition, in rows: RowSet
  ) throws(Interrupted) -> AnswerNote? {
    if case .every(let inner) = condition { return try note(of: inner, in: rows) }
    guard case .text(let fields, .equals(let bare, let written?)) = condition,
      let first = fields.first
    else { return nil }
    let search = Search(bare: bare, written: written)
    var found: [String] = []
    var seen: Set<String> = []
    let rows = fields.contains { !isPlain($0, search) } ? rows.rows : []
    for (step, row) in rows.lazy.map(Int.init).enumerated() {
      try cancellation.check(at: step)
      for field in fields {
        for text in texts(field, row) where seen.insert(text).inserted && search.finds(text) {
          found.append(text)
        }
      }
    }
    return found.isEmpty
      ? nil
      : .otherMarks(
        written, field: Parsing.fieldName(table.fields[first].name), found: found)
  }

  /// Whether no text of a field can be found for its marks: all are ASCII, and none was asked for.
  private func isPlain(_ field: Int, _ search: Search) -> Bool {
    guard search.bare == search.loose, case .text(let column) = table.fields[field].column else {
      return false
    }
    return column.isASCII
  }

  private func texts(_ field: Int, _ row: Int) -> [String] {
    switch table.fields[field].column {
    case .list(let column): column[row]
    case let column: column.text(at: row).map { [$0] } ?? []
    }
  }

  /// A text that is looked for.
  private struct Search {
    let bare: String
    let loose: String

    init(bare: String, written: String) {
      self.bare = bare
      loose = Folding.loose(written)
    }

    /// Whether a text is found, and only because marks do not count.
    func finds(_ text: String) -> Bool {
      if bare == loose, !Folding.mayHaveMarks(text) { return false }
      return Folding.bare(text) == bare && Folding.loose(text) != loose
    }
  }
}

extension Condition {
  /// Whether it compares texts with one.
  fileprivate var isOfTexts: Bool {
    switch self {
    case .text(_, .equals), .every: true
    case .constant, .not, .and, .or, .certainly, .possibly, .date, .number, .boolean, .category,
      .entity, .text, .state, .fields, .quantity, .through, .pairs, .among, .derived, .exact:
      false
    }
  }
}
