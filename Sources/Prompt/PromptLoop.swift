package import Conversation
package import LineEditing
import Messages
import Query
package import Terminal

/// The conversation at a prompt: read, run, and never leave but by `.quit` or Ctrl-D.
package struct PromptLoop {
  package let session: Session
  private let editor: any LineSource
  /// Lines without an editor, where nothing is to be painted over.
  private let plain: any LineSource
  private let signals: SignalPump

  package init(
    session: Session, lines: any LineSource, plain: any LineSource, signals: SignalPump
  ) {
    self.session = session
    editor = lines
    self.plain = plain
    self.signals = signals
  }

  private var lines: any LineSource { session.settings.isAccessible ? plain : editor }

  /// Runs until the user leaves.
  ///
  /// - Returns: The exit code.
  package func run() -> Int32 {
    let prompt = PromptText(text: "clio> ", continuation: "....> ")
    var interruptions = 0
    var hasWarned = false
    var beginning = ""
    var isNew = true
    while true {
      let outcome = lines.read(prompt, beginning: beginning)
      beginning = ""
      switch outcome {
      case .endOfInput: return 0
      case .elsewhere(let text): beginning = editedElsewhere(text)
      case .interrupted:
        interruptions += 1
        // Who presses it twice wants to leave, and is told how.
        if interruptions == 2 { session.confirm(Message("shell.how-to-leave")) }
      case .input(let text):
        interruptions = 0
        if let word = Session.recall(in: text) {
          if let code = run(".run " + word) { return code }
          continue
        }
        if isNew, text.allSatisfy(\.isWhitespace) { showFirstSteps() }
        isNew = false
        if !text.allSatisfy(\.isWhitespace), let fault = remember(text), !hasWarned {
          hasWarned = true
          session.output.message(Message("shell.history-not-kept", ["reason": fault]))
        }
        if let code = run(text) { return code }
      }
    }
  }

  /// The text as the user's editor leaves it; as it was, where that cannot be.
  private func editedElsewhere(_ text: String) -> String {
    defer { signals.forgetInterrupts() }
    do throws(ExternalEditor.Fault) {
      return try session.externalEditor.edit(text) ?? text
    } catch {
      session.output.error(error.message)
      if let hint = error.hint { session.output.message(Message("query.hint", ["hint": hint])) }
      return text
    }
  }

  private func remember(_ text: String) -> Message? {
    session.history.map { $0.remember(text) } ?? lines.remember(text)
  }

  /// Shows who has never typed anything, and does not know what, what could be.
  private func showFirstSteps() {
    guard lines.remembered.isEmpty else { return }
    let steps = FirstSteps(session).statements
    if steps.isEmpty { return }
    session.output.message(Message("shell.first-steps"))
    for step in steps { session.output.message("  " + step) }
  }

  private func run(_ text: String) -> Int32? {
    if text.allSatisfy(\.isWhitespace) { return nil }
    if let habit = Habit(text, in: session), habit.isCertain {
      return run(habit)
    }
    return run(statement: text)
  }

  /// Does what was written as at another prompt.
  private func run(_ habit: Habit) -> Int32? {
    if habit.statement == ".quit" { return 0 }
    guard !habit.statement.isEmpty else {
      TerminalSetup.clearScreen()
      return nil
    }
    session.output.message(Message("shell.read-as", ["statement": habit.statement]))
    return run(statement: habit.statement)
  }

  private func run(statement text: String) -> Int32? {
    defer { signals.forgetInterrupts() }
    session.configureWidth()
    session.note(typed: text)
    let outcome = ScriptRunner(session: session).run(SourceText(text))
    switch outcome {
    case .quit(let code): return code
    case .closed: return 0
    case .done, .failed: return nil
    }
  }
}

extension Session {
  /// Takes the width of the terminal, which may have changed since the last answer.
  package func configureWidth() {
    if settings.followsTerminal { settings.width = TerminalSetup.windowSize().columns }
  }
}
