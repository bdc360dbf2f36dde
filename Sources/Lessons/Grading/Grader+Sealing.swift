import Corpus
package import Engine
import JSON
import Messages
import Query

// What of a task goes into a course that keeps its answers.
extension Grader {
  /// The task with its answers closed; nil where one of them gives nothing that can be compared.
  ///
  /// - Parameter salt: Makes equal answers of different tasks different.
  /// - Throws: where it is interrupted.
  /// - Complexity: O(small changes of the first answer) queries on the corpus and on its copies.
  package func sealed(salt: String) throws(Interrupted) -> SealedTask? {
    guard let first = answers.first, answers.count == task.answers.count else { return nil }
    let seal = Seal(salt: salt)
    var closed: [SealedAnswer] = []
    for model in answers { closed.append(try answer(model, under: seal)) }
    return SealedTask(
      seal: seal, corpus: bench.base.corpusFingerprint(), answers: closed,
      mistakes: try mistakes(of: first, under: seal), isOrdered: first.order != nil,
      hints: HintLadder(of: task).made.map { KeptMessage($0) })
  }

  private func answer(_ model: Model, under seal: Seal) throws(Interrupted) -> SealedAnswer {
    let recipe = bench.recipe(for: model.query)
    var copies: [SealedCopy] = []
    for (copy, workspace) in zip(recipe, bench.copies(made: recipe)) {
      let rows = try workspace.rows(of: model.query, in: model.source)
      copies.append(
        SealedCopy(
          copy: KeptCopy(copy),
          result: rows.map {
            SealedResult($0, comparison: task.comparison, order: nil, under: seal)
          }))
    }
    return SealedAnswer(
      result: SealedResult(
        model.rows, comparison: task.comparison, order: model.order, under: seal), copies: copies)
  }

  /// Whether a query has rows on one of the copies.
  private func givesRows(
    _ query: Pipeline, _ source: SourceText, beside model: Model
  ) throws(Interrupted) -> Bool {
    for copy in bench.copies(for: model) {
      if let rows = try copy.rows(of: query, in: source), rows.answer.rowCount > 0 { return true }
    }
    return false
  }

  /// What the teacher has named, and each small change of an answer, by what it gives; of several that give
  /// the same the first.
  private func mistakes(
    of model: Model, under seal: Seal
  ) throws(Interrupted) -> [SealedMistake] {
    var mistakes: [SealedMistake] = []
    var known: Set<String> = []
    func add(
      _ query: Pipeline, _ source: SourceText,
      _ text: (QueryRows) throws(Interrupted) -> MistakeText
    ) throws(Interrupted) {
      guard let rows = try bench.base.rows(of: query, in: source),
        let texts = try bench.results(
          of: query, in: source, bench.copies(for: model), CanonicalResult(rows),
          isOrdered: model.order != nil)
      else { return }
      // What gives nothing anywhere is like any other query that does.
      if rows.answer.rowCount == 0, !(try givesRows(query, source, beside: model)) { return }
      let digest = seal.digest(texts)
      guard known.insert(digest).inserted else { return }
      let kept = try text(rows).json.compactText
      mistakes.append(SealedMistake(digest: digest, text: seal.closed(kept, by: texts)))
    }
    for (misconception, wrong) in wrongs {
      try add(wrong.query, wrong.source) { (_) throws(Interrupted) in
        // All that can be said of it is said now.
        let judgement = try verdict(on: wrong.query, in: wrong.source)
        return MistakeText(
          codes: [misconception.code], messages: judgement.messages.map { KeptMessage($0) })
      }
    }
    for mutation in Mutations(of: model.query, in: model.source, over: bench.base.corpus).all {
      guard let text = Mutation.text(of: model.source, with: [mutation]) else { continue }
      let mutant = SourceText(text)
      guard let query = mutant.query else { continue }
      try add(query, mutant) { (rows) throws(Interrupted) in
        let isLucky = answers.contains { comparison(with: $0).difference(of: rows) == nil }
        return MistakeText(
          codes: [mutation.misconception.code],
          messages: [
            KeptMessage(KeptJudgement.head(isLucky: isLucky)),
            KeptMessage(mutation.misconception.message),
          ])
      }
    }
    return mistakes
  }
}

extension MistakeText {
  /// Reads what was kept; nil where it is something else.
  init?(text: String) {
    guard let json = try? JSONValue(parsing: text), let read = try? MistakeText(json) else {
      return nil
    }
    self = read
  }
}
