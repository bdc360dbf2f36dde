package import Chronology
package import Messages

/// A part of a condition or of a column, with its place in the query.
package struct Expression: Equatable, Sendable {
  package let kind: Kind
  /// UTF-8 offsets into the source text.
  package let range: Range<Int>

  package init(_ kind: Kind, _ range: Range<Int>) {
    self.kind = kind
    self.range = range
  }

  package indirect enum Kind: Equatable, Sendable {
    case literal(Literal)
    /// A value written without quotes, its words joined by one space: `United States`.
    case name(String)
    case path(Path)
    case parameter(String)
    case call(Name, [Expression])
    /// A call of a function of many rows that says which rows, or that each value counts once.
    case aggregate(AggregateCall)
    /// `*` as the only argument, as in `count(*)`.
    case everything
    case list([Expression])
    case interval(lower: Expression?, upper: Expression?)
    case negative(Expression)
    case arithmetic(Arithmetic, Expression, Expression)

    case not(Expression)
    case certainly(Expression)
    case possibly(Expression)
    case and([Expression])
    case or([Expression])
    case comparison(Expression, Comparison, Expression)
    /// `date is [not] imprecise`.
    case state(Expression, RowState, negated: Bool)
    /// `date overlaps 1956..1976`: one of Allen's relations, or one derived of them.
    case relation(Expression, DayRelation, Expression, negated: Bool)
    /// `all actor in [..]`: a comparison of every value of a field.
    case quantified(Quantifier, Expression)
    /// `any documents where (..)`: a condition on the rows that a path leads to.
    case quantifiedRows(Quantifier, Path, Expression)
    /// `{ query }` on the right of a comparison.
    case subquery(Pipeline)
    /// `/pattern/flags`, without its slashes.
    case regex(String, flags: String)
  }
}

/// A name as it is written, with its place.
package struct Name: Equatable, Sendable {
  package let text: String
  package let range: Range<Int>

  package init(_ text: String, _ range: Range<Int>) {
    self.text = text
    self.range = range
  }
}

/// A way from a row to a value: `claims.source.author`; a step `^source` leads backwards.
package struct Path: Equatable, Sendable {
  package let steps: [Step]

  package struct Step: Equatable, Sendable {
    package let name: Name
    package let isInverse: Bool

    package init(name: Name, isInverse: Bool = false) {
      self.name = name
      self.isInverse = isInverse
    }
  }

  package init(steps: [Step]) { self.steps = steps }

  package var range: Range<Int> {
    steps[0].name.range.lowerBound..<steps[steps.count - 1].name.range.upperBound
  }

  /// The path as it is written in a query.
  package var text: String {
    steps.map { ($0.isInverse ? "^" : "") + $0.name.text }.joined(separator: ".")
  }
}

/// A value written out in a query.
package enum Literal: Equatable, Sendable {
  case integer(Int64)
  case decimal(Double)
  /// A number with a unit word: `5 years`.
  case quantity(Double, unit: String)
  /// A bare date as written: `1976-06-03`, `1976年6月`, `昭和51年`.
  case date(String)
  /// An EDTF string without its `@`.
  case edtf(String)
  case string(String)
  case boolean(Bool)
  case missing
}

package enum Arithmetic: String, Equatable, Codable, Sendable {
  case plus = "+"
  case minus = "-"
  case times = "*"
  case divided = "/"
}

/// How many of several values a condition must hold for.
package enum Quantifier: String, Equatable, Codable, Sendable, CaseIterable {
  case any, all, no
}

/// What `is` asks of a value.
package enum RowState: String, Equatable, Codable, Sendable, CaseIterable {
  case missing, known, uncertain, doubtful, approximate, imprecise, open, inferred, disputed

  /// What is asked, in a line.
  package var meaning: Message { Message(key: "help.state.\(rawValue)") }

  /// A query of the built-in corpus with it.
  package var example: String { "events where date is \(rawValue)" }
}
