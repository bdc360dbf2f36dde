import Engine
package import Query

/// Runs texts as `-c`, `-f` and standard input give them.
package struct ScriptRunner {
  package let session: Session

  package init(session: Session) { self.session = session }

  /// Runs a text that is there as a whole.
  ///
  /// It is parsed whole first, and bound as far as the first command that changes the corpus: where
  /// a fault is found nothing has run. With `keepsGoing` the faulty statements are skipped.
  package func run(_ source: SourceText) -> Outcome {
    let (statements, found) = Parsing.parse(source)
    let syntaxFaults = UnquotedNames(workspace: session.workspace).explained(found, in: source)
    var checker = ScriptChecker(session)
    let faulty = checker.check(statements, in: source)
    var first: Outcome = .done
    if !syntaxFaults.isEmpty || !checker.faults.isEmpty {
      first = .failed(report(syntaxFaults, checker.faults, of: source))
      if !session.settings.keepsGoing { return first }
    }
    for (index, statement) in statements.enumerated() where !faulty.contains(index) {
      let outcome = session.run(statement, in: source)
      switch outcome {
      case .done: continue
      case .failed(.interrupted), .quit, .closed: return outcome
      case .failed:
        if first == .done { first = outcome }
        if !session.settings.keepsGoing { return outcome }
      }
    }
    return first
  }

  /// Reports faults in the order of the text, those of other files that it runs after them.
  ///
  /// - Returns: The exit code: only where all faults are files that cannot be read it is theirs.
  private func report(
    _ syntaxFaults: [Diagnostic], _ faults: [ScriptChecker.Fault], of source: SourceText
  ) -> ExitCode {
    let isOwn = { (fault: ScriptChecker.Fault) in fault.source.name == source.name }
    let own = (syntaxFaults + faults.filter(isOwn).map(\.diagnostic)).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    for fault in faults where !isOwn(fault) {
      session.report([fault.diagnostic], in: fault.source)
    }
    if !own.isEmpty { session.report(own, in: source) }
    let codes = Set((own + faults.map(\.diagnostic)).map(\.exitCode))
    return codes == [.unreadable] ? .unreadable : .usage
  }
}
