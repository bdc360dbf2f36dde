package import Messages

/// Whether an entry can be submitted as it is.
package enum Completeness: Equatable, Sendable {
  case complete, needsMore
}

/// What a stretch of an entry is, so that it can be shown accordingly.
package enum TextStyle: Equatable, Sendable, CaseIterable {
  case plain, keyword, source, field, value, number, string, comment, error, command
}

/// A stretch of an entry and its style.
package struct StyledRange: Equatable, Sendable {
  /// UTF-8 offsets into the entry.
  package let range: Range<Int>
  package let style: TextStyle

  package init(range: Range<Int>, style: TextStyle) {
    self.range = range
    self.style = style
  }
}

/// One thing that could be at the cursor.
package struct CompletionCandidate: Equatable, Sendable {
  /// What is inserted.
  package let text: String
  /// What is only shown beside it, as `(12)`.
  package let note: String

  package init(text: String, note: String = "") {
    self.text = text
    self.note = note
  }
}

/// The candidates at a place, and what of the entry they take the place of.
package struct CompletionSet: Equatable, Sendable {
  /// UTF-8 offsets into the entry.
  package let replace: Range<Int>
  package let candidates: [CompletionCandidate]
  /// Whether they are worth showing before a letter of them is typed.
  package let isEager: Bool

  package init(replace: Range<Int>, candidates: [CompletionCandidate], isEager: Bool = false) {
    self.replace = replace
    self.candidates = candidates
    self.isEager = isEager
  }
}

/// What is found out about an entry while nobody types, because it may take some milliseconds.
package struct EntryRemarks: Equatable, Sendable {
  /// UTF-8 offsets of what is wrong with it, in order and without overlap.
  package var faults: [Range<Int>]
  /// What is shown at the right of it, as `57 events`.
  package var note: String

  package init(faults: [Range<Int>] = [], note: String = "") {
    self.faults = faults
    self.note = note
  }
}

/// What the editor asks about the language; every answer about a text is a function of the text alone.
package protocol EditorDelegate: AnyObject {
  /// The sentences of the reader's language.
  var messages: MessageCatalogue { get }
  /// How the user wants to edit; asked before each entry.
  var preferences: EditorPreferences { get }
  /// Returns whether Enter submits `text`.
  func completeness(of text: String) -> Completeness
  /// Returns the styles of `text`, in order and without overlap; what is left out is plain.
  func highlight(_ text: String) -> [StyledRange]
  /// Returns what could be at `cursor`, a UTF-8 offset into `text`.
  func completions(in text: String, cursor: Int) -> CompletionSet
  /// Returns how `text` may go on, to be shown behind it and never to be taken; empty for nothing.
  func hint(after text: String) -> String
  /// Returns whether an entry of the history may be shown as the way in which a text goes on: whoever takes it may
  /// not have read it to its end.
  func mayContinue(with entry: String) -> Bool
  /// Returns what can be said of `text` as a whole.
  func remarks(on text: String) -> EntryRemarks
  /// Returns what is to be known of the word at `cursor`, in lines; empty for nothing.
  func help(in text: String, cursor: Int) -> [String]
}
