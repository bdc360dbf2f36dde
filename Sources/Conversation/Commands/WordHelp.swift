import Engine
import Messages
import Query

/// What is to be known of the word at a place of a text: its page, or that of what comes before it.
package struct WordHelp {
  /// Without the line breaks; about keys where no word has a page.
  package let lines: [String]

  /// - Parameter cursor: A UTF-8 offset into the text, within the word or behind it.
  package init(of text: String, at cursor: Int, in session: Session) {
    let source = SourceText(text)
    let tokens = Lexer.tokens(of: source)
    let messages = session.output.language.messages
    let screen = session.settings.width
    // Of a name or a number there is no page: then that of the operator or the stage before it.
    let places = tokens.indices.filter { tokens[$0].range.lowerBound <= cursor }.reversed()
    let page = places.lazy.compactMap { place in
      Self.names(at: place, tokens, source).lazy.compactMap {
        HelpPage(of: $0, messages, screen: screen)
      }.first
    }.first
    lines = Self.lines(page?.text ?? HelpText(messages: messages, screen: screen).keys)
  }

  /// What a page may be called: `starts with` and `group by` are two words.
  private static func names(at place: Int, _ tokens: [Token], _ source: SourceText) -> [String] {
    let one = source.text(tokens[place].range)
    let next = place + 1 < tokens.count ? [one + " " + source.text(tokens[place + 1].range)] : []
    let before = place > 0 ? [source.text(tokens[place - 1].range) + " " + one] : []
    return next + before + (isField(place, tokens, one) ? [] : [firstWord(of: one)])
  }

  /// Whether a word is the name of a field that is called as a function is: `date` in `sort date`.
  private static func isField(_ place: Int, _ tokens: [Token], _ word: String) -> Bool {
    let isCalled = place + 1 < tokens.count && tokens[place + 1].kind == .leftParen
    guard !isCalled, StageWord(word) == nil else { return false }
    let functions = FunctionEntry.all.filter { $0.name == word.lowercased() }
    return !functions.isEmpty && functions.allSatisfy { $0.usage.contains("(") }
  }

  /// Of a command its name alone.
  private static func firstWord(of token: String) -> String {
    token.first == "." || token.first == "。" || token.first == "．"
      ? String(token.prefix { !$0.isWhitespace }) : token
  }

  private static func lines(_ text: String) -> [String] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
