extension Parsing {
  /// Whether a text is complete, so that Enter may submit it.
  ///
  /// An open bracket or quote goes on in the next line, and so does a text that ends in `|`, a comma
  /// or an operator. A blank line ends every statement; and a text that is faulty before its end is
  /// complete, because going on would not fix it.
  ///
  /// - Complexity: O(*n*)
  package static func completeness(of text: String) -> Bool {
    let source = SourceText(text)
    guard source.invalidity == nil else { return true }
    var lexer = Lexer(bytes: source.bytes)
    lexer.run()
    guard lexer.mustGoOn, !endsInBlankLine(source.bytes) else { return true }
    guard let last = lexer.tokens.last(where: { $0.kind != .comment }) else { return true }
    return parse(source).diagnostics.contains { fault in
      switch fault.kind {
      case .unclosed, .unterminatedQuote: false
      default: fault.range.upperBound <= last.range.lowerBound
      }
    }
  }

  private static func endsInBlankLine(_ bytes: [UInt8]) -> Bool {
    guard let newline = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return false }
    return bytes[newline...].allSatisfy { $0 == UInt8(ascii: "\n") || Scalars.isBlank($0) }
  }
}
