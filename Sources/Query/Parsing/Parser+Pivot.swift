import Messages

extension Parser {
  /// `pivot type`, `pivot decade in [1950, 1960] with count`.
  mutating func pivot() throws(ParsingFault) -> Stage.Kind {
    let start = cursor.advance()
    cursor.note(.operand)
    try reject(ForeignStages(cursor).pivotOn(start))
    guard !cursor.endsStage else { throw expected(Message("query.expected.pivot-key")) }
    let key = try sum(.fields)
    var values: Expression?
    if cursor.take(.in) {
      values = try reading({ $0.comparand = key }) { (parser) throws(ParsingFault) in
        try parser.pivotValues()
      }
    }
    let summed =
      cursor.take(.with)
      ? try reading({ $0.isOfGroups = true }) { (parser) throws(ParsingFault) in
        try parser.sum(.fields)
      } : nil
    return .pivot(Pivot(key, in: values, with: summed))
  }

  /// `[1950, 1960]`, `1950..1990`, `$decades`.
  private mutating func pivotValues() throws(ParsingFault) -> Expression {
    cursor.note(.sign("["))
    if let range = try interval() { return range }
    switch cursor.kind {
    case .leftBracket, .parameter: return try primary(.values)
    default: throw expected(Message("query.expected.list-of-values"))
    }
  }

  /// `unpivot low, high as bound, number`.
  mutating func unpivot() throws(ParsingFault) -> Stage.Kind {
    cursor.advance()
    cursor.note(.field)
    guard !cursor.endsStage else { throw expected(Message("query.expected.unpivot-columns")) }
    var columns = [try sum(.fields)]
    while cursor.take(.comma) { columns.append(try sum(.fields)) }
    guard cursor.take(.as) else { throw expected(Message("query.expected.unpivot-names")) }
    cursor.note(.newName)
    let name = try identifier(Message("query.expected.name-after-word", ["word": "as"]))
    guard cursor.take(.comma) else { throw expected(Message("query.expected.unpivot-value")) }
    cursor.note(.newName)
    let value = try identifier(Message("query.expected.name-after-word", ["word": ","]))
    return .unpivot(Unpivot(columns, name: name, value: value))
  }
}
