import Corpus
package import Messages
import Plan
package import Query

/// What a query gives, as far as it can be compared with what another gives.
package struct QueryRows: Sendable {
  package let answer: Answer
  /// The rows in their order, where they are rows of a table of the corpus.
  package let table: Int?
  package let rows: [Int32]
  /// The ids of these rows; empty where their table has none.
  package let ids: Set<String>
  /// What may be in the answer and is not there for certain, before a stage makes other rows of it.
  package let undecided: UndecidedPart

  /// Rows that the data leave open.
  package enum UndecidedPart: Equatable, Sendable {
    case rows(table: Int, Set<Int32>)
    /// Rows of no table of the corpus, of which only the number can be compared.
    case count(Int)

    package static let none = UndecidedPart.count(0)
  }
}

extension Workspace {
  /// Runs a query for a comparison; `_` stays what it was.
  ///
  /// - Returns: Nil where the query cannot be bound.
  package func rows(
    of query: Pipeline, in source: SourceText
  ) throws(Interrupted) -> QueryRows? {
    guard let plan = plan(of: query, query.stages.count, in: source) else { return nil }
    let evaluator = Evaluator(catalog: catalog, cancellation: cancellation)
    let relation = try evaluator.run(plan, answers: answers)
    let rows = relation.rows.numbers
    let ids = rows.compactMap { relation.table.id(of: Int($0)) }
    return QueryRows(
      answer: answer(relation), table: relation.tableIndex, rows: rows,
      ids: ids.count == rows.count ? Set(ids) : [],
      undecided: relation.notes.contains(where: \.isUndecided)
        ? try undecided(of: query, in: source, evaluator) : .none)
  }

  private func plan(
    of query: Pipeline, _ stageCount: Int, in source: SourceText
  ) -> LogicalPlan? {
    let stages = query.stages.prefix(stageCount).filter { !$0.isEnding }
    var binder = binder(for: source)
    return binder.bind(Pipeline(source: query.source, stages: Array(stages), range: query.range))
  }

  /// What the longest beginning of a query leaves open that can be asked for what is possible.
  ///
  /// A condition leaves open what a later one may decide, so the stages are asked together.
  private func undecided(
    of query: Pipeline, in source: SourceText, _ evaluator: Evaluator
  ) throws(Interrupted) -> QueryRows.UndecidedPart {
    for count in stride(from: query.stages.count, through: 1, by: -1) {
      guard let plan = plan(of: query, count, in: source), let widened = plan.widened else {
        continue
      }
      let certain = try evaluator.run(plan, answers: answers)
      let possible = try evaluator.run(widened, answers: answers)
      guard let table = possible.tableIndex else {
        return .count(possible.rows.count - certain.rows.count)
      }
      let open = Set(possible.rows.numbers).subtracting(certain.rows.numbers)
      return open.isEmpty ? .none : .rows(table: table, open)
    }
    return .none
  }
}

extension Workspace {
  /// The first thing that is wrong with the queries of a text; nil where nothing is.
  package func fault(of source: SourceText) -> Message? {
    let (statements, faults) = Parsing.parse(source)
    if let fault = faults.first(where: { !$0.isWarning }) { return fault.message }
    for case .query(let query) in statements.map(\.kind) {
      var binder = binder(for: source)
      _ = binder.bind(query)
      if let fault = binder.diagnostics.first(where: { !$0.isWarning }) { return fault.message }
    }
    return nil
  }
}
