import Corpus

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
