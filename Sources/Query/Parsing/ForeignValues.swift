import Messages

/// What is on the right of a comparison in other languages: quotes, sets, ranges and patterns.
struct ForeignValues {
  private let cursor: TokenCursor

  private var token: Token { cursor.token }
  private var kind: Token.Kind { cursor.kind }
  private var index: Int { cursor.index }

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// A text in quotes of another language: `'Japan'`.
  func quote() -> ForeignForm<Expression>? {
    guard let first = cursor.text(of: token).unicodeScalars.first,
      "'‘”„«".unicodeScalars.contains(first)
    else { return nil }
    let content = cursor.quotedContent(token)
    return ForeignForm(
      meaning: Expression(.literal(.string(content)), token.range),
      fault: .foreign(cursor.written(token.range), write: "\"\(content)\"", token.range),
      end: index + 1)
  }
}

// Sets and ranges.
extension ForeignValues {
  /// `in (a, b)`.
  func parenthesisedSet() -> ForeignForm<Void>? {
    guard kind == .leftParen else { return nil }
    let end = cursor.next { $0 == .rightParen || $0 == .pipe || $0.endsStatement }
    guard cursor[end].kind == .rightParen else { return nil }
    let range = cursor.range(of: index..<end + 1)
    let content = cursor.written(token.range.upperBound..<cursor[end].range.lowerBound)
    return ForeignForm(
      meaning: (), fault: .foreign("( )", write: "[ ]", range, fix: "[\(content)]"), end: end + 1)
  }

  /// `in 1964-1976`.
  func rangeWithMinus() -> Diagnostic? {
    let last = cursor.token(ahead: 2)
    guard kind == .integer, cursor.token(ahead: 1).kind == .minus, last.kind == .integer else {
      return nil
    }
    let range = cursor.range(of: index..<index + 3)
    let write = "\(cursor.text(of: token))..\(cursor.text(of: last))"
    return .foreign(cursor.written(range), write: write, range)
  }

  /// `in Japan, China` and `= Japan, China`, of which the first comma is here.
  func bareSet(_ condition: Expression) -> Diagnostic? {
    guard kind == .comma,
      case .comparison(let left, let comparison, let right) = condition.lastPart.kind,
      comparison == .isIn || comparison == .equal
    else { return nil }
    var end = cursor.next { $0 != .comma && $0 != .string && !$0.isNamePart }
    let isField =
      cursor[end].kind == .quotedName && beginsTest(cursor.token(ahead: end - index + 1))
    if isField || beginsCondition(cursor[end]), end == index + 1 {
      return commaForAnd()
    }
    // What is compared in turn is no value more: `year = 1960, actor = Japan`.
    if beginsTest(cursor[end]),
      let comma = cursor.tokens[..<end].lastIndex(where: { $0.kind == .comma })
    {
      if comma == index { return commaForAnd() }
      end = comma
    }
    guard cursor[end - 1].kind != .comma,
      let sign = cursor.tokens[..<index].lastIndex(where: {
        $0.range.upperBound <= right.range.lowerBound
      }),
      cursor[sign].range.lowerBound >= left.range.upperBound
    else { return nil }
    let range = cursor.range(of: sign..<end)
    let values = cursor.written(right.range.lowerBound..<range.upperBound)
    return .foreign(cursor.written(range), write: "in [\(values)]", range)
  }

  /// A comma between two conditions.
  private func commaForAnd() -> Diagnostic { .foreign(",", write: "and", token.range, fix: " and") }

  /// Whether a token tests what comes before it, or leads on from it.
  private func beginsTest(_ token: Token) -> Bool {
    switch token.kind {
    case .keyword(let keyword): keyword.isOperator || keyword.isSpanRelation
    case .tilde, .notTilde, .dot, .leftParen: true
    default: token.kind.isComparison
    }
  }

  /// Whether a token begins a condition, and no value.
  private func beginsCondition(_ token: Token) -> Bool {
    switch token.kind {
    case .keyword(let keyword): [.not, .any, .all, .no, .certainly, .possibly].contains(keyword)
    case .leftParen, .caret: true
    default: false
    }
  }
}

// Patterns.
extension ForeignValues {
  /// `like 'a%'`: the pattern of SQL, with the signs of a glob.
  func likePattern(_ start: Token) -> ForeignForm<Expression>? {
    guard kind == .foreign, cursor.text(of: token).first == "'",
      cursor.text(of: token).contains(where: { "%_".contains($0) })
    else { return nil }
    let glob = cursor.quotedContent(token).replacing("%", with: "*").replacing("_", with: "?")
    let range = start.range.lowerBound..<token.range.upperBound
    let words = cursor.written(start.range.lowerBound..<token.range.lowerBound)
    return ForeignForm(
      meaning: Expression(.literal(.string(glob)), token.range),
      fault: .foreign(cursor.written(range), write: "\(words)\"\(glob)\"", range), end: index + 1)
  }

  /// `like 核*`: a glob without the quotes that its signs need.
  func bareGlob() -> ForeignForm<Expression>? {
    var end = index
    var isGlob = false
    while end < cursor.tokens.count {
      switch cursor[end].kind {
      case .star: isGlob = true
      case .word, .integer: break
      default:
        // `?` is no sign of the language.
        guard cursor.text(of: cursor[end]) == "?" else {
          return isGlob ? bareGlob(until: end) : nil
        }
        isGlob = true
      }
      end += 1
    }
    return isGlob ? bareGlob(until: end) : nil
  }

  private func bareGlob(until end: Int) -> ForeignForm<Expression> {
    let range = cursor.range(of: index..<end)
    let glob = cursor.written(range)
    let fault = Diagnostic(
      .expected(Message("query.expected.pattern-in-quotes"), found: .quoted(glob)), range,
      fix: Diagnostic.Fix(range: range, text: "\"\(glob)\""))
    return ForeignForm(
      meaning: Expression(.literal(.string(glob)), range), fault: fault, end: end)
  }

  /// What follows `~` and is no pattern.
  func patternExpected(_ sign: Token) -> Diagnostic {
    let what = Message("query.expected.pattern-in-slashes", ["sign": cursor.text(of: sign)])
    guard kind == .string || kind == .word || kind == .foreign else {
      return .expected(what, at: cursor)
    }
    let pattern =
      kind == .string
      ? cursor.unquoted(token)
      : kind == .word ? cursor.written(token.range) : cursor.quotedContent(token)
    let escaped = pattern.replacing("/", with: "\\/")
    // A quote of another language would otherwise be all that is reported.
    return Diagnostic(
      .expected(what, found: cursor.described(token)), token.range,
      fix: Diagnostic.Fix(range: token.range, text: "/\(escaped)/"))
  }
}
