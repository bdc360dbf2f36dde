package import LineEditing
package import Messages

/// The entries of a prompt under numbers that stay: those of earlier sessions, then those of this one, also where
/// one is entered again.
package final class NumberedHistory {
  private let store: HistoryStore?
  private let lines: any LineSource
  /// Nil until somebody asks: most never do, and the file may be long.
  private var numbered: [String]?

  package init(_ store: HistoryStore?, _ lines: any LineSource) {
    (self.store, self.lines) = (store, lines)
  }

  package var entries: [String] {
    let entries = numbered ?? store?.load() ?? lines.remembered
    numbered = entries
    return entries
  }

  /// Adds an entry; why it cannot be kept for another time, if it cannot.
  package func remember(_ entry: String) -> Message? {
    let fault = lines.remember(entry)
    // What begins with a space is kept nowhere.
    if numbered != nil, entry.first?.isWhitespace == false, numbered?.last != entry {
      numbered?.append(entry)
    }
    return fault
  }

  package func clear() -> Bool {
    numbered = nil
    return lines.forget() && store?.clear() ?? true
  }
}
