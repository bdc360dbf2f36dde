import Messages

extension Parser {
  /// `each actors`, `each document.topics as topic`.
  mutating func each() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    cursor.note(.field)
    switch cursor.kind {
    case .word, .quotedName, .caret, .dot: break
    default: throw expected(Message("query.expected.field-after-each"))
    }
    return .each(try fieldPath(), as: try alias())
  }
}
