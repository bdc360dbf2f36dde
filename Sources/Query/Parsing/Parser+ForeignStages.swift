import Text

// Stages of other languages, each answered with clio's own.
extension Parser {
  /// A word behind `|` that begins no stage of this version.
  func unknownStage(_ token: Token) -> ParsingFault {
    let word = lowercased(token)
    if LanguageWords.laterStages.contains(word) { return notInThisVersion(word, token.range) }
    let next = self.token(ahead: 1)
    if word == "order", next.kind == .keyword(.by) {
      let range = token.range.lowerBound..<next.range.upperBound
      return .found(foreign("order by", write: "sort", range))
    }
    if let rewritten = rewrittenStage(word) { return .found(rewritten) }
    if let own = LanguageWords.foreignStages[word] {
      return .found(foreign(text(of: token), write: own, token.range))
    }
    if word == "join" {
      return .found(
        Diagnostic(.foreignForm(found: "join", write: "follow FIELD"), token.range))
    }
    // Looking for near names takes a hundred times as long as reading one.
    let nearest = diagnostics.count < Parser.diagnosticLimit ? nearestStages(word) : []
    let fix = nearest.first.map { Diagnostic.Fix(range: token.range, text: $0) }
    return .found(
      Diagnostic(.unknownStage(text(of: token), nearest: nearest), token.range, fix: fix))
  }

  /// The stages that are spelt nearly so; `gruop by` is one word away from `group by`.
  private func nearestStages(_ word: String) -> [String] {
    let isWhole = token(ahead: 1).kind == .keyword(.by)
    return NearestNames.nearest(to: word, among: StageWord.allCases.map(\.rawValue))
      .map { $0 == StageWord.group.rawValue && !isWhole ? StageWord.group.written : $0 }
  }

  /// The end of the stage that begins here, as an index into the tokens.
  var stageEnd: Int {
    var end = index
    while tokens[end].kind != .pipe, tokens[end].kind != .rightBrace,
      !tokens[end].kind.endsStatement
    {
      end += 1
    }
    return end
  }

  /// The text from one token up to another.
  func text(ofTokens tokens: Range<Int>) -> String {
    guard !tokens.isEmpty else { return "" }
    return source.text(
      self.tokens[tokens.lowerBound].range
        .lowerBound..<self.tokens[tokens.upperBound - 1].range
        .upperBound)
  }

  /// A whole stage in clio's words: `summarize count() by decade`, `top 5 by year`, `extend a = b`.
  private func rewrittenStage(_ word: String) -> Diagnostic? {
    let end = stageEnd
    let by = tokens[index..<end].firstIndex { $0.kind == .keyword(.by) }
    let write: String
    switch word {
    case "summarize", "summarise", "aggregate":
      guard let by, by > index + 1, by + 1 < end else { return nil }
      write = "group by \(text(ofTokens: by + 1..<end)) with \(columns(index + 1..<by))"
    case "top":
      guard let by, by == index + 2, by + 1 < end else { return nil }
      let isOrdered =
        tokens[end - 1].kind == .keyword(.asc) || tokens[end - 1].kind == .keyword(.desc)
      write =
        "sort \(text(ofTokens: by + 1..<end))\(isOrdered ? "" : " desc") | limit \(text(of: tokens[index + 1]))"
    case "extend", "mutate", "eval", "derive":
      guard end > index + 1 else { return nil }
      write = "compute \(columns(index + 1..<end))"
    default: return nil
    }
    let range = token.range.lowerBound..<tokens[end - 1].range.upperBound
    return foreign(written(range), write: write, range)
  }

  /// Columns as other languages name them, `n = count()`, with the name behind.
  private func columns(_ range: Range<Int>) -> String {
    range.split { tokens[$0].kind == .comma && !isNested($0, in: range) }.map { part -> String in
      guard let first = part.first, let last = part.last else { return "" }
      let isNamed =
        last > first + 1 && tokens[first].kind == .word && tokens[first + 1].kind == .equal
      let value = text(ofTokens: (isNamed ? first + 2 : first)..<last + 1)
      let own =
        value.lowercased() == "count()" || value.lowercased() == "count(*)" ? "count" : value
      return isNamed ? "\(own) as \(text(of: tokens[first]))" : own
    }.joined(separator: ", ")
  }

  private func isNested(_ position: Int, in range: Range<Int>) -> Bool {
    var depth = 0
    for token in tokens[range.lowerBound..<position] {
      if token.kind == .leftParen { depth += 1 } else if token.kind == .rightParen { depth -= 1 }
    }
    return depth > 0
  }
}

// Own stages, written as elsewhere.
extension Parser {
  /// `count by type` and `count(*)`.
  func rejectForeignCount(_ start: Token) throws(ParsingFault) {
    if kind == .keyword(.by) {
      let range = start.range.lowerBound..<token.range.upperBound
      throw .found(foreign("count by", write: "group by", range))
    }
    guard kind == .leftParen else { return }
    let closing = tokens[index..<stageEnd].firstIndex { $0.kind == .rightParen } ?? index
    let range = start.range.lowerBound..<tokens[closing].range.upperBound
    throw .found(foreign(written(range), write: "count", range))
  }

  /// `select distinct actor`.
  func rejectSelectDistinct() throws(ParsingFault) {
    let next = token(ahead: 1).kind
    guard isWord("distinct", token), next == .word || next == .quotedName else { return }
    let end = stageEnd
    let range = tokens[index - 1].range.lowerBound..<tokens[end - 1].range.upperBound
    throw .found(
      foreign(written(range), write: "select \(text(ofTokens: index + 1..<end)) | distinct", range))
  }

  /// `limit 10, 20`: the first is the number of rows to leave out.
  func rejectSecondLimit(_ start: Token) throws(ParsingFault) {
    let count = token(ahead: 1)
    guard kind == .comma, count.kind == .integer else { return }
    let range = start.range.lowerBound..<count.range.upperBound
    let write = "limit \(text(of: count)) offset \(text(of: previous))"
    throw .found(foreign(written(range), write: write, range))
  }

  /// `distinct actor` and `distinct(actor)`.
  func rejectDistinctWithoutBy(_ start: Token) throws(ParsingFault) {
    guard kind == .word || kind == .quotedName || kind == .leftParen else { return }
    let end = stageEnd
    let isBracket = kind == .leftParen && tokens[end - 1].kind == .rightParen
    let range = start.range.lowerBound..<tokens[end - 1].range.upperBound
    let values = isBracket ? text(ofTokens: index + 1..<end - 1) : text(ofTokens: index..<end)
    throw .found(foreign(written(range), write: "distinct by \(values)", range))
  }

  /// `union events` and `union (events)`.
  func queryWithoutBraces(_ word: String) -> ParsingFault {
    let what = "a query in braces after '\(word)'"
    let start = kind == .keyword(.all) ? index + 1 : index  // union all
    let end = stageEnd
    guard start < end, tokens[start].kind == .word || tokens[start].kind == .leftParen,
      !isWord("select", tokens[start])
    else {
      return expected(what)
    }
    let range = token.range.lowerBound..<tokens[end - 1].range.upperBound
    let isBracket = tokens[start].kind == .leftParen && tokens[end - 1].kind == .rightParen
    let query = isBracket ? text(ofTokens: start + 1..<end - 1) : text(ofTokens: start..<end)
    return expected(what, fix: Diagnostic.Fix(range: range, text: "{\(query)}"))
  }

  /// `any documents where kind = treaty`, where the condition needs brackets.
  func conditionWithoutBrackets() -> ParsingFault {
    let what = "a condition in brackets after 'where'"
    let end = stageEnd
    guard end > index else { return expected(what) }
    let range = token.range.lowerBound..<tokens[end - 1].range.upperBound
    return expected(
      what, fix: Diagnostic.Fix(range: range, text: "(\(text(ofTokens: index..<end)))"))
  }
}
