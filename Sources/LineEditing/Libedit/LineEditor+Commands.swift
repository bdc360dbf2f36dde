import CEdit
import Terminal

/// What libedit calls when a key is pressed; each reads the entry, changes it as a value, and shows
/// it.
extension LineEditor {
  func addCommands() {
    add("clio-enter", "submit, or go on below") { editor, _ in LineEditor.of(editor).enter() }
    add("clio-enter-command-mode", "submit, or go on below") { editor, _ in
      LineEditor.of(editor).enter(fromCommandMode: true)
    }
    add("clio-newline", "insert a newline") { editor, _ in
      LineEditor.of(editor).edit { $0.insert("\n") }
    }
    add("clio-refresh", "draw again") { editor, _ in LineEditor.of(editor).refresh() }
    add("clio-cancel", "drop the entry") { editor, _ in LineEditor.of(editor).cancel() }
    add("clio-delete-or-leave", "delete, or end the input") { editor, _ in
      LineEditor.of(editor).deleteOrLeave()
    }
    add("clio-paste", "insert a pasted text") { editor, _ in LineEditor.of(editor).paste() }
    addMotions()
    addKills()
    addRecalls()
    addAssistance()
  }

  private func addMotions() {
    add("clio-home", "go to the start of the line") { editor, _ in
      LineEditor.of(editor).edit { $0.moveHome() }
    }
    add("clio-end", "go to the end of the line") { editor, _ in
      LineEditor.of(editor).edit { $0.moveEnd() }
    }
    add("clio-left", "go left") { editor, _ in LineEditor.of(editor).edit { $0.moveLeft() } }
    add("clio-right", "go right, or take the suggestion") { editor, _ in
      let editor = LineEditor.of(editor)
      return editor.takeSuggestion { $0 } ?? editor.edit { $0.moveRight() }
    }
    add("clio-word-left", "go to the start of the word") { editor, _ in
      LineEditor.of(editor).edit { $0.move(to: $0.wordStart) }
    }
    add("clio-word-right", "go to the end of the word") { editor, _ in
      let editor = LineEditor.of(editor)
      return editor.takeSuggestion { EditedText.firstWord(of: $0) }
        ?? editor.edit { $0.move(to: $0.wordEnd) }
    }
  }

  private func addKills() {
    add("clio-backspace", "delete before the cursor") { editor, _ in
      LineEditor.of(editor).edit { $0.deleteBackward() }
    }
    add("clio-delete", "delete at the cursor") { editor, _ in
      LineEditor.of(editor).edit { $0.deleteForward() }
    }
    add("clio-kill-word", "kill the word before the cursor") { editor, _ in
      LineEditor.of(editor).kill { $0.wordStart..<$0.cursor }
    }
    add("clio-kill-next-word", "kill the word after the cursor") { editor, _ in
      LineEditor.of(editor).kill { $0.cursor..<$0.wordEnd }
    }
    add("clio-transpose", "exchange two characters") { editor, _ in
      LineEditor.of(editor).edit { $0.transpose() }
    }
    add("clio-kill-start", "kill to the start of the line") { editor, _ in
      LineEditor.of(editor).kill { $0.startOfLine }
    }
    add("clio-kill-end", "kill to the end of the line") { editor, _ in
      LineEditor.of(editor).kill { $0.restOfLine }
    }
    add("clio-yank", "insert what was killed") { editor, _ in
      let editor = LineEditor.of(editor)
      return editor.edit { editor.kills.yank(into: &$0) }
    }
  }

  /// Registers a command; libedit keeps copies of both texts for as long as it lives.
  func add(_ name: String, _ help: String, _ command: ce_command) {
    _ = ce_add_command(handle, name, help, command)
  }
}

extension LineEditor {
  /// Submits what is complete; goes on below what is not. An empty last line submits, too.
  ///
  /// With input waiting it is no key but a line end in a text that is being pasted: what has come
  /// of that text is inserted at once.
  private func enter(fromCommandMode: Bool = false) -> UInt8 {
    let isPasted = isInputPending
    if isPasted { fillAll() }
    // After Ctrl-C the reader of keys drops the line, and keeps what was pressed since.
    if signals.isInterrupted { return UInt8(CC_REFRESH) }
    if isPasted {
      keys.skip(UInt8(Key.newline))  // of CR and LF
      let text = TypedText.admissible(String(decoding: keys.takeText(), as: UTF8.self))
      return edit { $0.insert("\n" + text) }
    }
    let state = entry
    if isSubmittable(state) {
      push(Key.submit)
      return UInt8(CC_NORM)
    }
    // In command mode the cursor cannot follow the spaces: append, as A does.
    if fromCommandMode { el_push(handle, "A") }
    return edit {
      $0.move(to: $0.text.utf8.count)
      $0.insert("\n")
    }
  }

  private func isSubmittable(_ state: EditedText) -> Bool {
    let lastLine = state.text.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
    return lastLine.allSatisfy { $0.isWhitespace }
      || delegate.completeness(of: state.text) == .complete
  }

  /// The private refresh key: puts a text in place that was chosen while libedit awaited a key.
  private func refresh() -> UInt8 {
    if let text = pendingText { show(text) }
    pendingText = nil
    return UInt8(CC_REFRESH)
  }

  private func cancel() -> UInt8 {
    ending = .interrupted
    isCancelDue = false
    _ = edit { $0.move(to: $0.text.utf8.count) }
    push(Key.submit)
    return UInt8(CC_REFRESH)
  }

  private func deleteOrLeave() -> UInt8 {
    guard buffer.text.isEmpty else { return edit { $0.deleteForward() } }
    ending = .endOfInput
    return UInt8(CC_EOF)
  }

  private func kill(_ range: (EditedText) -> Range<Int>) -> UInt8 {
    edit { kills.kill(range($0), of: &$0) }
  }

  /// Takes a part of the suggestion; nil if none is shown.
  private func takeSuggestion(_ part: (String) -> String) -> UInt8? {
    let state = entry
    let suggestion = suggestion(for: state)
    guard !suggestion.isEmpty else { return nil }
    return edit { $0.insert(part(suggestion)) }
  }
}
