import Corpus
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
    var broken = BrokenNames()
    return run(source, &broken)
  }

  /// Runs a part of a text.
  ///
  /// - Parameter broken: What the parts before it have not given, and after it what this one has not.
  func run(_ source: SourceText, _ broken: inout BrokenNames) -> Outcome {
    session.limitingFaults { runAll(of: source, &broken) }
  }

  /// Runs a script that was checked with the one that runs it, and has no fault.
  func run(_ script: CheckedScript) -> Outcome {
    var broken = BrokenNames()
    return run(script, after: .done, &broken)
  }

  private func runAll(of source: SourceText, _ brokenBefore: inout BrokenNames) -> Outcome {
    let (statements, found) = Parsing.parse(source)
    let syntaxFaults = explained(found, in: source)
    var checker = ScriptChecker(session, broken: brokenBefore)
    let script = checker.check(statements, unread: found, in: source)
    // What cannot be bound may be there, but damaged.
    let whole = 0..<source.bytes.count
    let outcome = session.judged(.done, at: statements.first?.range ?? whole, in: source)
    if outcome != .done { return outcome }
    if let statement = statements.first, session.workspace.catalog.takeStop() {
      return session.interrupted(at: statement.range, in: source)
    }
    var broken = BrokenNames()
    defer { brokenBefore.formUnion(broken) }
    if syntaxFaults.isEmpty, checker.faults.isEmpty {
      brokenBefore = checker.broken
      return run(script, after: .done, &broken)
    }
    return session.recorded(0..<source.bytes.count, of: source) {
      let outcome = Outcome.failed(
        report(syntaxFaults, checker.faults, of: source, broken: brokenBefore))
      if !session.settings.keepsGoing { return outcome }
      brokenBefore = checker.broken
      return run(script, after: outcome, &broken)
    }
  }

  /// Runs the statements of a script that can run.
  ///
  /// - Parameters:
  ///   - first: How the script ends if nothing else goes wrong.
  ///   - broken: What statements that fail have not given.
  private func run(
    _ script: CheckedScript, after first: Outcome, _ broken: inout BrokenNames
  ) -> Outcome {
    let source = script.source
    var first = first
    // As long as each statement does what the check took for granted, the session's scope is the one in
    // which the next was bound; behind one that does not, all are bound anew.
    var isForeseen = true
    for checked in script.statements {
      let statement = checked.statement
      if case .faulty = checked.finding {
        isForeseen = false
        continue
      }
      // What rests on a statement that has failed since has no fault of its own.
      if broken.ground(of: statement, in: source) == .name {
        broken.add(statement)
        continue
      }
      let outcome: Outcome
      if isForeseen, case .sound(let bound) = checked.finding {
        outcome = session.run(bound, in: source)
      } else {
        isForeseen = false
        outcome = session.run(statement, in: source)
      }
      switch outcome {
      case .done: broken.remove(statement)
      case .failed(.interrupted), .quit, .closed: return outcome
      case .failed:
        isForeseen = false
        broken.add(statement)
        if first == .done { first = outcome }
        if !session.settings.keepsGoing { return outcome }
      }
    }
    return first
  }

  /// Faults of the reader of queries as the corpus and the commands explain them; of many only those
  /// that are shown.
  private func explained(_ found: [Diagnostic], in source: SourceText) -> [Diagnostic] {
    let shown = Array(found.prefix(Session.mostFaults))
    return UnquotedNames(workspace: session.workspace).explained(shown, in: source)
      + found.dropFirst(shown.count)
  }

  /// Faults of statements in which values lack their quotes; of many only those that are shown.
  private func explainedValues(_ found: [Diagnostic], in source: SourceText) -> [Diagnostic] {
    let shown = Array(found.prefix(Session.mostFaults))
    return UnquotedValues(workspace: session.workspace).explained(shown, in: source)
      + found.dropFirst(shown.count)
  }

  /// Reports faults in the order of the text, those of other files that it runs after them.
  ///
  /// - Returns: The exit code: only where all faults are files that cannot be read it is theirs.
  private func report(
    _ syntaxFaults: [Diagnostic], _ faults: [ScriptChecker.Fault], of source: SourceText,
    broken: BrokenNames
  ) -> ExitCode {
    let isOwn = { (fault: ScriptChecker.Fault) in fault.source.name == source.name }
    let own = StrayCommand.explained(
      (syntaxFaults + faults.filter(isOwn).map(\.diagnostic)).sorted {
        $0.range.lowerBound < $1.range.lowerBound
      }, in: source
    ) { name in
      session.workspace.corpus.tables.contains { $0.fieldIndex(named: name) != nil }
    }
    for fault in faults where !isOwn(fault) {
      session.report([fault.diagnostic], in: fault.source)
    }
    if !own.isEmpty {
      let explained = HabitFaults(session: session).explained(own, in: source)
      let faults = explainedValues(explained, in: source)
      let shown = Array(faults.prefix(Session.mostFaults))
      let fixes = TriedFixes(session: session, broken: broken)
      session.report(
        fixes.sound(shown, in: source) + faults.dropFirst(shown.count), in: source)
    }
    let codes = Set((own + faults.map(\.diagnostic)).map(\.exitCode))
    return codes == [.unreadable] ? .unreadable : .usage
  }
}
