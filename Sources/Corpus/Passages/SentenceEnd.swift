/// Whether a line ends where a sentence does.
enum SentenceEnd {
  /// Signs that end a sentence.
  private static let ends: Set<Character> = ["。", "．", "！", "？", "!", "?", ".", "…"]
  /// What can follow such a sign: closing quotes and brackets, and marks of notes.
  private static let closers: Set<Character> = [
    "”", "’", "\"", "'", "」", "』", "）", ")", "】", "》", "〉", "］", "]", "〕", "*", "†", "‡",
  ]

  /// Whether a text ends with a whole sentence; closing signs and the mark of a note may follow it.
  static func closes(_ text: some BidirectionalCollection<Character>) -> Bool {
    text.last { !$0.isWhitespace && !closers.contains($0) && !NoteMark.isMark($0) }
      .map(ends.contains) ?? false
  }
}

/// Marks by which a text calls its notes.
enum NoteMark {
  /// Whether a character is a circled number: ①, ⑳, ❶.
  static func isMark(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x2460...0x2473, 0x2776...0x277F, 0x3251...0x325F, 0x32B1...0x32BF: return true
    default: return false
    }
  }

  /// Whether a line begins as a note does: with a circled number, a dagger, `[3]`, `〔3〕`, or the word.
  static func begins(_ line: String) -> Bool {
    guard let first = line.first else { return false }
    if isMark(first) || "*†‡§＊※".contains(first) { return true }
    if line.hasPrefix("注：") || line.hasPrefix("注:") || line.hasPrefix("Note:") { return true }
    let closing: [Character: Character] = ["[": "]", "［": "］", "〔": "〕"]
    guard let closer = closing[first], let end = line.firstIndex(of: closer) else { return false }
    let inside = line[line.index(after: line.startIndex)..<end]
    return !inside.isEmpty && inside.allSatisfy(\.isNumber)
  }
}
