package import Messages
import Text

/// A diagnostic as it is shown: its place and words, the line of the query with carets under the
/// exact span, and at most one hint.
///
///     <command>:1:14: error[CL0103]: unknown field 'yeer' in 'events'
///     events where yeer < 1976
///                  ^^^^
///       hint: did you mean 'year'?
package struct DiagnosticExcerpt: Sendable {
  private let diagnostic: Diagnostic
  private let source: SourceText
  private let messages: MessageCatalogue
  /// How many columns a line may have before it is cut around the caret.
  private let widthLimit: Int
  private static let wordLimit = 600

  /// - Parameters:
  ///   - messages: The sentences of the reader's language.
  ///   - width: the display columns of a line; without one 120, however wide a terminal is.
  package init(
    _ diagnostic: Diagnostic, in source: SourceText, _ messages: MessageCatalogue = .english,
    width: Int? = nil
  ) {
    self.diagnostic = diagnostic
    self.source = source
    self.messages = messages
    widthLimit = max(20, width ?? 120)
  }

  /// All lines, without a line break at the end.
  package var text: String { text(withCaret: true) }

  /// The same without the line of the query and the carets below it, which nobody hears.
  package var words: String { text(withCaret: false) }

  private func text(withCaret isMarked: Bool) -> String {
    var lines = [headline]
    if isMarked { lines += lineWithCaret }
    lines += diagnostic.details.map { "  " + TerminalText.visible(messages.text($0)) }
    if let hint = diagnostic.hint {
      lines.append("  " + messages.text(Message("query.hint", ["hint": words(hint)])))
    }
    return lines.joined(separator: "\n")
  }

  /// The place, unless the source has no name, and the message.
  package var headline: String {
    let (code, text) = (diagnostic.code, words(diagnostic.message))
    let message = messages.text(
      diagnostic.isWarning
        ? Message("query.warning", ["code": code, "message": text])
        : Message("query.error", ["code": code, "message": text]))
    guard let name = source.name else { return message }
    let position = source.position(of: diagnostic.range.lowerBound)
    return "\(TerminalText.visible(name)):\(position.line):\(position.column): \(message)"
  }
}

extension DiagnosticExcerpt {
  /// Words for the terminal; a name in them may have millions of letters.
  private func words(_ message: Message) -> String {
    let limit = DiagnosticExcerpt.wordLimit
    let text = messages.text(message)
    guard text.utf8.count > limit else { return TerminalText.visible(text) }
    return TerminalText.visible(text.prefix(limit) + "…")
  }

  private var lineWithCaret: [String] {
    // What is no text cannot be shown as one; a NUL in one can.
    if case .invalidText(let reason, let remedy) = diagnostic.kind,
      remedy != nil || reason == .notUTF8
    {
      return []
    }
    let line = source.lineRange(at: diagnostic.range.lowerBound)
    if line.isEmpty, diagnostic.range.isEmpty { return [] }
    let start = min(max(diagnostic.range.lowerBound, line.lowerBound), line.upperBound)
    let end = min(max(diagnostic.range.upperBound, start), line.upperBound)

    // A line may have millions of bytes; the columns that are shown lie in a few hundred.
    let reach = widthLimit * 8
    let first = boundary(max(line.lowerBound, start - reach))
    let last = boundary(min(line.upperBound, end + reach))
    var before = shown(first..<start)
    var marked = shown(start..<boundary(min(end, start + reach)))
    var after = shown(end..<last)

    let limit = widthLimit
    let width = DisplayWidth.of(before) + DisplayWidth.of(marked) + DisplayWidth.of(after)
    if width > limit {
      before = tail(of: before, width: widthLimit / 3)
      let room = limit - DisplayWidth.of(before)
      marked = DisplayWidth.truncated(marked, to: room)
      after = DisplayWidth.truncated(after, to: max(1, room - DisplayWidth.of(marked)))
      if DisplayWidth.of(marked) == room { after = "" }
    }
    let blanks = String(repeating: " ", count: DisplayWidth.of(before))
    let carets = String(repeating: "^", count: max(1, DisplayWidth.of(marked)))
    return [before + marked + after, blanks + carets]
  }

  /// Moves an offset back to the beginning of a character.
  private func boundary(_ offset: Int) -> Int {
    var offset = offset
    while offset > 0, offset < source.bytes.count, source.bytes[offset] & 0xC0 == 0x80 {
      offset -= 1
    }
    return offset
  }

  /// The text of a range with tabs as spaces and other control characters made harmless.
  private func shown(_ range: Range<Int>) -> String {
    let blanked = source.text(range).unicodeScalars.map { $0 == "\t" ? " " : $0 }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: blanked)
    return TerminalText.visible(String(text))
  }

  private func tail(of text: String, width: Int) -> String {
    guard DisplayWidth.of(text) > width else { return text }
    var kept: [Character] = []
    var columns = 1
    for character in text.reversed() {
      columns += DisplayWidth.of(String(character))
      if columns > width { break }
      kept.append(character)
    }
    return "…" + String(kept.reversed())
  }
}
