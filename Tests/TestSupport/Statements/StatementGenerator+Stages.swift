// Stages, each with what is named behind it.
extension StatementGenerator {
  mutating func stage(_ scope: inout StatementScope, depth: Int) -> String {
    room -= 3
    switch Int.random(in: 0..<49, using: &random) {
    case 0..<6:
      use("stage", "where")
      return "\(random.pick(["where", "where", "having"])) \(condition(scope, depth: depth))"
    case 6..<10: return group(&scope, depth: depth)
    case 10..<14: return compute(&scope, depth: depth)
    case 14..<17: return select(&scope, depth: depth)
    case 17..<21: return sort(scope, depth: depth)
    case 21..<23:
      use("stage", "distinct")
      if random.chance(2) { return "distinct" }
      return "distinct by \(several { $0.expression(scope, depth: depth).text })"
    case 23..<25:
      use("stage", "limit")
      return random.pick([
        "limit \(count())", "limit \(count()) offset \(count())", "offset \(count())",
      ])
    case 25:
      use("stage", "sample")
      return "sample \(count())" + (random.chance(2) ? " seed \(count())" : "")
    case 26..<29: return follow(&scope)
    case 29..<31 where depth > 0: return combine(scope, depth: depth)
    case 31:
      use("stage", "count")
      scope = StatementScope(fields: [StatementField(name: "count", kind: .integer, values: ["5"])])
      return "count"
    case 32..<34: return open(&scope)
    case 34: return conflicts(&scope)
    case 35..<37: return search(&scope)
    case 40: return each(&scope)
    case 41 where depth > 0: return join(&scope, depth: depth)
    case 42..<44 where depth > 0: return per(&scope, depth: depth)
    case 44..<46: return pivot(&scope)
    case 46: return unpivot(&scope, depth: depth)
    case 47..<49: return sequence(scope, depth: depth)
    default: return sort(scope, depth: depth)
    }
  }

  /// Rows behind one another; now and then all matches, which are other rows.
  private mutating func sequence(_ scope: StatementScope, depth: Int) -> String {
    use("stage", "sequence")
    var text = "sequence"
    if random.chance(3) { text += " possibly" }
    if random.chance(3), let key = scope.fields.randomElement(using: &random) {
      text += " by \(key.name)"
    }
    func window() -> String {
      let unit = random.pick(["days", "weeks", "months", "years", "year"])
      return " within \(random.pick([0, 1, 3, 30, 400])) \(unit)"
    }
    if random.chance(2) { text += window() }
    let count = random.pick([1, 2, 2, 2, 3])
    for step in 0..<count {
      var condition = self.condition(scope, depth: min(depth, 1))
      if step > 0, random.chance(3), let field = scope.fields.randomElement(using: &random) {
        condition = "\(field.name) = .a.\(field.name)"
      }
      let sign = step > 0 && random.chance(4) ? "!" : ""
      if sign.isEmpty, step > 0, random.chance(6) {
        text += " " + random.pick(["during", "encloses", "overlaps", "before", "meets"])
      }
      let label = step == 0 ? "a: " : ""
      let isLast = step + 1 == count
      let hasWindow = step > 0 && (sign.isEmpty ? random.chance(3) : isLast)
      text += " \(sign)[\(label)\(condition)\(hasWindow ? window() : "")]"
    }
    return text
  }

  /// One to three of something, behind commas.
  mutating func several(_ make: (inout Self) -> String) -> String {
    (0..<random.pick([1, 1, 1, 2, 3])).map { _ in make(&self) }.joined(separator: ", ")
  }

  private mutating func group(_ scope: inout StatementScope, depth: Int) -> String {
    use("stage", "group by")
    var fields: [StatementField] = []
    let keys = several { generator in
      var key = generator.expression(scope, depth: depth)
      let whole = generator.random.chance(6)
      var text = key.text
      if generator.random.chance(4) || !key.isName {
        let alias = generator.alias()
        text += " as \(alias)"
        key.text = alias
      }
      fields.append(StatementField(name: key.text, kind: key.kind, values: key.values))
      return text + (whole ? " whole" : "")
    }
    var text = "group by \(keys)"
    if random.chance(2) {
      let aggregates = several { generator in
        let made = generator.column(scope, depth: depth)
        let alias = generator.alias()
        fields.append(StatementField(name: alias, kind: made.kind, values: ["3", "1970"]))
        return "\(made.text) as \(alias)"
      }
      text += " with \(aggregates)"
    } else {
      fields.append(StatementField(name: "count", kind: .integer, values: ["1", "2"]))
    }
    let members = scope.members + [scope]
    scope = StatementScope(fields: fields)
    scope.members = members
    return text
  }

  /// A column behind `with`.
  private mutating func column(
    _ scope: StatementScope, depth: Int
  ) -> (text: String, kind: StatementKind) {
    if random.chance(5), depth > 0 {
      use("function", "count where")
      return ("count where (\(condition(scope, depth: depth - 1)))", .integer)
    }
    let made = aggregate(scope, depth: depth)
    if random.chance(6), depth > 0 {
      use("function", "aggregate where")
      return ("\(made.text) where (\(condition(scope, depth: depth - 1)))", made.kind)
    }
    if random.chance(6), made.kind.isNumber, made.kind != .part {
      use("function", "calculation of aggregates")
      return ("100 * \(made.text) / count", .decimal)
    }
    return made
  }

  mutating func aggregate(
    _ scope: StatementScope, depth: Int
  ) -> (text: String, kind: StatementKind) {
    let function = random.pick([
      "count", "min", "max", "sum", "mean", "median", "sd", "list", "distinct", "quantile", "first",
      "last", "correlation", "different",
    ])
    use("aggregate", function)
    let isCounted = ["sum", "mean", "median", "sd", "quantile", "correlation"].contains(function)
    let wanted: (StatementKind) -> Bool = { kind in
      isCounted
        ? kind.isNumber && kind != .part
        : ["list", "distinct", "first", "last", "different"].contains(function) || kind.isNumber
          || kind == .date || kind == .text
    }
    if function == "count" || (isCounted && scope.fields(where: wanted).isEmpty && !errs()) {
      return (random.pick(["count", "count(*)"]), .integer)
    }
    var value = expression(scope, depth: depth, where: wanted)
    for _ in 0..<3 where !wanted(value.kind) {
      value = expression(scope, depth: depth, where: wanted)
    }
    let kind: StatementKind =
      switch function {
      case "min", "max", "first", "last": value.kind
      case "different": .integer
      case "list", "distinct": value.kind.target.map { .link($0) } ?? .list
      default: .decimal
      }
    let text =
      switch function {
      case "quantile": "quantile(\(value.text), \(random.pick(["0", "0.5", "0.9", "1"])))"
      case "correlation": "correlation(\(value.text), \(value.text))"
      case "different": "count(distinct \(value.text))"
      default: "\(function)(\(value.text))"
      }
    return (text, kind)
  }

  /// Of which rows a value of a row is computed.
  private mutating func window() -> String {
    let window = random.pick([
      "over all", "so far", "over last 3", "over last \(count())", "over 3 years", "over 2 weeks",
      "over 1 month", "over \(count()) days",
    ])
    use("window", String(window.prefix { !$0.isNumber }))
    return window
  }

  private mutating func compute(_ scope: inout StatementScope, depth: Int) -> String {
    use("stage", "compute")
    var made: [StatementField] = []
    let columns = several { generator in
      let alias = generator.alias()
      if generator.random.chance(5) {
        let value = generator.column(scope, depth: depth)
        made.append(StatementField(name: alias, kind: value.kind, values: ["3", "1970"]))
        return "\(value.text) \(generator.window()) as \(alias)"
      }
      let value = generator.expression(scope, depth: depth)
      made.append(StatementField(name: alias, kind: value.kind, values: value.values))
      return "\(value.text) as \(alias)"
    }
    add(made, to: &scope)
    return "compute \(columns)"
  }

  private mutating func select(_ scope: inout StatementScope, depth: Int) -> String {
    use("stage", "select")
    if random.chance(8) { return "select *" }
    var made: [StatementField] = []
    let columns = several { generator in
      let value = generator.expression(scope, depth: depth)
      guard !value.isName || generator.random.chance(4) else { return value.text }
      let alias = generator.alias()
      made.append(StatementField(name: alias, kind: value.kind, values: value.values))
      return "\(value.text) as \(alias)"
    }
    add(made, to: &scope)
    return "select \(random.chance(10) ? "*, " : "")\(columns)"
  }

  private func add(_ made: [StatementField], to scope: inout StatementScope) {
    let names = Set(made.map(\.name))
    scope.fields.removeAll { names.contains($0.name) }
    scope.fields += made
  }

  private mutating func sort(_ scope: StatementScope, depth: Int) -> String {
    use("stage", "sort")
    return "sort "
      + several { generator in
        generator.expression(scope, depth: depth).text
          + generator.random.pick(["", "", " desc", " asc", " missing first", " desc missing last"])
      }
  }

  private mutating func follow(_ scope: inout StatementScope) -> String {
    use("stage", "follow")
    guard let path = path(scope), let target = path.target else {
      return errs() ? "follow nowhere" : "limit 7"
    }
    let isDeep = target == scope.table && random.chance(2)
    if isDeep { use("stage", "follow deep") }
    scope = StatementScope(table: target, of: corpus)
    return "follow \(path.text)\(isDeep ? " deep" : "")"
  }

  private mutating func each(_ scope: inout StatementScope) -> String {
    use("stage", "each")
    let several = scope.fields { kind in
      if case .link = kind { true } else { kind == .list }
    }
    if several.isEmpty { return errs() ? "each title" : "limit 9" }
    let field = random.pick(several)
    let alias = alias()
    let before = scope
    scope = StatementScope(
      fields: scope.fields + [StatementField(name: alias, kind: .text, values: field.values)])
    scope.members = before.members + [before]
    return "each \(field.name) as \(alias)"
  }

  private mutating func pivot(_ scope: inout StatementScope) -> String {
    use("stage", "pivot")
    let before = scope
    // Groups of two fields are made first, so that there is something to make columns of.
    let keys = [random.pick(scope.fields), random.pick(scope.fields)]
    guard keys[0].name != keys[1].name, !keys[1].values.isEmpty || errs() else { return "limit 8" }
    let listed =
      random.chance(2)
      ? " in [\(keys[1].values.prefix(2).map { "\"\($0)\"" }.joined(separator: ", "))]" : ""
    scope = StatementScope(fields: [keys[0]])
    scope.members = before.members + [before]
    return "group by \(keys[0].name), \(keys[1].name) | pivot \(keys[1].name)\(listed)"
  }

  private mutating func unpivot(_ scope: inout StatementScope, depth: Int) -> String {
    use("stage", "unpivot")
    let kind = random.pick(scope.fields).kind
    let columns = scope.fields.filter { $0.kind == kind }.prefix(random.pick([1, 2, 3]))
    let (name, value) = (alias(), alias())
    let before = scope
    scope = StatementScope(
      fields: scope.fields.filter { field in !columns.contains { $0.name == field.name } } + [
        StatementField(name: name, kind: .text, values: columns.map(\.name)),
        StatementField(name: value, kind: kind, values: columns.first?.values ?? []),
      ])
    scope.members = before.members + [before]
    return "unpivot \(columns.map(\.name).joined(separator: ", ")) as \(name), \(value)"
  }

  private mutating func per(_ scope: inout StatementScope, depth: Int) -> String {
    use("stage", "per")
    let keys = several { $0.expression(scope, depth: depth - 1).text }
    var stages: [String] = []
    for _ in 0..<random.pick([1, 1, 2]) {
      switch Int.random(in: 0..<5, using: &random) {
      case 0: stages.append("limit \(count())")
      case 1:
        let field = random.pick(scope.fields)
        let alias = alias()
        let call = random.pick(["previous", "next", "first", "last"])
        use("function", call)
        stages.append("compute \(call)(\(field.name)) as \(alias)")
        scope.fields.append(StatementField(name: alias, kind: field.kind, values: field.values))
      case 2: stages.append("where \(condition(scope, depth: depth - 1))")
      case 3: stages.append("distinct by \(expression(scope, depth: 0).text)")
      default: stages.append(sort(scope, depth: depth - 1))
      }
    }
    return "per \(keys) {\(stages.joined(separator: " | "))}"
  }

  private mutating func join(_ scope: inout StatementScope, depth: Int) -> String {
    use("stage", "join")
    let table = Int.random(in: corpus.tables.indices, using: &random)
    let other = StatementScope(table: table, of: corpus)
    guard let left = scope.fields.randomElement(using: &random) else { return "limit 9" }
    let alike = other.fields { $0 == left.kind }
    guard let right = alike.randomElement(using: &random) ?? (errs() ? other.fields.first : nil)
    else { return "limit 9" }
    let alias = alias()
    let before = scope
    scope = StatementScope(
      fields: scope.fields
        + other.fields.map {
          StatementField(name: "\(alias).\($0.name)", kind: $0.kind, values: $0.values)
        })
    scope.members = before.members + [before]
    let manner = random.pick(["", "", "only ", "possibly "])
    var text =
      "join \(manner)\(corpus.tables[table].name) as \(alias) on \(left.name) = \(right.name)"
    if random.chance(3) { text += " where (\(condition(scope, depth: depth - 1)))" }
    return text
  }

  private mutating func combine(_ scope: StatementScope, depth: Int) -> String {
    let operation = random.pick(["union", "intersect", "except"])
    use("stage", operation)
    guard let table = scope.table, !errs() else { return "\(operation) {\(query(depth: 1).text)}" }
    let inner = StatementScope(table: table, of: corpus)
    var text = corpus.tables[table].name
    if !random.chance(4) { text += " where \(condition(inner, depth: depth - 1))" }
    if random.chance(3) { text += " | \(sort(inner, depth: 1)) | limit \(count())" }
    return "\(operation) {\(text)}"
  }

  private mutating func open(_ scope: inout StatementScope) -> String {
    guard let inner = scope.members.last else {
      if errs() { return "open 1" }
      return group(&scope, depth: 1)
    }
    use("stage", "open")
    scope = inner
    return "open \(random.pick(["1", "1", "2", "3", "0", "99", "9223372036854775807"]))"
  }

  private mutating func conflicts(_ scope: inout StatementScope) -> String {
    let isOfClaims = scope.fields.contains { $0.name == "polarity" } && scope.table != nil
    guard isOfClaims || errs() else { return sort(scope, depth: 1) }
    use("stage", "conflicts")
    let names = ["subject", "property", "speaker", "as_of", "id"].filter { name in
      scope.fields.contains { $0.name == name }
    }
    let chosen = names.isEmpty || random.chance(2) ? [] : [random.pick(names), random.pick(names)]
    let by = chosen.isEmpty ? "" : " by \(chosen.joined(separator: ", "))"
    scope = StatementScope(
      fields: ["certainty", "reason"].map {
        StatementField(name: $0, kind: .text, values: ["certain", "possible"])
      })
    return "conflicts\(by)\(random.pick(["", " certain", " possible"]))"
  }

  /// The rows of `kwic` and `collocates`.
  private mutating func search(_ scope: inout StatementScope) -> String {
    let table = scope.table.map { corpus.tables[$0].name }
    guard table == "passages" || errs() || table != nil && random.chance(3) else {
      return sort(scope, depth: 1)
    }
    let isContext = random.chance(2)
    use("stage", isContext ? "kwic" : "collocates")
    let wanted =
      random.chance(3) ? value(of: .text, []) : random.pick(["the", "\"o\"", "lamp", "灯"])
    let width = random.chance(2) ? "width \(count())" : nil
    let order = isContext && random.chance(2) ? "sort \(random.pick(["left", "right"]))" : nil
    let with = [width, order].compactMap { $0 }.shuffled(using: &random).joined(separator: ", ")
    let names = isContext ? ["source", "locator", "left", "match", "right"] : ["word", "count"]
    scope = StatementScope(
      fields: names.map {
        StatementField(name: $0, kind: $0 == "count" ? .integer : .text, values: ["1", "the"])
      })
    return "\(isContext ? "kwic" : "collocates") \(wanted)\(with.isEmpty ? "" : " with \(with)")"
  }

  mutating func alias() -> String {
    random.pick(["z", "w", "k", "total", "count", "date", "`sort`", "year", "n2", "結果"])
  }

  /// A number of rows.
  mutating func count() -> String {
    random.pick([
      "0", "1", "2", "3", "5", "10", "64", "65", "1000000", "9223372036854775807", "1_000",
    ])
  }
}
