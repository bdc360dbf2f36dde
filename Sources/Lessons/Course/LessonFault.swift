package import Messages

/// What is wrong with a lesson, and on which line.
package struct LessonFault: Error, Equatable, Sendable {
  package let kind: Kind
  package let line: Int

  package init(_ kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }

  package enum Kind: Equatable, Sendable {
    case noTitle
    case unknownProperty(String, allowed: [String])
    case noTasks
    /// A task without a query that answers it.
    case noAnswer(task: Int)
    case noHint(task: Int)
    /// A wrong answer or a twin without the quote that belongs to it.
    case noQuote(fence: String)
    case unknownFence(String, allowed: [String])
    /// A fence that stands before the first task, or has no name.
    case misplacedFence(String)
    case unknownItem(String)
    case unknownComparison(String, allowed: [String])
    case emptyFence(String)
    case taskNumber(found: String, expected: Int)
  }

  /// What is wrong, and what to do.
  package var message: Message {
    switch kind {
    case .noTitle: Message("lesson.no-title")
    case .unknownProperty(let name, let allowed):
      Message("lesson.unknown-property", ["name": name, "allowed": allowed])
    case .noTasks: Message("lesson.no-tasks")
    case .noAnswer(let task): Message("lesson.no-answer", ["task": task])
    case .noHint(let task): Message("lesson.no-hint", ["task": task])
    case .noQuote(let fence): Message("lesson.no-quote", ["fence": fence])
    case .unknownFence(let word, let allowed):
      Message("lesson.unknown-fence", ["word": word, "allowed": allowed])
    case .misplacedFence(let word): Message("lesson.misplaced-fence", ["word": word])
    case .unknownItem(let text): Message("lesson.unknown-item", ["text": text])
    case .unknownComparison(let word, let allowed):
      Message("lesson.unknown-comparison", ["word": word, "allowed": allowed])
    case .emptyFence(let word): Message("lesson.empty-fence", ["word": word])
    case .taskNumber(let found, let expected):
      Message("lesson.task-number", ["found": found, "expected": expected])
    }
  }
}
