import Conversation
import Corpus
import Engine
import Files
import Lessons
import Messages
import Query
import Text

/// What `clio lesson check` writes.
struct LessonReport {
  let output: DescriptorOutput
  private(set) var isClean = true
  private var mutants = (told: 0, all: 0)
  private var lessonCount = 0
  /// The words that the lessons of a course have taught, by the lesson.
  private var taught: [String: Set<String>] = [:]
  private var shelf: LessonShelf

  init(output: DescriptorOutput) {
    self.output = output
    shelf = LessonShelf(output: output)
  }

  /// Checks a course, in each of its languages.
  mutating func check(_ course: Course) throws(Conversation.ExitCode) {
    for name in course.names {
      var original: Lesson?
      for language in ReaderLanguage.allCases {
        guard let (lesson, faults) = try shelf.lesson(name, of: course, in: language) else {
          continue
        }
        try check(lesson, faults, of: course, shown: "\(language.rawValue)/\(name).md", original)
        original = original ?? lesson
      }
    }
  }

  /// Checks a lesson that is a file, beside the same lesson in another language.
  mutating func check(file path: String, among files: [String]) throws(Conversation.ExitCode) {
    let (course, lesson, faults) = try shelf.lesson(inFile: path)
    guard !course.isSealed else {
      output.error(FileFault(path, Message("lesson.sealed.check")).message)
      throw .usage
    }
    if path.hasSuffix(PackedCourse.ending) { return try check(course) }
    let twin = files.first { $0.hasSuffix(".md") && Course(lesson: $0).names == course.names }
    var original: Lesson?
    if let twin, twin != path {
      original = try shelf.lesson(inFile: twin).lesson
    }
    try check(lesson, faults, of: course, shown: path, original)
  }

  private mutating func check(
    _ lesson: Lesson, _ faults: [LessonFault], of course: Course, shown path: String,
    _ original: Lesson?
  ) throws(Conversation.ExitCode) {
    // What was read is the same file once more where there is no translation.
    if let original, original.title == lesson.title { return }
    let workspace = try shelf.workspace(of: lesson, course)
    let known = lesson.needs.reduce(into: Set<String>()) { $0.formUnion(taught[$1] ?? []) }
    taught[lesson.name] = known.union(lesson.taughtWords)
    do throws(Interrupted) {
      let check = try LessonCheck(
        lesson, faults: faults, in: workspace,
        known: lesson.needs.allSatisfy { taught[$0] != nil } ? known : nil)
      for finding in check.findings { write(finding, path) }
      if let original, let finding = LessonTranslation.difference(of: lesson, from: original) {
        write(finding, path)
      }
      lessonCount += 1
      if original == nil {
        mutants = (mutants.told + check.mutants.told, mutants.all + check.mutants.all)
      }
    } catch {
      throw .interrupted
    }
  }

  private mutating func write(_ finding: LessonCheck.Finding, _ path: String) {
    if !finding.isWarning { isClean = false }
    let message =
      finding.isWarning
      ? Message(
        "lesson.check.warning",
        ["path": path, "line": finding.line, "message": finding.message])
      : Message(
        "lesson.check.fault", ["path": path, "line": finding.line, "message": finding.message])
    try? output.data(TerminalText.visible(output.text(message)) + "\n")
  }

  /// How many lessons there were, and how many of all small changes of their answers are told apart.
  mutating func finish() throws(Conversation.ExitCode) {
    if lessonCount == 0 { return try flush() }
    let share = mutants.all == 0 ? 100 : mutants.told * 100 / mutants.all
    let message = Message(
      "lesson.check.summary",
      ["count": lessonCount, "told": mutants.told, "all": mutants.all, "percent": share])
    do throws(OutputFault) {
      try output.data(output.text(message) + "\n")
    } catch {
      throw .unreadable
    }
    try flush()
  }

  private func flush() throws(Conversation.ExitCode) {
    do throws(OutputFault) { try output.flush() } catch { throw .unreadable }
  }
}

// Queries whose judgement is known.
extension LessonReport {
  /// Judges the queries of a table: `right`, `wrong`, or `use` where only a word is lacking.
  mutating func judge(_ path: String, of file: String) throws(Conversation.ExitCode) {
    let (course, lesson, _) = try shelf.lesson(inFile: file)
    let workspace = try shelf.workspace(of: lesson, course)
    let text: String
    do throws(FileFault) {
      text = String(decoding: try FileGate.open.script(path).bytes, as: UTF8.self)
    } catch {
      output.error(error.message)
      throw .unreadable
    }
    var count = 0
    do throws(Interrupted) {
      var graders: [any AnswerJudge] = []
      for task in lesson.tasks { graders.append(try task.judge(in: workspace)) }
      for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        let cells = line.split(separator: "\t").map(String.init)
        guard !line.hasPrefix("#"), cells.count == 3, let task = Int(cells[0]),
          graders.indices.contains(task - 1)
        else { continue }
        count += 1
        let source = SourceText(cells[2])
        let judgement =
          try source.query.map { query throws(Interrupted) in
            try graders[task - 1].verdict(on: query, in: source)
          } ?? .open
        guard judgement.trialWord != cells[1] else { continue }
        write(
          LessonCheck.Finding(
            line: index + 1,
            message: Message(
              "lesson.check.trial",
              ["query": cells[2], "found": judgement.word, "wanted": cells[1]]),
            isWarning: false), path)
      }
    } catch {
      throw .interrupted
    }
    if count == 0 {
      output.error(Message("lesson.check.no-trials", ["path": path]))
      throw .usage
    }
  }
}

extension Judgement {
  /// What a table of trials calls it.
  fileprivate var trialWord: String {
    switch self {
    case .right: "right"
    case .lacks: "use"
    case .wrong, .lucky, .kept: "wrong"
    case .open: "open"
    }
  }
}
