package import Messages

/// What is between the two sides of a comparison.
///
/// An operator is a case here, and one for its negation, with its definition, which the parser, completion,
/// help and the binder read; what it asks of a text is in `TextTest.init`.
package enum Comparison: String, Equatable, Codable, Sendable, CaseIterable {
  case equal = "="
  case notEqual = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  case isIn = "in"
  case isNotIn = "not in"
  case contains = "contains"
  case doesNotContain = "not contains"
  case has = "has"
  case hasNot = "not has"
  case startsWith = "starts with"
  case doesNotStartWith = "not starts with"
  case endsWith = "ends with"
  case doesNotEndWith = "not ends with"
  case like = "like"
  case isNotLike = "not like"
  case matches = "~"
  case doesNotMatch = "!~"
  case isUnder = "under"
  case isNotUnder = "not under"
}

/// What there is to know of an operator, whichever kind of field comes before it.
package struct ComparisonDefinition: Sendable {
  /// A query of the built-in corpus with it.
  package let example: String
  package let right: Right
  package let effect: Effect
  /// The same comparison the other way round; nil where there is no sign for that.
  package let negation: Comparison?

  /// What can be on its right.
  package enum Right: Sendable {
    /// A value, or a list of which any member will do.
    case values
    /// One value.
    case value
    /// Values, or a query in braces.
    case valuesOrQuery
    /// The same, and a number before a dash begins a range and no difference.
    case setOrQuery
    /// A text with `*`, `?` and `[..]`.
    case glob
    /// A regular expression.
    case expression
  }

  /// What it asks of two values.
  package enum Effect: Sendable { case equality, order, part, place }

  fileprivate init(
    example: String, _ right: Right, _ effect: Effect,
    negation: Comparison? = nil
  ) {
    self.example = example
    self.right = right
    self.effect = effect
    self.negation = negation
  }
}

extension Comparison {
  /// The definition of an operator, or of the one that it negates.
  package var definition: ComparisonDefinition {
    switch self {
    case .equal, .notEqual:
      ComparisonDefinition(
        example: "events where actor = Japan",
        .valuesOrQuery, .equality, negation: .notEqual)
    case .less:
      ComparisonDefinition(example: "events where year < 1960", .value, .order)
    case .lessOrEqual:
      ComparisonDefinition(example: "events where year <= 1960", .value, .order)
    case .greater:
      ComparisonDefinition(example: "events where year > 1990", .value, .order)
    case .greaterOrEqual:
      ComparisonDefinition(example: "events where year >= 1990", .value, .order)
    case .isIn, .isNotIn:
      ComparisonDefinition(
        example: "events where year in 1960..1964",
        .setOrQuery, .equality, negation: .isNotIn)
    case .contains, .doesNotContain:
      ComparisonDefinition(
        example: "events where title contains treaty", .values, .part,
        negation: .doesNotContain)
    case .has, .hasNot:
      ComparisonDefinition(
        example: "events where title has treaty", .values,
        .part, negation: .hasNot)
    case .startsWith, .doesNotStartWith:
      ComparisonDefinition(
        example: "events where title starts with Japan", .values,
        .part, negation: .doesNotStartWith)
    case .endsWith, .doesNotEndWith:
      ComparisonDefinition(
        example: "events where title ends with treaty", .values,
        .part, negation: .doesNotEndWith)
    case .like, .isNotLike:
      ComparisonDefinition(
        example: "events where title like \"*treaty*\"", .glob, .part, negation: .isNotLike)
    case .matches, .doesNotMatch:
      ComparisonDefinition(
        example: "events where title ~ /treat(y|ies)/", .expression, .part,
        negation: .doesNotMatch)
    case .isUnder, .isNotUnder:
      ComparisonDefinition(
        example: "events where place under Japan", .setOrQuery,
        .place, negation: .isNotUnder)
    }
  }

  /// What holds where it does, in a line; of a negation what it denies.
  package var meaning: Message { Message(key: "help.operator.\((negated ?? self).rawValue)") }

  /// The operator that this one is the negation of.
  package var negated: Comparison? { Self.negatedBy[self] }

  /// Each operator by its negation.
  private static let negatedBy = Dictionary(
    uniqueKeysWithValues: allCases.compactMap { comparison in
      comparison.definition.negation.flatMap { $0 == comparison ? nil : ($0, comparison) }
    })

  /// The operators as they are written, without their negations.
  package static let operators = allCases.filter { $0.negated == nil }

  /// The words of an operator that is written in words.
  private var words: [String] {
    rawValue.first?.isLetter == true ? rawValue.split(separator: " ").map(String.init) : []
  }

  /// The operators that are written in words, by the first of these.
  private static let byFirstWord = Dictionary(
    operators.filter { !$0.words.isEmpty }.map { ($0.words[0], $0) },
    uniquingKeysWith: { first, _ in first })

  /// The operator that a word begins, and the words that must follow.
  static func beginning(with word: String) -> (comparison: Comparison, rest: [String])? {
    byFirstWord[word].map { ($0, Array($0.words.dropFirst())) }
  }

  /// Whether a query in braces can follow it.
  var takesQuery: Bool {
    switch definition.right {
    case .valuesOrQuery, .setOrQuery: true
    case .values, .value, .glob, .expression: false
    }
  }

  /// Whether a list on the right means any of its members.
  package var takesList: Bool {
    switch definition.right {
    case .values, .valuesOrQuery, .setOrQuery, .glob, .expression: true
    case .value: false
    }
  }

  /// Whether it asks which of two values is less.
  package var isOrdering: Bool { definition.effect == .order }

  /// Whether two values stand to each other as the sign says; `in` means equality.
  package func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
    switch self {
    case .less: left < right
    case .lessOrEqual: left <= right
    case .greater: left > right
    case .greaterOrEqual: left >= right
    case .equal, .isIn: left == right
    case .notEqual, .isNotIn: left != right
    case .contains, .doesNotContain, .has, .hasNot, .startsWith, .doesNotStartWith, .endsWith,
      .doesNotEndWith, .like, .isNotLike, .matches, .doesNotMatch, .isUnder, .isNotUnder:
      preconditionFailure("'\(rawValue)' asks for no order")
    }
  }
}
