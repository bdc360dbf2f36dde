package import Messages

/// Where the fences of a page run.
package protocol TranscriptStage: AnyObject {
  /// Writes a file of the page; why it could not be written.
  func write(_ text: String, to name: String) -> Message?

  /// Runs statements in the session of some arguments, which goes on from fence to fence.
  func run(_ statements: String, with arguments: String) -> TranscriptOutcome

  /// Runs a command; nil where commands are not run.
  ///
  /// - Parameter part: Whether messages are to be between the data, or apart from them.
  func run(command: String, showing part: ShownFence.Part) -> TranscriptOutcome?
}

/// What the running of a fence led to.
package struct TranscriptOutcome: Equatable, Sendable {
  /// What went to standard output.
  package var data = ""
  /// What a reader saw: data and messages, or of a command whose messages are apart these alone.
  package var all = ""
  package var hasFailed = false
  package var isInterrupted = false

  package init(
    data: String = "", all: String = "", hasFailed: Bool = false, isInterrupted: Bool = false
  ) {
    self.data = data
    self.all = all
    self.hasFailed = hasFailed
    self.isInterrupted = isInterrupted
  }
}

/// What came of a fence.
package enum TranscriptVerdict: Equatable, Sendable {
  case passed
  case notRun
  /// It prints other lines than those that are shown.
  case differs([String])
  /// It has a fault that is not shown; what was said.
  case failed(String)
  case interrupted
}

/// Runs the fences of a page in their order, and compares what they print with what is shown.
package struct TranscriptRunner {
  private let stage: any TranscriptStage

  package init(on stage: any TranscriptStage) { self.stage = stage }

  /// What came of each step of a page; of a file only where it could not be written. Behind an interruption
  /// there is nothing.
  package func verdicts(
    on page: TranscriptPage, _ language: ReaderLanguage
  ) -> [(step: Int, verdict: TranscriptVerdict)] {
    var verdicts: [(Int, TranscriptVerdict)] = []
    for (index, step) in page.steps.enumerated() {
      guard let verdict = verdict(on: step, language) else { continue }
      verdicts.append((index, verdict))
      if verdict == .interrupted { break }
    }
    return verdicts
  }

  private func verdict(on step: TranscriptStep, _ language: ReaderLanguage) -> TranscriptVerdict? {
    switch step.action {
    case .write(let name):
      stage.write(step.text, to: name).map { .failed(language.messages.text($0)) }
    case .run(let arguments): verdict(on: stage.run(step.text, with: arguments), step.shown)
    case .shell(let commands):
      outcome(of: commands, showing: step.shown?.part ?? .data).map { verdict(on: $0, step.shown) }
        ?? .notRun
    }
  }

  private func outcome(
    of commands: [String], showing part: ShownFence.Part
  ) -> TranscriptOutcome? {
    var whole = TranscriptOutcome()
    for command in commands {
      guard let outcome = stage.run(command: command, showing: part) else { return nil }
      whole.data += outcome.data
      whole.all += outcome.all
      whole.hasFailed = whole.hasFailed || outcome.hasFailed
      if outcome.isInterrupted { return outcome }
    }
    return whole
  }

  private func verdict(
    on outcome: TranscriptOutcome, _ shown: ShownFence?
  ) -> TranscriptVerdict {
    if outcome.isInterrupted { return .interrupted }
    // A fault that is meant is shown where messages are.
    if outcome.hasFailed, shown?.part != .all { return .failed(outcome.all) }
    guard let shown else { return .passed }
    let lines = TranscriptText.lines(of: shown.part == .data ? outcome.data : outcome.all)
    return TranscriptText.areSame(shown.lines, lines) ? .passed : .differs(lines)
  }
}
