/// One text that can be at a cursor.
package struct CompletionItem: Equatable, Sendable {
  /// What is inserted.
  package let text: String
  /// What is only shown beside it, as `(12)`.
  package let note: String

  init(text: String, note: String = "") {
    self.text = text
    self.note = note
  }
}

/// The texts that can be at a cursor, and what of the entry they take the place of.
package struct CompletionList: Equatable, Sendable {
  /// UTF-8 offsets into the entry.
  package let range: Range<Int>
  package let items: [CompletionItem]
}
