import Chronology

/// What stands between the two sides of a comparison.
enum Sign {
  case comparison(Comparison)
  case relation(DayRelation, negated: Bool)
}

extension Parser {
  /// Takes the sign or words between the sides of a comparison; nil if there are none.
  mutating func comparisonSign() throws(ParsingFault) -> Sign? {
    switch kind {
    case .equal: return equalTilde() ?? taking(.equal)
    case .bang: return try bangWord()
    case .word: return try foreignWordSign()
    case .notEqual: return taking(.notEqual)
    case .less: return taking(.less)
    case .lessOrEqual: return taking(.lessOrEqual)
    case .greater: return taking(.greater)
    case .greaterOrEqual: return taking(.greaterOrEqual)
    case .tilde: return taking(.matches)
    case .notTilde: return taking(.doesNotMatch)
    case .foreign: return foreignComparison()
    case .colon:
      reportForeign(":", write: "=", token.range, fix: " =")
      return taking(.equal)
    case .keyword(.not): return try negatedSign()
    case .keyword(let keyword): return try wordSign(keyword)
    default: return nil
    }
  }

  private mutating func taking(_ comparison: Comparison) -> Sign {
    index += 1
    return .comparison(comparison)
  }

  private mutating func wordSign(_ keyword: Keyword) throws(ParsingFault) -> Sign? {
    switch keyword {
    case .in: return taking(.isIn)
    case .contains: return taking(.contains)
    case .like: return taking(.like)
    case .under: return taking(.isUnder)
    case .starts where token(ahead: 1).kind == .keyword(.with):
      index += 1
      return taking(.startsWith)
    case .ends:
      index += 1
      guard kind == .keyword(.with) else { throw expected("'with' after 'ends'") }
      return taking(.endsWith)
    default: return try relation(keyword).map { .relation($0, negated: false) }
    }
  }

  /// One of the relations between spans of time: `met by`.
  private mutating func relation(_ keyword: Keyword) throws(ParsingFault) -> DayRelation? {
    guard keyword.isSpanRelation else { return nil }
    index += 1
    if let relation = DayRelation(rawValue: keyword.rawValue) { return relation }
    guard take(.by) else { throw expected("'by' after '\(keyword.rawValue)'") }
    return DayRelation(rawValue: keyword.rawValue + " by")
  }

  /// `not` between the sides of a comparison.
  mutating func negatedSign() throws(ParsingFault) -> Sign? {
    let next = token(ahead: 1)
    let range = token.range.lowerBound..<next.range.upperBound
    if case .keyword(let keyword) = next.kind, keyword.isOperator {
      if keyword == .is {
        reportForeign("not is", write: "is not", range)
        throw .reported
      }
      index += 1
      return try wordSign(keyword)?.negated
    }
    if next.kind == .equal {
      reportForeign("not =", write: "!=", range)
      index += 1
      return taking(.notEqual)
    }
    if next.kind == .tilde {
      reportForeign("not ~", write: "!~", range)
      index += 1
      return taking(.doesNotMatch)
    }
    return nil
  }
}

extension Sign {
  /// The same with `not` before its words.
  fileprivate var negated: Sign {
    switch self {
    case .comparison(let comparison): .comparison(comparison.negated)
    case .relation(let relation, _): .relation(relation, negated: true)
    }
  }
}

extension Comparison {
  fileprivate var negated: Comparison {
    switch self {
    case .isIn: .isNotIn
    case .contains: .doesNotContain
    case .startsWith: .doesNotStartWith
    case .endsWith: .doesNotEndWith
    case .like: .isNotLike
    case .isUnder: .isNotUnder
    default: self
    }
  }

  /// Whether a query in braces may stand behind it.
  var takesQuery: Bool {
    switch self {
    case .equal, .notEqual, .isIn, .isNotIn, .isUnder, .isNotUnder: true
    default: false
    }
  }
}
