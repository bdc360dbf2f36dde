import Messages

// Stages that order rows or keep some of them.
extension Parser {
  mutating func sort() throws(ParsingFault) -> Stage.Kind {
    let start = cursor.advance()
    if cursor.kind == .keyword(.by) {
      let written = start.range.lowerBound..<cursor.token.range.upperBound
      log.report(.foreign("sort by", write: "sort", written))
      cursor.advance()
    }
    var keys = [try sortKey()]
    while cursor.take(.comma) { keys.append(try sortKey()) }
    return .sort(keys)
  }

  private mutating func sortKey() throws(ParsingFault) -> SortKey {
    let value = try condition()
    var descending = false
    if cursor.take(.desc) { descending = true } else { _ = cursor.take(.asc) }
    for (long, short) in [("descending", "desc"), ("ascending", "asc")] where cursor.isWord(long) {
      log.report(.foreign(long, write: short, cursor.advance().range))
    }
    var missingFirst = false
    if cursor.isWord("nulls") {
      log.report(.foreign("nulls", write: "missing", cursor.token.range))
    }
    let isForeign = cursor.isWord("nulls")
    if isForeign { cursor.advance() }
    if isForeign || cursor.take(.missing) {
      missingFirst = cursor.take(word: "first")
      if !missingFirst, !cursor.take(word: "last") {
        throw expected(Message("query.expected.first-or-last"))
      }
    }
    return SortKey(value: value, descending: descending, missingFirst: missingFirst)
  }

  mutating func limit() throws(ParsingFault) -> Stage.Kind {
    if cursor.take(word: "offset") { return .limit(count: nil, offset: try rowCount("offset")) }
    let start = cursor.advance()
    let count = try rowCount("limit")
    try reject(ForeignStages(cursor).secondLimit(start))
    let offset = cursor.take(word: "offset") ? try rowCount("offset") : nil
    return .limit(count: count, offset: offset)
  }

  /// `sample n`, and `seed k` for the same rows again.
  mutating func sample() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    let count = try rowCount("sample")
    guard cursor.take(word: "seed") else { return .sample(count, seed: nil) }
    return .sample(count, seed: try wholeNumber(Message("query.expected.seed")))
  }

  /// `distinct`, or `distinct by` some values.
  mutating func distinct() throws(ParsingFault) -> Stage.Kind {
    let start = cursor.advance()
    guard cursor.take(.by) else {
      try reject(ForeignStages(cursor).distinctWithoutBy(start))
      return .distinct(by: [])
    }
    var values = [try condition()]
    while cursor.take(.comma) { values.append(try condition()) }
    return .distinct(by: values)
  }

  /// `open n`: the members of the n-th group.
  mutating func open() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    return .open(try wholeNumber(Message("query.expected.group-number")))
  }

  mutating func rowCount(_ word: String) throws(ParsingFault) -> Count {
    try countOrParameter(Message("query.expected.number-of-rows", ["word": word]))
  }

  /// A number, or the parameter that has it.
  mutating func countOrParameter(_ what: @autoclosure () -> Message) throws(ParsingFault) -> Count {
    cursor.note(.number)
    if cursor.kind == .parameter { return .parameter(try parameterName(what())) }
    return .number(try wholeNumber(what()))
  }

  private mutating func wholeNumber(_ what: @autoclosure () -> Message) throws(ParsingFault) -> Int
  {
    cursor.note(.number)
    guard cursor.kind == .integer else { throw expected(what()) }
    let taken = cursor.advance()
    let digits = cursor.text(of: taken).filter { $0 != "_" }
    guard let number = Int(digits) else {
      throw .found(Diagnostic(.numberTooLarge(digits), taken.range))
    }
    return number
  }
}
