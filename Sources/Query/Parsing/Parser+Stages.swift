import Messages

extension Parser {
  /// A stage, behind its `|`.
  mutating func stage() throws(ParsingFault) -> Stage {
    let start = cursor.token
    cursor.note(.stage)
    let isStage = cursor.kind == .word || cursor.kind == .keyword(.where)
    guard isStage else { throw expected(Message("query.expected.stage")) }
    let written = cursor.kind == .word ? cursor.lowercased(start) : StageWord.where.written
    guard let word = StageWord(written) else {
      throw .found(ForeignStages(cursor).unknown(showsNearest: !log.isFull))
    }
    let kind = try word.read(by: &self)
    return Stage(kind, cursor.range(from: start.range.lowerBound))
  }
}

// Each stage, from its word on.
extension Parser: StageReader {
  mutating func filter() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    return .filter(
      try reading(cursor.place.with(condition: true)) { (parser) throws(ParsingFault) in
        try parser.condition()
      })
  }

  mutating func count() throws(ParsingFault) -> Stage.Kind {
    let start = cursor.advance()
    try reject(ForeignStages(cursor).count(start))
    return .count
  }

  mutating func select() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    try reject(ForeignStages(cursor).selectDistinct())
    if cursor.take(.star) {
      return .select(cursor.take(.comma) ? try columns() : [], everything: true)
    }
    return .select(try columns(), everything: false)
  }

  mutating func compute() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    return .compute(try columns())
  }

  mutating func group() throws(ParsingFault) -> Stage.Kind {
    let start = cursor.advance()
    if cursor.take(.with) { return .group(by: [], with: try sums()) }
    guard cursor.take(.by) else {
      throw .found(
        Diagnostic(
          .expected(
            Message("query.expected.word-after", ["word": "by", "before": "group"]),
            found: cursor.described(cursor.token)),
          cursor.place(of: cursor.token),
          fix: Diagnostic.Fix(range: start.range, text: "group by")))
    }
    var keys = [try groupKey()]
    while cursor.take(.comma) { keys.append(try groupKey()) }
    let columns = cursor.take(.with) ? try sums() : []
    return .group(by: keys, with: columns)
  }

  private mutating func sums() throws(ParsingFault) -> [OutputColumn] {
    cursor.note(.word("empty"))
    return try reading(cursor.place.with(groups: true)) { (parser) throws(ParsingFault) in
      try parser.columns()
    }
  }

  mutating func groupKey() throws(ParsingFault) -> GroupKey {
    let start = cursor.index
    let value = try condition()
    let text = columnText(value, from: start)
    let alias = try alias()
    return GroupKey(value: value, alias: alias, whole: cursor.take(.whole), text: text)
  }

  /// `follow document.source`, `follow ^actor`, `follow part_of deep`, `follow subject in events`.
  mutating func follow() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    cursor.note(.field)
    switch cursor.kind {
    case .word, .quotedName, .caret, .dot: break
    default: throw expected(Message("query.expected.field-after-follow"))
    }
    let path = try fieldPath()
    let isNarrowed = cursor.take(.in)
    if isNarrowed { cursor.note(.collection) }
    let collection =
      isNarrowed
      ? try identifier(Message("query.expected.name-after-word", ["word": "in"])) : nil
    return .follow(path, in: collection, deep: cursor.take(word: "deep"))
  }

  /// `conflicts`, `conflicts by subject, property certain`.
  mutating func conflicts() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    var fields: [Name] = []
    if cursor.take(.by) {
      cursor.note(.field)
      fields = [try identifier(Message("query.expected.field-after", ["word": "by"]))]
      while cursor.take(.comma) {
        cursor.note(.field)
        fields.append(try identifier(Message("query.expected.field-after", ["word": ","])))
      }
    }
    for certainty in ConflictCertainty.allCases where cursor.take(word: certainty.rawValue) {
      return .conflicts(by: fields, only: certainty)
    }
    return .conflicts(by: fields, only: nil)
  }

  mutating func why() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    return .why
  }

  /// `union {query}`.
  mutating func combine(_ operation: SetOperation) throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    cursor.note(.sign("{"))
    guard cursor.kind == .leftBrace else {
      throw .found(ForeignStages(cursor).queryWithoutBraces(operation.rawValue))
    }
    return .combine(operation, try subquery())
  }
}

// Columns.
extension Parser {
  private mutating func columns() throws(ParsingFault) -> [OutputColumn] {
    var columns = [try column()]
    while cursor.take(.comma) { columns.append(try column()) }
    return columns
  }

  private mutating func column() throws(ParsingFault) -> OutputColumn {
    let start = cursor.index
    let expression = try condition()
    let text = columnText(expression, from: start)
    let alias = try alias()
    let range = cursor.range(of: start..<cursor.index)
    return OutputColumn(expression, alias: alias, text: text, range: range)
  }

  /// The name of a column without alias: a field's own, else what is written, with few spaces.
  func columnText(_ expression: Expression, from start: Int) -> String {
    if case .path(let path) = expression.kind { return path.text }
    return ColumnText.of(cursor.tokens[start..<cursor.index], in: cursor.source)
  }

  mutating func alias() throws(ParsingFault) -> Name? {
    guard cursor.take(.as) else { return nil }
    cursor.note(.newName)
    guard cursor.kind == .string else {
      return try identifier(Message("query.expected.name-after-word", ["word": "as"]))
    }
    let name = cursor.unquoted(cursor.token)
    throw expected(
      Message("query.expected.name-after-word", ["word": "as"]),
      fix: Diagnostic.Fix(range: cursor.token.range, text: "`\(name)`"))
  }
}
