package import Corpus
package import Query

/// What lasts from one query to the next: the corpus, the parameters, and the answers so far.
package final class Workspace {
  /// The corpus with its indexes.
  package private(set) var catalog: Catalog
  /// The values of `$name`.
  package var parameters: [String: Parameter] = [:]
  /// The language of names: `en`, `zh` or `ja`.
  package var language = "en"
  /// The answers that succeeded, in order: `_1` is the first, `_` the last.
  package private(set) var answers: [Relation] = []
  package let cancellation: Cancellation

  package init(corpus: Corpus, cancellation: Cancellation = .never) {
    catalog = Catalog(corpus)
    self.cancellation = cancellation
  }

  package var corpus: Corpus { catalog.corpus }

  /// Replaces the corpus; earlier answers belong to the one before and are dropped.
  package func open(_ corpus: Corpus) {
    catalog = Catalog(corpus)
    answers = []
  }

  /// A binder for queries of a text, which knows the parameters and the answers so far.
  package func binder(for source: SourceText) -> Binder {
    Binder(
      catalog: catalog, source: source, parameters: parameters, answers: answers.map(\.schema))
  }

  /// Runs a plan and keeps its rows as `_`.
  ///
  /// - Throws: `Interrupted`, and then `_` stays what it was.
  package func run(_ plan: LogicalPlan) throws(Interrupted) -> Answer {
    let relation = try Evaluator(catalog: catalog, cancellation: cancellation)
      .run(plan, answers: answers)
    answers.append(relation)
    return answer(relation)
  }

  /// The rows of a plan, without keeping them as `_`.
  package func peek(_ plan: LogicalPlan) throws(Interrupted) -> Answer {
    answer(
      try Evaluator(catalog: catalog, cancellation: cancellation).run(plan, answers: answers))
  }

  /// An answer in the present label language.
  package func answer(_ relation: Relation) -> Answer {
    AnswerBuilder(corpus: corpus, language: language).answer(relation)
  }
}
