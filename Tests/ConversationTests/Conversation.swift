import Conversation
import Corpus
import Engine
import Query
import Rendering
import TestSupport

/// A session over a corpus, with what it answered: texts in, texts out.
final class Conversation {
  let session: Session
  private let captured: CapturedOutput
  private var read = (data: 0, messages: 0)

  /// - Parameters:
  ///   - corpus: The built-in one where none is given.
  ///   - captured: Where it writes.
  init(
    _ corpus: Corpus? = nil, writingTo captured: CapturedOutput = CapturedOutput(),
    _ change: (inout Settings) -> Void = { _ in }
  ) throws {
    self.captured = captured
    var settings = Settings()
    change(&settings)
    session = Session(
      corpus: try corpus ?? Self.builtIn.get(), settings: settings, output: captured)
  }

  /// Loaded once for all tests.
  private static let builtIn = Result { try CorpusLoader.builtIn() }

  /// What a text led to.
  struct Reply {
    let outcome: Outcome
    let data: String
    let messages: String

    /// The lines of the data, without the empty one that sets it apart from the answer before.
    var lines: [String] {
      let lines = data.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
      return (lines.first == "" ? lines.dropFirst() : lines).map(String.init)
    }
  }

  /// Runs a text as `-c` does.
  func say(_ text: String, as name: String = "<command>") -> Reply {
    reply(ScriptRunner(session: session).run(SourceText(text, name: name)))
  }

  /// Runs lines as standard input does.
  func stream(_ text: String) -> Reply {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Array($0.utf8)
    }[...]
    return reply(StreamRunner(session: session).run { lines.popFirst() })
  }

  /// What came since the last reply.
  private func reply(_ outcome: Outcome) -> Reply {
    let data = String(captured.dataText.dropFirst(read.data))
    let messages = String(captured.messageText.dropFirst(read.messages))
    read = (captured.dataText.count, captured.messageText.count)
    return Reply(outcome: outcome, data: data, messages: messages)
  }
}
