import Text

/// A cell as it is in a grid: harmless to the terminal, and without line breaks of its own.
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

  /// Creates a line of a cell that is fit for the terminal already.
  init(line: String) { (text, width) = (line, DisplayWidth.of(line)) }

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

  /// Returns the text cut with `…` to so many columns.
  ///
  /// - Parameter keepingEnd: Whether it is cut at its beginning.
  func cut(to columns: Int, keepingEnd: Bool = false) -> String {
    width <= columns
      ? text : DisplayWidth.truncated(text, to: columns, keepingEnd: keepingEnd)
  }

  /// Returns the lines that the text fills, and whether that was too much: then the last ends in `…`.
  ///
  /// - Parameter most: The most lines; nil for as many as it needs.
  func lines(to columns: Int, most: Int?) -> (lines: [String], isCut: Bool) {
    if width <= columns { return ([text], false) }
    if columns < 2 || most == 1 { return ([cut(to: columns)], true) }
    let parts = TextWrapping.parts(of: text[...], width: columns).map {
      Self.standingAlone("\($0)")
    }
    guard let most, parts.count > most else { return (parts, false) }
    let last = parts[most - 1]
    let ending =
      DisplayWidth.of(last) < columns
      ? last + "…" : DisplayWidth.truncated(last + "……", to: columns)
    return (parts[..<(most - 1)] + [ending], true)
  }
}
