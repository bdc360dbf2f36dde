import ArgumentParser
import Conversation

extension LessonCommand {
  /// `clio lesson [NAME|FILE.md|COURSE.lesson [NAME]]`: a prompt with a lesson, which touches nothing else.
  struct Start: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "start", abstract: "Open a prompt with a lesson.", shouldDisplay: false)

    @Argument(help: "The lesson, or a course in one file; without one they are listed.")
    var lesson: String?

    @Argument(help: "The lesson of a course in one file; without it the first.")
    var name: String?

    @Option(
      help: ArgumentHelp("Keep in FILE which tasks are done.", valueName: "FILE"),
      completion: .file())
    var progress: String?

    @Flag(help: "Read lines without an editor.")
    var plain = false

    @Option(help: ArgumentHelp("Fit text into N columns.", valueName: "N"))
    var width: Int?

    @OptionGroup var reader: LanguageFlag

    /// Opens the prompt; the exit code.
    func start() -> Int32 {
      let environment = Environment.all
      var flags = Flags()
      flags.command = [
        [".lesson"] + [lesson, name].compactMap { $0.map { "\"\($0)\"" } }
      ].map { $0.joined(separator: " ") }
      flags.interactive = true
      flags.safe = true
      flags.lesson = lesson
      flags.lang = reader.lang
      flags.plain = plain
      flags.width = width
      flags.progress = progress ?? FileGate.defaultProgress(environment: environment)
      return Invocation(flags: flags, arguments: ["-c"], environment: environment).run()
    }
  }
}
