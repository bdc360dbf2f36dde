import Corpus
package import Plan
import Query

/// The sources of an answer.
package struct Citation: Sendable {
  /// Each once, in the order in which the rows lead to them.
  package let sources: [CitedSource]
  /// The number of rows that name no source, and what they are, in the plural.
  package let sourceless: (count: Int, noun: String)
}

extension Workspace {
  /// The sources of the last answer: those that state its rows, then those that name them elsewhere.
  ///
  /// - Precondition: there is an answer.
  /// - Complexity: O(rows of the answer, and of the tables that lead to their sources).
  package func cite() throws(Interrupted) -> Citation {
    var gathering = SourceGathering(corpus: corpus, cancellation: cancellation)
    guard let last = answers.last else { preconditionFailure("there is no answer to cite") }
    try gathering.add(last.relation)
    let reader = SourceReader(corpus: corpus)
    let ids = gathering.found.map { corpus.id(of: $0.source) }
    let counts = Dictionary(ids.map { ($0, 1) }, uniquingKeysWith: +)
    let sources = zip(gathering.found, ids).map { entry, id in
      // Two tables of sources may use one id.
      let table = corpus.tables[entry.source.table].name
      let unique = counts[id] == 1 ? id : "\(table).\(id)"
      return reader.source(entry.source, id: unique, locators: entry.locators)
    }
    return Citation(sources: sources, sourceless: gathering.sourceless)
  }
}

extension Binder {
  /// Whether rows lead to sources; reports it where they do not.
  package mutating func canCite(_ rows: RelationSchema, at range: Range<Int>) -> Bool {
    guard let table = rows.table else {
      if let members = rows.members?.schema { return canCite(members, at: range) }
      report(
        .noSources(
          rows: "the rows of '\(rows.noun)'",
          remedy: "they stand for no rows of a collection: write 'cite' before '\(rows.noun)'"),
        range)
      return false
    }
    if corpus.sourceRoute(from: table) != nil { return true }
    report(.noSources(rows: "the rows of '\(rows.noun)'", remedy: remedy(for: table)), range)
    return false
  }

  /// What would help rows of a table that lead to no source.
  private func remedy(for table: Int) -> String {
    if let field = corpus.tables[table].fieldIndex(named: "source") {
      let name = corpus.tables[table].fields[field].name
      return "'\(name)' is plain text: a descriptor can make it a reference to a table of sources"
    }
    let names = corpus.tables.indices
      .filter { !corpus.tables[$0].isLink && corpus.sourceRoute(from: $0) != nil }
      .map { "'\(corpus.tables[$0].name)'" }
    return names.isEmpty
      ? "a field 'source' that refers to a table of sources would name one"
      : "what can be cited are rows of \(names.joined(separator: ", ")); 'follow' leads there"
  }
}
