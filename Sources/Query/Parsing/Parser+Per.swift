import Messages

extension Parser {
  /// `per decade {sort date | limit 3}`, `per ccode1, ccode2 {..}`.
  mutating func per() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    var keys = [try condition()]
    while cursor.take(.comma) { keys.append(try condition()) }
    cursor.note(.sign("{"))
    guard cursor.kind == .leftBrace else {
      throw expected(Message("query.expected.stages-in-braces"))
    }
    let stages = try bracketed(.rightBrace) { (parser) throws(ParsingFault) -> [Stage] in
      parser.cursor.enterQuery()
      defer { parser.cursor.leaveQuery() }
      let outer = parser.cursor.place
      defer { parser.cursor.place = outer }
      var stages = [try parser.innerStage()]
      while parser.cursor.take(.pipe) {
        parser.goOn(behind: stages[stages.count - 1].kind)
        stages.append(try parser.innerStage())
      }
      return stages
    }
    guard let stages else { throw .reported }
    return .per(keys, stages)
  }

  private mutating func innerStage() throws(ParsingFault) -> Stage {
    let stage = try stage()
    cursor.note(.pipe)
    guard cursor.endsStage else { throw .found(StrayToken(cursor).fault(behind: stage)) }
    return stage
  }
}
