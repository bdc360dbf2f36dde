// Stages that order rows or keep some of them.
extension Parser {
  mutating func sort() throws(ParsingFault) -> Stage.Kind {
    let start = advance()
    if kind == .keyword(.by) {
      let written = start.range.lowerBound..<token.range.upperBound
      reportForeign("sort by", write: "sort", written)
      index += 1
    }
    var keys = [try sortKey()]
    while take(.comma) { keys.append(try sortKey()) }
    return .sort(keys)
  }

  private mutating func sortKey() throws(ParsingFault) -> SortKey {
    let value = try condition()
    var descending = false
    if take(.desc) { descending = true } else { _ = take(.asc) }
    for (long, short) in [("descending", "desc"), ("ascending", "asc")] where isWord(long, token) {
      reportForeign(long, write: short, advance().range)
    }
    var missingFirst = false
    if isWord("nulls", token) { reportForeign("nulls", write: "missing", token.range) }
    if take(.missing) || take(word: "nulls") {
      missingFirst = take(word: "first")
      if !missingFirst, !take(word: "last") { throw expected("'first' or 'last' after 'missing'") }
    }
    return SortKey(value: value, descending: descending, missingFirst: missingFirst)
  }

  mutating func limit() throws(ParsingFault) -> Stage.Kind {
    if take(word: "offset") { return .limit(count: nil, offset: try rowCount("offset")) }
    let start = advance()
    let count = try rowCount("limit")
    try rejectSecondLimit(start)
    let offset = take(word: "offset") ? try rowCount("offset") : nil
    return .limit(count: count, offset: offset)
  }

  /// `sample n`, and `seed k` for the same rows again.
  mutating func sample() throws(ParsingFault) -> Stage.Kind {
    index += 1
    let count = try rowCount("sample")
    guard take(word: "seed") else { return .sample(count, seed: nil) }
    return .sample(count, seed: try wholeNumber("a whole number after 'seed'"))
  }

  /// `distinct`, or `distinct by` some values.
  mutating func distinct() throws(ParsingFault) -> Stage.Kind {
    let start = advance()
    guard take(.by) else {
      try rejectDistinctWithoutBy(start)
      return .distinct(by: [])
    }
    var values = [try condition()]
    while take(.comma) { values.append(try condition()) }
    return .distinct(by: values)
  }

  /// `open n`: the members of the n-th group.
  mutating func open() throws(ParsingFault) -> Stage.Kind {
    index += 1
    return .open(try wholeNumber("the number of a group after 'open'"))
  }

  mutating func rowCount(
    _ word: String, of things: String = "rows"
  ) throws(ParsingFault) -> Count {
    if kind == .parameter { return .parameter(try parameterName("")) }
    return .number(try wholeNumber("a number of \(things) after '\(word)'"))
  }

  private mutating func wholeNumber(_ what: String) throws(ParsingFault) -> Int {
    guard kind == .integer else { throw expected(what) }
    let taken = advance()
    let digits = text(of: taken).filter { $0 != "_" }
    guard let number = Int(digits) else {
      throw .found(Diagnostic(.numberTooLarge(digits), taken.range))
    }
    return number
  }
}
