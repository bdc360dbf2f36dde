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
    case .word:
      if let sign = try ownWordSign() { return sign }
      return try foreignWordSign()
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
    case .keyword: return try wordSign()
    default: return nil
    }
  }

  private mutating func taking(_ comparison: Comparison) -> Sign {
    index += 1
    return .comparison(comparison)
  }

  /// An operator in words, or one of the relations between spans of time.
  private mutating func wordSign() throws(ParsingFault) -> Sign? {
    let first = operatorWord(token)
    let relation: Keyword? =
      if case .keyword(let word) = kind, word.isSpanRelation { word } else { nil }
    if let (comparison, rest) = Comparison.beginning(with: first) {
      let isWhole = rest.indices.allSatisfy { operatorWord(token(ahead: $0 + 1)) == rest[$0] }
      if isWhole {
        index += 1 + rest.count
        return .comparison(comparison)
      }
      if relation == nil {
        index += 1
        throw expected("'\(rest.joined(separator: " "))' after '\(first)'")
      }
    }
    return try relation.flatMap { (word) throws(ParsingFault) in
      try self.relation(word).map { .relation($0, negated: false) }
    }
  }

  /// An operator whose word is not reserved: it is one only where a value follows.
  private mutating func ownWordSign() throws(ParsingFault) -> Sign? {
    guard Comparison.beginning(with: lowercased(token)) != nil, isBeforeValue(1) else { return nil }
    return try wordSign()
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
    if next.kind == .keyword(.is) {
      reportForeign("not is", write: "is not", range)
      throw .reported
    }
    if isOperatorWord(next) {
      index += 1
      return try wordSign()?.negated
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

extension Parser {
  /// A word in small letters, reserved or not.
  private func operatorWord(_ token: Token) -> String {
    if case .keyword(let keyword) = token.kind { keyword.rawValue } else { lowercased(token) }
  }

  /// Whether a token begins an operator in words.
  func isOperatorWord(_ token: Token) -> Bool {
    switch token.kind {
    case .keyword(let keyword): keyword.isOperator
    case .word: Comparison.beginning(with: lowercased(token)) != nil
    default: false
    }
  }

  /// Whether a value may stand so many tokens ahead.
  func isBeforeValue(_ count: Int) -> Bool {
    let behind = token(ahead: count).kind
    return behind != .pipe && behind != .comma && !behind.endsStatement
  }
}

extension Sign {
  /// The same with `not` before its words.
  fileprivate var negated: Sign {
    switch self {
    case .comparison(let comparison): .comparison(comparison.definition.negation ?? comparison)
    case .relation(let relation, _): .relation(relation, negated: true)
    }
  }
}
