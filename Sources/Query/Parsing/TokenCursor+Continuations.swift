// What the parser asks for where the text ends: noted for completion, and only where somebody wants
// to know.
extension TokenCursor {
  /// Whether somebody wants to know what may come next.
  var isNoting: Bool { continuations != nil }

  /// Whether the text ends so many tokens ahead, and somebody wants to know what may come next.
  func isNoted(ahead count: Int) -> Bool {
    isNoting && token(ahead: count - 1).kind != .end && token(ahead: count).kind == .end
  }

  /// Notes what would be taken here, if the text ends here.
  ///
  /// - Parameter start: Where what it takes the place of begins, if before here.
  mutating func note(_ kind: Continuation.Kind, from start: Int? = nil) {
    guard isNoting, self.kind == .end else { return }
    add(kind, from: start)
  }

  mutating func note(words: [String]) { for word in words { note(.word(word)) } }

  /// Notes what would be taken where the next token is, if the text ends there.
  mutating func noteAhead(_ kind: Continuation.Kind) {
    if isNoted(ahead: 1) { add(kind, from: nil) }
  }

  /// Notes a kind of token, where it is one that is written for its own sake.
  mutating func note(_ kind: Token.Kind) {
    guard isNoting, self.kind == .end else { return }
    switch kind {
    case .keyword(let word): add(.word(word.rawValue), from: nil)
    case .comma: add(.sign(","), from: nil)
    case .pipe: add(.sign("|"), from: nil)
    case .equal: add(.sign("="), from: nil)
    case .star: add(.sign("*"), from: nil)
    case .rightParen: add(.sign(")"), from: nil)
    case .rightBracket: add(.sign("]"), from: nil)
    case .rightBrace: add(.sign("}"), from: nil)
    default: break
    }
  }

  private mutating func add(_ kind: Continuation.Kind, from start: Int?) {
    let found = Continuation(kind: kind, start: start ?? source.bytes.count, place: place)
    if continuations?.contains(found) == false { continuations?.append(found) }
  }
}

extension Parser {
  /// Reads a part of which what is around it is known; it is forgotten behind that part.
  mutating func reading<Part>(
    _ change: (inout ContinuationPlace) -> Void,
    _ part: (inout Parser) throws(ParsingFault) -> Part
  ) throws(ParsingFault) -> Part {
    guard cursor.isNoting else { return try part(&self) }
    let outer = cursor.place
    defer { cursor.place = outer }
    change(&cursor.place)
    return try part(&self)
  }

  /// Says that the names that follow are those of the rows behind some stages.
  mutating func goOn(behind origin: Source?, _ stages: [Stage]) {
    guard cursor.isNoting, let origin else { return }
    var place = ContinuationPlace()
    place.rows = .behind(Pipeline(source: origin, stages: stages, range: 0..<0))
    cursor.place = place
  }

  /// Says that the names that follow are those of the rows behind a further stage.
  mutating func goOn(behind stage: Stage.Kind) {
    guard cursor.isNoting, case .behind(let query) = cursor.place.rows else { return }
    goOn(behind: query.source, query.stages + [Stage(stage, 0..<0)])
  }
}
