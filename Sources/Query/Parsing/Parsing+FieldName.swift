extension Parsing {
  /// A field as it must be written in a query: in backquotes where its name alone would read as
  /// something else, as a number or as several words.
  ///
  ///     Parsing.fieldName("2019")  // `2019`
  package static func fieldName(_ name: String) -> String {
    let source = SourceText(name)
    let tokens = Lexer.tokens(of: source)
    let isBare =
      tokens.count == 1 && tokens[0].kind == .word && tokens[0].range == 0..<source.bytes.count
    return isBare ? name : "`\(name)`"
  }

  /// The name that a field was written with: what is between backquotes, or all of it.
  package static func nameOfField(written text: some StringProtocol) -> String {
    text.count > 2 && text.first == "`" && text.last == "`"
      ? String(text.dropFirst().dropLast()) : String(text)
  }
}
