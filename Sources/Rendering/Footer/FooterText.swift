package import Engine
package import Messages
import Text

/// The lines below an answer: how many rows, and what the reader must know beside them.
///
///     12 events; 3 more possibly (2 imprecise dates, 1 missing place): add possibly
///     2 spans reach across 1975: 'date intersects ..1974' keeps them
///
/// Which lines there are is decided here; their words are in the catalogue of the reader's language.
package struct FooterText: Sendable {
  private let messages: MessageCatalogue

  package init(language: ReaderLanguage = .en) { messages = language.messages }

  /// "12 events"
  package func rows(_ count: Int, noun: String) -> String {
    messages.text(Message.rows(count, of: noun))
  }

  /// "3 events name no source"
  package func sourceless(_ rows: (count: Int, noun: String)) -> String {
    messages.text(
      Message(
        "footer.sourceless",
        ["rows": Message.rows(rows.count, of: rows.noun), "count": rows.count]))
  }

  /// Returns the lines, without line ends: first the rows, then a line a note, last what was not
  /// shown.
  ///
  /// - Parameter more: what shows the rest: `.last`.
  package func lines(
    for answer: Answer, report: RenderReport, more: String? = nil
  ) -> [String] {
    // The one row of a count is reported by its number.
    var head = answer.isCount ? [] : [Message.rows(answer.rowCount, of: answer.noun)]
    var notes: [String] = []
    for note in answer.notes {
      switch note {
      case .countedOften(let rows, let noun, let counted):
        guard !head.isEmpty else { continue }
        head[0] = Message(
          "footer.counted-often",
          [
            "rows": head[0], "of": Message.rows(rows, of: noun),
            "counted": Message.rows(counted, of: "rows"),
          ])
      case .undecided(let count, let noun, let reasons, _):
        head.append(
          AnswerNote.undecided(count, of: noun == answer.noun ? nil : noun, reasons))
      case .emptied(let reason):
        // The reason begins with the number of rows, which is not told twice.
        if !answer.isCount, head.count == 1 { head = [] }
        notes += lines(for: reason)
      case let note: notes += note.message.map { [messages.text($0)] } ?? []
      }
    }
    if let cut = cut(answer, report, more: more) { notes.append(messages.text(cut)) }
    return [Message.inOneLine(head)].compactMap { $0.map(messages.text) } + notes
  }

  /// What is not shown, and what shows it.
  private func cut(_ answer: Answer, _ report: RenderReport, more: String?) -> Message? {
    var parts: [Message] = []
    if report.rowsShown < answer.rowCount {
      let rows = Message.rows(answer.rowCount, of: answer.noun)
      parts.append(Message("footer.shown", ["shown": report.rowsShown, "rows": rows]))
    }
    if report.columnsHidden > 0 {
      parts.append(Message("footer.hidden", ["count": report.columnsHidden]))
    }
    let line = Message.inOneLine(parts)
    guard let line, let more else { return line }
    return Message("footer.more", ["parts": line, "command": more])
  }

  /// Why there are no rows: the reason, then what each condition alone keeps and what is near.
  private func lines(for reason: EmptyAnswerExplanation) -> [String] {
    // Conditions and values may hold line breaks and worse.
    let lines = reason.messages.map { TerminalText.visible(messages.text($0)) }
    return lines.prefix(1) + lines.dropFirst().map { "  " + $0 }
  }
}
