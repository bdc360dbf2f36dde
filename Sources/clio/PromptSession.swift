import Conversation
import Files
import Glibc
import LineEditing
import Messages
import Prompt
import Query
import Rendering
import Terminal

/// A prompt on a terminal: banner, start-up file, history and editor around the loop.
struct PromptSession {
  let flags: Flags
  let environment: [String: String]

  func run(_ session: Session, _ signals: SignalPump) -> Int32 {
    signals.holdShell()
    session.configureWidth()
    session.confirm(
      Message("shell.banner", ["version": ClioVersion.text, "summary": session.summary]))
    if let code = runStartup(session) { return code }
    let store =
      flags.noHistory
      ? nil : session.settings.files.history(named: flags.history, environment: environment)
    let delegate = PromptDelegate(session: session)
    let lines = lines(session, delegate, store, signals)
    let history = NumberedHistory(store, lines)
    session.history = SessionHistory(
      path: store?.path, entries: { history.entries }, clear: { history.clear() },
      remember: { history.remember($0) })
    session.settings.pagesAnswers = TerminalSetup.isInteractive && !flags.plain
    if TerminalSetup.isInteractive {
      let reader = PlainReader(signals: signals)
      session.paging = Paging(
        rows: { TerminalSetup.windowSize().rows },
        // Enter goes on; anything else, and Ctrl-C, is enough of it.
        goesOn: { reader.read(PromptText(text: "", continuation: "")) == .input("") })
    }
    return PromptLoop(
      session: session, lines: lines,
      // What has been read ahead belongs to who reads on.
      plain: lines is LineEditor ? plainLines(signals) : lines, signals: signals
    ).run()
  }

  private func lines(
    _ session: Session, _ delegate: PromptDelegate, _ store: HistoryStore?, _ signals: SignalPump
  ) -> any LineSource {
    if TerminalSetup.isInteractive, !flags.plain, !session.settings.isAccessible {
      TerminalSetup.useUTF8()
      if let editor = LineEditor(
        name: "clio", delegate: delegate, history: store,
        readsUserKeys: !session.settings.files.isFenced, signals: signals)
      {
        return editor
      }
    }
    return plainLines(signals)
  }

  private func plainLines(_ signals: SignalPump) -> any LineSource {
    StatementLines(PlainReader(showsPrompt: TerminalSetup.isTerminal(0), signals: signals))
  }

  /// Defines the views that are kept, and runs the start-up file: that of `--init`, else the user's own where there
  /// is one; under `--safe` only one that is named.
  private func runStartup(_ session: Session) -> Int32? {
    let gate = session.settings.files
    if flags.noInit || gate.isFenced && flags.startup == nil { return nil }
    let unfit = session.openKeptViews()
    if !unfit.isEmpty { session.confirm(Message("keep.unfit", ["names": unfit])) }
    let folder = FileGate.startupFolder(environment)
    guard let path = flags.startup ?? folder.map({ $0 + "/init.clio" }) else { return nil }
    do throws(FileFault) {
      let source = try gate.script(path)
      if case .quit(let code) = ScriptRunner(session: session).run(source) { return code }
      return nil
    } catch {
      if flags.startup == nil && error.isMissing { return nil }
      session.output.error(error.message)
      return flags.startup == nil ? nil : ExitCode.unreadable.rawValue
    }
  }
}
