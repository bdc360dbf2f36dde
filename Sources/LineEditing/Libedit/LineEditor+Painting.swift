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
    var frame = Frame(
      text: buffer.text, cursor: buffer.cursor, prompt: prompt, indentation: indentation.width,
      window: window)
    frame.usesColour = preferences.usesColour
    frame.palette = Palette(ground: preferences.ground ?? ground.answer)
    frame.messages = delegate.messages
    frame.styles = indentation.offsets(of: styles(of: entry.text), in: entry.text)
    frame.suggestion = suggestion(for: entry)
    frame.hint = hint(for: entry)
    frame.note = search == nil ? remarks.note : ""
    frame.below = below(entry)
    let painter = Painter(frame)
    let painting = painter.painting()
    write(erasure + painting.draw)
    erasure = painting.erase
    lastLayout = painter.layout
    isPainted = true
  }

  private func below(_ entry: EditedText) -> Frame.Below {
    if let search { return .label(delegate.messages.text(search.label)) }
    if let completion {
      return .menu(completion.candidates, selection: completion.selection)
    }
    updateLiveMenu(entry)
    return liveMenu.map { .liveMenu($0.set.candidates) } ?? .nothing
  }

  /// The styles of an entry, over which faults are laid that still stand where they were found.
  private func styles(of text: String) -> [StyledRange] {
    guard preferences.usesColour else { return [] }
    if highlighted.text != text { highlighted = (text, delegate.highlight(text)) }
    guard let remarked, !remarks.faults.isEmpty else { return highlighted.styles }
    let common = zip(remarked.utf8, text.utf8).prefix { $0 == $1 }.count
    let faults = remarks.faults.filter { $0.upperBound <= common }
    return StyledRange.overlaid(faults, as: .error, on: highlighted.styles)
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
  /// character, which tells how many rows above the entry begins.
  func resize() {
    unpaint()
    let buffer = buffer
    let before = ScreenLayout(
      text: buffer.text, cursor: buffer.cursor,
      promptWidth: ScreenLayout.width(of: prompt.text), columns: window.columns)
    window = TerminalSetup.windowSize()
    let rows = before.rowsToCursor(
      in: buffer.text, at: buffer.cursor, columns: window.columns, isPainted: isPainted)
    write(EscapeCode.up(rows) + "\r" + EscapeCode.clearToEndOfScreen)
    el_resize(handle)
    _ = ce_refresh(handle)
    paint()
  }
}
