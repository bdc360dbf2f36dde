// How tokens are written.
extension TokenCursor {
  /// The text from one place to another, as it is written.
  func written(_ range: Range<Int>) -> String { source.text(range) }

  /// The text from the first of some tokens to the last, as it is written.
  func written(tokens: Range<Int>) -> String {
    tokens.isEmpty ? "" : written(range(of: tokens))
  }

  /// The text of a token, full-width signs as their ASCII twins.
  func text(of token: Token) -> String { Scalars.normalisedText(source.bytes, token.range) }

  /// The text of a word in lower case, for comparing with words of the language; empty for others.
  func lowercased(_ token: Token) -> String {
    guard token.kind == .word, token.range.count <= 60 else { return "" }
    return text(of: token).lowercased()
  }

  func isWord(_ word: String, _ token: Token) -> Bool { lowercased(token) == word }

  func name(_ token: Token) -> Name {
    guard token.kind == .quotedName else { return Name(text(of: token), token.range) }
    return Name(quotedContent(token), token.range)
  }

  /// What is between the first and the last sign of a token.
  func quotedContent(_ token: Token) -> String {
    // By scalars: an accent behind the opening sign is of the content, and would join the sign.
    String(source.text(token.range).unicodeScalars.dropFirst().dropLast())
  }

  /// The text between quotes, its escapes resolved.
  func unquoted(_ token: Token) -> String {
    let content = quotedContent(token)
    let first = Scalars.decode(source.bytes, at: token.range.lowerBound).value
    guard Quote(opening: first)?.hasEscapes == true, content.utf8.contains(UInt8(ascii: "\\"))
    else {
      return content
    }
    var text = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in content.unicodeScalars {
      if isEscaped {
        text.append(scalar == "n" ? "\n" : scalar == "t" ? "\t" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
