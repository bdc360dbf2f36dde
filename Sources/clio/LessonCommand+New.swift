import ArgumentParser
import Conversation
import Files
import Messages

extension LessonCommand {
  /// `clio lesson new FILE.md`: a lesson to begin with, which is sound as it is.
  struct New: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Write a lesson to begin with.")

    @Argument(help: ArgumentHelp("The file, which must not be there yet.", valueName: "FILE.md"))
    var file: String

    @OptionGroup var reader: LanguageFlag

    /// Writes the lesson; the exit code.
    func write() -> Int32 {
      let output = DescriptorOutput()
      guard reader.apply(to: output) else { return Conversation.ExitCode.usage.rawValue }
      if FileGate.open.isTaken(file) {
        output.error(Message("lesson.new.taken", ["path": file]))
        return Conversation.ExitCode.usage.rawValue
      }
      do throws(OutputFault) {
        let pending = try FileGate.open.file(file)
        do throws(UnwritableFault) {
          try pending.write(Array(Self.text(in: output.language.messages).utf8))
        } catch {
          pending.drop()
          throw OutputFault(error)
        }
        do throws(UnwritableFault) { try pending.keep() } catch { throw OutputFault(error) }
      } catch {
        if let message = error.message { output.error(message) }
        return Conversation.ExitCode.unreadable.rawValue
      }
      output.message(Message("lesson.new.written", ["path": file]))
      return Conversation.ExitCode.done.rawValue
    }

    /// A lesson of one task, in the language of the teacher.
    private static func text(in messages: MessageCatalogue) -> String {
      func text(_ key: String) -> String { messages.text(Message(key: "lesson.new." + key)) }
      return """
        ---
        title: \(text("title"))
        corpus: built-in
        needs:
        words: where, and, count, =, <, >
        minutes: 10
        ---
        \(text("prose"))

        ```clio
        events where year < 1976 | count
        ```

        ## Task 1: \(text("task"))
        \(text("question"))

        ```answer
        events where actor = Japan and year < 1976
        ```
        ```wrong actor-forgotten
        events where year < 1976
        ```
        > \(text("wrong"))

        - hint: \(text("hint"))

        ```twin
        events where actor = South Korea and year > 2000
        ```
        > \(text("twin"))

        """
    }
  }
}
