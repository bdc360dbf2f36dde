import Text

/// A cell as it is in a grid: on one line, and harmless to the terminal.
struct GridCell {
  let text: String
  let width: Int

  /// Creates the cell of a text that may hold anything: what a terminal would obey becomes a sign,
  /// line breaks `⏎`.
  init(_ text: String) {
    guard text.hasByte(where: { $0 < 0x20 || $0 >= 0x7F }) else {
      (self.text, width) = (text, text.utf8.count)
      return
    }
    let line = Self.standingAlone(TerminalText.visible(text))
    (self.text, width) = (line, DisplayWidth.of(line))
  }

  /// Returns a text that does not grow into one character with the blank on either side of it,
  /// as a skin tone without its emoji would: the strokes would be out of line.
  private static func standingAlone(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return text
    }
    let start = " \(first)".count == 1 ? "\u{200B}" : ""
    let end = "\(last) ".count == 1 ? "\u{200B}" : ""
    return start + text + end
  }

  /// Returns the text cut with `…` to so many columns, and the spaces that fill them.
  ///
  /// - Parameter keepingEnd: Whether it is cut at its beginning.
  func fitted(to columns: Int, keepingEnd: Bool = false) -> (text: String, blanks: String) {
    let shown =
      width <= columns
      ? text : DisplayWidth.truncated(text, to: columns, keepingEnd: keepingEnd)
    let taken = width <= columns ? width : DisplayWidth.of(shown)
    return (shown, String(repeating: " ", count: max(columns - taken, 0)))
  }
}
