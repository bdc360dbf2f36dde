package import Engine
import Messages
import Query

/// Makes one file of lessons, with their answers or without.
package struct CoursePacking {
  package private(set) var course = PackedCourse()
  private let isSealed: Bool

  /// - Parameter isSealed: Whether what a learner gets has no answers.
  package init(isSealed: Bool) { self.isSealed = isSealed }

  /// Adds a lesson.
  ///
  /// - Parameters:
  ///   - path: The file that it was read from, whose folder may be called after its language.
  ///   - text: What is in the file.
  ///   - workspace: The corpus of the lesson.
  /// - Returns: Why it cannot be packed; nil where it was added.
  /// - Throws: where it is interrupted.
  package mutating func add(
    _ path: String, _ text: String, in workspace: Workspace
  ) throws(Interrupted) -> LessonCheck.Finding? {
    let place = Self.place(of: path)
    let (lesson, faults) = LessonReader.lesson(text, name: place)
    if let fault = faults.first { return Self.finding(fault.message, fault.line) }
    if course.lessons.contains(where: { $0.path == place }) {
      return Self.finding(Message("lesson.pack.twice", ["name": place]), 1)
    }
    guard isSealed else {
      course.add(PackedLesson(path: place, text: text, seals: nil))
      return nil
    }
    var seals: [SealedTask] = []
    for task in lesson.tasks {
      let salt = Seal.salt(of: text, task: task.number)
      guard let seal = try Grader(task, in: workspace).sealed(salt: salt) else {
        let query = task.answers.first?.text ?? ""
        let reason = workspace.fault(of: SourceText(query)) ?? .verbatim("?")
        return Self.finding(
          Message("lesson.check.no-query", ["query": query, "reason": reason]), task.line)
      }
      seals.append(seal)
    }
    course.add(PackedLesson(path: place, text: Handout.text(of: text), seals: seals))
    return nil
  }

  /// Adds the table of a lesson.
  ///
  /// - Returns: False where another of that name is there.
  package mutating func add(_ table: PackedTable) -> Bool {
    if let known = course.tables.first(where: { $0.name == table.name }) { return known == table }
    course.add(table)
    return true
  }

  private static func finding(_ message: Message, _ line: Int) -> LessonCheck.Finding {
    LessonCheck.Finding(line: line, message: message, isWarning: false)
  }

  /// `class/zh/doubt.md` is `zh/doubt.md`, and `class/doubt.md` is `doubt.md`.
  private static func place(of path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    let isLanguage = parts.dropLast().last.map { ReaderLanguage(rawValue: $0) != nil } ?? false
    return parts.suffix(isLanguage ? 2 : 1).joined(separator: "/")
  }
}
