import Corpus
import Engine
import Files
import Lessons
import Messages
import Query
import Rendering
import Text

// A lesson at the prompt: what is read, what is asked, and how it goes on.
extension Session {
  /// Starts a lesson, from the first task that is not done.
  ///
  /// - Parameters:
  ///   - name: Its name, its number in the course, or the path of its file.
  ///   - part: The lesson of a course in one file; nil for the first.
  func startLesson(_ name: String, part: String? = nil) throws(CommandFault) {
    let (course, found) = try lesson(named: name, part)
    let (lesson, faults) = found
    for fault in faults.prefix(Self.mostFaults) {
      output.message(
        Message(
          "lesson.fault", ["lesson": lesson.name, "line": fault.line, "fault": fault.message]))
    }
    // What asks nothing is no lesson, and would be done at once.
    guard !lesson.tasks.isEmpty else {
      throw .diagnostic(
        .environment(
          Message("lesson.not-a-lesson", ["name": lesson.name]), hint: Message("lesson.no-tasks")))
    }
    let corpus: Corpus
    do throws(LoadFault) { corpus = try course.corpus(of: lesson) } catch {
      throw .unreadable(error.rendered)
    }
    let passed = progress.passed(in: lesson.name)
    let place = lesson.tasks.firstIndex { !passed.contains($0.number) } ?? 0
    let current = workspace.corpus
    let before = self.lesson?.corpusBefore ?? current
    workspace.open(corpus)
    if let known = lesson.sealedCorpus, known != workspace.corpusFingerprint() {
      workspace.open(current)
      throw .diagnostic(.environment(Message("lesson.sealed.other-corpus"), hint: nil))
    }
    self.lesson = LessonRun(lesson, of: course, from: place, corpusBefore: before)
    turnToTwinWhereShown()
    try say([Message("lesson.begin", ["title": lesson.title])])
    if place == 0 { try show(lesson.introduction) }
    try showTask()
  }

  private func lesson(
    named name: String, _ part: String?
  ) throws(CommandFault) -> (Course, (lesson: Lesson, faults: [LessonFault])) {
    if Course.isNamed(by: name) {
      let course = try course(inFile: name)
      guard let chosen = part ?? course.names.first else {
        throw .diagnostic(.environment(Message("lesson.packed.no-course"), hint: nil))
      }
      return (course, try lesson(chosen, of: [course]).found)
    }
    return try lesson(name, of: [lesson?.courseAround ?? Course.builtIn, Course.builtIn])
  }

  /// The first of some courses that has a lesson, and the lesson.
  private func lesson(
    _ name: String, of courses: [Course]
  ) throws(CommandFault) -> (course: Course, found: (lesson: Lesson, faults: [LessonFault])) {
    for course in courses {
      let names = course.names
      // The number is that of the course that `.lesson` lists.
      let chosen =
        Int(name).flatMap { 1...max(names.count, 1) ~= $0 ? names[$0 - 1] : nil } ?? name
      let written = names.first { $0 == chosen } ?? names.first { $0 == chosen.lowercased() }
      do throws(FileFault) {
        if let found = try course.lesson(written ?? chosen, in: readerLanguage) {
          return (course, found)
        }
      } catch {
        throw .diagnostic(.file(error.message, hint: nil))
      }
    }
    throw .diagnostic(
      .environment(
        Message("lesson.unknown", ["name": name]),
        hint: NearestNames.nearest(to: name, among: courses[0].names, limit: 1).first.map {
          Message("lesson.unknown.nearest", ["name": $0])
        } ?? Message("lesson.unknown.hint")))
  }

  private func course(inFile path: String) throws(CommandFault) -> Course {
    if let refusal = settings.files.refusal(.read, path, for: ".lesson") {
      throw .diagnostic(refusal)
    }
    do throws(FileFault) { return try Course(path: UserFolder.expanded(path)) } catch {
      throw .diagnostic(.file(error.message, hint: nil))
    }
  }

  /// Ends the lesson; what was open before is open again.
  func endLesson() {
    guard let lesson else { return }
    self.lesson = nil
    workspace.open(lesson.corpusBefore)
    confirm(Message("lesson.ended"))
  }

  /// What is asked now, or that all is done.
  func showTask() throws(CommandFault) {
    guard let lesson else { throw .diagnostic(Self.noLesson) }
    guard let task = lesson.task else { return try showEnd(of: lesson) }
    let head = Message(
      "lesson.task",
      ["number": task.number, "count": lesson.lesson.tasks.count, "title": task.title])
    try say([lesson.isTwin ? Message("lesson.twin", ["task": head]) : head])
    try show(task.parts)
    if let start = task.start { try say([Message("lesson.start", ["query": start.text])]) }
  }

  /// Goes to a task; one whose solution was shown is asked with other constants.
  func moveLesson(to place: Int) {
    lesson?.move(to: place)
    turnToTwinWhereShown()
  }

  private func turnToTwinWhereShown() {
    guard let run = lesson, let task = run.task else { return }
    if progress.hasSeenSolution(of: task.number, in: run.lesson.name) { _ = lesson?.turnToTwin() }
  }

  private func showEnd(of run: LessonRun) throws(CommandFault) {
    let passed = progress.passed(in: run.lesson.name)
    let open = run.lesson.tasks.map(\.number).filter { !passed.contains($0) }
    guard open.isEmpty else {
      return try say([
        Message("lesson.end-reached", ["tasks": open.map { String($0) }, "first": open[0]])
      ])
    }
    var lines = [Message("lesson.done", ["title": run.lesson.title])]
    let names = run.course.names
    let next = names.first { name in
      guard let found = try? run.course.lesson(name, in: readerLanguage) else { return false }
      return !progress.hasPassed(found.lesson)
    }
    if let next { lines.append(Message("lesson.next", ["name": next])) }
    lines.append(Message("lesson.take-home"))
    try say(lines)
  }

  static let noLesson = Diagnostic.Kind.environment(
    Message("lesson.none"), hint: Message("lesson.unknown.hint"))

  /// Shows what a learner reads, and runs what is an example in it.
  private func show(_ parts: [LessonPart]) throws(CommandFault) {
    for part in parts {
      switch part {
      case .text(let text): try say(text: text)
      case .list(let items): try say(text: items.map { "- " + $0 }.joined(separator: "\n"))
      case .example(let text, let line): try runExample(text, line: line)
      }
    }
  }

  private func runExample(_ text: String, line: Int) throws(CommandFault) {
    try write(
      text.split(separator: "\n", omittingEmptySubsequences: false).map { "  > \($0)" })
    let wasPlaying = lesson?.isPlaying ?? false
    lesson?.isPlaying = true
    _ = ScriptRunner(session: self).run(SourceText(text, firstLine: line))
    lesson?.isPlaying = wasPlaying
    try write([""])
  }

  /// Writes paragraphs within the width of the screen, with a line between them.
  func say(text: String) throws(CommandFault) {
    try write(TextWrapping.lines(of: text, width: min(settings.width ?? 80, 100)) + [""])
  }

  func say(_ messages: [Message]) throws(CommandFault) {
    for message in messages { try say(text: output.text(message)) }
  }

  func write(_ lines: [String]) throws(CommandFault) {
    do throws(OutputFault) {
      for line in lines { try output.data(TerminalText.visible(line) + "\n") }
    } catch {
      throw .output(error)
    }
  }
}
