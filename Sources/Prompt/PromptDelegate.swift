package import Conversation
package import LineEditing
package import Messages
import Query

/// What the line editor asks about the language and the corpus.
package final class PromptDelegate: EditorDelegate {
  private let session: Session
  /// The names of the corpus that was open when they were last asked for.
  private var names: CorpusNames?

  package init(session: Session) { self.session = session }

  package var messages: MessageCatalogue { session.output.language.messages }

  package var preferences: EditorPreferences {
    let settings = session.settings
    var preferences = EditorPreferences()
    preferences.usesColour = settings.colour
    preferences.ground = Ground(rawValue: settings.theme.rawValue)
    preferences.showsMenu = settings.showsMenu
    preferences.showsHints = settings.showsHints
    preferences.keys = settings.editor.flatMap { EditingKeys(rawValue: $0.rawValue) }
    return preferences
  }

  package func completeness(of text: String) -> Completeness {
    Parsing.completeness(of: text) ? .complete : .needsMore
  }

  package func highlight(_ text: String) -> [StyledRange] {
    Highlighting(names: corpusNames).ranges(of: text)
  }

  package func completions(in text: String, cursor: Int) -> CompletionSet {
    let nothing = CompletionSet(replace: cursor..<cursor, candidates: [])
    return session.whileTyping({ found(in: text, cursor: cursor) }, otherwise: nothing)
  }

  private func found(in text: String, cursor: Int) -> CompletionSet {
    let list = Completion(session: session).list(in: text, cursor: cursor)
    return CompletionSet(
      replace: list.range,
      candidates: list.items.map { CompletionCandidate(text: $0.text, note: $0.note) },
      // A value or a collection, which is listed with its number of rows.
      isEager: list.items.first.map { $0.isValue || $0.note.hasPrefix("(") } == true
        && !text.allSatisfy(\.isWhitespace))
  }

  package func hint(after text: String) -> String {
    if let era = EraHint(after: text) { return " " + era.text }
    return session.whileTyping(
      { Completion(session: session).hint(in: text, cursor: text.utf8.count) ?? "" }, otherwise: "")
  }

  package func mayContinue(with entry: String) -> Bool {
    session.whileTyping(
      { RecalledEntry(entry, in: session).isOffered }, otherwise: false)
  }

  package func remarks(on text: String) -> EntryRemarks {
    session.whileTyping({ remarksFound(on: text) }, otherwise: EntryRemarks())
  }

  private func remarksFound(on text: String) -> EntryRemarks {
    let query = TypedQuery(text, in: session, time: Self.countingTime)
    return EntryRemarks(faults: query.faults, note: query.count.map(messages.text) ?? "")
  }

  /// What takes longer is not counted while one types.
  private static let countingTime = Duration.milliseconds(5)

  package func help(in text: String, cursor: Int) -> [String] {
    session.whileTyping(
      { WordHelp(of: text, at: cursor, in: session).lines }, otherwise: [])
  }

  private var corpusNames: CorpusNames {
    if let names, names.isCurrent(in: session) { return names }
    let made = CorpusNames(of: session)
    names = made
    return made
  }
}
