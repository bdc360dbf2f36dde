import CEdit
import Glibc
import Terminal

/// What is shown beside an entry without being asked for: candidates, a hint, remarks.
extension LineEditor {
  /// What takes longer is left out for the rest of the entry: nobody waits for what was not asked for.
  private static let patience = Duration.milliseconds(50)
  /// Who has not pressed a key for so many milliseconds may be looking at what stands there.
  private static let pause: Int32 = 40

  /// Lists what can be at the cursor, if it is at the end of a word that is begun.
  func updateLiveMenu(_ entry: EditedText) {
    if liveMenu?.entry == entry { return }
    liveMenu = nil
    if closedList == entry { return }
    guard preferences.showsMenu, !isSlow, !entry.text.isEmpty, walk?.shown != entry,
      entry.after.first?.isWhitespace != false
    else { return }
    let set = timed { delegate.completions(in: entry.text, cursor: entry.cursor) }
    guard set.replace.upperBound >= entry.cursor, set.isEager || !set.replace.isEmpty,
      set.replace.upperBound <= entry.text.utf8.count
    else { return }
    let typed = entry[set.replace]
    // What is there already is no help.
    if set.candidates.allSatisfy({ $0.text == typed }) { return }
    liveMenu = (entry, set)
  }

  /// Takes away what is listed, until something is typed; what stands in the line stays.
  func closeList() {
    completion = nil
    liveMenu = nil
    closedList = entry
  }

  /// How the entry may go on.
  func hint(for entry: EditedText) -> String {
    guard preferences.usesColour, preferences.showsHints, entry.isAtEnd, search == nil,
      completion == nil
    else { return "" }
    if hinted.text != entry.text { hinted = (entry.text, delegate.hint(after: entry.text)) }
    return hinted.hint
  }

  /// Finds out what takes some milliseconds, once nobody has typed for a moment.
  ///
  /// - Returns: Whether there is something else to be drawn.
  func remark() -> Bool {
    guard preferences.showsHints, !isSlow, search == nil, keys.isEmpty else { return false }
    let text = entry.text
    guard remarked != text, !isReadable(within: Self.pause), !signals.isInterrupted else {
      return false
    }
    let before = remarks
    remarks = timed { delegate.remarks(on: text) }
    remarked = text
    return remarks != before
  }

  /// Does what nobody has asked for, and notes where it takes too long.
  func timed<Result>(
    _ isSlow: ReferenceWritableKeyPath<LineEditor, Bool> = \.isSlow, _ work: () -> Result
  ) -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    defer { if start.duration(to: clock.now) > Self.patience { self[keyPath: isSlow] = true } }
    return work()
  }
}

extension LineEditor {
  func addAssistance() {
    add("clio-help", "tell of the word at the cursor") { editor, _ in
      LineEditor.of(editor).help()
    }
    add("clio-elsewhere", "edit the entry in another program") { editor, _ in
      LineEditor.of(editor).goElsewhere()
    }
  }

  /// Writes what is to be known of the word at the cursor below the entry, and draws that anew.
  private func help() -> UInt8 {
    let state = entry
    let lines = delegate.help(in: state.text, cursor: state.cursor)
    guard !lines.isEmpty else { return UInt8(CC_ERROR) }
    let rows = lastLayout.map { $0.rows.count - 1 - $0.cursor.row } ?? 0
    write(EscapeCode.down(rows) + "\r\n" + lines.map { $0 + "\r\n" }.joined())
    _ = ce_refresh(handle)
    return UInt8(CC_NORM)
  }

  private func goElsewhere() -> UInt8 {
    ending = .elsewhere
    _ = edit { $0.move(to: $0.text.utf8.count) }
    push(Key.submit)
    return UInt8(CC_REFRESH)
  }
}
