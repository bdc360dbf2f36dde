import Messages
import Terminal

/// Everything that is seen while an entry is edited.
struct Frame {
  /// libedit's buffer: the entry with its further lines indented.
  var text: String
  /// A UTF-8 offset into `text`.
  var cursor: Int
  var prompt: PromptText
  /// How many spaces come before a further line, to be drawn over.
  var indentation: Int
  var window: TerminalSetup.WindowSize
  /// UTF-8 offsets into `text`.
  var styles: [StyledRange] = []
  /// How the entry might go on; shown behind it while the cursor is there.
  var suggestion: String = ""
  /// What may follow; shown where there is no suggestion.
  var hint: String = ""
  /// What is shown at the right of the last row, where there is room.
  var note: String = ""
  /// What is below the entry.
  var below: Below = .nothing
  /// Whether styles, the suggestion and the hint are shown.
  var usesColour: Bool = true
  var palette = Palette()
  /// The sentences of the reader's language.
  var messages = MessageCatalogue.english

  enum Below: Equatable {
    case nothing
    case label(String)
    case menu([CompletionCandidate], selection: Int?)
    /// A menu that nobody has asked for, and which is therefore low.
    case liveMenu([CompletionCandidate])
  }
}

/// What is written to show a frame, and to take away what libedit does not know of.
struct Painting: Equatable {
  var draw: String
  /// Puts the screen back to what libedit believes, but for colours.
  var erase: String
}
