/// Where the word ends that a cursor is in, or at the beginning of.
struct WordEnd {
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The end of the token that begins at a place and that the cursor has not left; the cursor where there is none.
  ///
  /// Of a quote that is never closed nobody knows how far it goes: of that the letters at the cursor are meant.
  func ofToken(from start: Int, at cursor: Int) -> Int {
    let token = Lexer.tokens(of: SourceText(bytes: bytes)).first { $0.range.upperBound > start }
    guard let token, token.range.lowerBound == start, token.range.upperBound > cursor,
      token.kind.isCompletable
    else { return cursor }
    return token.kind == .unterminated ? ofLetters(at: cursor) : token.range.upperBound
  }

  /// The word that the cursor is in, and neither at its beginning nor at its end.
  func wordAround(_ cursor: Int) -> Range<Int>? {
    let token = Lexer.tokens(of: SourceText(bytes: bytes)).first { $0.range.upperBound > cursor }
    guard let token, token.range.lowerBound < cursor, token.kind.isCompletable,
      token.kind != .string, token.kind != .unterminated
    else { return nil }
    return token.range
  }

  /// The end of the word of a command: the next blank, or behind the quote that is open.
  func ofArgument(at cursor: Int, quote: UInt8?) -> Int {
    let rest = bytes[cursor...].prefix { $0 != UInt8(ascii: "\n") }
    if let quote { return rest.firstIndex(of: quote).map { $0 + 1 } ?? ofLetters(at: cursor) }
    return rest.firstIndex(where: Scalars.isBlank) ?? rest.endIndex
  }

  private func ofLetters(at cursor: Int) -> Int {
    var end = cursor
    while end < bytes.count {
      let scalar = Scalars.decode(bytes, at: end)
      guard Scalars.isDigit(scalar.ascii) || Scalars.beginsWord(scalar) else { break }
      end = scalar.end
    }
    return end
  }
}
