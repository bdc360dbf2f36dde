import Text

// Forms of other languages, each answered with clio's own.
extension Parser {
  /// What goes on with a statement cannot begin one.
  func rejectStrayContinuation() throws(ParsingFault) {
    switch kind {
    case .pipe: throw .found(Diagnostic(.strayContinuation("|"), token.range))
    case .keyword(.and), .keyword(.or):
      throw .found(Diagnostic(.strayContinuation(text(of: token).lowercased()), token.range))
    default: return
    }
  }

  /// What begins a query elsewhere.
  mutating func rejectForeignQuery() throws(ParsingFault) {
    guard kind == .word else { return }
    let next = token(ahead: 1)
    guard next.kind == .word || next.kind == .star || next.kind == .quotedName else { return }
    let word = lowercased(token)
    if word == "select" { throw selectFrom() }
    let range = token.range.lowerBound..<next.range.upperBound
    if word == "count", next.kind == .word {
      throw .found(foreign(written(range), write: "\(text(of: next)) | count", range))
    }
    if word == "from", next.kind == .word {
      throw .found(foreign(written(range), write: text(of: next), range))
    }
  }

  /// `select title from events where ..`: the same in clio's order.
  private func selectFrom() -> ParsingFault {
    let start = index
    var end = index
    while !tokens[end].kind.endsStatement, tokens[end].kind != .rightBrace { end += 1 }
    let whole = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    guard let from = tokens[start..<end].firstIndex(where: { isWord("from", $0) }),
      from > start + 1,
      from + 1 < end, tokens[from + 1].kind == .word
    else {
      return .found(
        Diagnostic(.foreignForm(found: "select", write: "events | select"), tokens[start].range))
    }
    let columns = written(tokens[start + 1].range.lowerBound..<tokens[from - 1].range.upperBound)
    let rest = written(tokens[from + 1].range.lowerBound..<whole.upperBound)
    let write = columns == "*" ? rest : "\(rest) | select \(columns)"
    let found = tokens[start].range.lowerBound..<tokens[from + 1].range.upperBound
    return .found(
      Diagnostic(
        .foreignForm(found: written(found), write: write), found,
        fix: Diagnostic.Fix(range: whole, text: write)))
  }

  func foreign(_ found: String, write: String, _ range: Range<Int>) -> Diagnostic {
    Diagnostic(
      .foreignForm(found: found, write: write), range,
      fix: Diagnostic.Fix(range: range, text: write))
  }

  /// A word behind `|` that begins no stage of this version.
  func unknownStage(_ token: Token) -> ParsingFault {
    let word = lowercased(token)
    if LanguageWords.laterStages.contains(word) { return notInThisVersion(word, token.range) }
    let next = self.token(ahead: 1)
    if word == "order", next.kind == .keyword(.by) {
      let range = token.range.lowerBound..<next.range.upperBound
      return .found(foreign("order by", write: "sort", range))
    }
    if let own = LanguageWords.foreignStages[word] {
      return .found(foreign(text(of: token), write: own, token.range))
    }
    // Looking for near names takes a hundred times as long as reading one.
    let nearest = diagnostics.count < Parser.diagnosticLimit ? nearestStages(word) : []
    let fix = nearest.first.map { Diagnostic.Fix(range: token.range, text: $0) }
    return .found(
      Diagnostic(.unknownStage(text(of: token), nearest: nearest), token.range, fix: fix))
  }

  private func nearestStages(_ word: String) -> [String] {
    NearestNames.nearest(to: word, among: LanguageWords.stages)
  }

  func nearestStates(_ word: String) -> [String] {
    NearestNames.nearest(to: word, among: RowState.allCases.map(\.rawValue))
  }

  /// `-- a comment`, which would read as two minus signs.
  func rejectForeignComment() throws(ParsingFault) {
    let next = token(ahead: 1)
    guard kind == .minus, next.kind == .minus, token.range.upperBound == next.range.lowerBound
    else {
      return
    }
    throw .found(foreign("--", write: "#", token.range.lowerBound..<next.range.upperBound))
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
    guard tokens[end - 1].kind != .comma,
      let sign = tokens[..<index].lastIndex(where: { $0.range.upperBound <= right.range.lowerBound }
      ),
      tokens[sign].range.lowerBound >= left.range.upperBound
    else { return nil }
    let range = tokens[sign].range.lowerBound..<tokens[end - 1].range.upperBound
    let values = written(right.range.lowerBound..<range.upperBound)
    return foreign(written(range), write: "in [\(values)]", range)
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

  /// `union events` and `union (events)`.
  func queryWithoutBraces(_ word: String) -> ParsingFault {
    let what = "a query in braces after '\(word)'"
    guard kind == .word || kind == .leftParen else { return expected(what) }
    var end = index
    while tokens[end].kind != .pipe, tokens[end].kind != .rightBrace,
      !tokens[end].kind.endsStatement
    {
      end += 1
    }
    let range = token.range.lowerBound..<tokens[end - 1].range.upperBound
    let isBracket = kind == .leftParen && tokens[end - 1].kind == .rightParen
    let query =
      isBracket
      ? written(token.range.upperBound..<tokens[end - 1].range.lowerBound) : written(range)
    return expected(what, fix: Diagnostic.Fix(range: range, text: "{\(query)}"))
  }

  /// `any documents where kind = treaty`, where the condition needs brackets.
  func conditionWithoutBrackets() -> ParsingFault {
    var end = index
    while tokens[end].kind != .pipe, tokens[end].kind != .rightBrace,
      !tokens[end].kind.endsStatement
    {
      end += 1
    }
    let what = "a condition in brackets after 'where'"
    guard end > index else { return expected(what) }
    let range = token.range.lowerBound..<tokens[end - 1].range.upperBound
    return expected(what, fix: Diagnostic.Fix(range: range, text: "(\(written(range)))"))
  }

  /// What stands behind `~` and is no pattern.
  func expectedPattern(_ sign: Token) -> ParsingFault {
    let what = "a pattern between slashes after '\(text(of: sign))'"
    guard kind == .string || kind == .word else { return expected(what) }
    let pattern = kind == .string ? unquoted(token) : written(token.range)
    let escaped = pattern.replacing("/", with: "\\/")
    return expected(what, fix: Diagnostic.Fix(range: token.range, text: "/\(escaped)/"))
  }

  func rejectForeignCount(_ start: Token) throws(ParsingFault) {
    let range = start.range.lowerBound..<token.range.upperBound
    if kind == .keyword(.by) {
      throw .found(foreign("count by", write: "group by", range))
    }
  }

  func rejectSelectDistinct() throws(ParsingFault) {}

  func rejectSecondLimit(_ start: Token) throws(ParsingFault) {}

  func rejectDistinctWithoutBy(_ start: Token) throws(ParsingFault) {}

  mutating func rejectForeignWords(after left: Expression) throws(ParsingFault) {
    try rejectBetween()
  }

  /// `between 1964 and 1976`.
  private mutating func rejectBetween() throws(ParsingFault) {
    guard isWord("between", token), token(ahead: 2).kind == .keyword(.and) else { return }
    let lower = token(ahead: 1)
    let upper = token(ahead: 3)
    guard !upper.kind.endsStatement else { return }
    let range = token.range.lowerBound..<upper.range.upperBound
    throw .found(
      foreign(written(range), write: "in \(written(lower.range))..\(written(upper.range))", range))
  }
}
