/// A walk through the entries that begin like the text it set out from.
struct HistoryWalk: Equatable {
  /// What the last step showed: another text means that it was edited, and that the walk is over.
  private(set) var shown: EditedText

  /// Newest first, without what the walk set out from.
  private let entries: [String]
  private let live: EditedText
  /// How many entries back; 0 is the text it set out from.
  private var steps = 0

  /// Whether it has left what it set out from, and not come back.
  var isAway: Bool { steps > 0 }

  /// - Parameters:
  ///   - entries: newest first.
  ///   - byPrefix: whether only entries are shown that begin with what is before the cursor.
  init(entries: [String], from state: EditedText, byPrefix: Bool) {
    let prefix = byPrefix ? String(state.before) : ""
    self.entries = entries.filter {
      $0 != state.text && $0.utf8.starts(with: prefix.utf8)
    }
    live = state
    shown = state
  }

  /// Returns the next older entry, the cursor behind it, or nil at the oldest.
  mutating func older() -> EditedText? {
    guard steps < entries.count else { return nil }
    steps += 1
    shown = EditedText(entries[steps - 1])
    return shown
  }

  /// Returns the next newer entry, at last the text the walk set out from, then nil.
  mutating func newer() -> EditedText? {
    guard steps > 0 else { return nil }
    steps -= 1
    shown = steps == 0 ? live : EditedText(entries[steps - 1])
    return shown
  }
}
