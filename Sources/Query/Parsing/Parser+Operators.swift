import Chronology
import Messages

/// What is between the two sides of a comparison.
enum Sign {
  case comparison(Comparison)
  case relation(DayRelation, negated: Bool)
}

extension Parser {
  /// Takes the sign or words between the sides of a comparison; nil if there are none.
  mutating func comparisonSign() throws(ParsingFault) -> Sign? {
    switch cursor.kind {
    case .equal:
      if let form = ForeignOperators(cursor).equalTilde() { return .comparison(accept(form)) }
      return taking(.equal)
    case .bang: return try bangSign()
    case .word:
      if let sign = try ownWordSign() { return sign }
      let foreign = ForeignOperators(cursor)
      try reject(foreign.between())
      return foreign.word().map { .comparison(accept($0)) }
    case .notEqual: return taking(.notEqual)
    case .less: return taking(.less)
    case .lessOrEqual: return taking(.lessOrEqual)
    case .greater: return taking(.greater)
    case .greaterOrEqual: return taking(.greaterOrEqual)
    case .tilde: return taking(.matches)
    case .notTilde: return taking(.doesNotMatch)
    case .foreign:
      return ForeignOperators(cursor).comparison().map { .comparison(accept($0)) }
    case .colon: return .comparison(accept(ForeignOperators(cursor).colon()))
    case .keyword(.not): return try negatedSign()
    case .keyword: return try wordSign()
    default: return nil
    }
  }

  private mutating func taking(_ comparison: Comparison) -> Sign {
    cursor.advance()
    return .comparison(comparison)
  }

  /// An operator in words, or one of the relations between spans of time.
  private mutating func wordSign() throws(ParsingFault) -> Sign? {
    let first = operatorWord(cursor.token)
    let relation: Keyword? =
      if case .keyword(let word) = cursor.kind, word.isSpanRelation { word } else { nil }
    if let (comparison, rest) = Comparison.beginning(with: first) {
      let isWhole = rest.indices.allSatisfy {
        operatorWord(cursor.token(ahead: $0 + 1)) == rest[$0]
      }
      if isWhole {
        cursor.advance(by: 1 + rest.count)
        return .comparison(comparison)
      }
      if relation == nil {
        cursor.advance()
        cursor.note(.word(rest.joined(separator: " ")))
        throw expected(
          Message(
            "query.expected.word-after", ["word": rest.joined(separator: " "), "before": first]))
      }
    }
    if relation != nil, let rest = Comparison.beginning(with: first)?.rest {
      cursor.noteAhead(.word(rest.joined(separator: " ")))
    }
    return try relation.flatMap { (word) throws(ParsingFault) in
      try spanRelation(word).map { .relation($0, negated: false) }
    }
  }

  /// An operator whose word is not reserved: it is one only where a value follows.
  private mutating func ownWordSign() throws(ParsingFault) -> Sign? {
    guard Comparison.beginning(with: cursor.lowercased(cursor.token)) != nil,
      cursor.isBeforeValue(1) || cursor.isNoted(ahead: 1)
    else { return nil }
    return try wordSign()
  }

  /// One of the relations between spans of time: `met by`.
  mutating func spanRelation(_ keyword: Keyword) throws(ParsingFault) -> DayRelation? {
    guard keyword.isSpanRelation else { return nil }
    cursor.advance()
    if let relation = DayRelation(rawValue: keyword.rawValue) { return relation }
    guard cursor.take(.by) else {
      throw expected(
        Message("query.expected.word-after", ["word": "by", "before": keyword.rawValue]))
    }
    return DayRelation(rawValue: keyword.rawValue + " by")
  }

  /// `!contains`, which is read as `not contains`.
  private mutating func bangSign() throws(ParsingFault) -> Sign? {
    guard let form = ForeignOperators(cursor).bang() else { return nil }
    accept(form)
    return try wordSign()?.negated
  }

  /// `not` between the sides of a comparison.
  private mutating func negatedSign() throws(ParsingFault) -> Sign? {
    let next = cursor.token(ahead: 1)
    cursor.noteAhead(.negatedComparison)
    if next.kind == .keyword(.is) {
      let range = cursor.token.range.lowerBound..<next.range.upperBound
      log.report(.foreign("not is", write: "is not", range))
      throw .reported
    }
    if cursor.isOperatorWord(next) {
      cursor.advance()
      return try wordSign()?.negated
    }
    return ForeignOperators(cursor).negatedSign().map { .comparison(accept($0)) }
  }
}

extension Parser {
  /// A word in small letters, reserved or not.
  private func operatorWord(_ token: Token) -> String {
    if case .keyword(let keyword) = token.kind {
      keyword.rawValue
    } else {
      cursor.lowercased(token)
    }
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
