// What the tokens around a place make of it.
extension TokenCursor {
  /// Whether a query begins at a token, and no value.
  func isQuery(from start: Int) -> Bool {
    var end = start
    while !tokens[end].kind.endsStatement {
      if tokens[end].kind == .pipe || tokens[end].kind == .keyword(.where) { return true }
      end += 1
    }
    return tokens[start].kind == .leftBrace || tokens[start].kind == .answer
  }

  /// Whether nothing stands between a token and the one before it.
  func touchesPrevious(_ index: Int) -> Bool {
    index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
  }

  /// Whether a token begins an operator in words.
  func isOperatorWord(_ token: Token) -> Bool {
    switch token.kind {
    case .keyword(let keyword): keyword.isOperator
    case .word: Comparison.beginning(with: lowercased(token)) != nil
    default: false
    }
  }

  /// Whether a value may stand so many tokens ahead.
  func isBeforeValue(_ count: Int) -> Bool {
    let behind = token(ahead: count).kind
    return behind != .pipe && behind != .comma && !behind.endsStatement
  }

  /// Whether a word before the current token was read as the unit of the number before that.
  func isUnit(_ token: Token) -> Bool {
    token.kind == .word && index >= 2 && tokens[index - 2].kind.isNumber
  }
}
