import ArgumentParser
import Conversation
import Corpus
import Files
import Messages
import Terminal

/// `clio pack CORPUS -o FILE`: the corpus as one file that opens at once, however large it is.
struct PackCommand: ParsableCommand {
  static let name = "pack"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Pack a corpus into one file that opens at once.",
    usage: "clio pack [OPTIONS] [CORPUS ...] -o FILE",
    discussion: """
      FILE opens like any corpus, with 'clio FILE', without its tables being read again: columns are read when \
      they are asked for, and checked then. It holds tables, links and dates as they were loaded, and what was \
      wrong with the files, but no texts of sources. Pack again where the tables have changed.
      """)

  @Argument(
    help: "A corpus; several become one; without one the built-in corpus is packed.",
    completion: .file())
  var corpus: [String] = []

  @Option(
    name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "FILE"),
    completion: .file())
  var output: String

  @Option(help: ArgumentHelp("Read the files of CORPUS as NAME.", valueName: "NAME"))
  var encoding: String?

  @Flag(help: "Refuse a corpus that has faults.")
  var strictLoad = false

  @OptionGroup var reader: LanguageFlag

  /// Runs the command; the exit code.
  func pack() -> Int32 {
    let messages = DescriptorOutput()
    guard reader.apply(to: messages) else { return Conversation.ExitCode.usage.rawValue }
    _ = SignalPump()
    do throws(Conversation.ExitCode) {
      let encoding = try EncodingFlag.encoding(named: encoding, messages)
      let corpus = try loaded(encoding, messages)
      var settings = Settings()
      settings.refusesFaults = strictLoad
      guard Session.accept(corpus, settings, messages) else { throw .unreadable }
      do throws(OutputFault) {
        try FileGate.open.pack(
          corpus, to: output, seeds: self.corpus.isEmpty ? CorpusSource.fingerprint : 0,
          until: .bySignal)
      } catch {
        if case .interrupted = error { throw .interrupted }
        if let message = error.message { messages.error(message) }
        throw .unreadable
      }
      let rows = corpus.tables.reduce(0) { $0 + $1.rowCount }
      messages.message(
        Message(
          "cli.packed", ["tables": corpus.tables.count, "rows": rows, "path": output]))
      return Conversation.ExitCode.done.rawValue
    } catch {
      return error.rawValue
    }
  }

  /// The corpus; the built-in one from its files, whether or not the program holds it packed.
  private func loaded(
    _ encoding: TextEncoding?, _ messages: any Output
  ) throws(Conversation.ExitCode) -> Corpus {
    guard corpus.isEmpty else {
      return try Session.load(
        corpus, encoding: encoding, cancellation: .bySignal, limits: .standard, through: .open,
        messages)
    }
    do throws(LoadFault) { return try CorpusLoader.seeds() } catch {
      messages.error(error.rendered)
      throw .unreadable
    }
  }
}
