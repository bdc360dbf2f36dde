import Engine
import Files
import Glibc
import Messages
import Rendering
import Terminal

// Answers that go elsewhere.
extension Session {
  /// The settings by which answers are written now: elsewhere than on the terminal its width and colours do not
  /// count, all rows are wanted, and the ending of a file says how they are written, unless a mode was chosen.
  var presentation: Settings {
    guard let redirection else { return settings }
    var settings = settings
    if !settings.isModeChosen, let mode = redirection.mode { settings.mode = mode }
    settings.colour = false
    settings.width = nil
    settings.rowLimit = nil
    settings.isTerminal = redirection.isTerminal
    if case .file = redirection.place { settings.writesFile = true }
    return settings
  }

  /// Lets answers go to a file.
  func redirect(toFile path: String, once isOnce: Bool) throws(OutputFault) {
    let file = try settings.files.answerFile(path)
    let cancellation = workspace.cancellation
    begin(
      Redirection(
        .file(file), once: isOnce, mode: OutputMode(ending: path),
        isCancelled: { cancellation.isCancelled }))
  }

  /// Lets answers go to a command of the shell.
  func redirect(toCommand command: String, once isOnce: Bool) throws(ProgramFault) {
    var program = ChildProgram(shell: command)
    program.input = .pipe
    program.place = isOnce ? .beside : .apart
    let cancellation = workspace.cancellation
    let files = settings.files
    // What is to be seen before what the command writes.
    try? output.flush()
    let running = isOnce ? nil : try files.start(program)
    begin(
      Redirection(
        .command(command, running), once: isOnce, isCancelled: { cancellation.isCancelled }
      ) { () throws(OutputFault) in
        do throws(ProgramFault) { return try files.start(program) } catch {
          throw .failed(path: command, reason: error.reason)
        }
      })
  }

  private func begin(_ redirection: Redirection) {
    self.redirection = redirection
    routed.target = redirection
  }

  /// Runs a statement, and ends what it has written elsewhere.
  func endingAnswers(_ run: () -> Outcome) -> Outcome {
    let redirection = redirection
    let outcome = run()
    guard let redirection, redirection === self.redirection, redirection.hasBegun else {
      return outcome
    }
    return endAnswers(of: redirection, after: outcome)
  }

  private func endAnswers(of redirection: Redirection, after outcome: Outcome) -> Outcome {
    // A check that fails behind the rows takes nothing from them.
    let isWhole = outcome == .done || outcome == .failed(.failed)
    let rows = redirection.rows
    var result = outcome
    do throws(OutputFault) {
      try redirection.endStatement(keeping: isWhole)
    } catch {
      let fault = report(error)
      if result == .done { result = fault }
    }
    // A command that fails has taken nothing.
    if redirection.isOnce || redirection.isClosed {
      let ended = endRedirection(isTold: false)
      if result == .done { result = ended }
    }
    if result == .done, !redirection.isClosed {
      let what = rows.isEmpty ? output.text(Message("output.text")) : rows.joined(separator: ", ")
      confirm(Message("output.wrote", ["rows": what, "place": redirection.name]))
    }
    return result
  }

  /// Lets answers go where they went before; of a command it is said how it ended, unless well.
  ///
  /// - Parameter isTold: Whether it is confirmed.
  func endRedirection(isTold: Bool) -> Outcome {
    guard let redirection else { return .done }
    self.redirection = nil
    routed.target = nil
    let ending = redirection.end()
    if isTold { confirm(Message("output.back", ["place": redirection.name])) }
    guard case .command(let command, _) = redirection.place, let ending else { return .done }
    return report(ending, of: command, readsLess: redirection.isClosed)
  }

  /// Ends what lasts beyond a statement, at the end of the session.
  package func close() -> Outcome { endRedirection(isTold: false) }

  /// Says how a command ended, unless well.
  func report(
    _ ending: RunningProgram.Ending, of command: String, readsLess: Bool = false
  ) -> Outcome {
    let hasReadEnough = readsLess && (ending == .exit(0) || ending.deadlySignal == SIGPIPE)
    switch (ending, ending.deadlySignal) {
    case _ where hasReadEnough: confirm(Message("program.read-less", ["command": command]))
    case (.exit(0), _): return .done
    case (_, SIGINT?):
      output.message(Message("program.stopped", ["command": command]))
      return .failed(.interrupted)
    case (.exit(127), _): output.error(Message("program.missing", ["command": command]))
    case (.exit(126), _): output.error(Message("program.not-executable", ["command": command]))
    case (_, let signal?):
      output.error(
        Message("program.signal", ["command": command, "signal": Int(signal)]))
    case (let ending, nil):
      output.error(
        Message("program.failed", ["command": command, "code": Int(ending.code)]))
    }
    return hasReadEnough ? .done : .failed(.failed)
  }
}
