import Conversation
import LineEditing
import Query

/// Colours for a text that is being typed, from its tokens and the names of the corpus.
///
/// A tree would be there only once the text can be read; tokens are there from the first letter.
struct Highlighting {
  /// The names of collections and views, and of fields, as they are written.
  let names: CorpusNames

  func ranges(of text: String) -> [StyledRange] {
    if text.first == "." || text.first == "。" || text.first == "．" {
      return [StyledRange(range: 0..<text.utf8.count, style: .command)]
    }
    let source = SourceText(text)
    let tokens = Lexer.tokens(of: source)
    var place = Place.source
    return tokens.indices.compactMap { index in
      let token = tokens[index]
      let next = index + 1 < tokens.count ? tokens[index + 1].kind : .end
      defer { place = place.behind(token, source) }
      return style(of: token, place, next, source)
        .map { StyledRange(range: token.range, style: $0) }
    }
  }

  private func style(
    of token: Token, _ place: Place, _ next: Token.Kind, _ source: SourceText
  ) -> TextStyle? {
    switch token.kind {
    case .keyword: return .keyword
    case .integer, .decimal, .scaledNumber, .date, .edtf: return .number
    case .string, .regex: return .string
    case .comment: return .comment
    case .parameter, .answer: return .source
    case .command: return .command
    case .foreign, .unknown: return .error
    case .quotedName: return .field
    case .word: break
    default: return nil
    }
    let word = source.text(token.range)
    switch place {
    case .source where names.sources.contains(word.lowercased()): return .source
    case .source where LanguageWords.statements.contains(word): return .keyword
    case .stage where StageWord(word) != nil: return .keyword
    case .value: return .value
    default: break
    }
    if next == .leftParen { return .keyword }
    if names.fields.contains(word.lowercased()) { return .field }
    // Before the first stage nobody knows where a word belongs.
    return place == .source && StageWord(word) != nil ? .keyword : nil
  }

  /// What a word would be at a place.
  private enum Place {
    case source, stage, value, expression

    func behind(_ token: Token, _ source: SourceText) -> Place {
      switch token.kind {
      case .terminator, .leftBrace: return .source
      case .pipe: return .stage
      case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .tilde, .notTilde:
        return .value
      case .keyword(let keyword): return keyword.isOperator ? .value : .expression
      // A value may be several words, or a list of them.
      case .word, .integer, .string, .comma, .leftBracket, .comment, .decimal:
        if self == .source, LanguageWords.statements.contains(source.text(token.range)) {
          return .source
        }
        return self == .source || self == .stage ? .expression : self
      default: return .expression
      }
    }
  }
}
