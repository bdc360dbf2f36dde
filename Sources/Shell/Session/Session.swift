package import Corpus
package import Engine
package import Query
import Rendering

/// A conversation with a corpus: text in, text out, and no terminal.
///
/// Scripts, pipes, tests and the prompt share it. Queries and commands are run one by one by `run`;
/// what is read from where is the business of the callers.
package final class Session {
  package let workspace: Workspace
  package var settings: Settings
  package let output: any Output
  /// Whether an answer has been written, so that the next one is set apart from it.
  private var hasAnswered = false
  /// Whether an answer left rows undecided.
  package private(set) var metUndecided = false
  /// How many files are being read, one by another.
  var readDepth = 0
  /// The lines of this session's prompt, oldest first, where there is one.
  package var history: SessionHistory?

  /// - Parameter cancellation: What stops a running query; by default nothing does.
  package init(
    corpus: Corpus, settings: Settings = Settings(), output: any Output,
    cancellation: Cancellation = .never
  ) {
    workspace = Workspace(corpus: corpus, cancellation: cancellation)
    self.settings = settings
    self.output = output
  }

  /// Runs one statement of a text.
  package func run(_ statement: Statement, in source: SourceText) -> Outcome {
    if settings.echoes { output.message(source.text(statement.range)) }
    let outcome: Outcome =
      switch statement.kind {
      case .query(let pipeline): run(pipeline, in: source)
      case .command(let text): run(command: text, at: statement.range, in: source)
      case .letValue, .view, .explain, .show, .describe, .run, .expectError: .failed(.usage)
      }
    do throws(OutputFault) {
      try output.flush()
      return outcome
    } catch {
      return report(error)
    }
  }

  private func run(_ pipeline: Pipeline, in source: SourceText) -> Outcome {
    let watch = Stopwatch()
    var binder = workspace.binder(for: source)
    let plan = binder.bind(pipeline)
    report(binder.diagnostics, in: source)
    guard let plan else { return .failed(.usage) }
    do {
      // Where footers are not wanted nobody reads the reason either.
      let answer = try workspace.run(
        plan, of: pipeline, in: source, explains: !settings.isQuiet)
      try show(answer)
    } catch let fault as OutputFault {
      return report(fault)
    } catch {
      report([Diagnostic(.interrupted, pipeline.range)], in: source)
      return .failed(.interrupted)
    }
    if settings.showsTime { output.message(watch.line) }
    return .done
  }
}

// Showing.
extension Session {
  /// Writes an answer and the footer below it.
  package func show(_ answer: Answer, rowLimit: Int?) throws(OutputFault) {
    var options = RenderOptions(mode: settings.mode)
    options.header = settings.header
    options.colour = settings.colour
    options.width = settings.width
    options.rowLimit = rowLimit
    options.isTerminal = settings.isTerminal
    if hasAnswered { try output.data(settings.mode.separator) }
    hasAnswered = true
    let output = output
    let report = try Renderer(options).render(answer) { (text) throws(OutputFault) in
      try output.data(text)
    }
    if answer.notes.contains(where: \.isUndecided) { metUndecided = true }
    guard !settings.isQuiet else { return }
    let footer = FooterText(language: FooterText.Language(rawValue: workspace.language) ?? .en)
      .lines(for: answer, report: report, more: settings.isInteractive ? ".last" : nil)
    if settings.isInteractive || !answer.notes.isEmpty {
      for line in footer { output.message(line) }
    }
  }

  package func show(_ answer: Answer) throws(OutputFault) {
    try show(answer, rowLimit: settings.rowLimit)
  }

  /// Writes faults and warnings with the lines they stand in.
  package func report(_ diagnostics: [Diagnostic], in source: SourceText) {
    for diagnostic in diagnostics {
      output.message(DiagnosticExcerpt(diagnostic, in: source).text)
    }
  }

  /// Says why nothing can be written, unless the reader has only gone.
  package func report(_ fault: OutputFault) -> Outcome {
    switch fault {
    case .closed: return .closed
    case .failed(let path, let reason):
      output.message("error: cannot write \(path): \(reason); choose another place with -o")
      return .failed(.unreadable)
    }
  }

  /// Writes a confirmation, unless the user wants none.
  package func confirm(_ text: String) { if !settings.isQuiet { output.message(text) } }
}

extension AnswerNote {
  fileprivate var isUndecided: Bool { if case .undecided = self { true } else { false } }
}
