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
    if cursor.take(.missing) || cursor.take(word: "nulls") {
      missingFirst = cursor.take(word: "first")
      if !missingFirst, !cursor.take(word: "last") {
        throw expected("'first' or 'last' after 'missing'")
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
    return .sample(count, seed: try wholeNumber("a whole number after 'seed'"))
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
    return .open(try wholeNumber("the number of a group after 'open'"))
  }

  mutating func rowCount(
    _ word: String, of things: String = "rows"
  ) throws(ParsingFault) -> Count {
    if cursor.kind == .parameter { return .parameter(try parameterName("")) }
    return .number(try wholeNumber("a number of \(things) after '\(word)'"))
  }

  private mutating func wholeNumber(_ what: String) throws(ParsingFault) -> Int {
    guard cursor.kind == .integer else { throw expected(what) }
    let taken = cursor.advance()
    let digits = cursor.text(of: taken).filter { $0 != "_" }
    guard let number = Int(digits) else {
      throw .found(Diagnostic(.numberTooLarge(digits), taken.range))
    }
    return number
  }
}
