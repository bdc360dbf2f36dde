/// What can be at a place of an unfinished query, for completion.
package struct CompletionContext: Equatable, Sendable {
  package enum Kind: Equatable, Sendable {
    /// A collection, or `_`.
    case source
    /// The word that begins a stage.
    case stage
    /// A field of a collection, unknown behind `group by` and for earlier answers. The prefix is the
    /// path so far: `document.so`.
    case field(collection: String?, prefix: String)
    /// A function of the rows of a group, or of all rows.
    case aggregate(prefix: String)
    /// A value of a field. The prefix has all words of a name, without quotes.
    case value(collection: String?, fieldPath: String, prefix: String)
    /// What `is` may ask: `missing`, `uncertain`.
    case state(prefix: String)
    /// A style of citations. The prefix has all that was typed of it: `csl-`.
    case citationStyle(prefix: String)
    /// One of some words.
    case words([String])
    /// An operator, a connective, or `|`.
    case operatorOrStage
    /// The name of a command, with its dot.
    case command(prefix: String)
    /// A word behind a command; the words before it and the prefix are without quotes.
    case argument(command: String, before: [String], prefix: String)
    /// Nothing that a list could offer: a number, an alias, a comment.
    case none
  }

  package let kind: Kind
  /// The UTF-8 offsets of what a completion replaces: the word before the cursor, all words of a
  /// name, or a quoted text with its quotes.
  package let range: Range<Int>
  /// The last word alone, where `range` has several.
  package let lastWord: Range<Int>
  /// Whether a function of fields can be in the place of a field.
  package let takesFunctions: Bool
  /// The collections that were joined before, by the names of their columns.
  package var joined: [String: String] = [:]

  init(
    _ kind: Kind, _ range: Range<Int>, lastWord: Range<Int>? = nil, takesFunctions: Bool = false
  ) {
    self.kind = kind
    self.range = range
    self.lastWord = lastWord ?? range
    self.takesFunctions = takesFunctions
  }

  /// The other reading of a name of several words: the last is the beginning of `and` or the like,
  /// as in `actor = Japan an`.
  package var asOperator: CompletionContext? {
    lastWord == range ? nil : CompletionContext(.operatorOrStage, lastWord)
  }

  /// Returns what can be at a cursor.
  ///
  /// - Parameter cursor: a UTF-8 offset into the text.
  /// - Complexity: O(*n*)
  package static func at(cursor: Int, in text: String) -> CompletionContext {
    // Nobody waits for candidates in the middle of a megabyte.
    guard text.utf8.count <= 1_000_000 else {
      return CompletionContext(.none, cursor..<cursor)
    }
    let bytes = Array(text.utf8)
    var cursor = min(max(cursor, 0), bytes.count)
    while cursor > 0, cursor < bytes.count, bytes[cursor] & 0xC0 == 0x80 { cursor -= 1 }
    var reader = CompletionReader(bytes: Array(bytes[..<cursor]))
    let context = reader.context()
    guard context.range.lowerBound < cursor else { return context }

    // A quote that is closed behind the cursor is replaced with its closing sign.
    let tokens = Lexer.tokens(of: SourceText(bytes: bytes))
    guard let token = tokens.first(where: { $0.range.upperBound > cursor }), token.kind == .string,
      token.range.lowerBound == context.lastWord.lowerBound
    else { return context }
    var whole = CompletionContext(
      context.kind, context.range.lowerBound..<token.range.upperBound,
      takesFunctions: context.takesFunctions)
    whole.joined = context.joined
    return whole
  }
}
