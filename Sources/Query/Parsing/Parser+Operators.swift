extension Parser {
  /// Takes the sign or words between the sides of a comparison; nil if there are none.
  mutating func comparisonSign() throws(ParsingFault) -> Comparison? {
    switch kind {
    case .equal: return taking(.equal)
    case .notEqual: return taking(.notEqual)
    case .less: return taking(.less)
    case .lessOrEqual: return taking(.lessOrEqual)
    case .greater: return taking(.greater)
    case .greaterOrEqual: return taking(.greaterOrEqual)
    case .tilde, .notTilde: throw notInThisVersion(text(of: token), token.range)
    case .foreign: return foreignComparison()
    case .word: return try between()
    case .keyword(.not): return try negatedSign()
    case .keyword(let keyword): return try wordSign(keyword)
    default: return nil
    }
  }

  private mutating func taking(_ comparison: Comparison) -> Comparison {
    index += 1
    return comparison
  }

  private mutating func foreignComparison() -> Comparison? {
    let comparison: Comparison
    switch text(of: token) {
    case "==": comparison = .equal
    case "<>": comparison = .notEqual
    case "=<": comparison = .lessOrEqual
    case "=>": comparison = .greaterOrEqual
    default: return nil
    }
    reportForeign(text(of: token), write: comparison.rawValue, token.range)
    return taking(comparison)
  }

  /// `between 1964 and 1976`.
  private mutating func between() throws(ParsingFault) -> Comparison? {
    guard isWord("between", token), token(ahead: 2).kind == .keyword(.and) else { return nil }
    let lower = token(ahead: 1)
    let upper = token(ahead: 3)
    guard !upper.kind.endsStatement else { return nil }
    let range = token.range.lowerBound..<upper.range.upperBound
    throw .found(
      foreign(written(range), write: "in \(written(lower.range))..\(written(upper.range))", range))
  }

  private mutating func wordSign(_ keyword: Keyword) throws(ParsingFault) -> Comparison? {
    let start = token
    switch keyword {
    case .in: return taking(.isIn)
    case .contains: return taking(.contains)
    case .starts where token(ahead: 1).kind == .keyword(.with):
      index += 2
      return .startsWith
    case .ends:
      index += 1
      guard take(.with) else { throw expected("'with' after 'ends'") }
      return .endsWith
    case .like, .under: throw notInThisVersion(keyword.rawValue, start.range)
    default:
      guard keyword.isSpanRelation else { return nil }
      var range = start.range
      var words = keyword.rawValue
      if token(ahead: 1).kind == .keyword(.by) {
        range = range.lowerBound..<token(ahead: 1).range.upperBound
        words += " by"
      }
      throw notInThisVersion(words, range)
    }
  }

  /// `not` between the sides of a comparison.
  private mutating func negatedSign() throws(ParsingFault) -> Comparison? {
    let next = token(ahead: 1)
    let range = token.range.lowerBound..<next.range.upperBound
    if case .keyword(let keyword) = next.kind, keyword.isOperator {
      if keyword == .is {
        reportForeign("not is", write: "is not", range)
        throw .reported
      }
      index += 1
      return try wordSign(keyword).map(\.negated)
    }
    if next.kind == .equal {
      reportForeign("not =", write: "!=", range)
      index += 2
      return .notEqual
    }
    return nil
  }
}

extension Comparison {
  /// The comparison with `not` before its words.
  fileprivate var negated: Comparison {
    switch self {
    case .isIn: .isNotIn
    case .contains: .doesNotContain
    case .startsWith: .doesNotStartWith
    case .endsWith: .doesNotEndWith
    default: self
    }
  }
}
