import ArgumentParser
import Conversation
import Corpus
import Messages
import Query
import Terminal
import Text

/// `clio check CORPUS ...`: how files without a descriptor were read, every fault of the files, and 1
/// where there is any.
struct CheckCommand: ParsableCommand {
  static let name = "check"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Tell how files were read, and all their faults.",
    usage: "clio check [OPTIONS] [CORPUS ...]")

  @Argument(help: "A corpus; without one the built-in corpus is checked.", completion: .file())
  var corpus: [String] = []

  @Option(help: ArgumentHelp("Read the files of CORPUS as NAME.", valueName: "NAME"))
  var encoding: String?

  @Option(
    help: ArgumentHelp("Write the faults, with their records, to FILE.", valueName: "FILE"),
    completion: .file())
  var rejects: String?

  @Flag(help: "Write what was found out to 'datapackage.json' beside the files.")
  var saveSchema = false

  @OptionGroup var reader: LanguageFlag

  /// Runs the check; the exit code.
  func check() -> Int32 {
    let output = DescriptorOutput()
    guard reader.apply(to: output) else { return Conversation.ExitCode.usage.rawValue }
    _ = SignalPump()
    do throws(Conversation.ExitCode) {
      let encoding = try EncodingFlag.encoding(named: encoding, output)
      let corpus = try Session.load(
        corpus, encoding: encoding, cancellation: .bySignal, through: .open, output)
      if let fault = corpus.damageOfAll() {
        output.error(fault.rendered)
        throw .unreadable
      }
      let check = CorpusCheck(corpus)
      do throws(OutputFault) {
        for line in check.lines(output.language.messages, fieldName: Parsing.fieldName) {
          try output.data(TerminalText.visible(line) + "\n")
        }
        try output.flush()
      } catch {
        if case .closed = error { return Conversation.ExitCode.done.rawValue }
        output.error(Message("cli.cannot-write-report"))
        return Conversation.ExitCode.unreadable.rawValue
      }
      if let rejects, !RejectsFile.write(corpus, to: rejects, through: .open, output) {
        throw .unreadable
      }
      if saveSchema, !SchemaFile.write(corpus, through: .open, output) { throw .unreadable }
      return (check.isClean ? Conversation.ExitCode.done : .failed).rawValue
    } catch {
      return error.rawValue
    }
  }
}
