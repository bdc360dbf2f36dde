/// The candidates at a place, gone through by one key.
///
/// The first press inserts what all candidates begin with; each further one puts the next
/// candidate there. Any other key keeps what stands.
struct CompletionCycle: Equatable {
  let candidates: [CompletionCandidate]
  /// The text before the first press.
  let original: EditedText
  /// The text as the last press left it: another text means that another key came between.
  private(set) var current: EditedText
  /// Which candidate is there; nil after the first press.
  private(set) var selection: Int?

  private let replaced: Range<Int>

  /// Returns nil if there are no candidates, or if their place is not in the text.
  init?(_ set: CompletionSet, in state: EditedText) {
    let bounds = 0..<state.text.utf8.count + 1
    guard !set.candidates.isEmpty, bounds.contains(set.replace.lowerBound),
      bounds.contains(set.replace.upperBound)
    else { return nil }
    candidates = set.candidates
    original = state
    replaced = set.replace
    current = state
    if candidates.count == 1 {
      put(candidates[0].text)
      if Self.wantsBlank(after: candidates[0].text), current.after.first?.isWhitespace != true {
        current.insert(" ")
      }
    } else {
      let begun = set.replace.lowerBound..<max(set.replace.lowerBound, state.cursor)
      let common = Self.commonPrefix(of: candidates.map(\.text))
      // What is behind the cursor is replaced by what somebody has chosen only.
      if common.count > state[begun].count,
        common.lowercased().hasPrefix(state[set.replace].lowercased())
      {
        put(common)
      }
    }
  }

  /// Puts the next candidate there, or the previous one.
  mutating func advance(backward: Bool = false) {
    guard candidates.count > 1 else { return }
    let last = candidates.count - 1
    let next =
      switch selection {
      case nil: backward ? last : 0
      case let index?: backward ? (index == 0 ? last : index - 1) : (index == last ? 0 : index + 1)
      }
    selection = next
    put(candidates[next].text)
  }

  private mutating func put(_ text: String) {
    let text = TypedText.admissible(text)
    current = original
    current.replace(replaced.lowerBound..<endOfRepeated(text), with: text)
  }

  /// Where the text ends that a candidate stands for: where its further words are there already, as behind
  /// `So|viet Union`, behind those.
  private func endOfRepeated(_ text: String) -> Int {
    let end = replaced.upperBound
    let behind = original[end..<original.text.utf8.count]
    guard let sign = behind.first, !Self.isOfWord(sign) else { return end }
    for start in text.indices where text[start] == sign {
      let words = text[start...]
      let rest = behind.dropFirst(words.count)
      if words.contains(where: Self.isOfWord), behind.hasPrefix(words),
        rest.first.map(Self.isOfWord) != true
      {
        return end + words.utf8.count
      }
    }
    return end
  }

  private static func isOfWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  /// A folder, or an opened bracket, goes on without one.
  private static func wantsBlank(after text: String) -> Bool {
    guard let last = text.last else { return false }
    return !last.isWhitespace && !"/([{.=$".contains(last)
  }

  private static func commonPrefix(of texts: [String]) -> String {
    guard var common = texts.first else { return "" }
    for text in texts.dropFirst() {
      common = String(zip(common, text).prefix { $0 == $1 }.map(\.0))
    }
    return common
  }
}
