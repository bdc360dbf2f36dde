import Corpus
import Engine
import Query

// What a right answer was mistaken for.
extension Grader {
  /// Two changes at once are tried on corpora of so many rows at most.
  private static let rowsForPairs = 20_000

  /// Changes of a right answer that give what was found, on the corpus and on its copies: what the teacher has
  /// named, one change, or two at once; none where nothing simple does.
  func misconceptions(
    of query: Pipeline, _ source: SourceText, _ found: QueryRows, beside model: Model,
    _ copies: [Workspace]
  ) throws(Interrupted) -> [Misconception] {
    let search = MutantSearch(
      bench: bench, copies: query.usesAnswers ? [] : copies, query: query, source: source,
      found: found, isOrdered: model.order != nil)
    for (misconception, wrong) in wrongs
    where try search.isGiven(by: wrong.query, in: wrong.source) { return [misconception] }
    let mutations = Mutations(of: model.query, in: model.source, over: bench.base.corpus)
      .all
    for mutation in mutations where try search.isGiven(by: [mutation], of: model.source) {
      return [mutation.misconception]
    }
    let rowCount = bench.base.corpus.tables.reduce(0) { $0 + $1.rowCount }
    guard rowCount <= Self.rowsForPairs else { return [] }
    for (index, first) in mutations.enumerated() {
      for second in mutations[(index + 1)...]
      where try search.isGiven(by: [first, second], of: model.source) {
        return [first.misconception, second.misconception]
      }
    }
    return []
  }
}

/// Looks for a query that gives what a learner's does.
private struct MutantSearch {
  let bench: TaskBench
  let copies: [Workspace]
  let query: Pipeline
  let source: SourceText
  /// What the learner's query gives.
  let found: QueryRows
  let isOrdered: Bool

  func isGiven(by mutations: [Mutation], of model: SourceText) throws(Interrupted) -> Bool {
    guard let text = Mutation.text(of: model, with: mutations) else { return false }
    let mutant = SourceText(text)
    guard let query = mutant.query else { return false }
    return try isGiven(by: query, in: mutant)
  }

  /// Whether a query gives the same on the corpus and on all copies. Where neither gives anything anywhere, they are
  /// the same only if they are written alike.
  func isGiven(by mutant: Pipeline, in text: SourceText) throws(Interrupted) -> Bool {
    guard let rows = try bench.base.rows(of: mutant, in: text), isSame(rows, found) else {
      return false
    }
    var hasRows = rows.answer.rowCount > 0
    for copy in copies {
      guard let own = try copy.rows(of: mutant, in: text),
        let other = try copy.rows(of: query, in: source), isSame(own, other)
      else { return false }
      hasRows = hasRows || own.answer.rowCount > 0
    }
    return hasRows || Self.words(of: mutant, in: text) == Self.words(of: query, in: source)
  }

  /// The words and signs of a query, whatever is between them.
  private static func words(of query: Pipeline, in source: SourceText) -> [String] {
    Lexer.tokens(of: source)
      .filter { query.range.contains($0.range.lowerBound) && $0.kind != .comment }
      .map { source.text($0.range).lowercased() }
  }

  private func isSame(_ mutant: QueryRows, _ found: QueryRows) -> Bool {
    AnswerComparison(
      wanted: mutant, comparison: nil, order: isOrdered ? mutant.keys.map { [$0] } : nil
    ).difference(of: found) == nil
  }
}
