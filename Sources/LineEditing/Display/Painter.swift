import Terminal

/// Draws a frame over what libedit has drawn.
///
/// libedit knows characters but no colours, and nothing beside or below its buffer. The painter
/// draws the same characters in the same cells once more, then what libedit does not know, and
/// leaves the cursor where libedit put it; `Painting.erase` has to be written before libedit draws
/// again.
struct Painter {
  let frame: Frame
  let layout: ScreenLayout

  init(_ frame: Frame) {
    self.frame = frame
    layout = ScreenLayout(
      text: frame.text, cursor: frame.cursor,
      promptWidth: ScreenLayout.width(of: frame.prompt.text), columns: frame.window.columns)
  }

  /// Returns what to write. A prompt as wide as the window leaves nothing to paint on.
  func painting() -> Painting {
    guard layout.rows[0].beginsLine, layout.rows[0].range.lowerBound == 0,
      ScreenLayout.width(of: frame.prompt.text) < layout.columns
    else { return Painting(draw: EscapeCode.showCursor, erase: "") }
    return layout.rows.count >= frame.window.rows ? viewport() : inPlace()
  }

  /// Paints an entry that is lower than the window, wherever on the screen it begins.
  private func inPlace() -> Painting {
    let below = lines(in: frame.window.rows - layout.rows.count)
    let rowsToEnd = layout.rows.count - 1 - layout.cursor.row
    let reserved = rowsToEnd + below.count
    var draw = EscapeCode.hideCursor
    if reserved > 0 {
      // The rows below may not be there yet: make the terminal scroll before a place is saved.
      draw += String(repeating: "\n", count: reserved)
      draw += EscapeCode.up(reserved) + EscapeCode.column(layout.cursor.column)
    }
    draw += EscapeCode.save + EscapeCode.up(layout.cursor.row) + "\r"
    for (index, row) in layout.rows.enumerated() {
      // A full row is left to the terminal to wrap, which then knows, when its window is resized,
      // that the next one belongs to it.
      if index > 0, row.beginsLine || row.range.isEmpty { draw += "\r" + EscapeCode.down(1) }
      draw += content(of: index, clears: index == layout.rows.count - 1 || endsLine(index))
    }
    for line in below { draw += "\r\n" + line + EscapeCode.clearToEndOfRow }
    draw += EscapeCode.restore + EscapeCode.showCursor

    var erase = isSuggesting ? EscapeCode.clearToEndOfRow : ""
    if !below.isEmpty {
      erase += EscapeCode.save + EscapeCode.down(rowsToEnd + 1) + "\r"
      erase += EscapeCode.clearToEndOfScreen + EscapeCode.restore
    }
    return Painting(draw: draw, erase: erase)
  }

  /// Paints the rows around the cursor of an entry that fills the window: libedit loses sight of
  /// the cursor then, but its first row is the first of the window.
  private func viewport() -> Painting {
    let below = lines(in: frame.window.rows / 2)
    let height = frame.window.rows - below.count
    let top = min(max(layout.cursor.row - height / 2, 0), layout.rows.count - height)
    var draw = EscapeCode.hideCursor + EscapeCode.save
    for row in 0..<height {
      draw += EscapeCode.place(row: row, column: 0) + content(of: top + row, clears: true)
    }
    for (offset, line) in below.enumerated() {
      draw += EscapeCode.place(row: height + offset, column: 0) + line
      draw += EscapeCode.clearToEndOfRow
    }
    draw += EscapeCode.place(row: layout.cursor.row - top, column: layout.cursor.column)
    draw += EscapeCode.showCursor
    let clear = EscapeCode.place(row: height, column: 0) + EscapeCode.clearToEndOfScreen
    return Painting(draw: draw, erase: (below.isEmpty ? "" : clear) + EscapeCode.restore)
  }
}

extension Painter {
  private var isSuggesting: Bool { !suggestion.isEmpty }

  /// The suggestion as far as there is room on the last row, and as far as its first line goes.
  private var suggestion: String {
    guard frame.usesColour, !frame.suggestion.isEmpty, frame.cursor == frame.text.utf8.count
    else { return "" }
    let line = frame.suggestion.prefix { $0 != "\n" }
    return CompletionMenu.cut(line, to: layout.columns - layout.end.column - 1)
  }

  private func lines(in room: Int) -> [String] {
    guard room > 0 else { return [] }
    switch frame.below {
    case .nothing: return []
    case .label(let label):
      let text = CompletionMenu.cut(label, to: layout.columns - 1)
      return [EscapeCode.rendered(text, as: frame.usesColour ? EscapeCode.dim : "")]
    case .menu(let candidates, let selection):
      let menu = CompletionMenu(
        candidates: candidates, selection: selection, columns: layout.columns,
        usesColour: frame.usesColour, messages: frame.messages)
      return menu.lines(in: min(room, max(frame.window.rows / 2, 1)))
    }
  }

  /// A row with its prompt and what is behind its text, cleared to the right; the last column is
  /// never cleared, since the terminal takes a full row's cursor to be on it.
  private func content(of index: Int, clears: Bool) -> String {
    let row = layout.rows[index]
    var range = row.range
    var content = ""
    if index == 0 {
      content += EscapeCode.rendered(frame.prompt.text, as: frame.usesColour ? EscapeCode.bold : "")
    } else if row.beginsLine, isIndented(row) {
      range = range.lowerBound + frame.indentation..<range.upperBound
      let continuation = frame.prompt.continuation
      content += EscapeCode.rendered(continuation, as: frame.usesColour ? EscapeCode.dim : "")
    }
    content += styled(range)
    if index == layout.rows.count - 1 {
      content += EscapeCode.rendered(suggestion, as: EscapeCode.dim)
    }
    return clears && row.end < layout.columns ? content + EscapeCode.clearToEndOfRow : content
  }

  private func endsLine(_ index: Int) -> Bool {
    index + 1 < layout.rows.count && layout.rows[index + 1].beginsLine
  }

  private func isIndented(_ row: ScreenLayout.Row) -> Bool {
    frame.indentation > 0 && row.range.count >= frame.indentation
      && frame.indentation == ScreenLayout.width(of: frame.prompt.continuation)
      && slice(row.range.lowerBound..<row.range.lowerBound + frame.indentation).utf8
        .allSatisfy { $0 == UInt8(ascii: " ") }
  }

  private func styled(_ range: Range<Int>) -> String {
    guard frame.usesColour else { return String(slice(range)) }
    var text = ""
    var position = range.lowerBound
    for style in frame.styles where style.range.overlaps(range) {
      let lower = max(style.range.lowerBound, position)
      let upper = min(style.range.upperBound, range.upperBound)
      guard lower < upper else { continue }
      text += slice(position..<lower)
      text += EscapeCode.rendered(slice(lower..<upper), as: style.style.rendition)
      position = upper
    }
    return text + slice(position..<range.upperBound)
  }

  private func slice(_ range: Range<Int>) -> Substring {
    let utf8 = frame.text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    return frame.text[lower..<utf8.index(lower, offsetBy: range.count)]
  }
}
