// Statements that begin as they would elsewhere: in SQL, in the search of a corpus, in another shell.
extension Parser {
  /// What goes on with a statement cannot begin one.
  func rejectStrayContinuation() throws(ParsingFault) {
    switch kind {
    case .pipe: throw .found(Diagnostic(.strayContinuation("|"), token.range))
    case .keyword(.and), .keyword(.or):
      throw .found(Diagnostic(.strayContinuation(text(of: token).lowercased()), token.range))
    case .colon, .slash, .unknown: if let fault = foreignCommand() { throw .found(fault) }
    default: return
    }
  }

  /// What begins a query elsewhere.
  mutating func rejectForeignQuery() throws(ParsingFault) {
    switch kind {
    case .leftBracket: if let fault = bracketQuery() { throw .found(fault) }
    case .string where endsBehindNext:
      let text = written(token.range)
      throw .found(foreign(text, write: "events where title contains \(text)", token.range))
    case .keyword(.where): throw sourceMissing()
    case .word: try rejectForeignWord()
    default: return
    }
  }

  private var endsBehindNext: Bool { token(ahead: 1).kind.endsStatement }

  private mutating func rejectForeignWord() throws(ParsingFault) {
    let word = lowercased(token)
    let next = token(ahead: 1)
    switch next.kind {
    case .word, .quotedName, .star, .integer, .keyword(.by), .string, .equal, .leftBrace: break
    default: return
    }
    if next.kind == .equal { throw assignment() }
    if word == "select" { throw selectFrom() }
    if ["insert", "update", "delete", "create", "drop", "alter"].contains(word) {
      throw .found(
        Diagnostic(
          .notAllowedHere("'\(word)'", hint: "a corpus is only read: '.open' reads another"),
          token.range))
    }
    let range = token.range.lowerBound..<next.range.upperBound
    let behind = text(of: next)
    switch (word, next.kind) {
    case ("count", .word), ("size", .word):
      throw .found(foreign(written(range), write: "\(behind) | count", range))
    case ("from", .word), ("cat", .word):
      throw .found(foreign(written(range), write: behind, range))
    case ("count", .keyword(.by)), ("tally", .keyword(.by)):
      throw .found(foreign(written(range), write: "_ | group by", range))
    case ("help", .word), ("man", .word):
      throw .found(foreign(written(range), write: ".help \(behind)", range))
    default: break
    }
    if LanguageWords.beginsStage(word) { throw sourceMissing() }
  }

  /// `sort date` where a statement begins: it goes on with the last answer.
  private func sourceMissing() -> ParsingFault {
    let word = written(token.range)
    return expected(
      "a collection before '\(word)', or '_' for the last answer",
      fix: Diagnostic.Fix(range: token.range, text: "_ | \(word)"))
  }

  /// The end of the query that begins here, as an index into the tokens.
  private var queryEnd: Int {
    var end = index
    while !tokens[end].kind.endsStatement, tokens[end].kind != .rightBrace { end += 1 }
    return end
  }

  /// `A = events where ..` and `x = 3`, from a place on, as it is written with `let` before it.
  func assignment(from start: Int? = nil) -> ParsingFault {
    let end = queryEnd
    let start = start ?? token.range.lowerBound
    let name = text(of: token).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let whole = start..<tokens[end - 1].range.upperBound
    guard end > index + 2, !name.isEmpty else {
      return .found(
        Diagnostic(.foreignForm(found: written(whole), write: "let $x = VALUE"), whole))
    }
    let rest = written(tokens[index + 2].range.lowerBound..<whole.upperBound)
    let write = isQuery(from: index + 2) ? "\(rest) | into $\(name)" : "let $\(name) = \(rest)"
    let found = start..<token(ahead: 1).range.upperBound
    return .found(
      Diagnostic(
        .foreignForm(found: written(found), write: write), found,
        fix: Diagnostic.Fix(range: whole, text: write)))
  }

  /// `select title from events where ..`: the same in clio's order.
  private func selectFrom() -> ParsingFault {
    let start = index
    let end = queryEnd
    let whole = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    guard let from = tokens[start..<end].firstIndex(where: { isWord("from", $0) }),
      from > start + 1,
      from + 1 < end, tokens[from + 1].kind == .word
    else {
      return .found(
        Diagnostic(.foreignForm(found: "select", write: "events | select"), tokens[start].range))
    }
    let rest = written(tokens[from + 1].range.lowerBound..<whole.upperBound)
    let stage = selectStage(start + 1..<from)
    let write = stage.isEmpty ? rest : "\(rest) | \(stage)"
    let found = tokens[start].range.lowerBound..<tokens[from + 1].range.upperBound
    return .found(
      Diagnostic(
        .foreignForm(found: written(found), write: write), found,
        fix: Diagnostic.Fix(range: whole, text: write)))
  }

  /// What stands between `select` and `from`, as stages.
  private func selectStage(_ columns: Range<Int>) -> String {
    let first = columns.lowerBound
    let text = written(
      tokens[first].range.lowerBound..<tokens[columns.upperBound - 1].range.upperBound)
    if text == "*" { return "" }
    if columns.count == 4, isWord("count", tokens[first]), tokens[first + 1].kind == .leftParen {
      return "count"
    }
    guard isWord("distinct", tokens[first]), columns.count > 1 else { return "select \(text)" }
    let rest = tokens[first + 1].range.lowerBound..<tokens[columns.upperBound - 1].range.upperBound
    return "select \(written(rest)) | distinct"
  }

  /// `[actor = "Japan"]`, which searches a corpus of texts elsewhere.
  private func bracketQuery() -> Diagnostic? {
    var end = index
    while tokens[end].kind != .rightBracket, !tokens[end].kind.endsStatement { end += 1 }
    guard tokens[end].kind == .rightBracket, end > index + 1 else { return nil }
    let range = token.range.lowerBound..<tokens[end].range.upperBound
    let condition = written(token.range.upperBound..<tokens[end].range.lowerBound)
    return foreign(written(range), write: "events where \(condition)", range)
  }

  /// `where [actor = Japan]`, and a sequence of such.
  func rejectBracketCondition() throws(ParsingFault) {
    guard token(ahead: 1).kind == .word, token(ahead: 2).kind.isComparison else { return }
    var end = index
    while tokens[end].kind != .rightBracket, !tokens[end].kind.endsStatement { end += 1 }
    guard tokens[end].kind == .rightBracket else { return }
    if tokens[end + 1].kind == .leftBracket { throw notInThisVersion("sequence", token.range) }
    let range = token.range.lowerBound..<tokens[end].range.upperBound
    let condition = written(token.range.upperBound..<tokens[end].range.lowerBound)
    throw .found(foreign(written(range), write: condition, range))
  }

  /// `\d`, `:q` and `/help`: commands begin with a dot.
  private func foreignCommand() -> Diagnostic? {
    let next = token(ahead: 1)
    let sign = text(of: token)
    if sign == "?" { return foreign(sign, write: ".help", token.range) }
    guard ["\\", ":", "/"].contains(sign), next.kind == .word,
      next.range.lowerBound == token.range.upperBound
    else { return nil }
    let word = lowercased(next)
    let own = ["d": "tables", "dt": "tables", "q": "quit", "h": "help", "i": "read"][word] ?? word
    let range = token.range.lowerBound..<next.range.upperBound
    return foreign(written(range), write: "." + own, range)
  }
}
