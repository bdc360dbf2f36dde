package import Chronology
package import Query

/// A condition on the rows of a relation, as a value: fields are columns of the relation by their place,
/// everything that is looked for is written out. How it is decided is the executor's business.
package indirect enum Condition: Hashable, Codable, Sendable {
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
  /// The value of a category is one of these, letter for letter.
  case category(field: Int, names: [String])
  /// The row referred to, or one of those linked to, is one of these, or belongs to one of them.
  case entity(field: Int, [RowName], under: Bool)
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

/// What a text must be like; texts are in their bare form, but for `matches`, which looks at the text
/// as it is stored.
package enum TextTest: Hashable, Codable, Sendable {
  /// The text is this one; `written` is what was written, where texts with other marks on their
  /// letters are to be told of.
  case equals(String, written: String? = nil)
  case contains(String)
  case startsWith(String)
  case endsWith(String)
  /// Ordered against a text, both in their loose form: an order keeps the marks on letters.
  case compares(Comparison, String)
  /// A pattern matches the folded text: as a whole where it is a glob.
  case like(TextPattern)
  /// A regular expression matches somewhere in the text.
  case matches(TextPattern)
}

/// A regular expression in the syntax of RE2.
package struct TextPattern: Hashable, Codable, Sendable {
  package let expression: String
  /// `i`, `m` and `s`, as in Perl.
  package let flags: String
  /// Whether it describes the text as a whole, not a part of it.
  package let isWhole: Bool

  package init(_ expression: String, flags: String = "", isWhole: Bool = false) {
    self.expression = expression
    self.flags = flags
    self.isWhole = isWhole
  }
}

/// What a row of a collection is called by the rows that refer to it: the value of the field that they
/// name it by, which is its id unless a link goes by another field.
package struct RowName: Hashable, Codable, Sendable {
  /// The place of the collection among those of the corpus.
  package let table: Int
  /// Nil for a row that nothing names.
  package let name: String?
  /// Which of the rows of that name it is, from 0: a faulty corpus may have several.
  package let number: Int

  package init(table: Int, name: String?, number: Int = 0) {
    self.table = table
    self.name = name
    self.number = number
  }
}

extension RowName: Comparable {
  package static func < (left: RowName, right: RowName) -> Bool {
    (left.table, left.name ?? "", left.number) < (right.table, right.name ?? "", right.number)
  }
}
