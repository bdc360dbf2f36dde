/// What a learner has done so far.
package struct Progress: Sendable {
  package private(set) var attempts: [Attempt] = []

  package init() {}

  /// - Parameter log: Lines of attempts; what is none is passed over.
  package init(log: String) {
    attempts = log.split(separator: "\n").compactMap { Attempt(line: $0) }
  }

  package mutating func add(_ attempt: Attempt) { attempts.append(attempt) }

  /// The tasks of a lesson that are done.
  package func passed(in lesson: String) -> Set<Int> {
    Set(attempts.filter { $0.lesson == lesson && $0.isPassed }.map(\.task))
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
