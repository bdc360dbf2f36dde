package import Plan

/// How many rows a query gives.
package struct RowCount: Equatable, Sendable {
  package let rows: Int
  /// What a row is called: `events`.
  package let noun: String
  /// How many more rows are possible, as far as a condition says so.
  package let undecided: Int

  package init(rows: Int, noun: String, undecided: Int) {
    self.rows = rows
    self.noun = noun
    self.undecided = undecided
  }
}

extension Workspace {
  /// How many rows a plan gives; `_` stays what it was.
  ///
  /// - Parameter limit: What stops the counting.
  /// - Returns: Nil where it was stopped, where a database holds the table and it is large, or where a query that
  ///   is run would say more than a number.
  package func count(_ plan: LogicalPlan, within limit: Cancellation) -> RowCount? {
    if catalog.isTooLargeForKeys(plan) { return nil }
    // A database has the time that a key may wait for it: to stop what it does takes longer than to let it answer.
    let limit = catalog.server == nil ? limit : keyLimit
    let evaluator = Evaluator(catalog: catalog, cancellation: limit)
    guard let relation = try? evaluator.run(plan, answers: answers) else {
      leavesServerAlone = catalog.server != nil && limit.isCancelled
      return nil
    }
    var undecided = 0
    for note in relation.notes {
      if case .undecided(let count, _, _, _) = note { undecided += count }
    }
    return RowCount(
      rows: relation.rows.count, noun: relation.schema.noun, undecided: undecided)
  }
}
