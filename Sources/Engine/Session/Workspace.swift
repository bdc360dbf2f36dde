package import Corpus
package import Plan
package import Query

/// What lasts from one query to the next: the corpus, what names mean, and the answers so far.
package final class Workspace {
  /// The corpus with its indexes.
  package private(set) var catalog: Catalog {
    didSet {
      catalog.takesDeclaredOrder = takesDeclaredOrder
      fingerprint = nil
    }
  }
  /// What identifies the rows of the corpus, once it was asked for.
  private var fingerprint: String?
  /// Whether relations and columns that a corpus declares as an order tell which row comes first.
  package var takesDeclaredOrder = true {
    didSet { catalog.takesDeclaredOrder = takesDeclaredOrder }
  }
  /// What `$name`, `_` and the names of views mean now.
  package private(set) var scope = Scope()
  /// The language of names: `en`, `zh` or `ja`.
  package var language = "en"
  /// The answers that succeeded, in order: `_1` is the first, `_` the last.
  package private(set) var answers: EarlierAnswers = []
  /// What the last of the answers came from: of the others nobody asks it.
  private(set) var lastOrigin: AnswerOrigin?
  package let cancellation: Cancellation
  /// Whether the database did not answer in time while somebody typed: then it is asked no more until a query runs.
  var leavesServerAlone = false

  /// - Parameter server: The database that holds the tables of the corpus; nil where they are in memory.
  package init(
    corpus: Corpus, server: (any QueryServer)? = nil, cancellation: Cancellation = .never
  ) {
    catalog = Catalog(corpus, server: server, cancellation: cancellation)
    self.cancellation = cancellation
    server?.heed(cancellation)
  }

  /// Begins where another workspace is now; nothing that happens here changes the other.
  package init(copy other: Workspace) {
    catalog = other.catalog
    takesDeclaredOrder = other.takesDeclaredOrder
    scope = other.scope
    language = other.language
    answers = other.answers
    lastOrigin = other.lastOrigin
    cancellation = other.cancellation
  }

  package var corpus: Corpus { catalog.corpus }

  /// What identifies the rows of the corpus; nil where its making was stopped.
  ///
  /// - Complexity: O(values of the corpus) the first time.
  package func corpusFingerprint() -> String? {
    let cancellation = cancellation
    fingerprint = fingerprint ?? corpus.fingerprint { cancellation.isCancelled }
    return fingerprint
  }

  /// Replaces the corpus; earlier answers belong to the one before and are dropped.
  package func open(_ corpus: Corpus, server: (any QueryServer)? = nil) {
    catalog = Catalog(corpus, server: server, cancellation: cancellation)
    server?.heed(cancellation)
    leavesServerAlone = false
    answers = []
    lastOrigin = nil
    scope.dropAnswers()
  }

  /// Makes the indexes of the corpus anew when they are next asked for; earlier answers stay.
  package func forgetIndexes() {
    catalog = Catalog(corpus, server: catalog.server, cancellation: cancellation)
  }

  /// Replaces the corpus by the same with other texts. Earlier answers stay, unless one is made of
  /// passages, whose numbers mean others now.
  package func change(texts corpus: Corpus) {
    let isStale = answers.held.contains { $0.restsOn(table: self.corpus.passagesTable) }
    catalog = Catalog(corpus, server: catalog.server, cancellation: cancellation)
    guard isStale else { return }
    answers = []
    lastOrigin = nil
    scope.dropAnswers()
  }

  /// A binder for queries of a text, which knows the names of the session.
  package func binder(for source: SourceText) -> Binder {
    catalog.binder(for: source, scope)
  }

  /// Runs a plan and keeps its rows as `_`.
  ///
  /// - Throws: `Interrupted`, and then `_` stays what it was.
  package func run(_ plan: LogicalPlan) throws(Interrupted) -> Answer {
    try run(plan, from: nil)
  }

  /// Runs a plan and keeps its rows as `_`, with what they came from.
  func run(_ plan: LogicalPlan, from origin: AnswerOrigin?) throws(Interrupted) -> Answer {
    leavesServerAlone = false
    let relation = try Evaluator(catalog: catalog, cancellation: cancellation)
      .run(plan, answers: answers)
    answers.append(KeptAnswer(relation, of: corpus))
    lastOrigin = origin
    if let oldest = scope.add(answer: relation.schema) { answers.forget(oldest) }
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

// Names of the session.
extension Workspace {
  /// Gives `$name` a value.
  package func set(_ name: String, to parameter: Parameter) { scope.set(name, to: parameter) }

  /// Keeps the last answer as `$name`.
  ///
  /// - Precondition: there is an answer.
  package func keepLast(as name: String, value: Parameter? = nil) {
    scope.keepLast(as: name, value: value)
  }

  package func define(_ view: View) { scope.define(view) }

  /// Takes the meaning from a name: of a value or an answer, or of a view.
  ///
  /// - Returns: Whether it had any.
  package func forget(value name: String) -> Bool { scope.forget(value: name) }
  package func forget(view name: String) -> Bool { scope.forget(view: name) }

  /// What names mean at a time, and the answers until then.
  package struct Moment: Sendable {
    fileprivate let scope: Scope
    fileprivate let answers: EarlierAnswers
    fileprivate let origin: AnswerOrigin?
  }

  package var moment: Moment { Moment(scope: scope, answers: answers, origin: lastOrigin) }

  /// Forgets what was answered since.
  ///
  /// - Precondition: no other corpus was opened since.
  package func goBack(to moment: Moment) {
    (scope, answers, lastOrigin) = (moment.scope, moment.answers, moment.origin)
  }

  /// Gives every `$name` the value that it had in an earlier scope.
  package func restoreParameters(of earlier: Scope) { scope.restoreParameters(of: earlier) }
}
