package import Corpus
package import Engine

/// A corpus that was opened, and the database that answers for it.
package struct LoadedCorpus: Sendable {
  package let corpus: Corpus
  /// Nil where the tables are in memory or in a packed file.
  package let server: (any QueryServer)?

  package init(_ corpus: Corpus, server: (any QueryServer)? = nil) {
    self.corpus = corpus
    self.server = server
  }
}
