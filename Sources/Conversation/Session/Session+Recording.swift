import Query
import Text

// What is typed and shown, as a page.
extension Session {
  /// Runs what is typed, and adds it to the page that is being recorded, with what it shows.
  ///
  /// What it runs itself, such as a file, belongs to it. Neither what begins a recording nor what ends one is part of it.
  func recorded(_ typed: Range<Int>, of source: SourceText, _ run: () -> Outcome) -> Outcome {
    guard let recording, !shown.isKeeping else { return run() }
    shown.begin(in: source.name)
    let outcome = limitingFaultsApart(run)
    let text = shown.end()
    if case .quit = outcome { return outcome }
    guard recording === self.recording else { return outcome }
    do throws(OutputFault) {
      try recording.add(source.text(typed), shown: asShown(text))
    } catch {
      endRecording()
      _ = report(error)
    }
    return outcome
  }

  /// Ends the recording; its file, or nil where there was none.
  @discardableResult
  func endRecording() -> String? {
    guard let recording else { return nil }
    settings.followsTerminal = recording.followsTerminal
    self.recording = nil
    return recording.path
  }

  /// Shows a fault or a warning; a page knows nothing of the script that its statement was in.
  func show(
    _ excerpt: DiagnosticExcerpt, unplaced: @autoclosure () -> DiagnosticExcerpt,
    in source: SourceText
  ) {
    let isAccessible = settings.isAccessible
    let text = isAccessible ? excerpt.words : excerpt.text
    guard shown.isKeeping, !recorder.isRecording, let name = source.name, name == shown.script
    else { return output.message(lines: text) }
    let other = unplaced()
    shown.message(lines: text, keeping: isAccessible ? other.words : other.text)
  }

  /// A text as a page has it: without colours, and where a terminal was behind it, as that showed it.
  package func asShown(_ text: String) -> String {
    var text = settings.isTerminal ? TerminalText.painted(text) : text
    if settings.colour {
      for rendition in TerminalText.renditions { text = text.replacing(rendition, with: "") }
    }
    return text
  }
}
