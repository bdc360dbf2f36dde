import Messages
import Text

/// Stages of other languages, and clio's own as they are written elsewhere, each answered with the stage
/// that was meant.
struct ForeignStages {
  let cursor: TokenCursor

  private var token: Token { cursor.token }
  private var kind: Token.Kind { cursor.kind }
  var index: Int { cursor.index }

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// The end of the stage that begins here, as an index into the tokens.
  var stageEnd: Int {
    cursor.next { $0 == .pipe || $0 == .rightBrace || $0.endsStatement }
  }
}

// Words behind `|` that begin no stage.
extension ForeignStages {
  /// A word behind `|` that begins no stage.
  ///
  /// - Parameter showsNearest: Whether stages that are spelt nearly so are looked for, which takes a
  ///   hundred times as long as reading one.
  func unknown(showsNearest: Bool) -> Diagnostic {
    let word = cursor.lowercased(token)
    let next = cursor.token(ahead: 1)
    if word == "order", next.kind == .keyword(.by) {
      return .foreign("order by", write: "sort", cursor.range(of: index..<index + 2))
    }
    if word == "show" {
      return Diagnostic(
        .notAllowedHere(.quoted("show"), hint: Message("query.hint.show-row")), token.range)
    }
    if let rewritten = rewritten(word) { return rewritten }
    if let own = LanguageWords.foreignStages[word] {
      return .foreign(cursor.text(of: token), write: own, token.range)
    }
    let nearest = showsNearest ? nearest(to: word) : []
    let fix = nearest.first.map { Diagnostic.Fix(range: token.range, text: $0) }
    return Diagnostic(
      .unknownStage(cursor.text(of: token), nearest: nearest), token.range, fix: fix)
  }

  /// The stages that are spelt nearly so; `gruop by` is one word away from `group by`.
  private func nearest(to word: String) -> [String] {
    let isWhole = cursor.token(ahead: 1).kind == .keyword(.by)
    return NearestNames.nearest(to: word, among: StageWord.allCases.map(\.rawValue))
      .map { $0 == StageWord.group.rawValue && !isWhole ? StageWord.group.written : $0 }
  }

  /// A whole stage in clio's words: `summarize count() by decade`, `top 5 by year`, `extend a = b`.
  private func rewritten(_ word: String) -> Diagnostic? {
    let end = stageEnd
    let by = cursor.tokens[index..<end].firstIndex { $0.kind == .keyword(.by) }
    let write: String
    switch word {
    case "summarize", "summarise", "aggregate":
      guard let by else {
        // All rows together: `summarise(n = n())`.
        let isCall = end > index + 2 && cursor[index + 1].kind == .leftParen
        let range = isCall ? index + 2..<end - 1 : index + 1..<end
        guard !range.isEmpty, !isCall || cursor[end - 1].kind == .rightParen else { return nil }
        write = "group with \(columns(range))"
        break
      }
      guard by > index + 1, by + 1 < end else { return nil }
      write = "group by \(cursor.written(tokens: by + 1..<end)) with \(columns(index + 1..<by))"
    case "top":
      guard let by, by == index + 2, by + 1 < end else { return nil }
      let last = cursor[end - 1].kind
      let order = last == .keyword(.asc) || last == .keyword(.desc) ? "" : " desc"
      let count = cursor.text(of: cursor[index + 1])
      write = "sort \(cursor.written(tokens: by + 1..<end))\(order) | limit \(count)"
    case "crosstab", "xtabs", "pivot_wider", "pivot_table", "spread", "dcast":
      guard let pivoted = pivoted(word, index + 1..<end) else { return nil }
      write = pivoted
    case "pivot_longer", "melt", "gather", "stack":
      guard let unpivoted = unpivoted(word, index + 1..<end) else { return nil }
      write = unpivoted
    case "extend", "mutate", "eval", "derive":
      guard end > index + 1 else { return nil }
      write = "compute \(columns(index + 1..<end))"
    default:
      guard let join = ForeignJoins(cursor, until: end).rewritten(word) else { return nil }
      write = join
    }
    let range = cursor.range(of: index..<end)
    return .foreign(cursor.written(range), write: write, range)
  }

  /// Columns as other languages name them, `n = count()`, with the name behind.
  private func columns(_ range: Range<Int>) -> String {
    range.split { cursor[$0].kind == .comma && !isNested($0, in: range) }.map { part -> String in
      guard let first = part.first, let last = part.last else { return "" }
      let isNamed =
        last > first + 1 && cursor[first].kind == .word && cursor[first + 1].kind == .equal
      let value = cursor.written(tokens: (isNamed ? first + 2 : first)..<last + 1)
      let own =
        ["count()", "count(*)", "n()"].contains(value.lowercased()) ? "count" : value
      return isNamed ? "\(own) as \(cursor.text(of: cursor[first]))" : own
    }.joined(separator: ", ")
  }

  private func isNested(_ position: Int, in range: Range<Int>) -> Bool {
    var depth = 0
    for token in cursor.tokens[range.lowerBound..<position] {
      if token.kind == .leftParen { depth += 1 } else if token.kind == .rightParen { depth -= 1 }
    }
    return depth > 0
  }
}

// Own stages, written as elsewhere; the cursor follows the word of the stage.
extension ForeignStages {
  /// `count by type` and `count(*)`.
  func count(_ start: Token) -> Diagnostic? {
    if kind == .keyword(.by) {
      return .foreign(
        "count by", write: "group by", start.range.lowerBound..<token.range.upperBound)
    }
    guard kind == .leftParen else { return nil }
    let closing = cursor.tokens[index..<stageEnd].firstIndex { $0.kind == .rightParen } ?? index
    let range = start.range.lowerBound..<cursor[closing].range.upperBound
    return .foreign(cursor.written(range), write: "count", range)
  }

  /// `select distinct actor`.
  func selectDistinct() -> Diagnostic? {
    let next = cursor.token(ahead: 1).kind
    guard cursor.isWord("distinct"), next == .word || next == .quotedName else { return nil }
    let end = stageEnd
    let range = cursor.range(of: index - 1..<end)
    let write = "select \(cursor.written(tokens: index + 1..<end)) | distinct"
    return .foreign(cursor.written(range), write: write, range)
  }

  /// `limit 10, 20`: the first is the number of rows to leave out.
  func secondLimit(_ start: Token) -> Diagnostic? {
    let count = cursor.token(ahead: 1)
    guard kind == .comma, count.kind == .integer else { return nil }
    let range = start.range.lowerBound..<count.range.upperBound
    let write = "limit \(cursor.text(of: count)) offset \(cursor.text(of: cursor.previous))"
    return .foreign(cursor.written(range), write: write, range)
  }

  /// `distinct actor` and `distinct(actor)`.
  func distinctWithoutBy(_ start: Token) -> Diagnostic? {
    guard kind == .word || kind == .quotedName || kind == .leftParen else { return nil }
    let end = stageEnd
    let isBracket = kind == .leftParen && cursor[end - 1].kind == .rightParen
    let range = start.range.lowerBound..<cursor[end - 1].range.upperBound
    let values = cursor.written(tokens: isBracket ? index + 1..<end - 1 : index..<end)
    return .foreign(cursor.written(range), write: "distinct by \(values)", range)
  }

  /// `union events` and `union (events)`.
  func queryWithoutBraces(_ word: String) -> Diagnostic {
    let what = Message("query.expected.query-in-braces", ["word": word])
    let start = kind == .keyword(.all) ? index + 1 : index  // union all
    let end = stageEnd
    guard start < end, cursor[start].kind == .word || cursor[start].kind == .leftParen,
      !cursor.isWord("select", cursor[start])
    else {
      return .expected(what, at: cursor)
    }
    let isBracket = cursor[start].kind == .leftParen && cursor[end - 1].kind == .rightParen
    let query = cursor.written(tokens: isBracket ? start + 1..<end - 1 : start..<end)
    let fix = Diagnostic.Fix(range: cursor.range(of: index..<end), text: "{\(query)}")
    return .expected(what, at: cursor, fix: fix)
  }

  /// `any documents where kind = treaty`, where the condition needs brackets.
  func conditionWithoutBrackets() -> Diagnostic {
    let what = Message("query.expected.condition-in-brackets")
    let end = stageEnd
    guard end > index else { return .expected(what, at: cursor) }
    let fix = Diagnostic.Fix(
      range: cursor.range(of: index..<end), text: "(\(cursor.written(tokens: index..<end)))")
    return .expected(what, at: cursor, fix: fix)
  }
}
