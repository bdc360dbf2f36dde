/// A place among the tokens of a text: what is there, before it and behind it.
///
/// It moves, and knows nothing of what is right or wrong where it is.
struct TokenCursor {
  let source: SourceText
  let tokens: [Token]
  private(set) var index = 0
  /// How many queries in braces are open: only within one does a brace end a query.
  private var openQueries = 0
  /// What would be taken where the text ends, if somebody wants to know.
  var continuations: [Continuation]?
  /// What is around the current token.
  var place = ContinuationPlace()

  init(_ source: SourceText) {
    self.source = source
    tokens = Lexer.parserTokens(of: source)
  }
}

// Looking.
extension TokenCursor {
  var token: Token { tokens[index] }
  var kind: Token.Kind { tokens[index].kind }

  subscript(index: Int) -> Token { tokens[index] }

  func token(ahead count: Int) -> Token { tokens[min(index + count, tokens.count - 1)] }

  /// The token before the current one.
  var previous: Token { tokens[max(index - 1, 0)] }

  /// The first token from here on that is of such a kind, as the end of the text must be.
  func next(where isSuch: (Token.Kind) -> Bool) -> Int {
    var next = index
    while !isSuch(tokens[next].kind) { next += 1 }
    return next
  }

  /// Whether the current token is a word that means something only where it is, such as `sort`.
  func isWord(_ word: String) -> Bool { isWord(word, token) }

  /// Whether the query ends here: the statement does, or the braces around a query.
  private var endsQuery: Bool { kind.endsStatement || (kind == .rightBrace && openQueries > 0) }

  var endsStage: Bool { kind == .pipe || endsQuery }

  /// From a place in the text to the end of the token before the current one.
  func range(from start: Int) -> Range<Int> { start..<previous.range.upperBound }

  /// Where some tokens are in the text: at least one.
  func range(of tokens: Range<Int>) -> Range<Int> {
    self[tokens.lowerBound].range.lowerBound..<self[tokens.upperBound - 1].range.upperBound
  }
}

// Moving.
extension TokenCursor {
  @discardableResult
  mutating func advance() -> Token {
    let current = tokens[index]
    if current.kind != .end { index += 1 }
    return current
  }

  mutating func advance(by count: Int) { index += count }

  mutating func move(to index: Int) { self.index = index }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard self.kind == kind else {
      note(kind)
      return false
    }
    index += 1
    return true
  }

  mutating func take(_ keyword: Keyword) -> Bool { take(.keyword(keyword)) }

  /// Takes a word that means something only where it is.
  mutating func take(word: String) -> Bool {
    guard isWord(word) else {
      note(.word(word))
      return false
    }
    index += 1
    return true
  }

  mutating func enterQuery() { openQueries += 1 }

  mutating func leaveQuery() { openQueries -= 1 }
}

// Finding the way after a fault.
extension TokenCursor {
  /// Moves to the next `|` or the end of the query, over whole queries in braces.
  mutating func skipToPipe() {
    while !endsStage { skipPart() }
  }

  /// Moves to the end of the query.
  mutating func skipQuery() {
    while !endsQuery { skipPart() }
  }

  mutating func skipStatement() {
    while !kind.endsStatement { index += 1 }
  }

  /// Moves behind the bracket that closes the one before; false if there is none in this stage.
  mutating func skip(to closing: Token.Kind) -> Bool {
    var nested = 0
    while !kind.endsStatement, kind != .pipe || closing == .rightBrace {
      switch kind {
      case .leftParen, .leftBracket: nested += 1
      case .rightParen, .rightBracket:
        if nested == 0, closing != .rightBrace { return take(closing) }
        nested = max(0, nested - 1)
      case .rightBrace: return take(closing)
      default: break
      }
      skipPart()
    }
    return false
  }

  /// Moves over a token, or over everything in braces that closes in this statement.
  private mutating func skipPart() {
    guard kind == .leftBrace else {
      index += 1
      return
    }
    var nested = 0
    repeat {
      if kind == .leftBrace { nested += 1 } else if kind == .rightBrace { nested -= 1 }
      index += 1
    } while nested > 0 && !kind.endsStatement
  }
}
