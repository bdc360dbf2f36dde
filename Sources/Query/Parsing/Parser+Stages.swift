extension Parser {
  /// A stage, behind its `|`.
  mutating func stage() throws(ParsingFault) -> Stage {
    let start = token
    let isStage = kind == .word || kind == .keyword(.where)
    guard isStage else { throw expected("a stage such as 'where' or 'count'") }
    let written = kind == .word ? lowercased(start) : StageWord.where.written
    guard let word = StageWord(written) else { throw unknownStage(start) }
    let kind = try word.read(by: &self)
    return Stage(kind, start.range.lowerBound..<previous.range.upperBound)
  }
}

// Each stage, from its word on.
extension Parser: StageReader {
  mutating func filter() throws(ParsingFault) -> Stage.Kind {
    index += 1
    return .filter(try condition())
  }

  mutating func count() throws(ParsingFault) -> Stage.Kind {
    let start = advance()
    try rejectForeignCount(start)
    return .count
  }

  mutating func select() throws(ParsingFault) -> Stage.Kind {
    index += 1
    try rejectSelectDistinct()
    if take(.star) {
      return .select(take(.comma) ? try columns() : [], everything: true)
    }
    return .select(try columns(), everything: false)
  }

  mutating func compute() throws(ParsingFault) -> Stage.Kind {
    index += 1
    return .compute(try columns())
  }

  mutating func group() throws(ParsingFault) -> Stage.Kind {
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

  /// `follow document.source`, `follow ^actor`, `follow part_of deep`.
  mutating func follow() throws(ParsingFault) -> Stage.Kind {
    index += 1
    switch kind {
    case .word, .quotedName, .caret, .dot: break
    default: throw expected("a field that leads to other rows after 'follow'")
    }
    return .follow(try fieldPath(), deep: take(word: "deep"))
  }

  /// `conflicts`, `conflicts by subject, property certain`.
  mutating func conflicts() throws(ParsingFault) -> Stage.Kind {
    index += 1
    var fields: [Name] = []
    if take(.by) {
      fields = [try identifier("a field after 'by'")]
      while take(.comma) { fields.append(try identifier("a field after ','")) }
    }
    for certainty in ConflictCertainty.allCases where take(word: certainty.rawValue) {
      return .conflicts(by: fields, only: certainty)
    }
    return .conflicts(by: fields, only: nil)
  }

  mutating func why() throws(ParsingFault) -> Stage.Kind {
    index += 1
    return .why
  }

  /// `union {query}`.
  mutating func combine(_ operation: SetOperation) throws(ParsingFault) -> Stage.Kind {
    index += 1
    guard kind == .leftBrace else { throw queryWithoutBraces(operation.rawValue) }
    return .combine(operation, try subquery())
  }
}

// Columns.
extension Parser {
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
      guard kind == .leftParen else { throw conditionWithoutBrackets() }
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

  mutating func alias() throws(ParsingFault) -> Name? {
    guard take(.as) else { return nil }
    guard kind == .string else { return try identifier("a name after 'as'") }
    let name = unquoted(token)
    throw expected(
      "a name after 'as'", fix: Diagnostic.Fix(range: token.range, text: "`\(name)`"))
  }
}
