package import Messages

extension Message {
  /// The message in English, in which tests expect it.
  package var english: String { MessageCatalogue.english.text(self) }
}
