/// What the parser would take where an unfinished text ends.
package struct Continuation: Equatable, Sendable {
  package let kind: Kind
  /// Where what it takes the place of begins: the end of the text, or before it the beginning of a
  /// path or of a name of several words.
  package let start: Int
  package let place: ContinuationPlace

  package enum Kind: Equatable, Sendable {
    /// A reserved word, or one that means something only here: `by`, `deep`, `no rows`.
    case word(String)
    /// `|`, a comma, a bracket.
    case sign(String)
    /// What is between the two sides of a comparison, signs and words.
    case comparison
    /// Behind `not`: an operator in words.
    case negatedComparison
    case stage
    /// A word that begins a statement which is no query.
    case statement
    /// What a query begins with: a collection, a view, an answer.
    case source
    case collection
    /// A field, or a path to one.
    case field
    /// A field, or whatever is computed of fields.
    case operand
    /// A value beside the comparand of the place, where there is one.
    case value
    /// What `is` asks.
    case state
    /// An id or a name, of a row of one collection or of any.
    case item(collection: Name?)
    case unit
    case timeUnit
    case file(isWritten: Bool)
    case mode
    case style
    case code
    case number
    /// What is looked for, and may be anything.
    case text
    case pattern
    case newName
    case newParameter
  }
}

/// What is around a place of a text, as far as it tells what can be there.
package struct ContinuationPlace: Equatable, Sendable {
  /// The rows whose fields are meant; nil before any.
  package var rows: RowScope?
  /// What the value here is compared with.
  package var comparand: Expression?
  /// How it is compared; nil where the relation between two spans of time is asked.
  package var comparison: Comparison?
  /// Whether a function of groups is asked for, and no field.
  package var isOfGroups = false
  /// Whether a condition is asked for, so that a field alone is not enough.
  package var isCondition = false

  init() {}
}

/// Which rows the names at a place of a text are fields of.
package indirect enum RowScope: Equatable, Sendable {
  /// The rows behind some stages of a query.
  case behind(Pipeline)
  /// The rows that a path leads to from others.
  case ledTo(Path, from: RowScope)
}
