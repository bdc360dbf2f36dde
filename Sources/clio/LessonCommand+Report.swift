import ArgumentParser
import Conversation
import Corpus
import Engine
import Files
import JSON
import Lessons
import Messages
import Rendering
import Terminal

extension LessonCommand {
  /// `clio lesson report LOG ...`: a grade book, a row a learner and a column a task; or all attempts.
  struct Report: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "report", abstract: "Make a grade book of the logs of a class.",
      discussion: """
        A log is the file of progress of one learner, who is called as the file is. The grade book is CSV: 1 for a \
        task that is done, 0 for one that was tried, nothing for one that was not. With '--attempts' it is CSV of all \
        attempts, so that clio answers what a class got wrong: 'attempts | group by task, mutant'.
        """)

    @Argument(help: ArgumentHelp("Files of progress.", valueName: "LOG"), completion: .file())
    var logs: [String]

    @Flag(help: "Write xAPI statements, one a line, in place of the grade book.")
    var xapi = false

    @Flag(help: "Write a table of all attempts in place of the grade book.")
    var attempts = false

    @Option(
      parsing: .singleValue,
      help: ArgumentHelp(
        "Judge the answers to this lesson anew, as it is now; repeatable.", valueName: "FILE.md"),
      completion: .file())
    var regrade: [String] = []

    @OptionGroup var reader: LanguageFlag

    /// Writes the report; the exit code.
    func report() -> Int32 {
      let output = DescriptorOutput()
      guard reader.apply(to: output) else { return Conversation.ExitCode.usage.rawValue }
      _ = SignalPump()
      do throws(Conversation.ExitCode) {
        let read = try regraded(try read(output), output)
        do throws(OutputFault) {
          try write(read, output)
          try output.flush()
        } catch {
          if let message = error.message { output.error(message) }
          if error != .closed { throw .unreadable }
        }
        return Conversation.ExitCode.done.rawValue
      } catch {
        return error.rawValue
      }
    }

    /// The logs, each with the name of its learner.
    private func read(
      _ output: DescriptorOutput
    ) throws(Conversation.ExitCode) -> [(learner: String, progress: Progress)] {
      var read: [(learner: String, progress: Progress)] = []
      // One that is named twice is one.
      for path in logs.withoutRepetition {
        do throws(FileFault) {
          let text = String(
            decoding: try FileGate.open.bytes(path, limit: FileBytes.tableLimit), as: UTF8.self)
          let progress = Progress(log: text)
          read.append((Self.learner(of: path), progress))
          if progress.unreadCount > 0 {
            output.message(
              Message(
                "lesson.report.unread", ["path": path, "count": progress.unreadCount]))
          }
        } catch {
          output.error(error.message)
          throw .unreadable
        }
      }
      return read
    }

    /// The logs with the judgements of the lessons that are to be judged by anew.
    private func regraded(
      _ logs: [(learner: String, progress: Progress)], _ output: DescriptorOutput
    ) throws(Conversation.ExitCode) -> [(learner: String, progress: Progress)] {
      guard !regrade.isEmpty else { return logs }
      var shelf = LessonShelf(output: output)
      var regrading = Regrading()
      var regraded: [(learner: String, progress: Progress)] = []
      for path in regrade {
        let (course, lesson, _) = try shelf.lesson(inFile: path)
        let workspace = try shelf.workspace(of: lesson, course)
        do throws(Interrupted) { try regrading.add(lesson, in: workspace) } catch {
          throw .interrupted
        }
      }
      for (learner, progress) in logs {
        do throws(Interrupted) {
          regraded.append((learner, try regrading.regraded(progress)))
        } catch {
          throw .interrupted
        }
      }
      return regraded
    }

    private func write(
      _ logs: [(learner: String, progress: Progress)], _ output: DescriptorOutput
    ) throws(OutputFault) {
      if xapi {
        for (learner, progress) in logs {
          for attempt in progress.attempts {
            try output.data(attempt.statement(of: learner).compactText + "\n")
          }
        }
      } else {
        let answer = attempts ? AttemptTable.answer(of: logs) : Self.answer(GradeBook(logs))
        var options = RenderOptions(mode: .csv)
        options.guardsFormulas = true
        try Renderer(options).render(answer) { (text) throws(OutputFault) in
          try output.data(text)
        }
      }
    }

    /// `class/chen.jsonl` is Chen's.
    private static func learner(of path: String) -> String {
      let name = path.split(separator: "/").last.map(String.init) ?? path
      return name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    }

    /// The grade book as a table.
    private static func answer(_ book: GradeBook) -> Answer {
      func number(_ name: String, _ value: @escaping @Sendable (String) -> Int?) -> AnswerColumn {
        AnswerColumn(name: name, isNumeric: true) { row in
          value(book.learners[row]).map { .integer(Int64($0)) } ?? .missing
        }
      }
      var columns = [
        AnswerColumn(name: "learner", isNumeric: false) { .text(book.learners[$0]) },
        number("points") { book.points(of: $0) },
      ]
      for (lesson, task) in book.tasks {
        columns.append(number("\(lesson) \(task)") { book.point(of: $0, lesson, task) })
      }
      for (lesson, task) in book.tasks {
        columns.append(
          number("\(lesson) \(task) attempts") { book.attempts(of: $0, lesson, task) })
      }
      return Answer(columns: columns, rowCount: book.learners.count, noun: "learners")
    }
  }
}

extension Attempt {
  /// The attempt as a statement of the Experience API, version 1.0.3.
  fileprivate func statement(of learner: String) -> JSONValue {
    let verb = isPassed ? "completed" : judgement == "skipped" ? "skipped" : "attempted"
    let home = "https://w3id.org/xapi/adl/verbs/"
    return .object(
      .of(
        (
          "actor",
          .object(
            .of(
              (
                "account",
                .object(.of(("homePage", .text("urn:clio")), ("name", .text(learner))))
              )))
        ),
        ("verb", .object(.of(("id", .text(home + verb))))),
        (
          "object",
          .object(.of(("id", .text("urn:clio:lesson:\(lesson):\(task)"))))
        ),
        (
          "result",
          .object(.of(("success", .truth(isPassed)), ("response", .text(text))))
        ), ("timestamp", .text(when))))
  }
}

extension JSONObject {
  fileprivate static func of(_ members: (String, JSONValue)...) -> JSONObject {
    var object = JSONObject()
    for (name, value) in members { object.append(value, named: name) }
    return object
  }
}
