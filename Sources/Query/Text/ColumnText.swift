/// The name of a column that has no other: what is written, with blanks only where words would run together.
///
///     sum( x )  over all  ->  sum(x) over all
package enum ColumnText {
  /// - Parameter range: Where an expression stands in the text.
  /// - Complexity: O(length of the expression).
  package static func of(_ range: Range<Int>, in source: SourceText) -> String {
    let part = SourceText(source.text(range))
    let tokens = Lexer.parserTokens(of: part).filter { $0.kind != .end }
    return of(tokens[...], in: part)
  }

  static func of(_ tokens: ArraySlice<Token>, in source: SourceText) -> String {
    var text = ""
    var before: Token?
    for token in tokens {
      if let before, separates(before.kind, token.kind) { text += " " }
      text +=
        token.kind == .word
        ? Scalars.normalisedText(source.bytes, token.range)
        : TokenText.canonical(token, in: source)
      before = token
    }
    return text
  }

  private static func separates(_ left: Token.Kind, _ right: Token.Kind) -> Bool {
    switch (left, right) {
    case (.keyword, .leftParen), (.keyword, .leftBracket): true
    case (.rightParen, _), (.rightBracket, _): right.isWordLike
    default: left.isWordLike && right.isWordLike
    }
  }
}

extension Token.Kind {
  /// Whether it would run together with a word beside it.
  fileprivate var isWordLike: Bool {
    switch self {
    case .word, .keyword, .quotedName, .answer, .parameter, .integer, .decimal, .scaledNumber,
      .date,
      .edtf, .string:
      true
    default: false
    }
  }
}
