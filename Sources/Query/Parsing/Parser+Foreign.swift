import Text

// Forms of other languages, each answered with clio's own.
extension Parser {
  func foreign(_ found: String, write: String, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .foreignForm(found: found, write: write), range,
      fix: Diagnostic.Fix(range: range, text: write))
  }

  func nearestStates(_ word: String) -> [String] {
    NearestNames.nearest(to: word, among: RowState.allCases.map(\.rawValue))
  }

  /// `-- a comment`, which would read as two minus signs, and `// a comment`.
  func rejectForeignComment() throws(ParsingFault) {
    let next = token(ahead: 1)
    let isComment =
      (kind == .minus && next.kind == .minus)
      || (kind == .slash && (next.kind == .slash || next.kind == .star))
    guard isComment, token.range.upperBound == next.range.lowerBound else { return }
    let range = token.range.lowerBound..<next.range.upperBound
    throw .found(foreign(written(range), write: "#", range))
  }

  /// `in (a, b)` and `in 1964-1976`.
  mutating func rejectForeignSet() throws(ParsingFault) {
    if kind == .leftParen {
      var end = index + 1
      while tokens[end].kind != .rightParen, tokens[end].kind != .pipe,
        !tokens[end].kind.endsStatement
      {
        end += 1
      }
      guard tokens[end].kind == .rightParen else { return }
      let range = token.range.lowerBound..<tokens[end].range.upperBound
      let content = written(token.range.upperBound..<tokens[end].range.lowerBound)
      reportForeign("( )", write: "[ ]", range, fix: "[\(content)]")
      index = end + 1
      throw .reported
    }
    let sign = token(ahead: 1)
    let last = token(ahead: 2)
    guard kind == .integer, sign.kind == .minus, last.kind == .integer else { return }
    let range = token.range.lowerBound..<last.range.upperBound
    throw .found(foreign(written(range), write: "\(text(of: token))..\(text(of: last))", range))
  }

  /// `in Japan, China` and `= Japan, China`.
  func bareSet(_ condition: Expression) -> Diagnostic? {
    guard kind == .comma,
      case .comparison(let left, let comparison, let right) = condition.lastPart.kind,
      comparison == .isIn || comparison == .equal
    else { return nil }
    var end = index
    while tokens[end].kind == .comma || tokens[end].kind == .string || isNamePart(tokens[end]) {
      end += 1
    }
    let isField = tokens[end].kind == .quotedName && beginsTest(token(ahead: end - index + 1))
    if isField || beginsCondition(tokens[end]), tokens[end - 1].kind == .comma, end == index + 1 {
      return commaForAnd()
    }
    // What is compared in turn is no value more: `year = 1960, actor = Japan`.
    if beginsTest(tokens[end]), let comma = tokens[..<end].lastIndex(where: { $0.kind == .comma }) {
      if comma == index { return commaForAnd() }
      end = comma
    }
    guard tokens[end - 1].kind != .comma,
      let sign = tokens[..<index].lastIndex(where: { $0.range.upperBound <= right.range.lowerBound }
      ),
      tokens[sign].range.lowerBound >= left.range.upperBound
    else { return nil }
    let range = tokens[sign].range.lowerBound..<tokens[end - 1].range.upperBound
    let values = written(right.range.lowerBound..<range.upperBound)
    return foreign(written(range), write: "in [\(values)]", range)
  }

  /// A comma between two conditions.
  private func commaForAnd() -> Diagnostic {
    Diagnostic(
      .foreignForm(found: ",", write: "and"), token.range,
      fix: Diagnostic.Fix(range: token.range, text: " and"))
  }

  /// Whether a token tests what stands before it, or leads on from it.
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

  /// A text in quotes of another language: `'Japan'`.
  mutating func foreignQuote() throws(ParsingFault) -> Expression? {
    guard let first = text(of: token).unicodeScalars.first, "'‘”„«".unicodeScalars.contains(first)
    else { return nil }
    let taken = advance()
    let content = quotedContent(taken)
    reportForeign(written(taken.range), write: "\"\(content)\"", taken.range)
    return Expression(.literal(.string(content)), taken.range)
  }
}
