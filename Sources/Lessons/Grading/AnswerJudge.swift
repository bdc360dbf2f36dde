package import Engine
package import Query

/// Who judges what is answered to a task.
package protocol AnswerJudge {
  /// Judges a query.
  ///
  /// - Throws: where it is interrupted.
  func verdict(on query: Pipeline, in source: SourceText) throws(Interrupted) -> Judgement
}

extension LessonTask {
  /// Who judges answers to the task.
  ///
  /// - Parameter workspace: The corpus of the lesson.
  /// - Throws: where it is interrupted.
  package func judge(in workspace: Workspace) throws(Interrupted) -> any AnswerJudge {
    if let sealed { return SealedGrader(sealed, of: self, in: workspace) }
    return try Grader(self, in: workspace)
  }
}
