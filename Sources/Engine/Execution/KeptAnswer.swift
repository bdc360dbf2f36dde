package import Corpus
package import Plan

/// The rows of an answer as a session keeps them: what stages computed is kept for these rows alone.
///
/// `events | compute .. | limit 1` computes a column of a million values and shows one. Rows of the
/// corpus stay what they are, references into its tables; the computed values of the others are
/// dropped, and stand for missing ones when the answer is asked of again, as they do in every column
/// that was computed for some rows.
package struct KeptAnswer: Sendable {
  /// The rows, on a table without the columns in `computed`.
  private let stored: Relation
  /// The columns that stages have put behind those of the corpus, for the rows of the answer alone.
  private let computed: [Field]
  /// The rows by their numbers, where they are few of many.
  private let few: [Int32]?

  /// An answer as it is.
  package init(_ relation: Relation) {
    var relation = relation
    relation.notes = relation.notes.map(\.withoutRows)
    self.init(stored: relation, computed: [], few: nil)
  }

  /// An answer without what its rows do not need.
  ///
  /// - Complexity: O(rows of the answer) and, where these are few, their computed cells.
  package init(_ relation: Relation, of corpus: Corpus) {
    let count = relation.rows.count
    // A row of a set costs a bit for each row of its table, and 32 as a number.
    guard count * 32 < relation.table.rowCount || Self.computes(relation, beyond: corpus),
      count * 2 <= relation.table.rowCount
    else {
      self.init(relation)
      return
    }
    let rows = relation.rows.numbers
    guard let index = relation.tableIndex else {
      self.init(relation.gathered(rows, corpus))
      return
    }
    let base = corpus.tables[index]
    var stored = Relation(
      table: base, tableIndex: index, rows: .ordered([]), schema: relation.schema,
      notes: relation.notes.map(\.withoutRows), lineage: relation.lineage)
    if case .ordered = relation.rows {} else { stored.rows = .kept(RowSet(capacity: 0)) }
    self.init(
      stored: stored,
      computed: relation.table.fields[base.fields.count...].map {
        $0.gathered(rows, named: $0.name)
      }, few: rows)
  }

  private init(stored: Relation, computed: [Field], few: [Int32]?) {
    self.stored = stored
    self.computed = computed
    self.few = few
  }

  private static func computes(_ relation: Relation, beyond corpus: Corpus) -> Bool {
    guard let index = relation.tableIndex else { return true }
    return relation.table.fields.count > corpus.tables[index].fields.count
  }

  package var schema: RelationSchema { stored.schema }

  /// The rows on a table with all columns.
  ///
  /// - Complexity: O(rows of the table) for each computed column, where some were dropped.
  package var relation: Relation {
    guard let few else { return stored }
    var table = stored.table
    if !computed.isEmpty {
      var places = [Int32](repeating: -1, count: table.rowCount)
      for (place, row) in few.enumerated() { places[Int(row)] = Int32(place) }
      table = table.replacing(
        fields: table.fields + computed.map { $0.gathered(places, named: $0.name) })
    }
    let rows: Relation.Rows =
      if case .ordered = stored.rows { .ordered(few) } else {
        .kept(RowSet(capacity: table.rowCount, numbers: few))
      }
    return Relation(
      table: table, tableIndex: stored.tableIndex, rows: rows, schema: stored.schema,
      notes: stored.notes, lineage: stored.lineage)
  }

  /// Whether the rows are rows of a table, or groups of such rows.
  func restsOn(table: Int?) -> Bool { stored.restsOn(table: table) }

  /// Whether the rows are those of a table of the corpus, with no column that a stage has computed.
  func isStored(in corpus: Corpus) -> Bool {
    guard let index = stored.tableIndex else { return false }
    return computed.isEmpty && stored.table.fields.count == corpus.tables[index].fields.count
  }

  /// How many cells are held that no table of the corpus holds, those of the rows that groups were
  /// made of included.
  package var heldCells: Int {
    let own =
      stored.tableIndex == nil
      ? stored.table.fields.count * stored.table.rowCount
      : computed.isEmpty ? 0 : computed.count * (few?.count ?? 0)
    return own + (stored.lineage?.kept.heldCells ?? 0)
  }
}

extension Relation {
  /// The rows of a table that a stage made, as a table of their own.
  fileprivate func gathered(_ rows: [Int32], _ corpus: Corpus) -> Relation {
    let fields = table.fields.map { $0.gathered(rows, named: $0.name) }
    return Relation(
      table: table.keeping(rows: rows, fields: fields), tableIndex: nil, rows: .all(rows.count),
      schema: schema, notes: notes, lineage: lineage?.kept(for: rows, of: corpus), pivoted: pivoted)
  }
}

extension Lineage {
  /// What some of the groups were made of.
  fileprivate func kept(for groups: [Int32], of corpus: Corpus) -> Lineage {
    // The rows of a table of the corpus are kept in any case.
    if kept.isStored(in: corpus) { return Lineage(groups, of: self) }
    let members = groups.map { self.rows(ofGroup: Int($0)) }
    var parent = kept.relation
    parent.rows = .ordered(Set(members.joined()).sorted())
    guard parent.tableIndex == nil else {
      return Lineage(parent: KeptAnswer(parent, of: corpus), groups: members)
    }
    // The rows of a table that a stage made get other numbers.
    let rows = parent.rows.numbers
    var places: [Int32: Int32] = [:]
    for (place, row) in rows.enumerated() { places[row] = Int32(place) }
    guard rows.count * 2 <= parent.table.rowCount else {
      return Lineage(parent: KeptAnswer(parent), groups: members)
    }
    return Lineage(
      parent: KeptAnswer(parent, of: corpus),
      groups: members.map { $0.compactMap { places[$0] } })
  }
}
