import Query

extension Parsing {
  /// A value as it must be written: in quotes where a bare name would read otherwise.
  static func quotedIfNeeded(_ name: String) -> String {
    let tokens = Lexer.tokens(of: SourceText(name))
    let isBare =
      tokens.first?.kind == .word
      && tokens.allSatisfy { $0.kind == .word || $0.kind == .integer }
    return isBare ? name : quoted(name)
  }

  static func quoted(_ text: String) -> String {
    "\"" + String(text.flatMap { $0 == "\"" || $0 == "\\" ? ["\\", $0] : [$0] }) + "\""
  }

  /// A number or a date as it must be written: behind `@` where it would read as a sum.
  static func valueText(_ text: String) -> String {
    switch value(of: text)?.kind {
    case .literal, .negative: text
    default: "@" + text
    }
  }

  /// Whether a name is two fields with a dot between them, and no name with a dot in it.
  static func isPath(_ name: String) -> Bool {
    let tokens = Lexer.tokens(of: SourceText(name))
    return tokens.count > 2 && tokens.count { $0.kind == .dot } == tokens.count / 2
      && tokens.allSatisfy { $0.kind == .dot || $0.kind == .word }
  }
}
