/// What can be at a place of an unfinished text, for completion.
package struct CompletionContext: Sendable {
  package enum Kind: Equatable, Sendable {
    /// What the parser would take there.
    case query([Continuation])
    /// The name of a command, with its dot.
    case command(prefix: String)
    /// A word behind a command; the words before it and the prefix are without quotes.
    case argument(command: String, before: [String], prefix: String)
    /// Nothing that a list could offer: within a comment.
    case none
  }

  package let kind: Kind
  /// The UTF-8 offsets of the word at the cursor, which a completion replaces, also what of it is behind the cursor:
  /// of a quoted text all of it, up to its closing sign.
  package let word: Range<Int>
  /// The statement before the word, of which the continuations are.
  package let source: SourceText
  /// Where that statement begins in the text.
  package let start: Int
  /// Where the line begins that the cursor is on: what is above it stays as it is.
  package let line: Int
  /// The text before the cursor.
  private let before: [UInt8]

  private init(
    _ kind: Kind, _ word: Range<Int>, before: [UInt8] = [], source: SourceText = SourceText(""),
    start: Int = 0, line: Int = 0
  ) {
    self.kind = kind
    self.word = word
    self.before = before
    self.source = source
    self.start = start
    self.line = line
  }

  /// What was typed from a place of the text on, full-width signs as their ASCII twins.
  package func typed(from place: Int) -> String {
    Scalars.normalisedText(before, min(place, before.count)..<before.count)
  }

  /// What stands between two places of the text.
  package func written(_ range: Range<Int>) -> String {
    String(decoding: before[range.clamped(to: 0..<before.count)], as: UTF8.self)
  }

  /// Returns what can be at a cursor, in each way in which the text before it can be read, the likeliest
  /// first: a word may also begin at the last space, as `csl-json` does, and a line go on with the one
  /// before.
  ///
  /// - Parameter cursor: a UTF-8 offset into the text.
  /// - Complexity: O(*n*)
  package static func readings(at cursor: Int, in text: String) -> [CompletionContext] {
    // Nobody waits for candidates in the middle of a megabyte.
    guard text.utf8.count <= 1_000_000 else { return [CompletionContext(.none, cursor..<cursor)] }
    let bytes = Array(text.utf8)
    var cursor = min(max(cursor, 0), bytes.count)
    while cursor > 0, cursor < bytes.count, bytes[cursor] & 0xC0 == 0x80 { cursor -= 1 }
    let before = Array(bytes[..<cursor])
    let source = SourceText(bytes: before)
    let nothing = cursor..<cursor
    guard source.invalidity == nil else { return [CompletionContext(.none, nothing)] }
    let tokens = Lexer.tokens(of: source)
    if let last = tokens.last, !before[last.range.upperBound...].contains(UInt8(ascii: "\n")) {
      if last.kind == .comment { return [CompletionContext(.none, nothing)] }
      if last.kind == .command { return [command(last, before: cursor, in: bytes)] }
    }
    let line = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
    // Of a text that has begun above no list knows how it goes on.
    if Lexer.openText(in: before).map({ $0 < line }) == true {
      return [CompletionContext(.none, nothing)]
    }
    let end = WordEnd(bytes)
    var word = nothing
    if let last = tokens.last, last.range.upperBound == cursor, last.kind.isCompletable {
      word = last.range
    }
    // What is one word as a whole may be several up to the cursor: `csl-`.
    word =
      end.wordAround(cursor) ?? word.lowerBound..<end.ofToken(from: word.lowerBound, at: cursor)
    let ends = tokens.filter { $0.kind == .terminator || $0.kind == .command }.map(\.range)
    let start = ends.last?.upperBound ?? 0
    var found = [query(before, from: start, word: word, line)]
    let touching = before[start...].lastIndex { Scalars.isBlank($0) || $0 == UInt8(ascii: "\n") }
    let run = (touching.map { $0 + 1 } ?? start)..<word.upperBound
    if run.lowerBound < word.lowerBound {
      found.append(query(before, from: start, word: run, line))
    }
    if let last = ends.last, before[last] == [UInt8(ascii: "\n")],
      before[start..<word.lowerBound].allSatisfy(Scalars.isBlank)
    {
      // A line that begins with `and` or a stage may go on with the statement before it.
      var joined = before
      joined[last.lowerBound] = UInt8(ascii: " ")
      let outer = ends.dropLast().last?.upperBound ?? 0
      found.append(query(joined, from: outer, word: word, line))
    }
    return found
  }

  private static func query(
    _ bytes: [UInt8], from start: Int, word: Range<Int>, _ line: Int
  ) -> CompletionContext {
    let source = SourceText(bytes: Array(bytes[start..<word.lowerBound]))
    return CompletionContext(
      .query(Parser.continuations(of: source)), word, before: bytes, source: source, start: start,
      line: line)
  }

  private static func command(
    _ token: Token, before cursor: Int, in bytes: [UInt8]
  ) -> CompletionContext {
    let range = token.range.lowerBound..<cursor
    guard let words = CommandWords(bytes[range]) else {
      return CompletionContext(
        .command(prefix: Scalars.normalisedText(bytes, range)),
        range.lowerBound..<WordEnd(bytes).ofArgument(at: cursor, quote: nil))
    }
    return CompletionContext(
      .argument(command: words.name, before: words.before, prefix: words.prefix),
      words.start..<WordEnd(bytes).ofArgument(at: cursor, quote: words.quote))
  }
}

extension Token.Kind {
  /// Whether a cursor right behind it is still in it.
  var isCompletable: Bool {
    switch self {
    case .word, .keyword, .quotedName, .answer, .parameter, .integer, .decimal, .date, .string,
      .unterminated, .scaledNumber, .edtf:
      true
    default: false
    }
  }
}
