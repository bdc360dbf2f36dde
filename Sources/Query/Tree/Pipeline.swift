/// A statement of a script, with its place.
package struct Statement: Equatable, Sendable {
  package let kind: Kind
  /// UTF-8 offsets into the source text, without the terminator.
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  package enum Kind: Equatable, Sendable {
    case query(Pipeline)
    /// `let $name = value`.
    case letValue(Name, Expression)
    /// `let $name = {query}`: the one value that the query gives when the statement runs.
    case letQuery(Name, Pipeline)
    /// `view name($a, $b) = query`.
    case view(Name, parameters: [Name], Pipeline)
    /// `explain [plan | sql] query`.
    case explain(Pipeline, ExplainedForm)
    case show(ItemReference)
    /// `why [not] ITEM [in query]`; without a query the last answer is meant.
    case why(ItemReference, isNot: Bool, in: Pipeline?)
    /// `describe COLLECTION[.field]`.
    case describe(Path)
    /// `run "file" with $x = value`.
    case run(String, with: [Binding])
    /// `expect error "CODE" from "query"`.
    case expectError(code: String, from: String)
    /// A line that begins with a dot: its text from the dot on.
    case command(String)
  }
}

/// A row as a person names it: by its id or its name, in its collection where it stands before, or by its
/// number in the last answer.
package struct ItemReference: Equatable, Sendable {
  package let collection: Name?
  package let id: Name
  /// The collection and what is behind it as one name, which may be meant where there is no such
  /// collection: `U.S.`.
  package let whole: Name?
  /// Whether a row of the last answer is meant: `row 3`.
  package let isRow: Bool

  /// Whether a row may be meant by its number in an answer.
  package var isNumber: Bool { isRow || collection == nil && Int(id.text) != nil }

  package init(collection: Name?, id: Name, whole: Name? = nil, isRow: Bool = false) {
    self.collection = collection
    self.id = id
    self.whole = whole
    self.isRow = isRow
  }
}

/// A parameter and the value that it gets.
package struct Binding: Equatable, Sendable {
  package let name: Name
  package let value: Expression

  package init(name: Name, value: Expression) {
    self.name = name
    self.value = value
  }
}

/// A query: where its rows come from, and what happens to them in turn.
package struct Pipeline: Equatable, Sendable {
  package let source: Source
  package let stages: [Stage]
  package let range: Range<Int>

  package init(source: Source, stages: [Stage], range: Range<Int>) {
    self.source = source
    self.stages = stages
    self.range = range
  }
}

/// Where the rows of a query come from.
package indirect enum Source: Equatable, Sendable {
  case collection(Name)
  /// `early(1970)`: a view with its arguments.
  case view(Name, [Expression])
  /// `$x`, an answer that `into` has kept.
  case parameter(Name)
  case subquery(Pipeline)
  /// The rows of any collection that bear a name or hold a text.
  case find(Find)
  /// An earlier answer: 0 is the last (`_`), n the n-th of the session (`_n`).
  case answer(Int, Range<Int>)
}
