import CEdit
import Glibc
import Messages
import Terminal

/// What is on the screen beside libedit's own drawing.
extension LineEditor {
  /// Paints the entry and remembers how to take away what libedit does not know of.
  func paint() {
    let buffer = buffer
    let entry = indentation.entry(in: buffer)
    if completion?.current != entry { completion = nil }
    if usesColour, highlighted.text != entry.text {
      highlighted = (entry.text, delegate.highlight(entry.text))
    }
    var frame = Frame(
      text: buffer.text, cursor: buffer.cursor, prompt: prompt, indentation: indentation.width,
      window: window)
    frame.usesColour = usesColour
    frame.messages = delegate.messages
    frame.styles = usesColour ? indentation.offsets(of: highlighted.styles, in: entry.text) : []
    frame.suggestion = suggestion(for: entry)
    if let search {
      frame.below = .label(delegate.messages.text(search.label))
    } else if let completion {
      frame.below = .menu(completion.candidates, selection: completion.selection)
    }
    let painter = Painter(frame)
    let painting = painter.painting()
    write(erasure + painting.draw)
    erasure = painting.erase
    lastLayout = painter.layout
  }

  func unpaint() {
    write(erasure)
    erasure = ""
  }

  /// Returns whether the buffer holds something that cannot be painted over, and sees to it that
  /// the refresh key puts it right: an editing command of libedit's own may have cut into the
  /// indentation, or recalled an entry without it.
  func heal() -> Bool {
    guard !isHealed else { return false }
    let buffer = buffer
    let entry = indentation.entry(in: buffer)
    var healed = entry
    if entry.text.unicodeScalars.contains(where: { !TypedText.isAdmissible($0) && $0 != "\n" }) {
      healed = EditedText(TypedText.admissible(entry.text), cursor: entry.cursor)
    }
    guard indentation.buffer(of: healed).text != buffer.text else { return false }
    isHealed = true
    pendingText = healed
    return true
  }

  /// Stops the program as the terminal's suspend character asks, and draws anew afterwards.
  func suspend() {
    unpaint()
    let rows = lastLayout.map { $0.rows.count - 1 - $0.cursor.row } ?? 0
    write(EscapeCode.endPastes + EscapeCode.down(rows) + "\r\n")
    _ = ce_prepare_terminal(handle, 0)
    raise(SIGSTOP)
    resume()
  }

  /// Takes the terminal again after a stop: the parent has written below the entry.
  func resume() {
    _ = signals.take()
    erasure = ""
    _ = ce_prepare_terminal(handle, 1)
    write("\r" + EscapeCode.beginPastes)
    window = TerminalSetup.windowSize()
    el_resize(handle)
    _ = ce_refresh(handle)
    paint()
  }

  /// Draws anew in a window of another size. Terminals that wrap lines anew keep the cursor at its
  /// character, so the entry begins as many rows above as its new layout says.
  func resize() {
    unpaint()
    window = TerminalSetup.windowSize()
    let buffer = buffer
    let layout = ScreenLayout(
      text: buffer.text, cursor: buffer.cursor,
      promptWidth: ScreenLayout.width(of: prompt.text), columns: window.columns)
    write(EscapeCode.up(layout.cursor.row) + "\r" + EscapeCode.clearToEndOfScreen)
    el_resize(handle)
    _ = ce_refresh(handle)
    paint()
  }
}
