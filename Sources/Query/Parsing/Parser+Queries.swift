// A query: where its rows come from, and its stages.
extension Parser {
  /// Nil where not even the source could be read. Reading goes on after a fault at the next stage.
  mutating func pipeline() -> Pipeline? {
    let start = token.range.lowerBound
    do throws(ParsingFault) {
      try rejectForeignQuery()
    } catch {
      report(error)
      skipQuery()
      return nil
    }
    var origin: Source?
    var stages: [Stage] = []
    do throws(ParsingFault) {
      origin = try self.origin()
      if kind == .keyword(.where) { stages.append(try stage()) }
      try expectEndOfStage(after: stages.last)
    } catch {
      report(error)
      skipToPipe()
    }
    while kind == .pipe {
      index += 1
      partHasFault = false
      do throws(ParsingFault) {
        stages.append(try stage())
        try expectEndOfStage(after: stages.last)
      } catch {
        report(error)
        skipToPipe()
      }
    }
    let end = max(previous.range.upperBound, start)
    guard let origin else { return nil }
    return Pipeline(source: origin, stages: stages, range: start..<end)
  }

  private mutating func origin() throws(ParsingFault) -> Source {
    switch kind {
    case .word, .quotedName:
      let name = name(advance())
      guard kind == .leftParen else { return .collection(name) }
      return .view(name, try arguments(.values, ofView: true))
    case .answer:
      let taken = advance()
      let digits = text(of: taken).dropFirst()
      guard let number = digits.isEmpty ? 0 : Int(digits) else {
        throw .found(Diagnostic(.numberTooLarge(String(digits)), taken.range))
      }
      return .answer(number, taken.range)
    case .parameter: return .parameter(try parameterName("as a source"))
    case .leftBrace: return .subquery(try subquery())
    default: throw expected("a collection")
    }
  }

  /// `{ query }`.
  mutating func subquery() throws(ParsingFault) -> Pipeline {
    let inner = try bracketed(.rightBrace) { (parser) throws(ParsingFault) -> Pipeline in
      parser.openQueries += 1
      defer { parser.openQueries -= 1 }
      guard let pipeline = parser.pipeline() else { throw .reported }
      return pipeline
    }
    guard let inner else { throw .reported }
    return inner
  }
}
