import Query

/// Runs what comes line by line, statement by statement, as standard input gives it.
package struct StreamRunner {
  package let session: Session
  package let name: String

  package init(session: Session, name: String = "<stdin>") {
    self.session = session
    self.name = name
  }

  /// Runs statements as they become complete, until the lines end or a fault ends the script.
  ///
  /// - Parameter nextLine: The bytes of the next line without its end, nil after the last.
  package func run(_ nextLine: () -> [UInt8]?) -> Outcome {
    session.limitingFaults { runAll(nextLine) }
  }

  private func runAll(_ nextLine: () -> [UInt8]?) -> Outcome {
    var reader = StatementReader(name: name)
    var first: Outcome = .done
    var broken = BrokenNames()
    while let line = nextLine() {
      for piece in reader.feed(line) {
        if let outcome = run(piece, &first, &broken) { return outcome }
      }
    }
    if let piece = reader.finish(), let outcome = run(piece, &first, &broken) { return outcome }
    return first
  }

  /// Runs a piece; the outcome that ends the script, or nil to go on.
  private func run(
    _ piece: SourceText, _ first: inout Outcome, _ broken: inout BrokenNames
  ) -> Outcome? {
    let outcome = ScriptRunner(session: session).run(piece, &broken)
    switch outcome {
    case .done: return nil
    case .failed(.interrupted), .quit, .closed: return outcome
    case .failed:
      if first == .done { first = outcome }
      return session.settings.keepsGoing ? nil : outcome
    }
  }
}
