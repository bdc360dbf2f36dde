/// The exit codes of the program, a contract with scripts.
package enum ExitCode: Int32, Error, Sendable {
  case done = 0
  /// An expectation failed, `check` found faults, or `--strict` met undecided rows.
  case failed = 1
  /// A query or the command line is wrong.
  case usage = 2
  /// A corpus or file cannot be read or written.
  case unreadable = 3
  case interrupted = 130
}

/// How a statement ended.
package enum Outcome: Equatable, Sendable {
  case done
  case failed(ExitCode)
  /// The user leaves; the number is the exit code.
  case quit(Int32)
  /// The reader of the output has gone.
  case closed
}
