/// Why a part of a statement could not be read.
enum ParsingFault: Error {
  indirect case found(Diagnostic)
  /// It has been reported already; only the way to the next part is still to be found.
  case reported
}

/// Builds the tree of a script from its tokens, by recursive descent.
struct Parser {
  /// How deep conditions may be nested.
  static let depthLimit = 256
  /// How many faults a text may report: whoever shows fewer says how many there are.
  static let diagnosticLimit = 100_000

  let source: SourceText
  let tokens: [Token]
  var index = 0
  var depth = 0
  /// How many queries in braces are open.
  var openQueries = 0
  var diagnostics: [Diagnostic] = []
  /// Whether the stage or bracket being read has reported its fault.
  var partHasFault = false
  var statementHasFault = false

  init(_ source: SourceText) {
    self.source = source
    tokens = Lexer.parserTokens(of: source)
  }

  mutating func script() -> (statements: [Statement], diagnostics: [Diagnostic]) {
    var statements: [Statement] = []
    while kind != .end {
      if kind == .terminator {
        index += 1
        continue
      }
      statementHasFault = false
      partHasFault = false
      let parsed = statement()
      if let parsed, !statementHasFault { statements.append(parsed) }
    }
    return (statements, diagnostics)
  }
}

// Looking at tokens.
extension Parser {
  var token: Token { tokens[index] }
  var kind: Token.Kind { tokens[index].kind }

  func token(ahead count: Int) -> Token { tokens[min(index + count, tokens.count - 1)] }

  /// The token before the current one.
  var previous: Token { tokens[max(index - 1, 0)] }

  @discardableResult
  mutating func advance() -> Token {
    let current = tokens[index]
    if current.kind != .end { index += 1 }
    return current
  }

  mutating func take(_ kind: Token.Kind) -> Bool {
    guard self.kind == kind else { return false }
    index += 1
    return true
  }

  mutating func take(_ keyword: Keyword) -> Bool { take(.keyword(keyword)) }

  /// Takes a word that means something only where it stands, such as `sort`.
  mutating func take(word: String) -> Bool {
    guard isWord(word, token) else { return false }
    index += 1
    return true
  }

  /// The text of a token, full-width signs as their ASCII twins.
  func text(of token: Token) -> String { Scalars.normalisedText(source.bytes, token.range) }

  /// The text of a word in lower case, for comparing with words of the language; empty for others.
  func lowercased(_ token: Token) -> String {
    guard token.kind == .word, token.range.count <= 60 else { return "" }
    return text(of: token).lowercased()
  }

  func isWord(_ word: String, _ token: Token) -> Bool { lowercased(token) == word }

  /// Whether the query ends here: the statement does, or the braces around a query.
  var endsQuery: Bool { kind.endsStatement || (kind == .rightBrace && openQueries > 0) }

  var endsStage: Bool { kind == .pipe || endsQuery }

  /// The text from one token to another, as it is written.
  func written(_ range: Range<Int>) -> String { source.text(range) }
}

// Reporting.
extension Parser {
  /// Reports a fault, unless the part has reported one already.
  mutating func report(_ diagnostic: Diagnostic) {
    statementHasFault = true
    guard !partHasFault else { return }
    partHasFault = true
    if diagnostics.count < Parser.diagnosticLimit { diagnostics.append(diagnostic) }
  }

  mutating func report(_ fault: ParsingFault) {
    if case .found(let diagnostic) = fault { report(diagnostic) }
  }

  /// Reports a form of another language and goes on as if clio's had been written.
  mutating func reportForeign(
    _ found: String, write: String, _ range: Range<Int>, fix: String? = nil
  ) {
    report(
      Diagnostic(
        .foreignForm(found: found, write: write), range,
        fix: Diagnostic.Fix(range: range, text: fix ?? write)))
  }

  /// A fault at the current token: what should stand there.
  func expected(_ what: String, fix: Diagnostic.Fix? = nil) -> ParsingFault {
    .found(
      faultInSign(token)
        ?? Diagnostic(.expected(what, found: found(token)), place(of: token), fix: fix))
  }

  /// What a reader would call a token.
  func found(_ token: Token) -> String {
    switch token.kind {
    case .end, .terminator, .command: return "the end of the query"
    default:
      let text = written(token.range)
      return text.count <= 40 ? "'\(text)'" : "'\(text.prefix(40))…'"
    }
  }

  /// Where a token stands; the end of a query stands right behind its last token.
  func place(of token: Token) -> Range<Int> {
    guard token.kind.endsStatement, index > 0 else { return token.range }
    let end = previous.range.upperBound
    return end..<end
  }
}

// Finding the way after a fault.
extension Parser {
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
