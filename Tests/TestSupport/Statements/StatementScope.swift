/// The names that a stage of a generated query may use.
struct StatementScope: Sendable {
  var fields: [StatementField]
  /// The table of the corpus whose rows these are, unless a stage made them.
  var table: Int?
  /// The scopes of the rows that were grouped, the last at the end: `open` leads back to them.
  var members: [StatementScope] = []
  init(table: Int, of corpus: StatementCorpus) {
    self.table = table
    fields = corpus.tables[table].fields
  }

  /// The rows that a stage made.
  init(fields: [StatementField]) { self.fields = fields }

  /// Whether a function of dates has something to take.
  var hasDates: Bool { fields.contains { $0.kind == .date } }

  func fields(where isWanted: (StatementKind) -> Bool) -> [StatementField] {
    fields.filter { isWanted($0.kind) }
  }
}

/// A statement that was made, and what of the language is in it.
package struct GeneratedStatement: Sendable {
  package let text: String
  /// What it uses, each as a sort and a word: `stage kwic`, `function round`.
  package let uses: [String]

  package init(text: String, uses: [String] = []) {
    self.text = text
    self.uses = uses
  }
}
