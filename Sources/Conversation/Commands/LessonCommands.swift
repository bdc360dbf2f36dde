import Engine
import Lessons
import Messages
import Query

extension Command {
  static let lesson = Command(
    names: ["lesson", "lessons"],
    usage: "[NAME|NUMBER|FILE.md|COURSE.lesson [NAME]|notes [FILE]|end]",
    arguments: [.lesson]
  ) { (session, line) throws(CommandFault) in
    switch line.arguments.first?.lowercased() {
    case nil: try session.showLessons()
    case "end": session.endLesson()
    case "notes": try session.writeNotes(to: line.arguments.dropFirst().first)
    default:
      try session.startLesson(line.arguments[0], part: line.arguments.dropFirst().first)
    }
    return .done
  }

  static let task = Command(
    names: ["task"], usage: "[NUMBER]"
  ) { (session, line) throws(CommandFault) in
    guard let run = session.lesson else { throw .diagnostic(Session.noLesson) }
    if let word = line.arguments.first {
      // Also in full-width digits.
      let digits = word.compactMap(\.wholeNumberValue)
      let number = digits.count == word.count ? digits.reduce(0) { min($0 * 10 + $1, 9999) } : 0
      guard 1...run.lesson.tasks.count ~= number else {
        throw .diagnostic(
          .environment(
            Message("lesson.no-such-task", ["word": word]),
            hint: Message("lesson.no-such-task.hint", ["count": run.lesson.tasks.count])))
      }
      session.moveLesson(to: number - 1)
    }
    session.lesson?.isPlaying = false
    try session.showTask()
    return .done
  }

  static let hint = Command(
    names: ["hint"], usage: ""
  ) { (session, _) throws(CommandFault) in
    try session.giveHint(for: try session.openTask())
    return .done
  }

  static let answer = Command(
    names: ["answer", "solution"], usage: ""
  ) { (session, _) throws(CommandFault) in
    try session.showAnswer(of: try session.openTask())
    return .done
  }

  static let skip = Command(
    names: ["skip", "next"], usage: ""
  ) { (session, _) throws(CommandFault) in
    _ = try session.openTask()
    session.note("skipped", of: "")
    session.moveLesson(to: (session.lesson?.place ?? 0) + 1)
    try session.showTask()
    return .done
  }

  static let play = Command(
    names: ["play"], usage: ""
  ) { (session, _) throws(CommandFault) in
    _ = try session.openTask()
    session.lesson?.isPlaying = true
    session.confirm(Message("lesson.playing"))
    return .done
  }

  static let back = Command(
    names: ["back"], usage: ""
  ) { (session, _) throws(CommandFault) in
    _ = try session.openTask()
    session.lesson?.isPlaying = false
    try session.showTask()
    return .done
  }

  static let progress = Command(
    names: ["progress"], usage: ""
  ) { (session, _) throws(CommandFault) in
    try session.showLessons()
    return .done
  }
}

extension Session {
  /// The task that waits for an answer.
  fileprivate func openTask() throws(CommandFault) -> LessonTask {
    guard let task = lesson?.task else { throw .diagnostic(Session.noLesson) }
    return task
  }

  /// The lessons of the course, with what is done of each.
  fileprivate func showLessons() throws(CommandFault) {
    let course = lesson?.courseAround ?? Course.builtIn
    let lessons = course.names.compactMap { try? course.lesson($0, in: readerLanguage)?.lesson }
    let progress = progress
    func column(_ name: String, _ value: @escaping @Sendable (Lesson) -> String) -> AnswerColumn {
      AnswerColumn(name: name, isNumeric: false) { row in
        let text = value(lessons[row])
        return text.isEmpty ? .missing : .text(text)
      }
    }
    try showTable(
      Answer(
        columns: [
          AnswerColumn(name: "number", isNumeric: true) { .integer(Int64($0 + 1)) },
          column("lesson") { $0.name }, column("title") { $0.title },
          column("done") { lesson in
            let passed = progress.passed(in: lesson.name).count
            return passed == 0 ? "" : "\(passed)/\(lesson.tasks.count)"
          }, column("needs") { $0.needs.joined(separator: ", ") },
        ], rowCount: lessons.count, noun: "lessons"))
  }

  /// What was learned, in Markdown: what was asked, and what the learner has answered.
  fileprivate func writeNotes(to path: String?) throws(CommandFault) {
    let course = lesson?.course ?? Course.builtIn
    let lessons = course.names.compactMap { try? course.lesson($0, in: readerLanguage)?.lesson }
    let notes = LessonNotes(progress: progress, messages: readerLanguage.messages).text(of: lessons)
    guard let path else {
      return try write(
        notes.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
    }
    if let refusal = settings.files.refusal(.write, path, for: ".lesson") {
      throw .diagnostic(refusal)
    }
    do throws(OutputFault) {
      try settings.files.write(path) { write throws(OutputFault) in try write(notes) }
    } catch {
      throw .output(error)
    }
    confirm(Message("lesson.notes-written", ["path": path]))
  }
}
