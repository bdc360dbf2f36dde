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
    let (statements, syntaxFaults) = Parsing.parse(source)
    var faulty = faults(in: statements, source)
    faulty.diagnostics = (syntaxFaults + faulty.diagnostics).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    var first: Outcome = .done
    if !faulty.diagnostics.isEmpty {
      session.report(faulty.diagnostics, in: source)
      if !session.settings.keepsGoing { return .failed(.usage) }
      first = .failed(.usage)
    }
    for (index, statement) in statements.enumerated() where !faulty.statements.contains(index) {
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

  /// The faults that show before anything runs, and the statements that have them.
  private func faults(
    in statements: [Statement], _ source: SourceText
  ) -> (diagnostics: [Diagnostic], statements: Set<Int>) {
    var binder = session.workspace.binder(for: source)
    var diagnostics: [Diagnostic] = []
    var faulty: Set<Int> = []
    for (index, statement) in statements.enumerated() {
      switch statement.kind {
      case .command(let text):
        let line = CommandLine(text)
        if let fault = line.fault(at: statement.range) {
          diagnostics.append(fault)
          faulty.insert(index)
        } else if line.command?.changesCorpus == true {
          return (diagnostics, faulty)
        }
      case .query(let pipeline):
        let before = binder.diagnostics.count
        if let plan = binder.bind(pipeline) {
          binder.scope.answers.append(plan.schema)
        } else {
          // Warnings are told when the statement runs.
          diagnostics += binder.diagnostics[before...].filter { !$0.isWarning }
          faulty.insert(index)
        }
      case .letValue, .view, .explain, .show, .describe, .run, .expectError:
        diagnostics.append(Diagnostic(.notInThisVersion("this statement"), statement.range))
        faulty.insert(index)
      }
    }
    return (diagnostics, faulty)
  }
}
