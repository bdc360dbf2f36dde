/// Why an answer is empty: the stage that kept none of the rows that came to it.
package struct EmptyAnswerExplanation: Equatable, Sendable {
  /// What the rows were, in the plural.
  package let noun: String
  /// How many rows came to the stage; 0 where there was nothing to begin with.
  package let rowCount: Int
  package let cause: Cause

  package enum Cause: Equatable, Sendable {
    /// The source holds no rows: its name as it is written.
    case emptySource(String)
    /// A stage that is no condition, as it is written.
    case stage(String)
    /// Conditions that must all hold; the one at `last` took the last `rowsBefore` rows.
    case conditions([Part], last: Int, rowsBefore: Int)
  }

  /// One of several conditions that must all hold.
  package struct Part: Equatable, Sendable {
    /// The condition as it is written.
    package let text: String
    /// How many rows it alone keeps.
    package let kept: Int
    /// How many rows all the others together keep.
    package let keptByOthers: Int
    /// What the field has near what was asked for, where the condition alone keeps nothing.
    package let nearest: [Nearest]

    package init(text: String, kept: Int, keptByOthers: Int, nearest: [Nearest] = []) {
      self.text = text
      self.kept = kept
      self.keptByOthers = keptByOthers
      self.nearest = nearest
    }
  }

  /// What a field has in place of what was asked for.
  package enum Nearest: Equatable, Sendable {
    /// The same words in another spelling.
    case spellings(field: String, [String])
    /// Other forms of the word.
    case forms(field: String, [String])
    case values(field: String, [String])
    /// The least and the greatest value of numbers or dates.
    case span(field: String, from: String, to: String)
    /// A name that rows of another collection bear, and the query that finds them.
    case inCollection(String, collection: String, query: String)
    /// A name that stands in another field of so many rows, and the query that finds them.
    case inField(String, field: String, count: Int, query: String)
  }

  package init(noun: String, rowCount: Int, cause: Cause) {
    self.noun = noun
    self.rowCount = rowCount
    self.cause = cause
  }
}
