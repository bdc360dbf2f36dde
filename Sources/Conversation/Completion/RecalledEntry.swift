import Query

/// Whether an entry of the history can be shown as the way in which a text goes on. Who takes it in passing is to
/// do nothing by it, and to learn nothing that is wrong: so it only asks, and has no faults in the open corpus.
package struct RecalledEntry {
  package let isOffered: Bool

  package init(_ entry: String, in session: Session) {
    let source = SourceText(entry)
    let (statements, faults) = Parsing.parse(source)
    guard !statements.isEmpty, faults.allSatisfy(\.isWarning),
      statements.allSatisfy(\.onlyAsks)
    else {
      isOffered = false
      return
    }
    var checker = ScriptChecker(session, broken: BrokenNames())
    _ = checker.check(statements, unread: [], in: source)
    isOffered = checker.faults.isEmpty
  }
}

extension Statement {
  /// Whether running it writes nothing, names nothing, and starts nothing.
  fileprivate var onlyAsks: Bool {
    switch kind {
    case .query(let query), .explain(let query, _), .why(_, _, let query?): query.onlyAsks
    case .why(_, _, nil), .show, .describe: true
    case .letValue, .letQuery, .view, .run, .expectError, .command: false
    }
  }
}

extension Pipeline {
  fileprivate var onlyAsks: Bool {
    stages.allSatisfy { stage in
      switch stage.kind {
      case .save, .into: false
      default: true
      }
    }
  }
}
