import Chronology
import Corpus
import Engine

/// The names that a corpus brings to the language, in small letters.
package struct CorpusNames {
  /// Of collections and views.
  package let sources: Set<String>
  /// Of fields, and of the parts of dates.
  package let fields: Set<String>
  /// The corpus that they are of: another may have others.
  private let catalog: ObjectIdentifier?
  private let views: [String]

  package init(sources: Set<String>, fields: Set<String>) {
    self.sources = sources
    self.fields = fields
    catalog = nil
    views = []
  }

  /// The names of the corpus that is open.
  package init(of session: Session) {
    let tables = session.workspace.corpus.tables
    let views = session.workspace.scope.viewNames
    sources = Set((tables.map(\.name) + views).map { $0.lowercased() })
    fields = Set(tables.flatMap { $0.fields.map { $0.name.lowercased() } })
      .union(DatePart.allCases.map(\.rawValue))
    catalog = ObjectIdentifier(session.workspace.catalog)
    self.views = views
  }

  /// Whether the corpus is still the one that is open.
  package func isCurrent(in session: Session) -> Bool {
    catalog == ObjectIdentifier(session.workspace.catalog)
      && views == session.workspace.scope.viewNames
  }
}
