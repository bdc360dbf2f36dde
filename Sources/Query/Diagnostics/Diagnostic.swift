package import Messages

/// A fault of a query, or a warning about it: what is wrong, and where it is.
package struct Diagnostic: Error, Equatable, Sendable {
  /// The fault as data; `message` has the words.
  package enum Kind: Equatable, Sendable {
    // The text itself.
    case expected(Message, found: Message)
    case unterminatedQuote
    case unclosed(String)
    case unopened(String)
    case twoConditions
    case unknownCharacter(String)
    /// A habit from another language: what was written, and what clio writes.
    case foreignForm(found: String, write: String)
    /// `1964-10/1970-02` reads as a division.
    case intervalWithoutSign(String)
    case badDate(String, reason: Message)
    case tooDeep(limit: Int)
    case numberTooLarge(String)
    case missingIsAState
    case reversedRange(String)
    /// What makes a text of it, where that can be told.
    case invalidText(SourceText.Invalidity.Reason, remedy: Message? = nil)
    /// A stage word where its `|` was forgotten.
    case missingPipe(String)
    /// A statement that begins with what goes on with another: `|`, `and`, `or`.
    case strayContinuation(String)
    /// A value written without quotes that a reserved word or a sign cuts in two: `No First Use`.
    case reservedInName(String, word: String)

    // Names.
    case unknownCollection(String, nearest: [String])
    case unknownStage(String, nearest: [String])
    /// The collection is empty where all were looked at. What is known is given where the rows are those of
    /// no collection that could be listed.
    case unknownField(String, collection: String, nearest: [String], known: [String] = [])
    /// The collection is that of the field, where it is one that can be listed.
    case unknownValue(String, field: String, nearest: [String], collection: String? = nil)
    case unknownParameter(String, nearest: [String])
    /// An answer by its number, 0 for the last; whether it was there, but is kept no longer.
    case noAnswer(Int, isDropped: Bool = false)
    /// The arguments as they are written; how a function of other languages is written here, with them;
    /// and all functions that there are.
    case unknownFunction(
      String, nearest: [String], of: [String] = [], ownForm: String? = nil, known: [String] = [])
    case unknownState(String, nearest: [String])
    case unknownCommand(String, nearest: [String])
    case ambiguousName(String, ids: [String])
    /// The heading of several columns, and the names of their fields.
    case severalFields(String, [String])
    /// A warning: the heading of several columns, of which the first has it as its name.
    case firstOfHeading(String, others: [String])

    // Kinds of values.
    case cannotCompare(field: String, kind: Message, with: Message, hint: Message?)
    case notACondition(String)
    case notAllowedHere(Message, hint: Message?)
    case wrongArguments(function: String, usage: String)
    case wrongUsage(command: String, usage: String)
    /// A field whose name reads as something else, or as several words, and how it is written.
    case fieldInBackquotes(String, reads: Message?, write: String)
    /// A comparison that reads nothing of a row, and how it was meant, where that can be told.
    case noFieldCompared(String, reads: Message, write: String?)
    /// A warning: a number that is the name of a field, too.
    case numberBesideField(String, write: String)
    /// Rows of a collection, or of a stage, of which nothing says where they are stated.
    case noSources(rows: String, remedy: Message)

    // Running.
    case environment(Message, hint: Message?)
    /// A file or folder that cannot be read or written.
    case file(Message, hint: Message?)
    case interrupted
    /// A statement that was stopped because it took too much.
    case limitReached(Message, remedy: Message)
    /// What an `expect` asked for and what there is, a line each.
    case expectationFailed(message: Message?, expected: Message, got: Message)

    // What a session keeps.
    case unknownView(String, nearest: [String])
    case nameTaken(String, by: Message)
    case recursiveView(String)
    case unknownItem(String, nearest: [String])
    /// An id that rows of several collections have.
    case severalItems(String, [String])
    /// `passages` where no text is attached; a source that one could be attached to.
    case noTexts(source: String?)
  }

  package let kind: Kind
  /// UTF-8 offsets into the source text.
  package let range: Range<Int>
  /// One change that would fix it.
  package let fix: Fix?

  package init(_ kind: Kind, _ range: Range<Int>, fix: Fix? = nil) {
    self.kind = kind
    self.range = range
    self.fix = fix
  }

  /// A replacement of a part of the query.
  package struct Fix: Equatable, Sendable {
    package let range: Range<Int>
    package let text: String

    package init(range: Range<Int>, text: String) {
      self.range = range
      self.text = text
    }
  }
}
