import Messages

extension Parser {
  /// Whether a word begins a search, and is no name of a collection: a text stands behind it.
  var beginsFind: Bool {
    guard cursor.isWord("find") else { return false }
    if cursor.isNoted(ahead: 1) { return true }
    switch cursor.token(ahead: 1).kind {
    case .word, .string, .integer, .date, .parameter: return true
    // What a reserved word begins needs quotes, which is said.
    case .keyword(let word): return word != .where && cursor.token(ahead: 2).kind == .word
    default: return false
    }
  }

  /// `find 核共享`, `find "no first use" in claims, documents`.
  mutating func find() throws(ParsingFault) -> Source {
    let start = cursor.advance().range.lowerBound
    let text: Expression
    cursor.note(.text)
    switch cursor.kind {
    case .word: text = try value(sums: false)
    case .string, .parameter:
      text = try LiteralReader.literalOrParameter(&cursor, &log, units: false)
    case .keyword(let word):
      try reject(SplitNames(cursor).beginningWithReserved(word))
      throw expected(Message("query.expected.text-to-find"))
    default:
      let taken = cursor.advance()
      text = Expression(.name(cursor.text(of: taken)), taken.range)
    }
    var collections: [Name] = []
    if cursor.take(.in) {
      repeat {
        cursor.note(.collection)
        collections.append(try identifier(Message("query.expected.collection")))
      } while cursor.take(.comma)
    }
    return .find(Find(text, in: collections, range: cursor.range(from: start)))
  }
}
