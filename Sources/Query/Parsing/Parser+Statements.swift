extension Parser {
  /// A dot command, a statement that begins with a word of its own, or a query.
  mutating func statement() -> Statement? {
    let start = token
    if kind == .command {
      index += 1
      return Statement(.command(commandText(start)), start.range)
    }
    do throws(ParsingFault) {
      try rejectStrayContinuation()
      guard let kind = try statementKind() else { return nil }
      if !self.kind.endsStatement { throw expected("the end of the statement") }
      return Statement(kind, start.range.lowerBound..<previous.range.upperBound)
    } catch {
      report(error)
      skipStatement()
      return nil
    }
  }

  /// The text of a command line; a full-width dot or stop is a dot.
  private func commandText(_ token: Token) -> String {
    let end = Scalars.decode(source.bytes, at: token.range.lowerBound).end
    return "." + source.text(end..<token.range.upperBound)
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
    guard kind == .word else { return nil }
    let next = token(ahead: 1).kind
    if next == .pipe || next == .keyword(.where) || next == .leftParen || next.endsStatement {
      return nil
    }
    return lowercased(token)
  }
}

// The statements that are no query.
extension Parser {
  /// `let $name = value`.
  private mutating func letValue() throws(ParsingFault) -> Statement.Kind {
    let start = advance()
    let isName = kind == .word || kind == .parameter
    if isName, token(ahead: 1).kind == .equal, kind == .word || isQuery(from: index + 2) {
      throw assignment(from: start.range.lowerBound)
    }
    let name = try parameterName("after 'let'")
    return .letValue(name, try valueBehindEqual(name))
  }

  /// Whether a query begins here, and no value.
  func isQuery(from start: Int) -> Bool {
    var end = start
    while !tokens[end].kind.endsStatement {
      if tokens[end].kind == .pipe || tokens[end].kind == .keyword(.where) { return true }
      end += 1
    }
    return tokens[start].kind == .leftBrace || tokens[start].kind == .answer
  }

  /// `view name($a, $b) = query`.
  private mutating func view() throws(ParsingFault) -> Statement.Kind? {
    index += 1
    let name = try identifier("a name after 'view'")
    var parameters: [Name] = []
    if kind == .leftParen {
      parameters =
        try bracketed(.rightParen) { (parser) throws(ParsingFault) -> [Name] in
          if parser.kind == .rightParen { return [] }
          var names = [try parser.parameterName("in the brackets of a view")]
          while parser.take(.comma) { names.append(try parser.parameterName("behind ','")) }
          return names
        } ?? []
    }
    guard take(.equal) else { throw expected("'=' and a query after '\(name.text)'") }
    return pipeline().map { .view(name, parameters: parameters, $0) }
  }

  /// `explain [plan] query`.
  private mutating func explain() -> Statement.Kind? {
    index += 1
    var plan = false
    if isWord("plan", token) {
      switch token(ahead: 1).kind {
      case .word, .quotedName, .answer, .parameter, .leftBrace:
        plan = true
        index += 1
      default: break
      }
    }
    return pipeline().map { .explain($0, plan: plan) }
  }

  /// `why [not] ITEM [in query]`.
  private mutating func whyItem() throws(ParsingFault) -> Statement.Kind? {
    let isNot = token(ahead: 1).kind == .keyword(.not)
    if isNot { index += 1 }
    let item = try self.item()
    guard take(.in) else {
      if isNot { throw expected("'in' and the query that \(item.id.text) is not in") }
      return .why(item, isNot: false, in: nil)
    }
    return pipeline().map { .why(item, isNot: isNot, in: $0) }
  }

  /// `ITEM` behind the word of a statement: an id, which the name of a collection may stand before.
  private mutating func item() throws(ParsingFault) -> ItemReference {
    index += 1
    var collection: Name?
    if kind == .word || kind == .quotedName, token(ahead: 1).kind == .dot {
      collection = name(advance())
      index += 1
    }
    switch kind {
    case .word, .quotedName, .integer:
      return ItemReference(collection: collection, id: name(advance()))
    case .string:
      let taken = advance()
      return ItemReference(collection: collection, id: Name(unquoted(taken), taken.range))
    default: throw expected("the id of an item")
    }
  }

  /// `describe COLLECTION[.field]`.
  private mutating func describe() throws(ParsingFault) -> Statement.Kind {
    index += 1
    var steps = [Path.Step(name: try identifier("a collection after 'describe'"))]
    if take(.dot) { steps.append(Path.Step(name: try identifier("the name of a field"))) }
    return .describe(Path(steps: steps))
  }

  /// `run "file" with $x = value, $y = value`.
  private mutating func run() throws(ParsingFault) -> Statement.Kind {
    index += 1
    let file = try quotedText("a file in quotes after 'run'")
    var bindings: [Binding] = []
    if take(.with) {
      repeat {
        let name = try parameterName("after '\(text(of: previous))'")
        bindings.append(Binding(name: name, value: try valueBehindEqual(name)))
      } while take(.comma)
    }
    return .run(file, with: bindings)
  }

  /// `expect error "CODE" from "query"`.
  private mutating func expectError() throws(ParsingFault) -> Statement.Kind {
    let start = advance()
    guard take(word: "error") else {
      // The stage, without the query whose answer it expects something of.
      throw expected(
        "'error' after 'expect'", fix: Diagnostic.Fix(range: start.range, text: "_ | expect"))
    }
    let code = try quotedText("a code in quotes after 'error'")
    guard take(word: "from") else { throw expected("'from' and a query in quotes") }
    return .expectError(code: code, from: try quotedText("a query in quotes after 'from'"))
  }
}

// Parts that several statements and stages have.
extension Parser {
  private mutating func valueBehindEqual(_ name: Name) throws(ParsingFault) -> Expression {
    guard take(.equal) else { throw expected("'=' and a value after '$\(name.text)'") }
    return try value()
  }

  /// The name of a parameter, without its `$`.
  mutating func parameterName(_ place: String) throws(ParsingFault) -> Name {
    guard kind == .parameter else {
      let fix =
        kind == .word
        ? Diagnostic.Fix(range: token.range, text: "$" + written(token.range)) : nil
      throw expected("a parameter such as $x \(place)", fix: fix)
    }
    let taken = advance()
    return Name(String(text(of: taken).dropFirst()), taken.range)
  }

  mutating func identifier(_ what: String) throws(ParsingFault) -> Name {
    guard kind == .word || kind == .quotedName else { throw expected(what) }
    return name(advance())
  }

  /// The content of a text in quotes; one that needed quotes and has none is offered with them.
  mutating func quotedText(_ what: String) throws(ParsingFault) -> String {
    if kind == .string { return unquoted(advance()) }
    if kind == .foreign, let quoted = try foreignQuote(),
      case .literal(.string(let content)) = quoted.kind
    {
      return content
    }
    var end = index
    while !tokens[end].kind.endsStatement, tokens[end].kind != .pipe,
      end == index || tokens[end - 1].range.upperBound == tokens[end].range.lowerBound
    {
      end += 1
    }
    guard kind == .word || kind == .dot || kind == .slash, end > index else { throw expected(what) }
    let range = token.range.lowerBound..<tokens[end - 1].range.upperBound
    throw expected(what, fix: Diagnostic.Fix(range: range, text: "\"\(written(range))\""))
  }

  func name(_ token: Token) -> Name {
    guard token.kind == .quotedName else { return Name(text(of: token), token.range) }
    return Name(quotedContent(token), token.range)
  }

  /// What stands between the first and the last sign of a token.
  func quotedContent(_ token: Token) -> String {
    // By scalars: an accent behind the opening sign is of the content, and would join the sign.
    String(source.text(token.range).unicodeScalars.dropFirst().dropLast())
  }

  func notInThisVersion(_ what: String, _ range: Range<Int>) -> ParsingFault {
    .found(Diagnostic(.notInThisVersion(what), range))
  }
}
