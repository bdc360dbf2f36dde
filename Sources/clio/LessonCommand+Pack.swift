import ArgumentParser
import Conversation
import Corpus
import Engine
import Files
import Lessons
import Messages
import Terminal
import Text

extension LessonCommand {
  /// `clio lesson pack FILE.md ... -o COURSE.lesson`: lessons and their tables in one file.
  struct Pack: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pack", abstract: "Make one file of lessons and their tables.",
      discussion: """
        'clio lesson COURSE.lesson' teaches it on any machine, without the files that it was made of. With \
        '--sealed' the file has no answers: they are judged by digests of what they give. That keeps answers \
        from being read, not from being found by who tries all numbers.
        """)

    @Argument(
      help: ArgumentHelp(
        "A lesson; files of the same name in the folders 'en', 'zh' and 'ja' are its languages.",
        valueName: "FILE.md"), completion: .file())
    var files: [String]

    @Option(
      name: .shortAndLong,
      help: ArgumentHelp("The file to write.", valueName: "COURSE.lesson"), completion: .file())
    var output: String

    @Flag(help: "Leave the answers out, and judge all the same.")
    var sealed = false

    @OptionGroup var reader: LanguageFlag

    /// Writes the course; the exit code.
    func pack() -> Int32 {
      let messages = DescriptorOutput()
      guard reader.apply(to: messages) else { return Conversation.ExitCode.usage.rawValue }
      _ = SignalPump()
      do throws(Conversation.ExitCode) {
        guard output.hasSuffix(PackedCourse.ending) else {
          messages.error(Message("lesson.pack.ending", ["path": output]))
          throw .usage
        }
        let course = try course(messages)
        try write(course, messages)
        messages.message(
          Message("lesson.pack.written", ["count": course.lessons.count, "path": output]))
        return Conversation.ExitCode.done.rawValue
      } catch {
        return error.rawValue
      }
    }

    private func course(
      _ messages: DescriptorOutput
    ) throws(Conversation.ExitCode) -> PackedCourse {
      var shelf = LessonShelf(output: messages)
      var packing = CoursePacking(isSealed: sealed)
      for path in files {
        let (course, lesson, _) = try shelf.lesson(inFile: path)
        let text = try text(of: path, messages)
        let workspace = try shelf.workspace(of: lesson, course)
        let finding: LessonCheck.Finding?
        do throws(Interrupted) { finding = try packing.add(path, text, in: workspace) } catch {
          throw .interrupted
        }
        if let finding {
          messages.error(
            Message(
              "lesson.check.fault",
              ["path": path, "line": finding.line, "message": finding.message]))
          throw .failed
        }
        guard let name = lesson.corpus, let place = course.tablePlace(of: lesson) else { continue }
        let table = PackedTable(name: name, text: try self.text(of: place, messages))
        guard packing.add(table) else {
          messages.error(FileFault(place, Message("lesson.pack.other-table")).message)
          throw .failed
        }
      }
      return packing.course
    }

    private func text(
      of path: String, _ messages: DescriptorOutput
    ) throws(Conversation.ExitCode) -> String {
      do throws(FileFault) {
        let bytes = try FileGate.open.bytes(path, limit: FileBytes.tableLimit)
        guard let text = String(validating: bytes, as: UTF8.self) else {
          throw FileFault(path, Message("lesson.pack.no-text"))
        }
        return text
      } catch {
        messages.error(error.message)
        throw .unreadable
      }
    }

    private func write(
      _ course: PackedCourse, _ messages: DescriptorOutput
    ) throws(Conversation.ExitCode) {
      do throws(OutputFault) {
        try FileGate.open.write(output) { write throws(OutputFault) in try write(course.text) }
      } catch {
        if let message = error.message { messages.error(message) }
        throw .unreadable
      }
    }
  }
}
