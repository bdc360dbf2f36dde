package import Engine
package import Messages
import Text

/// The lines below an answer: how many rows, and what the reader must know beside them.
///
///     12 events · 3 more possibly (2 imprecise dates, 1 missing place): add possibly
///     2 spans reach across 1975: 'date intersects ..1974' keeps them
///
/// What is said of all rows is one line, what warns of some a line of its own. Which lines there are is
/// decided here; their words are in the catalogue of the reader's language.
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

  /// Returns the lines, without line ends: first the rows, what is undecided and what was not shown, then
  /// a line a note.
  ///
  /// - Parameters:
  ///   - isInOneLine: Whether what is said of all rows is one line; else each fact is one.
  ///   - width: The columns of that line, if it is not to be longer: then there are more of it.
  package func lines(
    for answer: Answer, report: RenderReport, remedies: FooterRemedies = .none,
    isInOneLine: Bool = true, width: Int? = nil
  ) -> [String] {
    // The one row of a count is reported by its number.
    var rows = answer.isCount ? nil : rows(of: answer, report)
    var parts: [Message] = []
    var isEmptied = false
    var notes: [String] = []
    for note in answer.notes {
      switch note {
      case .countedOften(let count, let noun, let counted):
        guard let counting = rows else { continue }
        rows = Message(
          "footer.counted-often",
          [
            "rows": counting, "of": Message.rows(count, of: noun),
            "counted": Message.rows(counted, of: "rows"),
          ])
      case .undecided(let count, let noun, let reasons, _):
        parts.append(
          AnswerNote.undecided(count, of: noun == answer.noun ? nil : noun, reasons))
      case .emptied(let reason):
        isEmptied = true
        notes += lines(for: reason)
      case let note: notes += note.message.map { [messages.text($0)] } ?? []
      }
    }
    // The reason begins with the number of rows, which is not told twice.
    if isEmptied, parts.isEmpty { rows = nil }
    if report.rowsShown < answer.rowCount {
      let isAtEnd = report.firstRow + report.rowsShown >= answer.rowCount
      rows = rows.map { .remedied($0, by: isAtEnd ? remedies.rowsBefore : remedies.rows) }
    }
    if report.columnsHidden > 0, report.rowsShown > 0 {
      let columns = Message("footer.more-columns", ["count": report.columnsHidden])
      parts.append(.remedied(columns, by: remedies.columns))
    }
    if report.cellsCut > 0 {
      let texts = Message("footer.cut-texts", ["count": report.cellsCut])
      parts.append(.remedied(texts, by: remedies.columns))
    }
    let head = (rows.map { [$0] } ?? []) + parts
    return (isInOneLine ? besides(head, width) : head.map(messages.text)) + notes
  }

  /// Parts side by side, as many in a line as fit.
  private func besides(_ parts: [Message], _ width: Int?) -> [String] {
    var lines: [[Message]] = []
    for part in parts {
      let line = (lines.last ?? []) + [part]
      let fits = width.map { DisplayWidth.of(messages.text(Message.beside(line))) <= $0 } ?? true
      if lines.isEmpty || !fits { lines.append([part]) } else { lines[lines.count - 1] = line }
    }
    return lines.map { messages.text(Message.beside($0)) }
  }

  /// How many rows there are, or which of them were shown.
  private func rows(of answer: Answer, _ report: RenderReport) -> Message {
    let rows = Message.rows(answer.rowCount, of: answer.noun)
    guard report.rowsShown < answer.rowCount else { return rows }
    guard report.firstRow > 0, report.rowsShown > 0 else {
      return Message("footer.shown", ["shown": report.rowsShown, "rows": rows])
    }
    return Message(
      "footer.shown-from",
      [
        "first": report.firstRow + 1, "last": report.firstRow + report.rowsShown, "rows": rows,
      ])
  }

  /// Why there are no rows: the reason, then what each condition alone keeps and what is near.
  private func lines(for reason: EmptyAnswerExplanation) -> [String] {
    // Conditions and values may hold line breaks and worse.
    let lines = reason.messages.map { TerminalText.visible(messages.text($0)) }
    return lines.prefix(1) + lines.dropFirst().map { "  " + $0 }
  }
}
