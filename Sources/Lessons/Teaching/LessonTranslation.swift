import Messages

/// Whether a lesson in another language is the same lesson: its code must be.
package enum LessonTranslation {
  /// The first difference between the code of two lessons; nil where there is none.
  package static func difference(
    of lesson: Lesson, from original: Lesson
  ) -> LessonCheck.Finding? {
    let (own, other) = (lesson.queries, original.queries)
    for (mine, theirs) in zip(own, other) where mine.text != theirs.text {
      return finding(mine.line, mine.text)
    }
    guard own.count == other.count else {
      let line = own.count > other.count ? own[other.count].line : own.last?.line ?? 1
      return finding(line, own.count > other.count ? own[other.count].text : other[own.count].text)
    }
    return nil
  }

  private static func finding(_ line: Int, _ text: String) -> LessonCheck.Finding {
    LessonCheck.Finding(
      line: line, message: Message("lesson.check.translation", ["query": text]), isWarning: false)
  }
}
