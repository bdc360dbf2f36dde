import Messages

/// Builds the tree of a script from its tokens, by recursive descent.
///
/// It is the grammar alone. Where it stands is the cursor's, what was wrong the log's; what something
/// that it does not take was meant for is found by types that only look at a cursor (`ForeignStages`,
/// `StrayToken` and their kin).
struct Parser {
  /// How deep conditions may be nested.
  static let depthLimit = 256

  var cursor: TokenCursor
  var log = FaultLog()
  private(set) var depth = 0

  init(_ source: SourceText) { cursor = TokenCursor(source) }

  /// What may come next where a text ends.
  ///
  /// - Complexity: O(*n*)
  static func continuations(of source: SourceText) -> [Continuation] {
    var parser = Parser(source)
    parser.cursor.continuations = []
    _ = parser.script()
    return parser.cursor.continuations ?? []
  }

  mutating func script() -> (statements: [Statement], diagnostics: [Diagnostic]) {
    var statements: [Statement] = []
    while cursor.kind != .end {
      if cursor.take(.terminator) { continue }
      log.beginStatement()
      let parsed = statement()
      if let parsed, !log.statementHasFault { statements.append(parsed) }
    }
    if cursor.index == 0 || cursor.previous.kind.endsStatement {
      cursor.note(.source)
      cursor.note(.statement)
    }
    return (statements, log.diagnostics)
  }

  /// The value that makes up the whole text; nil if it has a fault or more than a value.
  mutating func onlyValue() -> Expression? {
    guard let value = try? value(), cursor.kind == .end, log.diagnostics.isEmpty else { return nil }
    return value
  }
}

// Faults.
extension Parser {
  /// A fault at the current token: what should be there.
  func expected(_ what: Message, fix: Diagnostic.Fix? = nil) -> ParsingFault {
    .found(.expected(what, at: cursor, fix: fix))
  }

  func reject(_ fault: Diagnostic?) throws(ParsingFault) {
    if let fault { throw .found(fault) }
  }

  /// Reports a form of another language, and goes on behind it with what was meant.
  @discardableResult
  mutating func accept<Meaning>(_ form: ForeignForm<Meaning>) -> Meaning {
    log.report(form.fault)
    cursor.move(to: form.end)
    return form.meaning
  }
}

// Depth.
extension Parser {
  /// Goes one level deeper.
  mutating func enter() throws(ParsingFault) {
    guard depth < Parser.depthLimit else { throw tooDeep }
    depth += 1
  }

  mutating func leave() { depth -= 1 }

  var tooDeep: ParsingFault {
    .found(Diagnostic(.tooDeep(limit: Parser.depthLimit), cursor.token.range))
  }
}
