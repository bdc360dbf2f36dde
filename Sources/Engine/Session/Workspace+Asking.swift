package import Plan
package import Query

extension Workspace {
  /// Runs a query and keeps its rows as `_`; where it has none the answer says why.
  ///
  /// - Parameter explains: Whether an empty answer is to be explained, which takes as long as the
  ///   query itself or longer.
  package func run(
    _ plan: LogicalPlan, of query: Pipeline, in source: SourceText, explains: Bool = true
  ) throws(Interrupted) -> Answer {
    let walk = walk(in: source)
    let answer = try run(
      plan,
      from: AnswerOrigin(
        query: query, source: source, scope: walk.scope, answerCount: walk.answers.count))
    // Whoever interrupts the search for a reason still gets the answer.
    guard explains, answer.rowCount == 0 || answer.isCountOfNothing,
      let reason = try? EmptyAnswerExplainer(walk: walk).explanation(of: query)
    else { return answer }
    return answer.adding(.emptied(reason))
  }

  /// A walk through a query that is about to run.
  func walk(in source: SourceText) -> StageWalk {
    StageWalk(
      catalog: catalog, cancellation: cancellation, source: source, scope: scope, answers: answers)
  }
}

extension Workspace {
  /// Tells what a query does, running it stage by stage; `_` stays what it was.
  ///
  /// - Returns: Nil where the query cannot be bound.
  package func explain(
    _ query: Pipeline, in source: SourceText
  ) throws(Interrupted) -> QueryExplanation? {
    try QueryExplainer(walk: walk(in: source), language: language).explanation(of: query)
  }
}

extension Answer {
  /// Whether it is the one row of a count, and the number 0.
  fileprivate var isCountOfNothing: Bool { isCount && columns[0].value(0) == .integer(0) }
}
