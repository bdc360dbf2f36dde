import Engine
import Messages
import Query

/// Judges what a learner answers to a task whose answers are closed: with the verdicts of `Grader`, by what
/// answers give on the corpus and on its copies.
struct SealedGrader: AnswerJudge {
  private let sealed: SealedTask
  private let uses: [String]
  private let bench: TaskBench

  /// - Parameter workspace: The corpus of the lesson, with what the session's names mean; it is not changed.
  init(_ sealed: SealedTask, of task: LessonTask, in workspace: Workspace) {
    self.sealed = sealed
    uses = task.uses
    bench = TaskBench(workspace)
  }

  /// - Complexity: one query on the corpus and on each of its copies.
  func verdict(on query: Pipeline, in source: SourceText) throws(Interrupted) -> Judgement {
    guard !sealed.answers.isEmpty, let rows = try bench.base.rows(of: query, in: source) else {
      return .open
    }
    let found = CanonicalResult(rows)
    var isLucky = false
    for answer in sealed.answers where answer.result.isGiven(by: found, under: sealed.seal) {
      guard try isByLuck(query, source, beside: answer) else {
        return Constructs(of: query, in: source).verdict(where: uses)
      }
      isLucky = true
    }
    let text = try mistake(query, source, found)
    return .kept(
      KeptJudgement(
        isLucky: isLucky,
        messages: text?.messages.map(\.message) ?? [KeptJudgement.head(isLucky: isLucky)],
        codes: text?.codes ?? []))
  }

  /// Whether a copy of the corpus tells a query from an answer that gives the same here.
  private func isByLuck(
    _ query: Pipeline, _ source: SourceText, beside answer: SealedAnswer
  ) throws(Interrupted) -> Bool {
    // An earlier answer has no rows on another corpus.
    guard !query.usesAnswers else { return false }
    let workspaces = bench.copies(made: answer.copies.map(\.copy.copy))
    for (copy, workspace) in zip(answer.copies, workspaces) {
      guard let wanted = copy.result, let rows = try workspace.rows(of: query, in: source) else {
        continue
      }
      if !wanted.isGiven(by: CanonicalResult(rows), under: sealed.seal) { return true }
    }
    return false
  }

  /// What is said of a query that gives what a known mistake does; nil where none does.
  private func mistake(
    _ query: Pipeline, _ source: SourceText, _ found: CanonicalResult
  ) throws(Interrupted) -> MistakeText? {
    guard !query.usesAnswers, let answer = sealed.answers.first else { return nil }
    let workspaces = bench.copies(made: answer.copies.map(\.copy.copy))
    guard
      let texts = try bench.results(
        of: query, in: source, workspaces, found, isOrdered: sealed.isOrdered)
    else { return nil }
    let digest = sealed.seal.digest(texts)
    guard let mistake = sealed.mistakes.first(where: { $0.digest == digest }),
      let text = sealed.seal.opened(mistake.text, by: texts)
    else { return nil }
    return MistakeText(text: text)
  }
}

extension TaskBench {
  /// What a query gives on the corpus and on copies, as texts; nil where it gives nothing on one of them.
  func results(
    of query: Pipeline, in source: SourceText, _ copies: [Workspace], _ found: CanonicalResult,
    isOrdered: Bool
  ) throws(Interrupted) -> [String]? {
    var texts = found.whole(isOrdered: isOrdered)
    for copy in copies {
      guard let rows = try copy.rows(of: query, in: source) else { return nil }
      texts += CanonicalResult(rows).whole(isOrdered: isOrdered)
    }
    return texts
  }
}
