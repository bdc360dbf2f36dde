extension Diagnostic {
  /// Returns the fault behind a name that nothing has, if a forgotten `|` explains it.
  ///
  /// `actor = Japan sort date` names the actor "Japan sort date" as far as the grammar can tell;
  /// who looks the name up in vain may ask here.
  ///
  /// - Parameter range: where the name is in the source.
  package static func forgottenPipe(in range: Range<Int>, of source: SourceText) -> Diagnostic? {
    guard range.count < 1000 else { return nil }
    let text = source.text(range)
    for token in Lexer.tokens(of: SourceText(text)).dropFirst() where token.kind == .word {
      let word = Scalars.normalisedText(Array(text.utf8), token.range).lowercased()
      guard LanguageWords.beginsStage(word) else { continue }
      let start = range.lowerBound + token.range.lowerBound
      guard beginsStage(at: start, in: source) else { continue }
      let end = range.lowerBound + token.range.upperBound
      return Diagnostic(.missingPipe(word), start..<end, fix: Fix(range: start..<start, text: "| "))
    }
    return nil
  }

  /// Whether what stands from a place to the next `|` reads as a stage: `sort date` does, `Group` does not.
  private static func beginsStage(at start: Int, in source: SourceText) -> Bool {
    let rest = SourceText(source.text(start..<min(start + 1000, source.bytes.count)))
    var nested = 0
    var end = rest.bytes.count
    for token in Lexer.tokens(of: rest) {
      switch token.kind {
      case .leftBrace: nested += 1
      case .rightBrace: nested -= 1
      default: break
      }
      if nested < 0 || nested == 0 && (token.kind == .pipe || token.kind.endsStatement) {
        end = token.range.lowerBound
        break
      }
    }
    return Parsing.parse(SourceText("x | " + rest.text(0..<end))).diagnostics.isEmpty
  }
}
