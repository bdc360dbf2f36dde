import Messages

extension Parser {
  /// `join states on ccode`, `join only {events where year < 1950} as early on actor = actor, year where (..)`.
  mutating func join() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    let manner = joinManner()
    let start = cursor.token.range.lowerBound
    let origin = try self.origin()
    let query = Pipeline(source: origin, stages: [], range: cursor.range(from: start))
    let name = try alias()
    guard cursor.take(word: "on") else {
      throw expected(Message("query.expected.on-fields"))
    }
    var keys = [try joinKey(query)]
    while cursor.take(.comma) { keys.append(try joinKey(query)) }
    goOn(behind: .join(Join(manner, query, as: name, on: keys, where: nil)))
    let condition = try joinCondition()
    return .join(Join(manner, query, as: name, on: keys, where: condition))
  }

  private mutating func joinManner() -> Join.Manner {
    if cursor.take(.possibly) { return .possibly }
    // `join only on ..` brings a collection of that name.
    let next = cursor.token(ahead: 1)
    if next.kind == .keyword(.as) || cursor.isWord("on", next) { return .all }
    return cursor.take(word: "only") ? .only : .all
  }

  /// `ccode`, `ccode1 = ccode`.
  private mutating func joinKey(_ query: Pipeline) throws(ParsingFault) -> Join.Key {
    let field = try joinField()
    guard cursor.take(.equal) else { return Join.Key(field: field, other: field) }
    let other = try reading({ $0.rows = .behind(query) }) { (parser) throws(ParsingFault) in
      try parser.joinField()
    }
    return Join.Key(field: field, other: other)
  }

  private mutating func joinField() throws(ParsingFault) -> Path {
    cursor.note(.field)
    switch cursor.kind {
    case .word, .quotedName, .caret, .dot: return try fieldPath()
    default: throw expected(Message("query.expected.agreeing-field"))
    }
  }

  private mutating func joinCondition() throws(ParsingFault) -> Expression? {
    guard cursor.take(.where) else { return nil }
    cursor.note(.sign("("))
    guard cursor.kind == .leftParen else {
      throw .found(ForeignStages(cursor).conditionWithoutBrackets())
    }
    return try parenthesised(.fields)
  }
}
