import Messages

extension Parser {
  /// A dot command, a statement that begins with a word of its own, or a query.
  mutating func statement() -> Statement? {
    let start = cursor.token
    if cursor.kind == .command {
      cursor.advance()
      return Statement(.command(commandText(start)), start.range)
    }
    do throws(ParsingFault) {
      try reject(ForeignQueries(cursor).strayContinuation())
      guard let kind = try statementKind() else { return nil }
      if !cursor.kind.endsStatement { throw expected(Message("query.expected.end-of-statement")) }
      return Statement(kind, cursor.range(from: start.range.lowerBound))
    } catch {
      log.report(error)
      cursor.skipStatement()
      return nil
    }
  }

  /// The text of a command line; a full-width dot or stop is a dot.
  private func commandText(_ token: Token) -> String {
    let end = Scalars.decode(cursor.source.bytes, at: token.range.lowerBound).end
    return "." + cursor.written(end..<token.range.upperBound)
  }

  /// Nil where a query has reported its faults.
  private mutating func statementKind() throws(ParsingFault) -> Statement.Kind? {
    guard let word = statementWord() else { return pipeline().map { .query($0) } }
    switch word {
    case "let": return try letValue()
    case "view": return try view()
    case "explain": return explain()
    case "show": return .show(try item())
    case "why": return try whyItem()
    case "describe": return try describe()
    case "run": return try run()
    case "expect": return try expectError()
    default: return pipeline().map { .query($0) }
    }
  }

  /// The word that begins the statement; nil where it is the name of a collection or view.
  private func statementWord() -> String? {
    guard cursor.kind == .word else { return nil }
    let next = cursor.token(ahead: 1).kind
    if next == .pipe || next == .keyword(.where) || next == .leftParen
      || (next.endsStatement && !cursor.isNoted(ahead: 1))
    {
      return nil
    }
    return cursor.lowercased(cursor.token)
  }
}

// The statements that are no query.
extension Parser {
  /// `let $name = value`.
  private mutating func letValue() throws(ParsingFault) -> Statement.Kind {
    let start = cursor.advance()
    cursor.note(.newParameter)
    let isName = cursor.kind == .word || cursor.kind == .parameter
    let isInBraces = cursor.kind == .parameter && cursor.token(ahead: 2).kind == .leftBrace
    if isName, cursor.token(ahead: 1).kind == .equal,
      cursor.kind == .word || (!isInBraces && cursor.isQuery(from: cursor.index + 2))
    {
      throw .found(ForeignQueries(cursor).assignment(from: start.range.lowerBound))
    }
    let name = try parameterName(Message("query.expected.parameter", ["word": "let"]))
    if cursor.kind == .equal, cursor.isNoted(ahead: 1) { cursor.noteAhead(.sign("{")) }
    if isInBraces, cursor.take(.equal) { return .letQuery(name, try subquery()) }
    return .letValue(name, try valueBehindEqual(name))
  }

  /// `view name($a, $b) = query`.
  private mutating func view() throws(ParsingFault) -> Statement.Kind? {
    cursor.advance()
    cursor.note(.newName)
    let name = try identifier(Message("query.expected.name-after-word", ["word": "view"]))
    cursor.note(.sign("("))
    var parameters: [Name] = []
    if cursor.kind == .leftParen {
      parameters =
        try bracketed(.rightParen) { (parser) throws(ParsingFault) -> [Name] in
          if parser.cursor.kind == .rightParen { return [] }
          var names = [try parser.parameterName(Message("query.expected.parameter-of-view"))]
          while parser.cursor.take(.comma) {
            names.append(
              try parser.parameterName(Message("query.expected.parameter", ["word": ","])))
          }
          return names
        } ?? []
    }
    guard cursor.take(.equal) else {
      throw expected(Message("query.expected.equal-query", ["name": name.text]))
    }
    return pipeline().map { .view(name, parameters: parameters, $0) }
  }

  /// `explain [plan | sql] query`.
  private mutating func explain() -> Statement.Kind? {
    cursor.advance()
    let form = explainedForm()
    if form != .words { cursor.advance() }
    return pipeline().map { .explain($0, form) }
  }

  /// A collection may be called as a form: then nothing that begins a query is behind it.
  private mutating func explainedForm() -> ExplainedForm {
    for form in ExplainedForm.allCases {
      guard let word = form.word else { continue }
      cursor.note(.word(word))
      guard cursor.isWord(word) else { continue }
      if cursor.isNoted(ahead: 1) { return form }
      switch cursor.token(ahead: 1).kind {
      case .word, .quotedName, .answer, .parameter, .leftBrace: return form
      default: continue
      }
    }
    return .words
  }

  /// `why [not] ITEM [in query]`.
  private mutating func whyItem() throws(ParsingFault) -> Statement.Kind? {
    let isNot = cursor.token(ahead: 1).kind == .keyword(.not)
    cursor.noteAhead(.word("not"))
    if isNot { cursor.advance() }
    let item = try self.item()
    guard cursor.take(.in) else {
      if isNot { throw expected(Message("query.expected.in-query", ["id": item.id.text])) }
      return .why(item, isNot: false, in: nil)
    }
    return pipeline().map { .why(item, isNot: isNot, in: $0) }
  }

  /// `ITEM` behind the word of a statement: an id or a name, which the name of a collection can come
  /// before, or `row N`.
  private mutating func item() throws(ParsingFault) -> ItemReference {
    cursor.advance()
    cursor.note(.item(collection: nil))
    cursor.note(.word("row"))
    if cursor.isWord("row"), cursor.token(ahead: 1).kind == .integer,
      !cursor.token(ahead: 2).kind.isNamePart
    {
      cursor.advance()
      return ItemReference(collection: nil, id: cursor.name(cursor.advance()), isRow: true)
    }
    let whole = BareName(at: cursor).map { Name($0.text, $0.range) }
    var collection: Name?
    if cursor.kind == .word || cursor.kind == .quotedName, cursor.token(ahead: 1).kind == .dot {
      collection = cursor.name(cursor.advance())
      cursor.advance()
    }
    cursor.note(.item(collection: collection))
    return ItemReference(
      collection: collection, id: try itemName(collection), whole: collection == nil ? nil : whole)
  }

  private mutating func itemName(_ collection: Name?) throws(ParsingFault) -> Name {
    let start = cursor.token.range.lowerBound
    defer {
      if cursor.previous.kind.isNamePart { cursor.note(.item(collection: collection), from: start) }
    }
    if let name = BareName(at: cursor) {
      cursor.move(to: name.end)
      return Name(name.text, name.range)
    }
    switch cursor.kind {
    case .word, .quotedName, .integer: return cursor.name(cursor.advance())
    case .string:
      let taken = cursor.advance()
      return Name(cursor.unquoted(taken), taken.range)
    default: throw expected(Message("query.expected.item-id"))
    }
  }

  /// `describe COLLECTION[.field]`.
  private mutating func describe() throws(ParsingFault) -> Statement.Kind {
    cursor.advance()
    cursor.note(.collection)
    var steps = [
      Path.Step(name: try identifier(Message("query.expected.collection-after-describe")))
    ]
    if cursor.take(.dot) {
      goOn(behind: .collection(steps[0].name), [])
      cursor.note(.field)
      steps.append(Path.Step(name: try identifier(Message("query.expected.field-name"))))
    }
    return .describe(Path(steps: steps))
  }

  /// `run "file" with $x = value, $y = value`.
  private mutating func run() throws(ParsingFault) -> Statement.Kind {
    cursor.advance()
    cursor.note(.file(isWritten: false))
    let file = try quotedText(Message("query.expected.file-in-quotes", ["word": "run"]))
    var bindings: [Binding] = []
    if cursor.take(.with) {
      repeat {
        let word = cursor.text(of: cursor.previous)
        cursor.note(.newParameter)
        let name = try parameterName(Message("query.expected.parameter", ["word": word]))
        bindings.append(Binding(name: name, value: try valueBehindEqual(name)))
      } while cursor.take(.comma)
    }
    return .run(file, with: bindings)
  }

  /// `expect error "CODE" from "query"`.
  private mutating func expectError() throws(ParsingFault) -> Statement.Kind {
    let start = cursor.advance()
    guard cursor.take(word: "error") else {
      // The stage, without the query whose answer it expects something of.
      throw expected(
        Message("query.expected.error-after-expect"),
        fix: Diagnostic.Fix(range: start.range, text: "_ | expect"))
    }
    cursor.note(.code)
    let code = try quotedText(Message("query.expected.code-in-quotes"))
    guard cursor.take(word: "from") else { throw expected(Message("query.expected.from-query")) }
    return .expectError(code: code, from: try quotedText(Message("query.expected.query-in-quotes")))
  }
}

// Parts that several statements and stages have.
extension Parser {
  private mutating func valueBehindEqual(_ name: Name) throws(ParsingFault) -> Expression {
    guard cursor.take(.equal) else {
      throw expected(Message("query.expected.equal-value", ["name": name.text]))
    }
    return try value()
  }

  /// The name of a parameter, without its `$`.
  mutating func parameterName(_ what: @autoclosure () -> Message) throws(ParsingFault) -> Name {
    guard cursor.kind == .parameter else {
      let fix =
        cursor.kind == .word
        ? Diagnostic.Fix(range: cursor.token.range, text: "$" + cursor.written(cursor.token.range))
        : nil
      throw expected(what(), fix: fix)
    }
    let taken = cursor.advance()
    return Name(String(cursor.text(of: taken).dropFirst()), taken.range)
  }

  mutating func identifier(_ what: @autoclosure () -> Message) throws(ParsingFault) -> Name {
    guard cursor.kind == .word || cursor.kind == .quotedName else { throw expected(what()) }
    return cursor.name(cursor.advance())
  }

  /// The content of a text in quotes; one that needed quotes and has none is offered with them.
  mutating func quotedText(_ what: @autoclosure () -> Message) throws(ParsingFault) -> String {
    if cursor.kind == .string { return cursor.unquoted(cursor.advance()) }
    if cursor.kind == .foreign, let form = ForeignValues(cursor).quote(),
      case .literal(.string(let content)) = accept(form).kind
    {
      return content
    }
    var end = cursor.index
    while !cursor[end].kind.endsStatement, cursor[end].kind != .pipe,
      end == cursor.index || cursor[end - 1].range.upperBound == cursor[end].range.lowerBound
    {
      end += 1
    }
    guard cursor.kind == .word || cursor.kind == .dot || cursor.kind == .slash, end > cursor.index
    else { throw expected(what()) }
    let range = cursor.range(of: cursor.index..<end)
    throw expected(what(), fix: Diagnostic.Fix(range: range, text: "\"\(cursor.written(range))\""))
  }
}
