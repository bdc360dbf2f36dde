import ArgumentParser
import Conversation
import Corpus
import Engine
import Files
import Lessons
import Messages
import Query
import Terminal
import Text

extension LessonCommand {
  /// `clio lesson check [FILE.md ...]`: what is wrong with lessons, and 1 where there is anything.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Tell what is wrong with lessons.",
      discussion: """
        Tells of answers that fail, wrong answers that pass, code that differs between languages, missing hints, \
        words that are used before they are taught, and small changes of an answer that give the same rows.
        """)

    @Argument(
      help: ArgumentHelp(
        "A lesson; files of the same name in several folders are its languages. Without one the course of clio.",
        valueName: "FILE.md"), completion: .file())
    var files: [String] = []

    @Option(
      help: ArgumentHelp(
        "Judge the queries of a table with the columns task, verdict and query.", valueName: "FILE"),
      completion: .file())
    var trials: String?

    @OptionGroup var reader: LanguageFlag

    /// Checks the lessons; the exit code.
    func check() -> Int32 {
      let output = DescriptorOutput()
      guard reader.apply(to: output) else { return Conversation.ExitCode.usage.rawValue }
      _ = SignalPump()
      var report = LessonReport(output: output)
      do throws(Conversation.ExitCode) {
        if files.isEmpty {
          try report.check(Course.builtIn)
        } else {
          // A sealed course has nothing to be checked but how it judges.
          for file in files where trials == nil || !file.hasSuffix(PackedCourse.ending) {
            try report.check(file: file, among: files)
          }
        }
        if let trials, let lesson = files.first { try report.judge(trials, of: lesson) }
        try report.finish()
      } catch {
        return error.rawValue
      }
      return (report.isClean ? Conversation.ExitCode.done : .failed).rawValue
    }
  }
}
