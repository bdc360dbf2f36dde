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
    /// `view name($a, $b) = query`.
    case view(Name, parameters: [Name], Pipeline)
    /// `explain [plan] query`.
    case explain(Pipeline, plan: Bool)
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

/// A row named by its id, and by its collection where several have the id.
package struct ItemReference: Equatable, Sendable {
  package let collection: Name?
  package let id: Name

  package init(collection: Name?, id: Name) {
    self.collection = collection
    self.id = id
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
  /// An earlier answer: 0 is the last (`_`), n the n-th of the session (`_n`).
  case answer(Int, Range<Int>)
}

/// One stage of a query, with its place.
package struct Stage: Equatable, Sendable {
  package let kind: Kind
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  package enum Kind: Equatable, Sendable {
    /// `where`, and `having`, which means the same after `group by`.
    case filter(Expression)
    case count
    /// `select`; an empty list with `everything` is `select *`.
    case select([OutputColumn], everything: Bool)
    case sort([SortKey])
    /// `limit n offset m`, either of which may be left out.
    case limit(count: Count?, offset: Count?)
    case group(by: [GroupKey], with: [OutputColumn])
    /// `follow document.source`; `deep` follows again from where it leads.
    case follow(Path, deep: Bool)
    case compute([OutputColumn])
    /// `distinct`, by all that is shown or by some values.
    case distinct(by: [Expression])
    case sample(Count, seed: Int?)
    case combine(SetOperation, Pipeline)
    /// The members of the n-th group, from 1.
    case open(Int)
    /// `kwic VALUE`: a row for each place where it stands, with so many columns of context.
    case kwic(Expression, width: Count?, sort: ContextSide?)
    /// `collocates VALUE`: the words around it and how often each stands there.
    case collocates(Expression, width: Count?)
    /// Pairs of claims that contradict each other, in what some fields name; all, or those of one
    /// certainty.
    case conflicts(by: [Name], only: ConflictCertainty?)
    case expect(Expectation, otherwise: String?)
    case save(String, mode: Name?)
    case into(Name)
    /// The proof of each row.
    case why
    /// `cite as STYLE`; which styles there are is for those to know who print them.
    case cite(Name?)
  }
}

/// How sure it is that two claims contradict each other.
package enum ConflictCertainty: String, Equatable, Codable, Sendable, CaseIterable {
  case certain, possible
}

package enum SetOperation: String, Equatable, Codable, Sendable, CaseIterable {
  case union, intersect, except
}

/// A side of what was found in a text.
package enum ContextSide: String, Equatable, Codable, Sendable, CaseIterable {
  case left, right
}

/// What an answer must be like for a script to go on.
package enum Expectation: Equatable, Sendable {
  /// A condition over the answer's rows as a whole: `count >= 10`.
  case condition(Expression)
  case noRows
  case sameAs(String)
}

/// A number of rows, written out or as a parameter.
package enum Count: Equatable, Sendable {
  case number(Int)
  case parameter(Name)
}

/// A column of `select` or of `group by .. with`.
package struct OutputColumn: Equatable, Sendable {
  package let value: Value
  package let alias: Name?
  /// The text of the value in the query, without blanks: the name of a column that has no alias.
  package let text: String
  package let range: Range<Int>

  package enum Value: Equatable, Sendable {
    case expression(Expression)
    /// `count where (P)`.
    case countWhere(Expression)
  }

  /// Where the name of the column stands.
  package var nameRange: Range<Int> { alias?.range ?? range }

  package init(value: Value, alias: Name?, text: String, range: Range<Int>) {
    self.value = value
    self.alias = alias
    self.text = text
    self.range = range
  }
}

package struct GroupKey: Equatable, Sendable {
  package let value: Expression
  package let alias: Name?
  /// Whether the several values of a row form one key.
  package let whole: Bool
  package let text: String

  /// Where the name of the key stands.
  package var nameRange: Range<Int> { alias?.range ?? value.range }

  package init(value: Expression, alias: Name?, whole: Bool, text: String) {
    self.value = value
    self.alias = alias
    self.whole = whole
    self.text = text
  }
}

package struct SortKey: Equatable, Sendable {
  package let value: Expression
  package let descending: Bool
  package let missingFirst: Bool

  package init(value: Expression, descending: Bool, missingFirst: Bool) {
    self.value = value
    self.descending = descending
    self.missingFirst = missingFirst
  }
}
