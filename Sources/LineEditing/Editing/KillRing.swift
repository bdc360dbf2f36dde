/// The text that was last killed, and whether the next kill adds to it.
struct KillRing: Equatable {
  private(set) var text = ""
  /// The state after the last kill: a kill that finds it unchanged adds to the text.
  private var last: EditedText?

  /// Takes a range of offsets out of `state` and keeps it.
  mutating func kill(_ range: Range<Int>, of state: inout EditedText) {
    let killed = String(state[range])
    if last == state {
      text = range.upperBound == state.cursor ? killed + text : text + killed
    } else if !killed.isEmpty {
      text = killed
    }
    state.replace(range, with: "")
    last = state
  }

  /// Inserts what was killed.
  mutating func yank(into state: inout EditedText) {
    state.insert(text)
    last = nil
  }
}
