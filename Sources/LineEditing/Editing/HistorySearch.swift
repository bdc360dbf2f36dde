import Messages

/// A search through the history that narrows with every key.
///
/// The text that is looked for is typed apart from the entry; the entry that was found is shown
/// whole. Letters of the Latin alphabet are found in either case.
struct HistorySearch: Equatable {
  /// What a key did.
  enum Effect: Equatable {
    /// The search goes on, perhaps with another entry.
    case goesOn
    /// The entry that was found stays, and is submitted.
    case submits
    /// The entry that was found stays for editing, and the key is not used up.
    case keeps
    /// The text is as it was before the search.
    case restores
  }

  /// The text before the search.
  let original: EditedText
  private(set) var pattern = ""
  private(set) var matches: [String] = []
  private(set) var selection = 0

  /// Newest first.
  private let entries: [String]

  init(entries: [String], original: EditedText) {
    self.entries = entries
    self.original = original
  }

  /// What is shown: the entry that was found, else the text before the search.
  var shown: EditedText {
    matches.isEmpty ? original : EditedText(matches[selection])
  }

  /// The line below the entry.
  var label: Message {
    if pattern.isEmpty { return Message("prompt.search") }
    if matches.isEmpty { return Message("prompt.search.none", ["pattern": pattern]) }
    return Message(
      "prompt.search.found",
      ["pattern": pattern, "place": selection + 1, "count": matches.count])
  }

  /// Takes a key that was pressed during the search.
  mutating func press(_ key: Unicode.Scalar) -> Effect {
    switch key.value {
    case Key.controlR: selection = min(selection + 1, max(matches.count - 1, 0))
    case Key.controlS: selection = max(selection - 1, 0)
    case Key.backspace, Key.delete:
      guard !pattern.isEmpty else { return .restores }
      pattern.removeLast()
      find()
    case Key.controlC, Key.controlG: return .restores
    case Key.enter, Key.newline:
      // A text that was not found must not run something else.
      if matches.isEmpty { return pattern.isEmpty ? .restores : .goesOn }
      return .submits
    case 0x20...:
      pattern.unicodeScalars.append(key)
      find()
    default: return .keeps
    }
    return .goesOn
  }

  private mutating func find() {
    selection = 0
    matches = pattern.isEmpty ? [] : entries.filter { Self.contains($0, pattern) }
  }

  private static func contains(_ entry: String, _ pattern: String) -> Bool {
    var rest = Substring(entry).utf8
    let wanted = pattern.utf8
    while rest.count >= wanted.count {
      if zip(rest, wanted).allSatisfy({ folded($0) == folded($1) }) { return true }
      rest.removeFirst()
    }
    return false
  }

  private static func folded(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}

/// The codes of keys that are distinguished outside libedit's maps.
enum Key {
  static let controlC: UInt32 = 0x03
  static let controlG: UInt32 = 0x07
  static let backspace: UInt32 = 0x08
  static let newline: UInt32 = 0x0A
  static let enter: UInt32 = 0x0D
  static let controlR: UInt32 = 0x12
  static let controlS: UInt32 = 0x13
  static let escape: UInt32 = 0x1B
  static let delete: UInt32 = 0x7F

  /// Private keys, which the read hook or a command gives to libedit in the user's stead.
  static let commandMode: UInt32 = 0x1D
  static let submit: UInt32 = 0x1E
  static let refresh: UInt32 = 0x1F
}
