/// Names without quotes that a reserved word or a number cuts in two.
struct SplitNames {
  private let cursor: TokenCursor

  init(_ cursor: TokenCursor) { self.cursor = cursor }

  /// A value that begins with a reserved word: `policy = No First Use`.
  func beginningWithReserved(_ keyword: Keyword) -> Diagnostic? {
    switch keyword {
    case .true, .false, .missing: return nil
    default: break
    }
    guard cursor.token(ahead: 1).kind == .word else { return nil }
    return quotesNeeded(from: cursor.index)
  }

  /// A value with a reserved word inside: `title = Ban before Treaty`.
  func withReservedWord() -> Diagnostic? {
    guard case .keyword = cursor.kind, cursor.previous.kind == .word,
      cursor.token(ahead: 1).kind.isNamePart
    else { return nil }
    var start = cursor.index - 1
    while start > 0, cursor[start - 1].kind.isNamePart { start -= 1 }
    return quotesNeeded(from: start)
  }

  /// A value that begins with a number: `3 Mile Island`.
  func beginningWithNumber() -> Diagnostic? {
    guard cursor.kind == .word, cursor.isUnit(cursor.previous) else { return nil }
    let end = cursor.next { !$0.isNamePart }
    let range = cursor.range(of: cursor.index - 2..<end)
    return .foreign(cursor.written(range), write: "\"\(cursor.written(range))\"", range)
  }

  /// A name from a token on, in which the reserved word is here.
  private func quotesNeeded(from start: Int) -> Diagnostic {
    let reserved = cursor.token
    var end = start
    while cursor[end].kind.isNamePart || cursor[end] == reserved { end += 1 }
    let range = cursor.range(of: start..<end)
    let name = cursor.tokens[start..<end].map { cursor.text(of: $0) }.joined(separator: " ")
    return Diagnostic(
      .reservedInName(name, word: cursor.text(of: reserved)), range,
      fix: Diagnostic.Fix(range: range, text: "\"\(name)\""))
  }
}
