/// As what `explain` tells of a query.
package enum ExplainedForm: String, Equatable, Sendable, CaseIterable {
  /// In sentences.
  case words = ""
  /// As the steps of its plan.
  case plan
  /// As what a database is asked that holds the corpus.
  case sql

  /// The word in a query; nil where there is none.
  package var word: String? { self == .words ? nil : rawValue }
}
