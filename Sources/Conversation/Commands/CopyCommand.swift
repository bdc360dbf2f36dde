import Engine
import Messages
import Query
import Rendering
import Terminal

extension Command {
  static let copy = Command(
    names: ["copy"], usage: "[MODE]", arguments: [.mode]
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count <= 1 else { throw .usage }
    var mode = OutputMode.tsv
    if let word = line.arguments.first {
      guard let named = OutputMode(rawValue: word.lowercased()), named != .answer else {
        throw .usage
      }
      mode = named
    } else if session.settings.isModeChosen, session.settings.mode != .answer {
      mode = session.settings.mode
    }
    guard let relation = session.workspace.answers.last?.relation else {
      throw .diagnostic(.noAnswer(0))
    }
    guard Clipboard.isThere else {
      throw .diagnostic(
        .environment(Message("copy.no-terminal"), hint: Message("copy.no-terminal.hint")))
    }
    let answer = session.workspace.answer(relation)
    let bytes = try session.text(of: answer, as: mode)
    do throws(OutputFault) { try session.output.flush() } catch { throw .output(error) }
    guard Clipboard.put(bytes) == 0 else {
      throw .diagnostic(.environment(Message("copy.no-terminal"), hint: nil))
    }
    session.confirm(
      Message(
        "copy.done",
        [
          "rows": session.footer.rows(answer.rowCount, noun: answer.noun), "mode": mode.rawValue,
        ]))
    // tmux takes nothing from a program unless it is told to.
    if session.settings.environment["TMUX"] != nil { session.confirm(Message("copy.tmux")) }
    return .done
  }
}

extension Session {
  /// An answer as bytes for the clipboard.
  fileprivate func text(
    of answer: Answer, as mode: OutputMode
  ) throws(CommandFault) -> [UInt8] {
    var options = RenderOptions(mode: mode)
    options.header = settings.header
    options.nullText = settings.nullText
    var bytes: [UInt8] = []
    let cancellation = workspace.cancellation
    try Renderer(options, isCancelled: { cancellation.isCancelled }).render(answer) {
      (text) throws(CommandFault) in
      if cancellation.isCancelled { throw .diagnostic(.interrupted) }
      bytes += text.utf8
      guard bytes.count <= Clipboard.limit else {
        throw .diagnostic(
          .environment(
            Message("copy.too-large", ["limit": Self.grouped(Clipboard.limit)]),
            hint: Message("copy.too-large.hint")))
      }
    }
    return bytes
  }
}
