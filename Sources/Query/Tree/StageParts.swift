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
  /// What is computed.
  package let expression: Expression
  package let alias: Name?
  /// The text of the value in the query, with few spaces: the name of a column that has no alias.
  package let text: String
  package let range: Range<Int>

  /// Where the name of the column stands.
  package var nameRange: Range<Int> { alias?.range ?? range }

  package init(_ expression: Expression, alias: Name?, text: String, range: Range<Int>) {
    self.expression = expression
    self.alias = alias
    self.text = text
    self.range = range
  }
}

/// A value by which rows are grouped.
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
