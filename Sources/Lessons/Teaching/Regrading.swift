package import Engine
import Query

/// Judges what a class has answered anew, by the lessons as they are now.
///
/// Attempts of other lessons, and what cannot be judged by itself, such as a query of an earlier answer, keep the
/// judgement that they have.
package struct Regrading {
  private var graders: [TaskKey: any AnswerJudge] = [:]
  /// What was judged before: those who learn the same give the same answers.
  private var judgements: [AnswerKey: Judgement] = [:]

  private struct TaskKey: Hashable {
    let lesson: String
    let task: Int
    let isTwin: Bool
  }

  private struct AnswerKey: Hashable {
    let task: TaskKey
    let text: String
  }

  package init() {}

  /// Adds a lesson.
  ///
  /// - Parameter workspace: The corpus of the lesson.
  /// - Throws: where it is interrupted.
  package mutating func add(_ lesson: Lesson, in workspace: Workspace) throws(Interrupted) {
    for task in lesson.tasks {
      graders[TaskKey(lesson: lesson.name, task: task.number, isTwin: false)] =
        try task.judge(in: workspace)
      guard let twin = task.twin else { continue }
      graders[TaskKey(lesson: lesson.name, task: task.number, isTwin: true)] =
        try task.asked(by: twin).judge(in: workspace)
    }
  }

  /// The attempts of a learner with the judgements of now.
  ///
  /// - Complexity: what the judgement of each text costs that was not judged before.
  package mutating func regraded(_ progress: Progress) throws(Interrupted) -> Progress {
    var regraded = Progress()
    for attempt in progress.attempts { regraded.add(try self.regraded(attempt)) }
    return regraded
  }

  private mutating func regraded(_ attempt: Attempt) throws(Interrupted) -> Attempt {
    let task = TaskKey(lesson: attempt.lesson, task: attempt.task, isTwin: attempt.isTwin)
    guard attempt.isAnswer, let grader = graders[task] else { return attempt }
    let key = AnswerKey(task: task, text: attempt.text)
    let judgement: Judgement
    if let known = judgements[key] {
      judgement = known
    } else {
      let source = SourceText(attempt.text)
      guard let query = source.query else { return attempt }
      judgement = try grader.verdict(on: query, in: source)
      judgements[key] = judgement
    }
    if case .open = judgement { return attempt }
    return attempt.judged(judgement.word, for: judgement.codes)
  }
}
