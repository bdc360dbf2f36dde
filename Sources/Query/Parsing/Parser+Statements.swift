extension Parser {
  /// A dot command or a query, and whatever stands where one was expected.
  mutating func statement() -> Statement? {
    let start = token
    if kind == .command {
      index += 1
      return Statement(.command(commandText(start)), start.range)
    }
    do throws(ParsingFault) {
      try rejectOtherStatements()
    } catch {
      report(error)
      skipStatement()
      return nil
    }
    guard let pipeline = pipeline() else { return nil }
    return Statement(.query(pipeline), pipeline.range)
  }

  /// The text of a command line; a full-width dot or stop is a dot.
  private func commandText(_ token: Token) -> String {
    let end = Scalars.decode(source.bytes, at: token.range.lowerBound).end
    return "." + source.text(end..<token.range.upperBound)
  }

  private mutating func pipeline() -> Pipeline? {
    let start = token.range.lowerBound
    var origin: Source?
    var stages: [Stage] = []
    do throws(ParsingFault) {
      origin = try collection()
      if kind == .keyword(.where) { stages.append(try filter()) }
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

  private mutating func collection() throws(ParsingFault) -> Source {
    switch kind {
    case .word, .quotedName:
      let name = name(advance())
      if kind == .leftParen { throw notInThisVersion("\(name.text)( )", name.range) }
      return .collection(name)
    case .answer:
      let taken = advance()
      let digits = text(of: taken).dropFirst()
      guard let number = digits.isEmpty ? 0 : Int(digits) else {
        throw .found(Diagnostic(.numberTooLarge(String(digits)), taken.range))
      }
      return .answer(number, taken.range)
    case .parameter: throw notInThisVersion(text(of: token), token.range)
    case .leftBrace: throw notInThisVersion("{ }", token.range)
    default: throw expected("a collection")
    }
  }

  /// `where` and its condition.
  mutating func filter() throws(ParsingFault) -> Stage {
    let start = advance()
    let condition = try condition()
    return Stage(.filter(condition), start.range.lowerBound..<condition.range.upperBound)
  }

  func name(_ token: Token) -> Name {
    guard token.kind == .quotedName else { return Name(text(of: token), token.range) }
    return Name(quotedContent(token), token.range)
  }

  /// What stands between the first and the last sign of a token.
  func quotedContent(_ token: Token) -> String {
    String(source.text(token.range).dropFirst().dropLast())
  }

  func notInThisVersion(_ what: String, _ range: Range<Int>) -> ParsingFault {
    .found(Diagnostic(.notInThisVersion(what), range))
  }
}
