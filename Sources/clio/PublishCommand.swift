import ArgumentParser
import Conversation
import Corpus
import Messages
import Published
import Terminal

/// `clio publish CORPUS ADDRESS`: the corpus into the tables of a server of ClickHouse.
struct PublishCommand: ParsableCommand {
  static let name = "publish"

  static let configuration = CommandConfiguration(
    commandName: name,
    abstract: "Publish a corpus into the tables of a ClickHouse server.",
    usage: "clio publish [OPTIONS] [CORPUS ...] clickhouse://HOST:PORT/DATABASE",
    discussion: """
      Afterwards 'clio clickhouse://HOST:PORT/DATABASE' opens it: the server finds and counts rows, and columns \
      are read from it when they are asked for. Nobody sees a corpus of which not all rows are there; run the same \
      command again after a stop, and it goes on where that was. Several shards are named by all their hosts and \
      their cluster: 'clickhouse://HOST1:PORT,HOST2:PORT/DATABASE?cluster=NAME'; 'clickhouses://' is over TLS. The \
      user and the password are those in CLICKHOUSE_USER and CLICKHOUSE_PASSWORD, or of a line HOST USER PASSWORD \
      in ~/.config/clio/credentials.
      """)

  @Argument(
    help:
      "A corpus, and last the address; several corpora become one, without any it is the built-in one.",
    completion: .file())
  var words: [String] = []

  @Option(help: ArgumentHelp("Read the files of CORPUS as NAME.", valueName: "NAME"))
  var encoding: String?

  @Flag(help: "Refuse a corpus that has faults.")
  var strictLoad = false

  @OptionGroup var reader: LanguageFlag

  /// Runs the command; the exit code.
  func publish(environment: [String: String]) -> Int32 {
    let messages = DescriptorOutput()
    guard reader.apply(to: messages) else { return Conversation.ExitCode.usage.rawValue }
    guard let address = words.last, address.contains("://") else {
      messages.error(Message("published.no-address"))
      return Conversation.ExitCode.usage.rawValue
    }
    _ = SignalPump()
    do throws(Conversation.ExitCode) {
      let corpus = try Session.load(
        Array(words.dropLast()), encoding: try EncodingFlag.encoding(named: encoding, messages),
        cancellation: .bySignal, limits: .standard, through: .open, messages)
      var settings = Settings()
      settings.refusesFaults = strictLoad
      guard Session.accept(corpus, settings, messages) else { throw .unreadable }
      let published = try Session.publish(
        corpus, to: address, cancellation: .bySignal, environment: environment, messages)
      messages.message(
        Message(
          "published.done",
          [
            "tables": published.tableCount, "rows": published.rowCount, "address": address,
            "version": published.version,
          ]))
      return Conversation.ExitCode.done.rawValue
    } catch {
      return error.rawValue
    }
  }
}
