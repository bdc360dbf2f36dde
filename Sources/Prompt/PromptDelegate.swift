package import Conversation
package import LineEditing
package import Messages
import Query

/// What the line editor asks about the language and the corpus.
package final class PromptDelegate: EditorDelegate {
  private let session: Session

  package init(session: Session) { self.session = session }

  package var messages: MessageCatalogue { session.output.language.messages }

  package func completeness(of text: String) -> Completeness {
    Parsing.completeness(of: text) ? .complete : .needsMore
  }

  package func highlight(_ text: String) -> [StyledRange] { Highlighting.ranges(of: text) }

  package func completions(in text: String, cursor: Int) -> CompletionSet {
    let list = Completion(session: session).list(in: text, cursor: cursor)
    return CompletionSet(
      replace: list.range,
      candidates: list.items.map { CompletionCandidate(text: $0.text, note: $0.note) })
  }
}
