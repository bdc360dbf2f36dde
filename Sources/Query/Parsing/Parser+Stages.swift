extension Parser {
  /// A stage, behind its `|`.
  mutating func stage() throws(ParsingFault) -> Stage {
    let start = token
    if kind == .keyword(.where) { return try filter() }
    guard kind == .word else { throw expected("a stage such as 'where' or 'count'") }
    let kind: Stage.Kind
    switch lowercased(start) {
    case "having": return try filter()
    case "count":
      index += 1
      kind = .count
    case "select": kind = try select()
    case "sort": kind = try sort()
    case "limit", "offset": kind = try limit()
    case "group": kind = try group()
    default: throw unknownStage(start)
    }
    return Stage(kind, start.range.lowerBound..<previous.range.upperBound)
  }

  private mutating func select() throws(ParsingFault) -> Stage.Kind {
    index += 1
    if take(.star) {
      return .select(take(.comma) ? try columns() : [], everything: true)
    }
    return .select(try columns(), everything: false)
  }

  private mutating func columns() throws(ParsingFault) -> [OutputColumn] {
    var columns = [try column()]
    while take(.comma) { columns.append(try column()) }
    return columns
  }

  private mutating func column() throws(ParsingFault) -> OutputColumn {
    let start = index
    let value: OutputColumn.Value
    if isWord("count", token), token(ahead: 1).kind == .keyword(.where) {
      index += 2
      guard kind == .leftParen else { throw expected("'(' and a condition") }
      value = .countWhere(try parenthesised(.fields))
    } else {
      value = .expression(try condition())
    }
    let text = columnText(value, from: start)
    let alias = try alias()
    let range = tokens[start].range.lowerBound..<previous.range.upperBound
    return OutputColumn(value: value, alias: alias, text: text, range: range)
  }

  /// The name of a column without alias: a field's own, else what is written, without blanks.
  private func columnText(_ value: OutputColumn.Value, from start: Int) -> String {
    if case .expression(let expression) = value, case .path(let path) = expression.kind {
      return path.text
    }
    return tokens[start..<index].map { token in
      token.kind == .string ? written(token.range) : text(of: token)
    }.joined()
  }

  private mutating func alias() throws(ParsingFault) -> Name? {
    guard take(.as) else { return nil }
    guard kind == .word || kind == .quotedName else { throw expected("a name after 'as'") }
    return name(advance())
  }

  private mutating func sort() throws(ParsingFault) -> Stage.Kind {
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

  private mutating func limit() throws(ParsingFault) -> Stage.Kind {
    if take(word: "offset") { return .limit(count: nil, offset: try rowCount("offset")) }
    index += 1
    let count = try rowCount("limit")
    let offset = take(word: "offset") ? try rowCount("offset") : nil
    return .limit(count: count, offset: offset)
  }

  private mutating func rowCount(_ word: String) throws(ParsingFault) -> Count {
    switch kind {
    case .integer:
      let taken = advance()
      let digits = text(of: taken).filter { $0 != "_" }
      guard let number = Int(digits) else {
        throw .found(Diagnostic(.numberTooLarge(digits), taken.range))
      }
      return .number(number)
    case .parameter:
      let taken = advance()
      return .parameter(Name(String(text(of: taken).dropFirst()), taken.range))
    default: throw expected("a number of rows after '\(word)'")
    }
  }

  private mutating func group() throws(ParsingFault) -> Stage.Kind {
    let start = advance()
    guard take(.by) else {
      throw .found(
        Diagnostic(
          .expected("'by' after 'group'", found: found(token)), place(of: token),
          fix: Diagnostic.Fix(range: start.range, text: "group by")))
    }
    var keys = [try groupKey()]
    while take(.comma) { keys.append(try groupKey()) }
    let columns = take(.with) ? try self.columns() : []
    return .group(by: keys, with: columns)
  }

  private mutating func groupKey() throws(ParsingFault) -> GroupKey {
    let start = index
    let value = try condition()
    let text = columnText(.expression(value), from: start)
    let alias = try alias()
    return GroupKey(value: value, alias: alias, whole: take(.whole), text: text)
  }
}
