import Messages
import Text

/// The list of candidates below an entry, in columns as wide as the widest.
struct CompletionMenu {
  var candidates: [CompletionCandidate]
  var selection: Int?
  var columns: Int
  var usesColour: Bool
  /// The sentences of the reader's language.
  var messages: MessageCatalogue

  /// Returns at most `room` lines, none wider than the window, around the selected candidate.
  func lines(in room: Int) -> [String] {
    guard room > 0, !candidates.isEmpty else { return [] }
    var width = min(candidates.map(Self.width).max() ?? 1, columns - 1)
    // One long name must not leave room for so few others.
    if candidates.count > room, columns >= 60 { width = min(width, max((columns + 1) / 2 - 2, 1)) }
    let perLine = max(1, (columns + 1) / (width + 2))
    let count = (candidates.count + perLine - 1) / perLine
    guard count > room else {
      return (0..<count).map { line($0, perLine: perLine, width: width) }
    }
    let height = max(room - 1, 1)
    let selected = (selection ?? 0) / perLine
    let top = min(max(selected - height / 2, 0), count - height)
    var lines = (top..<top + height).map { line($0, perLine: perLine, width: width) }
    if room > 1 {
      let shown = min((top + height) * perLine, candidates.count) - top * perLine
      let rest = Self.cut(
        messages.text(Message("prompt.more", ["count": candidates.count - shown])),
        to: columns - 1)
      lines.append(EscapeCode.rendered(rest, as: usesColour ? EscapeCode.dim : ""))
    }
    return lines
  }

  /// Returns a text cut to a width, with `…` for what is missing; what has no width is left out.
  static func cut(_ text: some StringProtocol, to width: Int) -> String {
    let isWhole = ScreenLayout.width(of: text) <= width
    guard width > 0 else { return "" }
    var room = isWhole ? width : width - 1
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      // A name of a file or of a corpus may hold what turns the direction of writing.
      if TerminalText.isObeyed(scalar) || ScreenLayout.isJoiner(scalar) { continue }
      guard let cells = ScreenLayout.width(of: scalar) else { continue }
      room -= cells
      if room < 0 { break }
      kept.append(scalar)
    }
    return isWhole ? String(kept) : String(kept) + "…"
  }

  private func line(_ index: Int, perLine: Int, width: Int) -> String {
    let end = min((index + 1) * perLine, candidates.count)
    return (index * perLine..<end).map { cell($0, width: width, isLast: $0 == end - 1) }.joined()
  }

  private func cell(_ index: Int, width: Int, isLast: Bool) -> String {
    let candidate = candidates[index]
    let text = Self.cut(candidate.text, to: width)
    let room = width - ScreenLayout.width(of: text)
    let hasNote = !candidate.note.isEmpty && room > 2
    let note = hasNote ? " " + Self.cut(candidate.note, to: room - 1) : ""
    let blanks = isLast ? 0 : room - ScreenLayout.width(of: note) + 2
    let padding = String(repeating: " ", count: blanks)
    if index == selection {
      return EscapeCode.rendered(text, as: EscapeCode.reverse) + dim(note) + padding
    }
    return text + dim(note) + padding
  }

  private func dim(_ text: String) -> String {
    EscapeCode.rendered(text, as: usesColour ? EscapeCode.dim : "")
  }

  private static func width(of candidate: CompletionCandidate) -> Int {
    let note = candidate.note.isEmpty ? 0 : 1 + ScreenLayout.width(of: candidate.note)
    return ScreenLayout.width(of: candidate.text) + note
  }
}
