import Messages
package import Query

// What a reader of English is told.
extension Diagnostic {
  package var englishMessage: String { MessageCatalogue.english.text(message) }

  package var englishHint: String? { hint.map(MessageCatalogue.english.text) }
}
