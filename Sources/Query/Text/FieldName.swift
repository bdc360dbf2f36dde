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
}
