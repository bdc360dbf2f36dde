package import Messages

/// What a learner takes home, in Markdown: the words of each lesson, what was asked and what was answered.
package struct LessonNotes {
  private let progress: Progress
  private let messages: MessageCatalogue

  package init(progress: Progress, messages: MessageCatalogue) {
    self.progress = progress
    self.messages = messages
  }

  /// - Complexity: O(attempts · tasks).
  package func text(of lessons: [Lesson]) -> String {
    let sections = lessons.compactMap(section)
    let head = "# " + messages.text(Message("lesson.notes.title")) + "\n"
    guard !sections.isEmpty else {
      return head + "\n" + messages.text(Message("lesson.notes.none")) + "\n"
    }
    return head + sections.joined()
  }

  private func section(of lesson: Lesson) -> String? {
    let answers = lesson.tasks.compactMap { task in
      progress.answer(to: task.number, of: lesson.name).map { (task, $0) }
    }
    guard !answers.isEmpty else { return nil }
    var text = "\n## \(lesson.title)\n"
    if !lesson.words.isEmpty {
      text += "\n" + messages.text(Message("lesson.notes.words", ["words": lesson.words])) + "\n"
    }
    for (task, answer) in answers {
      let question = task.parts.reversed().lazy
        .compactMap { if case .text(let text) = $0 { text } else { nil } }.first
      text += "\n\(question ?? task.title)\n\n```clio\n\(answer)\n```\n"
    }
    return text
  }
}
