import Query

/// A script and what its check found: nothing of it has run.
struct CheckedScript {
  let source: SourceText
  let statements: [CheckedStatement]
}

/// A statement and what the check of its script found.
struct CheckedStatement {
  let statement: Statement
  let finding: Finding

  enum Finding {
    /// It cannot run: it has a fault, or rests on a statement that has one.
    case faulty
    /// It is sound, and bound in the scope that those before it leave where each of them succeeds.
    case sound(BoundStatement)
    /// It is bound when it runs: behind a command that changes the corpus, or where it rests on an answer
    /// that may be missing.
    case open
  }
}
