import LineEditing
import Query

/// Colours for a text that is being typed, from the tokens of the language alone.
enum Highlighting {
  static func ranges(of text: String) -> [StyledRange] {
    if text.first == "." || text.first == "。" || text.first == "．" {
      return [StyledRange(range: 0..<text.utf8.count, style: .command)]
    }
    let source = SourceText(text)
    return Lexer.tokens(of: source).compactMap { token in
      style(of: token, in: source).map { StyledRange(range: token.range, style: $0) }
    }
  }

  private static func style(of token: Token, in source: SourceText) -> TextStyle? {
    switch token.kind {
    case .keyword: .keyword
    case .integer, .decimal, .date, .edtf, .scaledNumber: .number
    case .string: .string
    case .word:
      StageWord(source.text(token.range)) == nil ? nil : .keyword
    default: nil
    }
  }
}
