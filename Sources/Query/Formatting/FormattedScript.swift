/// A script in the one layout that clio gives to queries.
///
///     events where actor＝Japan  AND year<1976|count;  # early
///
///     events where actor = Japan and year < 1976 | count # early
///
/// It is written from the tokens, so that comments, texts and the spelling of names are kept as they are. Each
/// statement is laid out by itself (`StatementLayout`); of several blank lines between two one is left.
package struct FormattedScript: Sendable {
  /// The script as it should be written; as it is written, where it has a fault.
  package let text: String
  /// The faults for which it was left alone.
  package let diagnostics: [Diagnostic]

  /// - Complexity: O(*n*)
  package init(_ source: SourceText) {
    let written = source.text(0..<source.bytes.count)
    let (statements, diagnostics) = Parsing.parse(source)
    self.diagnostics = diagnostics
    guard diagnostics.isEmpty else {
      text = written
      return
    }
    let formatted = Self.text(of: statements, in: source)
    // Whatever the layout came to, it may not change a word.
    text = Self.saysTheSame(SourceText(formatted), as: source) ? formatted : written
  }

  private static func text(of statements: [Statement], in source: SourceText) -> String {
    let tokens = Lexer.tokens(of: source)
    var lines = ScriptLines(source)
    var index = 0
    for statement in statements {
      lines.add(commentsOf: tokens, from: &index, before: statement.range.lowerBound)
      let start = index
      while index < tokens.count, tokens[index].range.lowerBound < statement.range.upperBound {
        index += 1
      }
      let layout = StatementLayout(statement, tokens[start..<index], in: source)
      lines.add(layout.text, at: statement.range)
    }
    lines.add(commentsOf: tokens, from: &index, before: source.bytes.count)
    return lines.text.isEmpty ? "" : lines.text + "\n"
  }

  /// Whether two scripts have the same words, signs and values in as many statements.
  private static func saysTheSame(_ formatted: SourceText, as source: SourceText) -> Bool {
    let count = Parsing.parse(source).statements.count
    guard Parsing.parse(formatted).statements.count == count else { return false }
    return words(of: formatted) == words(of: source)
  }

  private static func words(of source: SourceText) -> [String] {
    Lexer.tokens(of: source).filter { $0.kind != .terminator }
      .map { TokenText.canonical($0, in: source).lowercased() }
  }
}

/// The text of a script, to which statements and comments are added from the first to the last.
private struct ScriptLines {
  private let source: SourceText
  private(set) var text = ""
  /// Where in the source the last of them ends.
  private var end: Int?

  init(_ source: SourceText) { self.source = source }

  /// Adds the comments of some tokens, which stand between statements.
  mutating func add(commentsOf tokens: [Token], from index: inout Int, before offset: Int) {
    while index < tokens.count, tokens[index].range.lowerBound < offset {
      if tokens[index].kind == .comment {
        add(
          TokenText.canonical(tokens[index], in: source), at: tokens[index].range, isComment: true)
      }
      index += 1
    }
  }

  /// Adds a statement or a comment on a line of its own, but a comment that stands behind a statement there.
  mutating func add(_ piece: String, at range: Range<Int>, isComment: Bool = false) {
    if let end {
      let gap = source.bytes[end..<range.lowerBound]
      let breaks = gap.count { $0 == UInt8(ascii: "\n") }
      text += isComment && breaks == 0 ? " " : breaks > 1 ? "\n\n" : "\n"
    }
    text += piece
    end = range.upperBound
  }
}
