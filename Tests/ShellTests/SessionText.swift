import Corpus
import Query
import Shell

/// What a session writes when texts are run one after another as `-c` runs them.
struct SessionText {
  let session: Session
  private let output = CapturedOutput()

  init(corpus: Corpus? = nil, _ adjust: (inout Settings) -> Void = { _ in }) throws {
    var settings = Settings()
    adjust(&settings)
    session = Session(
      corpus: try corpus ?? CorpusLoader.builtIn(), settings: settings, output: output)
  }

  /// Runs texts, each parsed and bound as a whole, up to the first that fails.
  @discardableResult
  func run(_ texts: String...) -> Outcome {
    for text in texts {
      let outcome = ScriptRunner(session: session).run(SourceText(text, name: "<command>"))
      if outcome != .done { return outcome }
    }
    return .done
  }

  /// What was written to standard output.
  var data: String { output.dataText }
  /// What was written to standard error.
  var messages: String { output.messageText }
}
