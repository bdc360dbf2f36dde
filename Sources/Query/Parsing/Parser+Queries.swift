import Messages

// A query: where its rows come from, and its stages.
extension Parser {
  /// Nil where not even the source could be read. Reading goes on after a fault at the next stage.
  mutating func pipeline() -> Pipeline? {
    let start = cursor.token.range.lowerBound
    let outer = cursor.place
    defer { cursor.place = outer }
    cursor.note(.source)
    do throws(ParsingFault) {
      try reject(ForeignQueries(cursor).beginning())
    } catch {
      log.report(error)
      cursor.skipQuery()
      return nil
    }
    var origin: Source?
    var stages: [Stage] = []
    do throws(ParsingFault) {
      origin = beginsFind ? try find() : try self.origin()
      goOn(behind: origin, stages)
      cursor.note(.word("where"))
      if cursor.kind == .keyword(.where) { stages.append(try stage()) }
      try endStage(stages.last)
    } catch {
      log.report(error)
      cursor.skipToPipe()
    }
    while cursor.kind == .pipe {
      cursor.advance()
      log.beginPart()
      goOn(behind: origin, stages)
      do throws(ParsingFault) {
        stages.append(try stage())
        try endStage(stages.last)
      } catch {
        log.report(error)
        cursor.skipToPipe()
      }
    }
    let end = max(cursor.previous.range.upperBound, start)
    guard let origin else { return nil }
    return Pipeline(source: origin, stages: stages, range: start..<end)
  }

  /// What follows a stage that is complete: the next one, or the end of the query.
  private mutating func endStage(_ stage: Stage?) throws(ParsingFault) {
    cursor.note(.pipe)
    if !cursor.endsStage { throw .found(StrayToken(cursor).fault(behind: stage)) }
  }

  mutating func origin() throws(ParsingFault) -> Source {
    cursor.note(.source)
    switch cursor.kind {
    case .word, .quotedName:
      let name = cursor.name(cursor.advance())
      guard cursor.kind == .leftParen else { return .collection(name) }
      return .view(name, try arguments(.values, ofView: true))
    case .answer:
      let taken = cursor.advance()
      let digits = cursor.text(of: taken).dropFirst()
      guard let number = digits.isEmpty ? 0 : Int(digits) else {
        throw .found(Diagnostic(.numberTooLarge(String(digits)), taken.range))
      }
      return .answer(number, taken.range)
    case .parameter:
      return .parameter(try parameterName(Message("query.expected.parameter-as-source")))
    case .leftBrace: return .subquery(try subquery())
    default: throw expected(Message("query.expected.collection"))
    }
  }

  /// `{ query }`.
  mutating func subquery() throws(ParsingFault) -> Pipeline {
    let inner = try bracketed(.rightBrace) { (parser) throws(ParsingFault) -> Pipeline in
      parser.cursor.enterQuery()
      defer { parser.cursor.leaveQuery() }
      guard let pipeline = parser.pipeline() else { throw .reported }
      return pipeline
    }
    guard let inner else { throw .reported }
    return inner
  }
}
