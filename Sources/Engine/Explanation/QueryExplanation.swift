package import Query

/// What a query does, stage by stage, with the rows that go in and come out.
package struct QueryExplanation: Equatable, Sendable {
  package let stages: [Stage]
  /// What is legal and may still be a slip.
  package let lints: [Lint]

  /// One stage of a query; the first is where its rows come from.
  package struct Stage: Equatable, Sendable {
    /// The word that begins it; nil for a source.
    package let word: StageWord?
    /// What follows the word of the stage, as it is written; of a source all of it.
    package let text: String
    /// How many rows go in; nil for a source.
    package let rowsIn: Int?
    package let nounIn: String
    package let rowsOut: Int
    package let nounOut: String
    /// How many rows the data leave undecided.
    package let undecided: Int
    /// What each of several conditions alone keeps of the rows that go in.
    package let conditions: [ConditionCount]
    /// What the steps of a sequence ask, one after another.
    package let sequence: [SequenceSentence]
    /// What the names and literals of the stage mean, each once.
    package let meanings: [Meaning]
  }

  package struct ConditionCount: Equatable, Sendable {
    package let text: String
    package let certain: Int
    /// How many rows more it would keep with `possibly`.
    package let undecided: Int
    /// Whether it is one side of an `or`.
    package let isAlternative: Bool
  }

  /// What a name or a literal stands for.
  package enum Meaning: Hashable, Sendable {
    /// A name and a row that has it: `alias` is the name that led there, if it is not the label.
    case row(String, collection: String, id: String?, label: String?, alias: String?)
    /// A name that more rows have than are reported one by one.
    case rows(String, count: Int)
    case category(String, [String])
    /// A date as written, and the runs of days that it stands for; an end that is nil has no bound.
    case days(String, [Days], season: Bool)
    /// A field that is derived from a date.
    case derived(String, from: String)
    /// A field under another name.
    case field(String, String)
    /// A text that rows are put in order by, letter by letter.
    case letters(String)
  }

  /// A run of days.
  package struct Days: Hashable, Sendable {
    package let first: String?
    package let last: String?
  }

  /// What is legal and may still be a slip; texts are as written in the query.
  package enum Lint: Equatable, Sendable {
    /// The rows are cut before they are put in order.
    case limitBeforeSort(limit: String, sort: String)
    /// `and` binds closer than `or`; the brackets that say so.
    case mixedConnectives(String, inBrackets: String)
    /// A year or a date compared with a text in quotes.
    case dateAsText(String, value: String)
    /// An order that a later stage makes void.
    case sortWithoutEffect(sort: String, later: String)
    /// A later order takes the place of an earlier one.
    case sortedTwice(first: String, second: String)
  }
}
