import CEdit

/// Completion, and what comes back from the history.
extension LineEditor {
  func addRecalls() {
    add("clio-complete", "complete, or take the next candidate") { editor, _ in
      LineEditor.of(editor).tab(backward: false)
    }
    add("clio-complete-back", "take the previous candidate") { editor, _ in
      LineEditor.of(editor).tab(backward: true)
    }
    add("clio-abort", "take back a completion") { editor, _ in LineEditor.of(editor).abort() }
    add("clio-up", "go up, or to an older entry") { editor, _ in LineEditor.of(editor).moveUp() }
    add("clio-down", "go down, or to a newer entry") { editor, _ in
      LineEditor.of(editor).moveDown()
    }
    add("clio-older", "go to the entry before") { editor, _ in
      LineEditor.of(editor).recall(byPrefix: false) { $0.older() }
    }
    add("clio-newer", "go to the entry after") { editor, _ in
      LineEditor.of(editor).recall(byPrefix: false) { $0.newer() }
    }
    add("clio-search", "search the history") { editor, _ in
      LineEditor.of(editor).beginSearch()
    }
  }

  /// How the newest entry that begins with this text goes on; empty unless it could be shown.
  func suggestion(for state: EditedText) -> String {
    guard preferences.usesColour, state.isAtEnd, !state.text.isEmpty, search == nil,
      completion == nil
    else { return "" }
    if suggested?.text != state.text {
      let rest =
        isSlowAtEntries
        ? ""
        : timed(\.isSlowAtEntries) {
          history.continuation(of: state.text, where: delegate.mayContinue)
        }
      suggested = (state.text, rest)
    }
    return suggested?.rest ?? ""
  }

  /// A tab with input behind it is one of a text that is being pasted.
  private func tab(backward: Bool) -> UInt8 {
    isInputPending ? edit { $0.insert("  ") } : complete(backward: backward)
  }

  private func complete(backward: Bool) -> UInt8 {
    let state = entry
    if completion?.current == state {
      completion?.advance(backward: backward)
    } else {
      let set = delegate.completions(in: state.text, cursor: state.cursor)
      completion = CompletionCycle(set, in: state)
      // Who has the list before the eyes already goes to its first candidate.
      if liveMenu?.entry == state {
        completion?.advance(backward: backward)
      }
    }
    guard let cycle = completion else { return UInt8(CC_ERROR) }
    if cycle.candidates.count == 1 { completion = nil }
    show(cycle.current)
    return UInt8(CC_REFRESH)
  }

  private func abort() -> UInt8 {
    guard let cycle = completion else { return UInt8(CC_ERROR) }
    completion = nil
    show(cycle.original)
    return UInt8(CC_REFRESH)
  }

  /// Goes up inside the entry, else through the history; a walk that has begun goes on, so that an
  /// entry of several lines is one step.
  ///
  /// In a list of candidates it goes to the one before, and from the first back to what was typed.
  private func moveUp() -> UInt8 {
    var state = entry
    if let cycle = completion, cycle.current == state, let selection = cycle.selection {
      return selection == 0 ? abort() : complete(backward: true)
    }
    if !isAway(state), state.moveUp() {
      show(state)
      return UInt8(CC_REFRESH)
    }
    return recall(byPrefix: true) { $0.older() }
  }

  /// Goes down inside the entry, else through the list of candidates, else through the history.
  private func moveDown() -> UInt8 {
    var state = entry
    if completion?.current == state || liveMenu?.entry == state, state.isOnLastLine {
      return complete(backward: false)
    }
    if !isAway(state), state.moveDown() {
      show(state)
      return UInt8(CC_REFRESH)
    }
    return recall(byPrefix: true) { $0.newer() }
  }

  /// Whether an entry is shown that the history has, and not what the walk set out from.
  private func isAway(_ state: EditedText) -> Bool {
    walk.map { $0.shown == state && $0.isAway } ?? false
  }

  private func recall(
    byPrefix: Bool, _ step: (inout HistoryWalk) -> EditedText?
  ) -> UInt8 {
    let state = entry
    var current: HistoryWalk
    if let walk, walk.shown == state {
      current = walk
    } else {
      current = HistoryWalk(entries: history.entries, from: state, byPrefix: byPrefix)
    }
    guard let found = step(&current) else { return UInt8(CC_ERROR) }
    walk = current
    show(found)
    return UInt8(CC_REFRESH)
  }

  private func beginSearch() -> UInt8 {
    search = HistorySearch(entries: history.entries, original: entry)
    return UInt8(CC_NORM)
  }
}
