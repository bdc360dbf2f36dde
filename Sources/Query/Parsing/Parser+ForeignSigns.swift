// What other languages write between the two sides of a comparison.
extension Parser {
  /// `==`, `<>` and their kin.
  mutating func foreignComparison() -> Sign? {
    let comparison: Comparison
    switch text(of: token) {
    case "==": comparison = .equal
    case "<>": comparison = .notEqual
    case "=<": comparison = .lessOrEqual
    case "=>": comparison = .greaterOrEqual
    default: return nil
    }
    reportForeign(text(of: token), write: comparison.rawValue, token.range)
    index += 1
    return .comparison(comparison)
  }

  /// `=~`: with a pattern behind it `~` is meant, else `=`, which does not look at case anyway.
  mutating func equalTilde() -> Sign? {
    let next = token(ahead: 1)
    guard next.kind == .tilde, next.range.lowerBound == token.range.upperBound else { return nil }
    let isPattern = token(ahead: 2).kind == .regex
    reportForeign(
      "=~", write: isPattern ? "~" : "=", token.range.lowerBound..<next.range.upperBound)
    index += 2
    return .comparison(isPattern ? .matches : .equal)
  }

  /// `!contains` and `!in`.
  mutating func bangWord() throws(ParsingFault) -> Sign? {
    let next = token(ahead: 1)
    guard case .keyword(let keyword) = next.kind, keyword.isOperator, keyword != .is else {
      return nil
    }
    let range = token.range.lowerBound..<next.range.upperBound
    reportForeign(written(range), write: "not \(text(of: next))", range)
    return try negatedSign()
  }

  /// A word that means a comparison elsewhere: `has`, `startswith`, `ilike`; `between 1964 and 1976`.
  mutating func foreignWordSign() throws(ParsingFault) -> Sign? {
    try rejectBetween()
    let word = lowercased(token)
    if word == "does", let sign = doesNotContain() { return sign }
    guard let (write, comparison) = Parser.foreignSigns[word] else { return nil }
    var count = 1
    if word == "begins" || word == "matches" {
      guard token(ahead: 1).kind == .keyword(.with) || isWord("regex", token(ahead: 1)) else {
        if word == "begins" { return nil }
        return take(write, comparison, 1)
      }
      count = 2
    }
    return take(write, comparison, count)
  }

  private mutating func take(_ write: String, _ comparison: Comparison, _ count: Int) -> Sign? {
    // A name may be called so; only what a value follows is an operator.
    guard isBeforeValue(count) else { return nil }
    let range = token.range.lowerBound..<token(ahead: count - 1).range.upperBound
    reportForeign(written(range), write: write, range)
    index += count
    return .comparison(comparison)
  }

  private static let foreignSigns: [String: (String, Comparison)] = [
    "includes": ("contains", .contains),
    "startswith": ("starts with", .startsWith), "begins": ("starts with", .startsWith),
    "endswith": ("ends with", .endsWith), "matches": ("~", .matches), "regexp": ("~", .matches),
    "rlike": ("~", .matches), "ilike": ("like", .like), "eq": ("=", .equal),
    "ne": ("!=", .notEqual), "lt": ("<", .less), "gt": (">", .greater), "le": ("<=", .lessOrEqual),
    "ge": (">=", .greaterOrEqual), "since": (">=", .greaterOrEqual), "until": ("<=", .lessOrEqual),
    "isn't": ("!=", .notEqual),
  ]

  /// `does not contain`.
  private mutating func doesNotContain() -> Sign? {
    let word = token(ahead: 2)
    guard token(ahead: 1).kind == .keyword(.not),
      word.kind == .keyword(.contains) || isWord("contain", word)
    else { return nil }
    let range = token.range.lowerBound..<word.range.upperBound
    reportForeign(written(range), write: "not contains", range)
    index += 3
    return .comparison(.doesNotContain)
  }

  /// `between 1964 and 1976`, and `between (1964 .. 1976)`.
  private func rejectBetween() throws(ParsingFault) {
    guard isWord("between", token) else { return }
    if token(ahead: 1).kind == .leftParen, token(ahead: 3).kind == .dots,
      token(ahead: 5).kind == .rightParen
    {
      let range = token.range.lowerBound..<token(ahead: 5).range.upperBound
      let write = "in \(written(token(ahead: 2).range))..\(written(token(ahead: 4).range))"
      throw .found(foreign(written(range), write: write, range))
    }
    let upper = token(ahead: 3)
    guard token(ahead: 2).kind == .keyword(.and), !upper.kind.endsStatement else { return }
    let range = token.range.lowerBound..<upper.range.upperBound
    let write = "in \(written(token(ahead: 1).range))..\(written(upper.range))"
    throw .found(foreign(written(range), write: write, range))
  }

  /// `is in [..]` and `is not in [..]`.
  func rejectOperatorBehindIs(_ start: Token, negated: Bool) throws(ParsingFault) {
    guard case .keyword(let keyword) = kind, keyword.isOperator, keyword != .is else { return }
    let range = start.range.lowerBound..<token.range.upperBound
    let write = (negated ? "not " : "") + keyword.rawValue
    throw .found(foreign(written(range), write: write, range))
  }

  /// `like 'a%'`: the pattern of SQL, with the signs of a glob.
  mutating func foreignPattern(_ start: Token) -> Expression? {
    guard kind == .foreign, text(of: token).first == "'",
      text(of: token).contains(where: { "%_".contains($0) })
    else { return nil }
    let taken = advance()
    let glob = quotedContent(taken).replacing("%", with: "*").replacing("_", with: "?")
    let range = start.range.lowerBound..<taken.range.upperBound
    let words = written(start.range.lowerBound..<taken.range.lowerBound)
    reportForeign(written(range), write: "\(words)\"\(glob)\"", range)
    return Expression(.literal(.string(glob)), taken.range)
  }

  /// `like 核*`: a glob without the quotes that its signs need.
  mutating func bareGlob() -> Expression? {
    var end = index
    var isGlob = false
    while end < tokens.count {
      switch tokens[end].kind {
      case .star: isGlob = true
      case .word, .integer: break
      default:
        // `?` is no sign of the language.
        guard text(of: tokens[end]) == "?" else {
          return isGlob ? bareGlob(through: end - 1) : nil
        }
        isGlob = true
      }
      end += 1
    }
    return isGlob ? bareGlob(through: end - 1) : nil
  }

  private mutating func bareGlob(through end: Int) -> Expression {
    let range = token.range.lowerBound..<tokens[end].range.upperBound
    let glob = written(range)
    report(
      Diagnostic(
        .expected("a pattern in quotes after 'like'", found: "'\(glob)'"), range,
        fix: Diagnostic.Fix(range: range, text: "\"\(glob)\"")))
    index = end + 1
    return Expression(.literal(.string(glob)), range)
  }

  /// What stands behind `~` and is no pattern.
  func expectedPattern(_ sign: Token) -> ParsingFault {
    let what = "a pattern between slashes after '\(text(of: sign))'"
    guard kind == .string || kind == .word || kind == .foreign else { return expected(what) }
    let pattern =
      kind == .string
      ? unquoted(token) : kind == .word ? written(token.range) : quotedContent(token)
    let escaped = pattern.replacing("/", with: "\\/")
    // A quote of another language would otherwise be all that is reported.
    return .found(
      Diagnostic(
        .expected(what, found: found(token)), token.range,
        fix: Diagnostic.Fix(range: token.range, text: "/\(escaped)/")))
  }

  /// `1964 < year < 1976`.
  func chainedComparison(_ condition: Expression) -> Diagnostic? {
    guard kind.isComparison,
      case .comparison(let left, let first, let middle) = condition.lastPart.kind,
      let flipped = first.flipped, let second = Comparison(rawValue: text(of: token))
    else { return nil }
    let isNegative = token(ahead: 1).kind == .minus
    let last = token(ahead: isNegative ? 2 : 1)
    switch last.kind {
    case .integer, .decimal, .date, .edtf, .scaledNumber, .parameter, .string, .word: break
    default: return nil
    }
    let range = left.range.lowerBound..<last.range.upperBound
    let name = written(middle.range)
    let upper = written(token(ahead: 1).range.lowerBound..<last.range.upperBound)
    let lower = written(left.range)
    let isRange = (first, second) == (.lessOrEqual, .lessOrEqual)
    let write =
      isRange
      ? "\(name) in \(lower)..\(upper)"
      : "\(name) \(flipped.rawValue) \(lower) and \(name) \(second.rawValue) \(upper)"
    return foreign(written(range), write: write, range)
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
    default: nil
    }
  }
}
