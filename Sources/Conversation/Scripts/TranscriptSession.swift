import Query

/// A session in which fences of a page run, one after another.
package struct TranscriptSession {
  private let session: Session
  private let output: CapturedOutput

  /// - Parameter output: That of the session; what it has said so far belongs to no fence.
  package init(_ session: Session, output: CapturedOutput) {
    self.session = session
    self.output = output
  }

  /// Runs the statements of a fence, as if they were typed.
  package func run(_ statements: String) -> TranscriptOutcome {
    output.clear()
    session.beginAfresh()
    let outcome = ScriptRunner(session: session).run(SourceText(statements))
    var hasFailed = false
    switch outcome {
    case .failed, .quit(1...): hasFailed = true
    case .done, .closed, .quit: break
    }
    return TranscriptOutcome(
      data: session.asShown(output.dataText), all: session.asShown(output.shownText),
      hasFailed: hasFailed, isInterrupted: outcome == .failed(.interrupted))
  }
}
