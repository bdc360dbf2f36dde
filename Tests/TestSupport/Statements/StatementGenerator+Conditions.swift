// Conditions.
extension StatementGenerator {
  mutating func condition(_ scope: StatementScope, depth: Int) -> String {
    room -= 2
    guard depth > 0, room > 0 else { return test(scope, depth: 0) }
    switch Int.random(in: 0..<20, using: &random) {
    case 0..<3:
      use("operator", "and")
      return "\(operand(scope, depth)) and \(operand(scope, depth))"
    case 3..<6:
      use("operator", "or")
      return "(\(condition(scope, depth: depth - 1)) or \(operand(scope, depth)))"
    case 6..<9:
      let word = random.pick(["not", "certainly", "possibly"])
      use("operator", word)
      return "\(word) (\(condition(scope, depth: depth - 1)))"
    case 9..<11: return quantifiedRows(scope, depth: depth)
    default: return test(scope, depth: depth)
    }
  }

  private mutating func operand(_ scope: StatementScope, _ depth: Int) -> String {
    "(\(condition(scope, depth: depth - 1)))"
  }

  /// `any documents where (..)`.
  private mutating func quantifiedRows(_ scope: StatementScope, depth: Int) -> String {
    guard let path = path(scope), let target = path.target else {
      return test(scope, depth: depth)
    }
    let word = random.pick(["any", "all", "no"])
    use("operator", "\(word) where")
    let inner = condition(StatementScope(table: target, of: corpus), depth: depth - 1)
    return "\(word) \(path.text) where (\(inner))"
  }

  private mutating func test(_ scope: StatementScope, depth: Int) -> String {
    let quantifier = random.chance(8) ? random.pick(["any ", "all ", "no "]) : ""
    if !quantifier.isEmpty { use("operator", "any/all/no") }
    if depth > 0, random.chance(30) {
      use("function", "exact")
      return "exact(\(expression(scope, depth: 0, where: \.isText).text), \(text()))"
    }
    if random.chance(40) {
      use("literal", "true")
      return random.pick(["true", "false"])
    }
    var left = expression(scope, depth: depth)
    // A field stands on the left, now and then not.
    for _ in 0..<3 where !scope.fields.contains(where: { left.text.contains($0.name) }) && !errs() {
      left = expression(scope, depth: depth)
    }
    if random.chance(10) { return quantifier + state(of: left) }
    if errs() { return "\(left.text) \(anyOperator()) \(anyValue(scope, depth: depth))" }
    if depth > 0, random.chance(12) { return quantifier + subquery(left, scope, depth: depth) }
    return quantifier + comparison(left, scope, depth: depth)
  }

  private mutating func state(of left: MadeExpression) -> String {
    let isDate = left.kind == .date || left.kind == .part && left.end == nil
    let state = random.pick(
      isDate
        ? ["missing", "known", "uncertain", "doubtful", "approximate", "imprecise", "open"]
        : ["missing", "known", "inferred", "disputed"])
    use("state", state)
    return "\(left.text) is \(random.chance(3) ? "not " : "")\(state)"
  }

  private mutating func comparison(
    _ left: MadeExpression, _ scope: StatementScope, depth: Int
  ) -> String {
    if left.isName, random.chance(12) {
      let same = scope.fields.filter { field in
        switch (field.kind, left.kind) {
        case (.date, .date), (.part, .part), (.integer, .integer), (.integer, .decimal),
          (.decimal, .decimal), (.text, .text), (.text, .category):
          true
        default: errs()
        }
      }
      if let other = same.randomElement(using: &random) {
        use("operator", ".field")
        return "\(left.text) \(sign()) .\(other.name)"
      }
    }
    switch left.end ?? left.kind {
    case .date:
      return random.chance(2)
        ? related(left) : "\(left.text) \(sign()) \(value(of: .date, left.values))"
    case .integer, .decimal, .quantity, .part:
      switch Int.random(in: 0..<6, using: &random) {
      case 0:
        use("operator", "in [..]")
        return "\(left.text) \(not())in \(list(of: left.kind, left.values))"
      case 1 where left.kind != .part || left.values.contains("1969"):
        use("operator", "range")
        return "\(left.text) in \(range(left.values))"
      default: return "\(left.text) \(sign()) \(value(of: left.kind, left.values))"
      }
    case .boolean: return "\(left.text) = \(random.pick(["true", "false"]))"
    case .text, .category, .list:
      return random.chance(2)
        ? textual(left) : "\(left.text) \(equality()) \(value(of: left.kind, left.values))"
    case .reference, .link:
      switch Int.random(in: 0..<5, using: &random) {
      case 0 where left.kind.target.map({ corpus.tables[$0].hasHierarchy }) ?? errs():
        use("operator", "under")
        return "\(left.text) \(not())under \(value(of: .category, left.values))"
      case 1:
        use("operator", "in [..]")
        return "\(left.text) \(not())in \(list(of: .category, left.values))"
      case 2: return textual(left)
      default: return "\(left.text) \(equality()) \(value(of: .category, left.values))"
      }
    }
  }

  /// One of Allen's relations.
  private mutating func related(_ left: MadeExpression) -> String {
    let relation = random.pick([
      "before", "after", "meets", "met by", "overlaps", "overlapped by", "starts", "started by",
      "during", "encloses", "finishes", "finished by", "equals", "intersects", "covers",
    ])
    use("operator", relation)
    return "\(left.text) \(not())\(relation) \(value(of: .date, left.values))"
  }

  private mutating func textual(_ left: MadeExpression) -> String {
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      use("operator", "like")
      return "\(left.text) \(not())like \(random.pick(["\"*a*\"", "\"?b*\"", "\"\"", "\"*\""]))"
    case 1:
      use("operator", "~")
      let pattern = random.pick(["/a.*b/", "/(a+)+$/i", "//", "/日|[^x]/", "/\\p{L}{0,200}/"])
      return "\(left.text) \(random.pick(["~", "!~"])) \(pattern)"
    default:
      let word = random.pick(["contains", "has", "starts with", "ends with"])
      use("operator", word)
      return "\(left.text) \(not())\(word) \(value(of: .text, left.values))"
    }
  }

  private mutating func subquery(
    _ left: MadeExpression, _ scope: StatementScope, depth: Int
  ) -> String {
    use("operator", "in {}")
    let word = random.pick(["in", "not in", "=", "!=", "under"])
    if let table = left.kind.target {
      let inner = StatementScope(table: table, of: corpus)
      let condition = condition(inner, depth: depth - 1)
      return "\(left.text) \(word) {\(corpus.tables[table].name) where \(condition)}"
    }
    let table = random.pick(corpus.collections)
    let fields = corpus.tables[table].fields.filter {
      $0.kind == left.kind || ($0.kind.isNumber && left.kind.isNumber)
        || ($0.kind.isText && left.kind.isText)
    }
    guard let field = fields.randomElement(using: &random) else {
      return comparison(left, scope, depth: depth)
    }
    return "\(left.text) \(word == "under" ? "in" : word) "
      + "{\(corpus.tables[table].name) | select \(field.name)}"
  }
}

// Signs and words.
extension StatementGenerator {
  private mutating func not() -> String { random.chance(4) ? "not " : "" }

  private mutating func equality() -> String {
    let sign = random.pick(["=", "=", "!="])
    use("operator", sign)
    return sign
  }

  private mutating func sign() -> String {
    let sign = random.pick(["=", "!=", "<", "<=", ">", ">="])
    use("operator", sign)
    return sign
  }

  private mutating func anyOperator() -> String {
    random.pick([
      "=", "!=", "<", ">=", "in", "not in", "under", "contains", "starts with", "ends with", "like",
      "before", "met by", "overlapped by", "during", "equals", "covers", "starts", "finishes",
    ])
  }

  private mutating func anyValue(_ scope: StatementScope, depth: Int) -> String {
    switch Int.random(in: 0..<9, using: &random) {
    case 0: "[]"
    case 1: list(of: .integer, [])
    case 2: "\(integer())\(random.pick(["年", " days", " years", " t", "%", "万"]))"
    case 3: "$\(values.last?.name ?? "nobody")"
    case 4: range([])
    case 5: "missing"
    case 6: depth > 0 ? "{\(query(depth: 0).text)}" : "true"
    case 7: ".\(scope.fields.randomElement(using: &random)?.name ?? "id")"
    default: "-\(text())"
    }
  }
}
