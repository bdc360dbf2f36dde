import Messages

/// Statements that begin as they would elsewhere: in SQL, in the search of a corpus, in another shell.
struct ForeignQueries {
  private let cursor: TokenCursor

  private var token: Token { cursor.token }
  private var index: Int { cursor.index }

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// What cannot begin a statement: what goes on with one, and a command without its dot.
  func strayContinuation() -> Diagnostic? {
    switch cursor.kind {
    case .pipe:
      Diagnostic(
        .strayContinuation("|"), token.range, fix: Diagnostic.Fix(range: token.range, text: "_ |"))
    case .keyword(.and):
      // What is asked besides is asked of the last answer.
      Diagnostic(
        .strayContinuation("and"), token.range,
        fix: Diagnostic.Fix(range: token.range, text: "_ | where"))
    case .keyword(.or): Diagnostic(.strayContinuation("or"), token.range)
    case .colon, .slash, .unknown: command()
    default: nil
    }
  }

  /// What begins a query elsewhere.
  func beginning() -> Diagnostic? {
    switch cursor.kind {
    case .leftBracket: return bracketQuery()
    case .string where cursor.token(ahead: 1).kind.endsStatement:
      let text = cursor.written(token.range)
      return .foreign(text, write: "events where title contains \(text)", token.range)
    case .keyword(.where): return sourceMissing()
    case .word: return word()
    default: return nil
    }
  }

  private func word() -> Diagnostic? {
    let next = cursor.token(ahead: 1)
    switch next.kind {
    case .word, .quotedName, .star, .integer, .keyword(.by), .string, .equal, .leftBrace: break
    default: return nil
    }
    let word = cursor.lowercased(token)
    if next.kind == .equal { return assignment() }
    if word == "select" { return selectFrom() }
    if word == "pivot", let fault = pivotOn() { return fault }
    if ["insert", "update", "delete", "create", "drop", "alter"].contains(word) {
      return Diagnostic(
        .notAllowedHere(.quoted(word), hint: Message("query.hint.read-only")),
        token.range)
    }
    if let write = pair(word, next) {
      let range = cursor.range(of: index..<index + 2)
      return .foreign(cursor.written(range), write: write, range)
    }
    return LanguageWords.beginsStage(word) ? sourceMissing() : nil
  }

  /// What two words mean elsewhere.
  private func pair(_ word: String, _ next: Token) -> String? {
    switch (word, next.kind) {
    case ("count", .word), ("size", .word): "\(cursor.text(of: next)) | count"
    case ("from", .word), ("cat", .word): cursor.text(of: next)
    case ("count", .keyword(.by)), ("tally", .keyword(.by)): "_ | group by"
    case ("help", .word), ("man", .word): ".help \(cursor.text(of: next))"
    default: nil
    }
  }

  /// `sort date` where a statement begins: it goes on with the last answer.
  private func sourceMissing() -> Diagnostic {
    let word = cursor.written(token.range)
    let whole = cursor.range(of: index..<queryEnd)
    return .expected(
      Message("query.expected.collection-before", ["word": word]), at: cursor,
      fix: Diagnostic.Fix(range: whole, text: "_ | \(cursor.written(whole))"))
  }

  /// The end of the query that begins here, as an index into the tokens.
  private var queryEnd: Int { cursor.next { $0.endsStatement || $0 == .rightBrace } }

  /// `A = events where ..` and `x = 3`, from a place on, as it is written with `let` before it.
  func assignment(from start: Int? = nil) -> Diagnostic {
    let end = queryEnd
    let start = start ?? token.range.lowerBound
    let name = cursor.text(of: token).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let whole = start..<cursor[end - 1].range.upperBound
    guard end > index + 2, !name.isEmpty else {
      return Diagnostic(
        .foreignForm(found: cursor.written(whole), write: "let $x = VALUE"), whole)
    }
    let rest = cursor.written(cursor[index + 2].range.lowerBound..<whole.upperBound)
    let write =
      cursor.isQuery(from: index + 2) ? "\(rest) | into $\(name)" : "let $\(name) = \(rest)"
    return rewritten(start..<cursor.token(ahead: 1).range.upperBound, of: whole, write)
  }

  /// `select title from events where ..`: the same in clio's order, or that there is no such order.
  private func selectFrom() -> Diagnostic {
    let end = queryEnd
    guard cursor.tokens[index..<end].contains(where: { cursor.isWord("from", $0) }) else {
      return sourceMissing()
    }
    guard let query = ForeignSQL(cursor, until: end), let write = query.query else {
      return Diagnostic(
        .notAllowedHere(
          .quoted(cursor.written(token.range)), hint: Message("query.hint.sql")), token.range)
    }
    return rewritten(
      cursor.range(of: query.beginning), of: cursor.range(of: index..<end), write)
  }

  /// `pivot events on type using count() group by decade`: in clio the groups are made first.
  private func pivotOn() -> Diagnostic? {
    let end = queryEnd
    guard cursor.isWord("on", cursor.token(ahead: 2)) else { return nil }
    let table = cursor.text(of: cursor.token(ahead: 1))
    let using = cursor.tokens[index..<end].firstIndex { cursor.isWord("using", $0) } ?? end
    let group = cursor.tokens[index..<end].firstIndex { cursor.isWord("group", $0) } ?? end
    let key = cursor.written(tokens: index + 3..<min(using, group))
    let rows = group + 2 < end ? "\(cursor.written(tokens: group + 2..<end)), " : ""
    let sum = using < group ? cursor.written(tokens: using + 1..<group) : "count"
    let own = sum.lowercased() == "count()" || sum.lowercased() == "count(*)" ? "count" : sum
    let whole = cursor.range(of: index..<end)
    return rewritten(
      whole, of: whole, "\(table) | group by \(rows)\(key) with \(own) | pivot \(key)")
  }

  /// A whole statement in clio's words, of which the beginning is shown.
  private func rewritten(
    _ beginning: Range<Int>, of whole: Range<Int>, _ write: String
  ) -> Diagnostic {
    Diagnostic(
      .foreignForm(found: cursor.written(beginning), write: write), beginning,
      fix: Diagnostic.Fix(range: whole, text: write))
  }
}

// Conditions in square brackets, which search a corpus of texts elsewhere.
extension ForeignQueries {
  /// `[actor = "Japan"]`.
  private func bracketQuery() -> Diagnostic? {
    guard let end = bracketEnd, end > index + 1 else { return nil }
    return bracket(until: end, write: "events where ")
  }

  /// `where [actor = Japan]`, and a sequence of such.
  func bracketCondition() -> Diagnostic? {
    guard cursor.token(ahead: 1).kind == .word, cursor.token(ahead: 2).kind.isComparison,
      let end = bracketEnd
    else { return nil }
    if cursor[end + 1].kind == .leftBracket {
      return Diagnostic(
        .foreignForm(found: cursor.written(token.range), write: "| sequence [..] [..]"), token.range
      )
    }
    return bracket(until: end, write: "")
  }

  private var bracketEnd: Int? {
    let end = cursor.next { $0 == .rightBracket || $0.endsStatement }
    return cursor[end].kind == .rightBracket ? end : nil
  }

  private func bracket(until end: Int, write beginning: String) -> Diagnostic {
    let range = cursor.range(of: index..<end + 1)
    let condition = cursor.written(token.range.upperBound..<cursor[end].range.lowerBound)
    return .foreign(cursor.written(range), write: beginning + condition, range)
  }
}

extension ForeignQueries {
  /// `\d`, `:q` and `/help`: commands begin with a dot. What clio has for those of others only a session knows.
  private func command() -> Diagnostic? {
    let next = cursor.token(ahead: 1)
    let sign = cursor.text(of: token)
    if sign == "?" { return .foreign(sign, write: ".help", token.range) }
    guard ["\\", ":", "/"].contains(sign), next.kind == .word,
      next.range.lowerBound == token.range.upperBound
    else { return nil }
    let range = cursor.range(of: index..<index + 2)
    return Diagnostic(
      .notAllowedHere(.quoted(cursor.written(range)), hint: Message("query.hint.dot-command")),
      range)
  }
}
