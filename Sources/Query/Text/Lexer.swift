/// Splits the text of a query into tokens, and a script into statements.
///
/// It never fails: what it cannot read becomes a token of its own. It looks at bytes, and decodes
/// a character only where it is not ASCII.
package struct Lexer {
  private(set) var bytes: [UInt8]
  var offset = 0
  var tokens: [Token] = []

  // What the end of a line means depends on what came before in the statement.
  /// The brackets that are open.
  var brackets: [UInt8] = []
  /// Whether a statement has begun.
  var isInside = false
  /// Whether the statement cannot end after the last token.
  var isOpen = false
  /// The sign that would close the quote that the text ends in, if it ends in one.
  var openQuote: Quote?
  private(set) var previous: Token.Kind = .terminator
  private var previousBeginsStage = false
  /// The word that the statement begins with, for the few whose statement needs several tokens.
  private var firstWord = ""
  private var statementTokens = 0
  /// Before it has so many tokens the statement cannot end.
  private var leastTokens = 0
  /// Up to here newlines do not end the statement, because a line that goes on with it follows.
  private var continuesUntil = 0
  /// For each quote, an offset up to which no closing sign is to be found.
  var unclosedUntil: [Quote: Int] = [:]

  private let keepsComments: Bool

  init(bytes: [UInt8], keepsComments: Bool = true) {
    self.bytes = bytes
    self.keepsComments = keepsComments
  }

  /// Returns all tokens, comments included.
  ///
  /// - Complexity: O(*n*)
  package static func tokens(of source: SourceText) -> [Token] {
    var lexer = Lexer(bytes: source.bytes)
    lexer.run()
    return lexer.tokens
  }

  /// Returns the tokens that the parser reads: no comments, and the end of the text behind them.
  ///
  /// There is one array of them only: ten million brackets are 240 MB of tokens.
  static func parserTokens(of source: SourceText) -> [Token] {
    var lexer = Lexer(bytes: source.bytes, keepsComments: false)
    lexer.run()
    lexer.tokens.append(Token(.end, lexer.bytes.count..<lexer.bytes.count))
    return lexer.tokens
  }

  mutating func run() {
    while offset < bytes.count { lexToken() }
  }

  /// Whether the text may not end here: a quote or bracket is open, or something must follow.
  var mustGoOn: Bool { openQuote != nil || (isInside && (isOpen || !brackets.isEmpty)) }

  /// Reads one more line of a text that comes line by line; `tokens` are those of that line.
  mutating func run(nextLine: [UInt8]) {
    bytes = nextLine
    offset = 0
    tokens = []
    continuesUntil = 0
    unclosedUntil = [:]
    if let quote = openQuote {
      openQuote = nil
      guard let end = closingEnd(of: quote, from: 0) else { return }
      append(.string, 0, end)
    }
    run()
  }

  mutating func append(_ kind: Token.Kind, _ start: Int, _ end: Int) {
    offset = end
    if kind == .comment, !keepsComments { return }
    tokens.append(Token(kind, start..<end))
    if kind == .comment { return }
    if kind == .terminator || kind == .command {
      isInside = false
      isOpen = false
      brackets = []
      previousBeginsStage = false
      statementTokens = 0
    } else {
      // `select *` is complete, `2 *` is not.
      isOpen =
        kind == .star && previousBeginsStage || endsWord(kind, start) ? false : kind.continues
      if kind == .keyword(.all), endsWindow { isOpen = false }
      previousBeginsStage = false
      if kind == .word, previous == .pipe {
        let word = Scalars.normalisedText(bytes, start..<end).lowercased()
        if LanguageWords.needsArgument(word) {
          isOpen = true
          previousBeginsStage = true
        }
      }
      isInside = true
      countToken(kind, start..<end)
    }
    previous = kind
  }

  /// Whether it is a full stop that belongs to the word before it, as in `U.S.`.
  private func endsWord(_ kind: Token.Kind, _ start: Int) -> Bool {
    guard kind == .dot, previous == .word, tokens.count > 1 else { return false }
    return tokens[tokens.count - 2].range.upperBound == start
  }

  /// Whether the last token ends `over all`, behind which a statement may end.
  private var endsWindow: Bool {
    guard previous == .word, tokens.count > 1 else { return false }
    let word = tokens[tokens.count - 2].range
    return word.count == 4 && Scalars.normalisedText(bytes, word).lowercased() == "over"
  }

  /// Keeps a statement open that has not all its parts: `let $x`, `view f($a)`, `expect error "C"`.
  private mutating func countToken(_ kind: Token.Kind, _ range: Range<Int>) {
    statementTokens += 1
    if statementTokens == 1 {
      leastTokens = 0
      firstWord = kind == .word ? Scalars.normalisedText(bytes, range).lowercased() : ""
    } else if statementTokens == 2, !firstWord.isEmpty {
      switch (firstWord, kind) {
      case ("let", .parameter): leastTokens = 4
      case ("view", .word), ("view", .quotedName): leastTokens = .max
      case ("expect", .word)
      where Scalars.normalisedText(bytes, range).lowercased() == "error":
        leastTokens = 5
      default: break
      }
    } else if leastTokens == .max, kind == .equal {
      leastTokens = 0
    }
    if statementTokens < leastTokens { isOpen = true }
  }

  private mutating func lexToken() {
    let start = offset
    let scalar = Scalars.decode(bytes, at: start)
    let ascii = scalar.ascii
    if Scalars.isBlank(ascii) {
      offset = scalar.end
    } else if ascii == UInt8(ascii: "\n") {
      lexNewline()
    } else if ascii == UInt8(ascii: "."), !isInside {
      lexCommand()
    } else if Scalars.isDigit(ascii) {
      lexNumber()
    } else if Scalars.beginsWord(scalar) {
      lexWord()
    } else if let quote = Quote(opening: scalar.value) {
      lexString(quote, from: scalar.end)
    } else {
      lexSign(scalar)
    }
  }
}

// Where statements end.
extension Lexer {
  /// A line that begins with a dot where a statement may begin.
  private mutating func lexCommand() {
    var end = lineEnd(from: offset)
    while end > offset + 1, Scalars.isBlank(bytes[end - 1]) { end -= 1 }
    append(.command, offset, end)
  }

  private mutating func lexNewline() {
    let start = offset
    offset += 1
    guard isInside else { return }
    let next = skipBlanks(from: offset)
    let isBlankLine = next == bytes.count ? false : bytes[next] == UInt8(ascii: "\n")
    if isBlankLine {
      append(.terminator, start, start + 1)
    } else if !isOpen, brackets.isEmpty, start >= continuesUntil, !continuationFollows(next) {
      append(.terminator, start, start + 1)
    }
  }

  /// Whether the next line that is no comment goes on with the statement.
  private mutating func continuationFollows(_ lineStart: Int) -> Bool {
    var position = lineStart
    while position < bytes.count {
      if beginsContinuation(at: position) {
        continuesUntil = position
        return true
      }
      guard Scalars.decode(bytes, at: position).ascii == UInt8(ascii: "#") else { return false }
      position = skipBlanks(from: min(lineEnd(from: position) + 1, bytes.count))
    }
    return false
  }

  /// Whether what begins here can begin no statement, and goes on with the one before: `|`, a comma, `[`, `![`,
  /// `and`, `or`, `where`, `desc` and their like.
  func beginsContinuation(at position: Int) -> Bool {
    let scalar = Scalars.decode(bytes, at: position)
    if [UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: ",")].contains(scalar.ascii) {
      return true
    }
    if scalar.ascii == UInt8(ascii: "!") {
      return position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "[")
    }
    let end = wordEnd(from: position)
    // No longer word is reserved.
    guard end - position <= 10 else { return false }
    let keyword = Keyword.byText[Scalars.normalisedText(bytes, position..<end).lowercased()]
    return keyword?.beginsContinuation == true
  }

  func skipBlanks(from start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let scalar = Scalars.decode(bytes, at: position)
      guard Scalars.isBlank(scalar.ascii) else { break }
      position = scalar.end
    }
    return position
  }

  func lineEnd(from start: Int) -> Int {
    var position = start
    while position < bytes.count, bytes[position] != UInt8(ascii: "\n") { position += 1 }
    return position
  }
}
