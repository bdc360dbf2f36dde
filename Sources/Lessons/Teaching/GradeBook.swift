/// The attempts of a class as a table: a row a learner, a column a task.
package struct GradeBook: Sendable {
  package let learners: [String]
  /// The lesson and the number of each task that somebody has tried.
  package let tasks: [(lesson: String, task: Int)]
  private let states: [String: [String: State]]

  /// How far somebody has come with a task.
  private struct State {
    var isPassed = false
    var attempts = 0
  }

  /// - Parameter logs: The name of each learner and the log; several logs of one learner are one.
  /// - Complexity: O(attempts).
  package init(_ logs: [(learner: String, progress: Progress)]) {
    var states: [String: [String: State]] = [:]
    var tasks: [(lesson: String, task: Int)] = []
    var learners: [String] = []
    for (learner, progress) in logs {
      if states[learner] == nil { learners.append(learner) }
      for attempt in progress.attempts {
        let key = Self.key(attempt.lesson, attempt.task)
        if !tasks.contains(where: { $0 == (attempt.lesson, attempt.task) }) {
          tasks.append((attempt.lesson, attempt.task))
        }
        var state = states[learner, default: [:]][key] ?? State()
        state.attempts += ["right", "wrong", "lucky", "lacks"].contains(attempt.judgement) ? 1 : 0
        state.isPassed = state.isPassed || attempt.isPassed
        states[learner, default: [:]][key] = state
      }
      states[learner] = states[learner] ?? [:]
    }
    self.learners = learners
    self.tasks = tasks.sorted { ($0.lesson, $0.task) < ($1.lesson, $1.task) }
    self.states = states
  }

  private static func key(_ lesson: String, _ task: Int) -> String { "\(lesson) \(task)" }

  /// 1 for a task that is done, 0 for one that was tried, nil for one that was not.
  package func point(of learner: String, _ lesson: String, _ task: Int) -> Int? {
    states[learner]?[Self.key(lesson, task)].map { $0.isPassed ? 1 : 0 }
  }

  /// How often somebody has answered a task.
  package func attempts(of learner: String, _ lesson: String, _ task: Int) -> Int {
    states[learner]?[Self.key(lesson, task)]?.attempts ?? 0
  }

  /// How many tasks somebody has done.
  package func points(of learner: String) -> Int {
    states[learner]?.values.count(where: \.isPassed) ?? 0
  }
}
