package import Chronology
package import Corpus
package import Query

/// A condition with no names left: fields are indexes into the table of the relation, values are
/// sets of codes, rows, days or numbers.
package indirect enum Condition: Equatable, Sendable {
  case constant(Bool)
  case not(Condition)
  case and([Condition])
  case or([Condition])
  /// What is true in every world.
  case certainly(Condition)
  /// What is true in some world.
  case possibly(Condition)

  case date(field: Int, DayCondition)
  /// The number lies in one of the ranges.
  case number(field: Int, [NumberRange])
  case boolean(field: Int, Bool)
  /// The code of a category is one of these.
  case category(field: Int, codes: Set<UInt32>)
  /// The row referred to, or one of those linked to, is one of these.
  case entity(field: Int, Set<RowReference>)
  /// One of the forms of a text satisfies the test.
  case text(fields: [Int], TextTest)
  case state(field: Int, RowState)
  /// Two fields of one row are compared.
  case fields(BoundValue, Comparison, BoundValue)
  /// A number that is known between two bounds lies in one of the ranges.
  case quantity(field: Int, [NumberRange])
  /// Every value of a field of several satisfies the test inside, an empty set too.
  case every(Condition)
  /// Rows that one step leads to satisfy a condition of their own.
  case through(Hop, Quantifier, Condition)
  /// Rows that a path leads to satisfy a condition that also reads the row it starts from.
  case pairs([Hop], Quantifier, Condition)
  /// The values of a field are rows that a query gives, or under one of them; of the forms of a
  /// text one is among the texts that it gives.
  case among(fields: [Int], Subquery, under: Bool)
  /// A condition that reads columns which are computed for it.
  case derived([Derivation], Condition)
  /// The text is the same, code point by code point.
  case exact(field: Int, String)
}

/// What a text must be like; patterns are in their bare form, but for `matches`, which looks at the
/// text as it is stored.
package enum TextTest: Equatable, Sendable {
  /// The text is this one; `written` is what was written, where texts with other marks on their
  /// letters are to be told of.
  case equals(String, written: String? = nil)
  case contains(String)
  case startsWith(String)
  case endsWith(String)
  /// The text is one of these.
  case isOneOf(Set<String>)
  /// Ordered against a text, both in their loose form: an order keeps the marks on letters.
  case compares(Comparison, String)
  /// The folded text as a whole is what a glob describes.
  case like(TextPattern)
  /// A regular expression matches somewhere in the text.
  case matches(TextPattern)
}
