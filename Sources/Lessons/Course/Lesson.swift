/// A lesson in one language: what is read, and what is asked.
package struct Lesson: Sendable {
  /// The name by which it is started: `doubt`.
  package let name: String
  package let title: String
  /// The file of the table that it is about; nil for the built-in corpus.
  package let corpus: String?
  /// The lessons that come before it.
  package let needs: [String]
  /// The words of the language that it teaches.
  package let words: [String]
  package let minutes: Int?
  /// What is read before the first task.
  package let introduction: [LessonPart]
  package let tasks: [LessonTask]

  /// Whether its answers are closed.
  package var isSealed: Bool { tasks.contains { $0.sealed != nil } }

  /// What identifies the corpus on which its answers were closed; nil where they are open.
  package var sealedCorpus: String? { tasks.lazy.compactMap { $0.sealed?.corpus }.first }
}

extension Lesson {
  /// The lesson with its tasks sealed, in their order.
  func sealed(by seals: [SealedTask]) -> Lesson {
    Lesson(
      name: name, title: title, corpus: corpus, needs: needs, words: words, minutes: minutes,
      introduction: introduction, tasks: zip(tasks, seals).map { $0.sealed(by: $1) })
  }
}

/// A piece of what a learner reads.
package enum LessonPart: Equatable, Sendable {
  case text(String)
  /// The items of a list.
  case list([String])
  /// Statements that run, and whose answer is shown.
  case example(String, line: Int)
}

/// What a learner is asked.
package struct LessonTask: Sendable {
  /// From 1.
  package let number: Int
  package let title: String
  package let parts: [LessonPart]
  /// A query that is put at the prompt for the learner to change.
  package let start: LessonQuery?
  /// Any of them is right.
  package let answers: [LessonQuery]
  /// What the teacher expects to be got wrong.
  package let wrongs: [LessonWrong]
  package let hints: [String]
  /// Words that have to occur in a right answer.
  package let uses: [String]
  package let comparison: LessonComparison?
  /// Small changes of the answer that are right as well, with the reason; `clio lesson check` passes over them.
  package let same: [String]
  /// The same with other constants, for who has seen the answer.
  package let twin: LessonTwin?
  /// What judges answers where none is there.
  package let sealed: SealedTask?
  package let line: Int

  package init(
    number: Int, title: String, parts: [LessonPart], start: LessonQuery?, answers: [LessonQuery],
    wrongs: [LessonWrong], hints: [String], uses: [String], comparison: LessonComparison?,
    same: [String] = [], twin: LessonTwin?, sealed: SealedTask? = nil, line: Int
  ) {
    self.number = number
    self.title = title
    self.parts = parts
    self.start = start
    self.answers = answers
    self.wrongs = wrongs
    self.hints = hints
    self.uses = uses
    self.comparison = comparison
    self.same = same
    self.twin = twin
    self.sealed = sealed
    self.line = line
  }

  /// The task with other constants.
  package func asked(by twin: LessonTwin) -> LessonTask {
    LessonTask(
      number: number, title: title, parts: [.text(twin.question)], start: nil,
      answers: [twin.query], wrongs: [], hints: hints, uses: uses, comparison: comparison,
      twin: nil, line: line)
  }
}

extension LessonTask {
  /// The task as it is handed out.
  package func sealed(by seal: SealedTask) -> LessonTask {
    LessonTask(
      number: number, title: title, parts: parts, start: start, answers: [], wrongs: [],
      hints: hints, uses: uses, comparison: comparison, twin: nil, sealed: seal, line: line)
  }
}

/// A query in a lesson, with the line on which it begins.
package struct LessonQuery: Equatable, Sendable {
  package let text: String
  package let line: Int

  package init(text: String, line: Int) {
    self.text = text
    self.line = line
  }
}

package struct LessonWrong: Sendable {
  package let name: String
  package let query: LessonQuery
  /// What it shows.
  package let message: String

  package init(name: String, query: LessonQuery, message: String) {
    self.name = name
    self.query = query
    self.message = message
  }
}

package struct LessonTwin: Sendable {
  package let query: LessonQuery
  /// What is asked.
  package let question: String
}

/// What of two answers is compared, where the answers themselves do not tell.
package enum LessonComparison: String, CaseIterable, Sendable {
  /// The rows, whatever columns they have.
  case rows
  /// The cells of the columns, whatever their names.
  case values
  /// The rows and their order.
  case ordered
  /// How many rows there are.
  case count
  /// The cells as they are shown.
  case text
}
