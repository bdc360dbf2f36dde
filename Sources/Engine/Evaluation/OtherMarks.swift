import Corpus
import Query
import Text

/// Finds the texts that `=` has taken for what was asked although the marks on their letters are
/// others, `Rügen` for `Rugen`: the reader must learn of them.
struct OtherMarks {
  let catalog: Catalog
  let table: Table

  /// A note for each comparison of a text with such a value among some rows.
  ///
  /// - Complexity: O(rows that the comparison keeps).
  func notes(of decided: DecidedCondition, among rows: Relation.Rows) -> [AnswerNote] {
    decided.leaves.flatMap { leaf -> [AnswerNote] in
      if let beyond = leaf.beyond {
        return OtherMarks(catalog: catalog, table: beyond.table)
          .notes(of: beyond.decided, among: .all(beyond.table.rowCount))
      }
      if case .through(let hop, _, let inner) = leaf.condition {
        return notes(of: inner, in: catalog.corpus.tables[hop.target])
      }
      let kept = leaf.verdict.certain & rows.set(capacity: table.rowCount)
      return note(of: leaf.condition, in: kept.rows).map { [$0] } ?? []
    }
  }

  /// The notes of a condition on the rows of another table, several of which belong to each row here.
  private func notes(of condition: Condition, in far: Table) -> [AnswerNote] {
    switch condition {
    case .and(let parts), .or(let parts): return parts.flatMap { notes(of: $0, in: far) }
    case .not(let inner), .certainly(let inner), .possibly(let inner):
      return notes(of: inner, in: far)
    case .through(let hop, _, let inner):
      return notes(of: inner, in: catalog.corpus.tables[hop.target])
    default:
      return OtherMarks(catalog: catalog, table: far)
        .note(of: condition, in: (0..<Int32(far.rowCount)).map { $0 }).map { [$0] } ?? []
    }
  }

  private func note(of condition: Condition, in rows: [Int32]) -> AnswerNote? {
    if case .every(let inner) = condition { return note(of: inner, in: rows) }
    guard case .text(let fields, .equals(let bare, let written?)) = condition,
      let first = fields.first
    else { return nil }
    let search = Search(bare: bare, written: written)
    var found: [String] = []
    var seen: Set<String> = []
    for row in rows.lazy.map(Int.init) {
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
