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
    let reserved = rowsToEnd + below.count
    var draw = EscapeCode.hideCursor
    if reserved > 0 {
      // The rows below may not be there yet: make the terminal scroll before a place is saved.
      draw += String(repeating: "\n", count: reserved) + EscapeCode.up(reserved)
    }
    // libedit takes a mark without width that it has written for a cell.
    draw +=
      EscapeCode.column(layout.cursor.column) + EscapeCode.save + EscapeCode.up(layout.cursor.row)
      + "\r"
    for (index, row) in layout.rows.enumerated() {
      // A full row is left to the terminal to wrap, which then knows, when its window is resized,
      // that the next one belongs to it.
      if index > 0, row.beginsLine || row.range.isEmpty { draw += "\r" + EscapeCode.down(1) }
      draw += content(of: index, clears: index == layout.rows.count - 1 || endsLine(index))
    }
    for line in below { draw += "\r\n" + line + EscapeCode.clearToEndOfRow }
    draw += EscapeCode.restore + EscapeCode.showCursor

    return Painting(draw: draw, erase: erasure(isBelow: !below.isEmpty))
  }

  /// What takes away all that is behind and below the text.
  private func erasure(isBelow: Bool) -> String {
    var erase = ""
    if !behind.isEmpty || !note.isEmpty {
      erase += EscapeCode.down(rowsToEnd) + EscapeCode.column(layout.end.column)
      erase += EscapeCode.clearToEndOfRow
    }
    if isBelow {
      erase += EscapeCode.down(erase.isEmpty ? rowsToEnd + 1 : 1) + "\r"
      erase += EscapeCode.clearToEndOfScreen
    }
    return erase.isEmpty ? "" : EscapeCode.save + erase + EscapeCode.restore
  }

  private var rowsToEnd: Int { layout.rows.count - 1 - layout.cursor.row }

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
  /// What is behind the text, as far as there is room on the last row: of a suggestion its first line
  /// and how many more there are, else the hint.
  private var behind: String {
    guard frame.usesColour, frame.cursor == frame.text.utf8.count else { return "" }
    let room = layout.columns - layout.end.column - 1
    if frame.suggestion.isEmpty { return CompletionMenu.cut(frame.hint, to: room) }
    let lines = frame.suggestion.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.count > 1 else { return CompletionMenu.cut(lines[0], to: room) }
    let whole = String(lines[0]) + " ⏎ +\(lines.count - 1)"
    return ScreenLayout.width(of: whole) <= room
      ? whole : CompletionMenu.cut(lines[0] + "…", to: room)
  }

  /// The note, if there is room for all of it, and some between.
  private var note: String {
    let used = layout.end.column + ScreenLayout.width(of: behind)
    let note = CompletionMenu.cut(frame.note, to: layout.columns)
    return note.isEmpty || used + 3 + ScreenLayout.width(of: note) > layout.columns ? "" : note
  }

  private func lines(in room: Int) -> [String] {
    guard room > 0 else { return [] }
    switch frame.below {
    case .nothing: return []
    case .label(let label):
      let text = CompletionMenu.cut(label, to: layout.columns - 1)
      return [dim(text)]
    case .menu(let candidates, let selection):
      return menu(candidates, selection).lines(in: min(room, max(frame.window.rows / 2, 1)))
    case .liveMenu(let candidates):
      let height = min(Self.liveMenuHeight, frame.window.rows / 3)
      return menu(candidates, nil).lines(in: min(room, height))
    }
  }

  /// More rows than that move too much while one types.
  private static let liveMenuHeight = 4

  private func menu(_ candidates: [CompletionCandidate], _ selection: Int?) -> CompletionMenu {
    CompletionMenu(
      candidates: candidates, selection: selection, columns: layout.columns,
      usesColour: frame.usesColour, messages: frame.messages)
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
      content += dim(frame.prompt.continuation)
    }
    content += styled(range)
    let isLast = index == layout.rows.count - 1
    if isLast { content += dim(behind) }
    if clears, row.end < layout.columns { content += EscapeCode.clearToEndOfRow }
    if isLast, !note.isEmpty {
      content += EscapeCode.column(layout.columns - 1 - ScreenLayout.width(of: note)) + dim(note)
    }
    return content
  }

  private func dim(_ text: String) -> String {
    EscapeCode.rendered(text, as: frame.usesColour ? EscapeCode.dim : "")
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
    guard frame.usesColour else { return slice(range) }
    var text = ""
    var position = range.lowerBound
    for style in frame.styles where style.range.overlaps(range) {
      let lower = max(style.range.lowerBound, position)
      let upper = min(style.range.upperBound, range.upperBound)
      guard lower < upper else { continue }
      text += slice(position..<lower)
      text += EscapeCode.rendered(
        slice(lower..<upper), as: frame.palette.rendition(of: style.style))
      position = upper
    }
    return text + slice(position..<range.upperBound)
  }

  /// A part of the text as it is drawn: without joiners, which would make the terminal join what libedit
  /// counts apart.
  private func slice(_ range: Range<Int>) -> String {
    let utf8 = frame.text.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let slice = frame.text[lower..<utf8.index(lower, offsetBy: range.count)]
    guard slice.unicodeScalars.contains(where: ScreenLayout.isJoiner) else { return String(slice) }
    var drawn = String.UnicodeScalarView()
    drawn.append(contentsOf: slice.unicodeScalars.lazy.filter { !ScreenLayout.isJoiner($0) })
    return String(drawn)
  }
}
