/// What a learner has done so far.
package struct Progress: Sendable {
  package private(set) var attempts: [Attempt] = []
  /// Lines of its log that are no attempts.
  package private(set) var unreadCount = 0

  package init() {}

  /// - Parameter log: Lines of attempts; what is none is counted.
  package init(log: String) {
    let lines = log.split(separator: "\n").filter { !$0.allSatisfy(\.isWhitespace) }
    attempts = lines.compactMap { Attempt(line: $0) }
    unreadCount = lines.count - attempts.count
  }

  package mutating func add(_ attempt: Attempt) { attempts.append(attempt) }

  /// The tasks of a lesson that are done.
  package func passed(in lesson: String) -> Set<Int> {
    Set(attempts.filter { $0.lesson == lesson && $0.isPassed }.map(\.task))
  }

  /// Whether the solution of a task was shown, which is not done yet.
  package func hasSeenSolution(of task: Int, in lesson: String) -> Bool {
    !passed(in: lesson).contains(task)
      && attempts.contains { $0.lesson == lesson && $0.task == task && $0.judgement == "shown" }
  }

  /// Whether all tasks of a lesson are done.
  package func hasPassed(_ lesson: Lesson) -> Bool {
    passed(in: lesson.name).isSuperset(of: lesson.tasks.map(\.number))
  }

  /// The last right answer to a task; nil where there is none.
  package func answer(to task: Int, of lesson: String) -> String? {
    attempts.last { $0.lesson == lesson && $0.task == task && $0.isPassed }?.text
  }
}
