import Messages

/// Why a part of a statement could not be read.
enum ParsingFault: Error {
  indirect case found(Diagnostic)
  /// It has been reported already; only the way to the next part is still to be found.
  case reported
}

// Faults that are reported of a place among the tokens.
extension Diagnostic {
  /// The fault at the current token: what should be there.
  static func expected(
    _ what: Message, at cursor: TokenCursor, fix: Diagnostic.Fix? = nil
  ) -> Diagnostic {
    unreadable(cursor.token, at: cursor)
      ?? Diagnostic(
        .expected(what, found: cursor.described(cursor.token)), cursor.place(of: cursor.token),
        fix: fix)
  }

  /// The fault of a token that no query may hold.
  static func unreadable(_ token: Token, at cursor: TokenCursor) -> Diagnostic? {
    switch token.kind {
    case .unterminated:
      let opening = cursor.text(of: token).prefix(2)
      if opening.first == "@" || opening.first == "/" {
        return Diagnostic(.unclosed(String(opening.drop { $0 == "@" }.prefix(1))), token.range)
      }
      return Diagnostic(.unterminatedQuote, token.range)
    case .unknown: return Diagnostic(.unknownCharacter(cursor.text(of: token)), token.range)
    case .foreign:
      let found = cursor.text(of: token)
      let write: String
      switch found {
      case "==": write = "="
      case "&&", "&": write = "and"
      case "||": write = "or"
      case "<>": write = "!="
      default:
        guard found.first == "_" else { return Diagnostic(.unknownCharacter(found), token.range) }
        write = "`\(found)`"
      }
      return .foreign(found, write: write, token.range)
    default: return nil
    }
  }

}

extension TokenCursor {
  /// What a reader would call a token.
  func described(_ token: Token) -> Message {
    switch token.kind {
    case .end, .terminator, .command: return Message("query.found.end")
    default:
      let text = written(token.range)
      return .quoted(text.count <= 40 ? text : text.prefix(40) + "…")
    }
  }

  /// Where a token stands; the end of a query stands right behind its last token.
  func place(of token: Token) -> Range<Int> {
    guard token.kind.endsStatement, index > 0 else { return token.range }
    let end = previous.range.upperBound
    return end..<end
  }
}
