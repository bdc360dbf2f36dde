// Names that a reserved word or a sign cuts in two.
extension Parser {
  /// A value that begins with a reserved word: `policy = No First Use`.
  mutating func rejectReserved(_ keyword: Keyword) throws(ParsingFault) {
    switch keyword {
    case .true, .false, .missing: return
    default: break
    }
    guard token(ahead: 1).kind == .word else { return }
    throw .found(quotesNeeded(from: index, reserved: token))
  }

  /// A value with a reserved word inside: `title = Ban before Treaty`.
  func nameWithReservedWord() -> Diagnostic? {
    let next = token(ahead: 1).kind
    guard case .keyword = kind, previous.kind == .word, next == .word || next == .integer else {
      return nil
    }
    var start = index - 1
    while start > 0, isNamePart(tokens[start - 1]) { start -= 1 }
    return quotesNeeded(from: start, reserved: token)
  }

  /// A value that begins with a number: `3 Mile Island`.
  func nameWithNumber() -> Diagnostic? {
    guard kind == .word, isUnit(previous) else { return nil }
    var end = index
    while isNamePart(tokens[end]) { end += 1 }
    let range = tokens[index - 2].range.lowerBound..<tokens[end - 1].range.upperBound
    return foreign(written(range), write: "\"\(written(range))\"", range)
  }

  /// `1,000`.
  func numberWithComma() -> Diagnostic? {
    let next = token(ahead: 1)
    guard kind == .comma, previous.kind == .integer, next.kind == .integer, next.range.count == 3,
      previous.range.upperBound == token.range.lowerBound,
      token.range.upperBound == next.range.lowerBound
    else { return nil }
    let range = previous.range.lowerBound..<next.range.upperBound
    return foreign(written(range), write: text(of: previous) + text(of: next), range)
  }

  private func isNamePart(_ token: Token) -> Bool {
    token.kind == .word || token.kind == .integer
  }

  private func quotesNeeded(from start: Int, reserved: Token) -> Diagnostic {
    var end = start
    while isNamePart(tokens[end]) || tokens[end] == reserved { end += 1 }
    let range = tokens[start].range.lowerBound..<tokens[end - 1].range.upperBound
    let name = tokens[start..<end].map { text(of: $0) }.joined(separator: " ")
    return Diagnostic(
      .reservedInName(name, word: text(of: reserved)), range,
      fix: Diagnostic.Fix(range: range, text: "\"\(name)\""))
  }
}
