/// What other languages write between the two sides of a comparison, and between two values.
struct ForeignOperators {
  private let cursor: TokenCursor

  private var token: Token { cursor.token }
  private var index: Int { cursor.index }

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// An operator of another language that takes some tokens.
  private func form(
    _ comparison: Comparison, count: Int, found: String? = nil, write: String
  ) -> ForeignForm<Comparison> {
    let range = cursor.range(of: index..<index + count)
    return ForeignForm(
      meaning: comparison,
      fault: .foreign(found ?? cursor.written(range), write: write, range), end: index + count)
  }
}

// Signs.
extension ForeignOperators {
  /// `==`, `<>` and their kin.
  func comparison() -> ForeignForm<Comparison>? {
    let sign = cursor.text(of: token)
    let comparison: Comparison
    switch sign {
    case "==": comparison = .equal
    case "<>": comparison = .notEqual
    case "=<": comparison = .lessOrEqual
    case "=>": comparison = .greaterOrEqual
    default: return nil
    }
    return form(comparison, count: 1, found: sign, write: comparison.rawValue)
  }

  /// `=~`: with a pattern behind it `~` is meant, else `=`, which does not look at case anyway.
  func equalTilde() -> ForeignForm<Comparison>? {
    let next = cursor.token(ahead: 1)
    guard next.kind == .tilde, next.range.lowerBound == token.range.upperBound else { return nil }
    let isPattern = cursor.token(ahead: 2).kind == .regex
    return form(
      isPattern ? .matches : .equal, count: 2, found: "=~", write: isPattern ? "~" : "=")
  }

  /// `:`.
  func colon() -> ForeignForm<Comparison> {
    ForeignForm(
      meaning: .equal, fault: .foreign(":", write: "=", token.range, fix: " ="), end: index + 1)
  }

  /// `not =` and `not ~`.
  func negatedSign() -> ForeignForm<Comparison>? {
    switch cursor.token(ahead: 1).kind {
    case .equal: form(.notEqual, count: 2, found: "not =", write: "!=")
    case .tilde: form(.doesNotMatch, count: 2, found: "not ~", write: "!~")
    default: nil
    }
  }

  /// `-- a comment`, which would read as two minus signs, and `// a comment`.
  func comment() -> Diagnostic? {
    let next = cursor.token(ahead: 1)
    let isComment =
      (cursor.kind == .minus && next.kind == .minus)
      || (cursor.kind == .slash && (next.kind == .slash || next.kind == .star))
    guard isComment, token.range.upperBound == next.range.lowerBound else { return nil }
    let range = cursor.range(of: index..<index + 2)
    return .foreign(cursor.written(range), write: "#", range)
  }

  /// `1964 < year < 1976`, of which the second sign is here.
  func chainedComparison(_ condition: Expression) -> Diagnostic? {
    guard cursor.kind.isComparison,
      case .comparison(let left, let first, let middle) = condition.lastPart.kind,
      let flipped = first.flipped, let second = Comparison(rawValue: cursor.text(of: token))
    else { return nil }
    let isNegative = cursor.token(ahead: 1).kind == .minus
    let last = cursor.token(ahead: isNegative ? 2 : 1)
    switch last.kind {
    case .integer, .decimal, .date, .edtf, .scaledNumber, .parameter, .string, .word: break
    default: return nil
    }
    let range = left.range.lowerBound..<last.range.upperBound
    let name = cursor.written(middle.range)
    let upper = cursor.written(cursor.token(ahead: 1).range.lowerBound..<last.range.upperBound)
    let lower = cursor.written(left.range)
    let isRange = (first, second) == (.lessOrEqual, .lessOrEqual)
    let write =
      isRange
      ? "\(name) in \(lower)..\(upper)"
      : "\(name) \(flipped.rawValue) \(lower) and \(name) \(second.rawValue) \(upper)"
    return .foreign(cursor.written(range), write: write, range)
  }
}

// Words.
extension ForeignOperators {
  /// `!contains` and `!in`: what negates the operator behind it.
  func bang() -> ForeignForm<Void>? {
    let next = cursor.token(ahead: 1)
    guard case .keyword(let keyword) = next.kind, keyword.isOperator, keyword != .is else {
      return nil
    }
    let range = cursor.range(of: index..<index + 2)
    return ForeignForm(
      meaning: (),
      fault: .foreign(cursor.written(range), write: "not \(cursor.text(of: next))", range),
      end: index + 1)
  }

  /// A word that means a comparison elsewhere: `has`, `startswith`, `ilike`.
  func word() -> ForeignForm<Comparison>? {
    let word = cursor.lowercased(token)
    if word == "does", let form = doesNotContain() { return form }
    guard let (write, comparison) = Self.words[word] else { return nil }
    var count = 1
    if word == "begins" || word == "matches" {
      let next = cursor.token(ahead: 1)
      if next.kind == .keyword(.with) || cursor.isWord("regex", next) {
        count = 2
      } else if word == "begins" {
        return nil
      }
    }
    // A name may be called so; only what a value follows is an operator.
    return cursor.isBeforeValue(count) ? form(comparison, count: count, write: write) : nil
  }

  private static let words: [String: (String, Comparison)] = [
    "includes": ("contains", .contains),
    "startswith": ("starts with", .startsWith), "begins": ("starts with", .startsWith),
    "endswith": ("ends with", .endsWith), "matches": ("~", .matches), "regexp": ("~", .matches),
    "rlike": ("~", .matches), "ilike": ("like", .like), "eq": ("=", .equal),
    "ne": ("!=", .notEqual), "lt": ("<", .less), "gt": (">", .greater), "le": ("<=", .lessOrEqual),
    "ge": (">=", .greaterOrEqual), "since": (">=", .greaterOrEqual), "until": ("<=", .lessOrEqual),
    "isn't": ("!=", .notEqual),
  ]

  /// `does not contain`.
  private func doesNotContain() -> ForeignForm<Comparison>? {
    let word = cursor.token(ahead: 2)
    guard cursor.token(ahead: 1).kind == .keyword(.not),
      word.kind == .keyword(.contains) || cursor.isWord("contain", word)
    else { return nil }
    return form(.doesNotContain, count: 3, write: "not contains")
  }

  /// `between 1964 and 1976`, and `between (1964 .. 1976)`.
  func between() -> Diagnostic? {
    guard cursor.isWord("between") else { return nil }
    if cursor.token(ahead: 1).kind == .leftParen, cursor.token(ahead: 3).kind == .dots,
      cursor.token(ahead: 5).kind == .rightParen
    {
      return between(cursor.token(ahead: 2), cursor.token(ahead: 4), end: cursor.token(ahead: 5))
    }
    let upper = cursor.token(ahead: 3)
    guard cursor.token(ahead: 2).kind == .keyword(.and), !upper.kind.endsStatement else {
      return nil
    }
    return between(cursor.token(ahead: 1), upper, end: upper)
  }

  private func between(_ lower: Token, _ upper: Token, end: Token) -> Diagnostic {
    let range = token.range.lowerBound..<end.range.upperBound
    let write = "in \(cursor.written(lower.range))..\(cursor.written(upper.range))"
    return .foreign(cursor.written(range), write: write, range)
  }

  /// `is in [..]` and `is not in [..]`.
  func operatorBehindIs(_ start: Token, negated: Bool) -> Diagnostic? {
    guard case .keyword(let keyword) = cursor.kind, keyword.isOperator, keyword != .is else {
      return nil
    }
    let range = start.range.lowerBound..<token.range.upperBound
    let write = (negated ? "not " : "") + keyword.rawValue
    return .foreign(cursor.written(range), write: write, range)
  }
}

extension Comparison {
  /// The sign with its sides exchanged; nil for those that have none.
  fileprivate var flipped: Comparison? {
    switch self {
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .equal, .notEqual, .isIn, .isNotIn, .contains, .doesNotContain, .has, .hasNot,
      .startsWith, .doesNotStartWith, .endsWith, .doesNotEndWith, .like, .isNotLike, .matches,
      .doesNotMatch, .isUnder, .isNotUnder:
      nil
    }
  }
}
