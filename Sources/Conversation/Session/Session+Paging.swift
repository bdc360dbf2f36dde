import Engine
import Messages
import Text

extension Session {
  /// Writes a text that is read from its beginning, a screen at a time where there is a reader for it.
  ///
  /// - Parameter isHelp: Whether it is shown so also where answers are not.
  func showPaged(_ text: String, isHelp: Bool = false) throws(OutputFault) {
    let text = wrapped(text)
    guard let screen = screen(headings: 0, isHelp: isHelp) else { return try output.data(text) }
    do throws(ScreenText.End) { try screen.write(text) } catch {
      if case .output(let fault) = error { throw fault }
    }
    try screen.finish()
  }

  /// What a long text passes on its way to the screen; nil where it is only written.
  func screen(headings: Int, isHelp: Bool = false) -> ScreenText? {
    guard let paging, redirection == nil, settings.isTerminal, !settings.isAccessible,
      !recorder.isRecording,
      settings.pager != .off, isHelp || settings.pagesAnswers
    else { return nil }
    let mayStart = settings.pagesAnswers && settings.files.allows(.start, "")
    let program = PagerProgram(settings.pager, environment: settings.environment)
    if mayStart, program == nil, !isHelp { return nil }
    return ScreenText(
      output, shown, paging, settings, mayStart ? program : nil, headings: headings,
      // Below an answer there is its footer, and then the prompt.
      keeping: isHelp ? 1 : 2, cancellation: workspace.cancellation)
  }

  /// A text in lines that fit, where a person reads it.
  private func wrapped(_ text: String) -> String {
    guard let width = presentation.textWidth, width > 1 else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { TextWrapping.hangingLines(of: String($0), width: width) }
      .joined(separator: "\n")
  }
}
