import Messages

extension Message {
  /// The message in English, for diagnostics of queries, which are in English still.
  var inEnglish: String { MessageCatalogue.english.text(self) }
}
