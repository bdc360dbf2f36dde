/// An expression that was made, and what its values are.
struct MadeExpression {
  var text: String
  let kind: StatementKind
  var values: [String] = []
  /// Whether it is the name of a field, and nothing else.
  var isName = false
  /// Of a path, the kind of the field at its end, which is what a condition asks of.
  var end: StatementKind?
}

// Expressions over the fields of a row.
extension StatementGenerator {
  /// An expression whose values are of a wanted kind, most of the time.
  mutating func expression(
    _ scope: StatementScope, depth: Int, where isWanted: (StatementKind) -> Bool = { _ in true }
  ) -> MadeExpression {
    room -= 1
    if errs() { return anything(scope, depth: depth) }
    let fields = scope.fields(where: isWanted)
    if !fields.isEmpty, depth <= 0 || room <= 0 || random.chance(2) {
      return named(random.pick(fields))
    }
    if depth > 0, random.chance(6), let value = values(behind: scope, where: isWanted) {
      return value
    }
    let kinds: [StatementKind] = [.integer, .decimal, .text, .date, .list, .part].filter {
      isWanted($0) && (scope.hasDates || ($0 != .date && $0 != .part))
    }
    guard let kind = kinds.randomElement(using: &random), depth > 0, room > 0 else {
      return scope.fields.isEmpty || fields.isEmpty && kinds.contains { $0 != .list }
        ? literal(like: kinds.first ?? .text) : named(random.pick(scope.fields))
    }
    return formula(of: kind, scope, depth: depth - 1)
  }

  private func named(_ field: StatementField) -> MadeExpression {
    MadeExpression(text: field.name, kind: field.kind, values: field.values, isName: true)
  }

  private mutating func literal(like kind: StatementKind) -> MadeExpression {
    switch kind {
    case .integer, .decimal, .quantity, .part: MadeExpression(text: number(), kind: .integer)
    default: MadeExpression(text: text(), kind: .text)
    }
  }

  /// Any of the language, whether it fits or not.
  private mutating func anything(_ scope: StatementScope, depth: Int) -> MadeExpression {
    use("expression", "unfit")
    switch Int.random(in: 0..<9, using: &random) {
    case 0: return MadeExpression(text: "unknown_field", kind: .text)
    case 1: return MadeExpression(text: number(), kind: .integer)
    case 2: return MadeExpression(text: text(), kind: .text)
    case 3: return MadeExpression(text: edtf(), kind: .date)
    case 4: return MadeExpression(text: "missing", kind: .text)
    case 5: return MadeExpression(text: "true", kind: .boolean)
    case 6: return MadeExpression(text: list(of: .integer, []), kind: .list)
    case 7 where depth > 0:
      let inner = expression(scope, depth: depth - 1)
      return MadeExpression(text: "-\(inner.text)", kind: inner.kind)
    default:
      let names = Self.functions.map(\.name) + ["nonsense", "exact", "min", "list"]
      let name = random.pick(names)
      let arguments = (0..<Int.random(in: 0...4, using: &random)).map { _ in
        expression(scope, depth: depth - 1).text
      }
      use("function", name)
      return MadeExpression(text: "\(name)(\(arguments.joined(separator: ", ")))", kind: .text)
    }
  }

  private mutating func formula(
    of kind: StatementKind, _ scope: StatementScope, depth: Int
  ) -> MadeExpression {
    if random.chance(5) { return choice(of: kind, scope, depth: depth) }
    switch kind {
    case .integer, .decimal, .quantity:
      if random.chance(2) { return arithmetic(scope, depth: depth) }
      return call(giving: .integer, scope, depth: depth)
    case .date:
      if random.chance(2) { return shift(scope, depth: depth) }
      return call(giving: .date, scope, depth: depth)
    case .text, .list, .part: return call(giving: kind, scope, depth: depth)
    default: return call(giving: .integer, scope, depth: depth)
    }
  }

  private mutating func arithmetic(_ scope: StatementScope, depth: Int) -> MadeExpression {
    let left = expression(scope, depth: depth, where: \.isNumber).text
    let right =
      random.chance(2) ? number() : expression(scope, depth: depth, where: \.isNumber).text
    let sign = random.pick(["+", "-", "*", "/"])
    use("operator", sign)
    if random.chance(8) {
      use("operator", "negation")
      return MadeExpression(text: "-(\(left) \(sign) \(right))", kind: .decimal)
    }
    let isInside = random.chance(3)
    return MadeExpression(
      text: isInside ? "(\(left) \(sign) \(right))" : "\(left) \(sign) \(right)", kind: .decimal,
      values: [number()])
  }

  private mutating func shift(_ scope: StatementScope, depth: Int) -> MadeExpression {
    use("operator", "shift")
    let date = expression(scope, depth: depth, where: { $0 == .date })
    let unit = random.pick(["day", "days", "weeks", "months", "years", "year"])
    let count = random.chance(3) ? integer() : "\(Int.random(in: 0...40, using: &random))"
    return MadeExpression(
      text: "\(date.text) \(random.pick(["+", "-"])) \(count) \(unit)", kind: .date,
      values: date.values)
  }

  private mutating func choice(
    of kind: StatementKind, _ scope: StatementScope, depth: Int
  ) -> MadeExpression {
    let same: (StatementKind) -> Bool = { $0 == kind || ($0.isNumber && kind.isNumber) }
    let first = expression(scope, depth: depth, where: same)
    let second =
      random.chance(12)
      ? MadeExpression(text: "missing", kind: kind)
      : expression(scope, depth: depth, where: random.chance(20) ? { _ in true } : same)
    if random.chance(3) {
      use("function", "coalesce")
      return MadeExpression(
        text: "coalesce(\(first.text), \(second.text))", kind: first.kind, values: first.values)
    }
    use("function", "if")
    return MadeExpression(
      text: "if(\(condition(scope, depth: depth)), \(first.text), \(second.text))",
      kind: first.kind, values: first.values)
  }
}

// Functions.
extension StatementGenerator {
  /// A function with the kinds that it takes; `nil` stands for any.
  struct Function {
    let name: String
    let takes: [StatementKind?]
    let gives: StatementKind
  }

  static let functions: [Function] = [
    Function(name: "count", takes: [nil], gives: .integer),
    Function(name: "lower", takes: [.text], gives: .text),
    Function(name: "upper", takes: [.text], gives: .text),
    Function(name: "length", takes: [.text], gives: .integer),
    Function(name: "trim", takes: [.text], gives: .text),
    Function(name: "replace", takes: [.text, .text, .text], gives: .text),
    Function(name: "split", takes: [.text, .text], gives: .list),
    Function(name: "concat", takes: [nil], gives: .text),
    Function(name: "concat", takes: [.text, nil, .text], gives: .text),
    Function(name: "round", takes: [.decimal], gives: .integer),
    Function(name: "round", takes: [.decimal, .integer], gives: .integer),
    Function(name: "floor", takes: [.decimal], gives: .integer),
    Function(name: "abs", takes: [.decimal], gives: .integer),
    Function(name: "coalesce", takes: [.text], gives: .text),
    Function(name: "coalesce", takes: [.integer, .decimal, .integer], gives: .integer),
    Function(name: "year", takes: [.date], gives: .part),
    Function(name: "month", takes: [.date], gives: .part),
    Function(name: "decade", takes: [.date], gives: .part),
    Function(name: "century", takes: [.date], gives: .part),
    Function(name: "earliest", takes: [.date], gives: .date),
    Function(name: "latest", takes: [.date], gives: .date),
    Function(name: "duration", takes: [.date], gives: .integer),
    Function(name: "precision", takes: [.date], gives: .text),
  ]

  private mutating func call(
    giving kind: StatementKind, _ scope: StatementScope, depth: Int
  ) -> MadeExpression {
    let fitting = Self.functions.filter {
      $0.gives == kind && (scope.hasDates || !$0.takes.contains(.date))
    }
    guard let function = fitting.randomElement(using: &random) else {
      return literal(like: kind)
    }
    use("function", function.name)
    var arguments: [String] = []
    for (place, wanted) in function.takes.enumerated() {
      arguments.append(argument(wanted, at: place, scope, depth: depth))
    }
    if errs() { arguments = random.chance(2) ? [] : arguments + ["1"] }
    return MadeExpression(
      text: "\(function.name)(\(arguments.joined(separator: ", ")))", kind: kind,
      values: StatementField.samples(ofPart: function.name))
  }

  private mutating func argument(
    _ wanted: StatementKind?, at place: Int, _ scope: StatementScope, depth: Int
  ) -> String {
    switch wanted {
    case nil: return expression(scope, depth: depth).text
    case .text?:
      if place > 0, random.chance(2) { return text() }
      return expression(scope, depth: depth, where: \.isText).text
    case .date?: return expression(scope, depth: depth, where: { $0 == .date }).text
    default:
      if place > 0 { return number() }
      return expression(scope, depth: depth, where: \.isNumber).text
    }
  }
}

// Paths.
extension StatementGenerator {
  struct MadePath {
    var text: String
    let target: Int?
    /// Whether it leads to one row at most.
    var isSingle = false
  }

  /// A path that leads to values of a wanted kind.
  private mutating func values(
    behind scope: StatementScope, where isWanted: (StatementKind) -> Bool
  ) -> MadeExpression? {
    guard let way = path(scope), let target = way.target else { return nil }
    use("path", "values")
    let fields = corpus.tables[target].fields.filter {
      isWanted($0.kind) && (way.isSingle || isWanted($0.kind.target.map { .link($0) } ?? .list))
    }
    guard let field = fields.randomElement(using: &random) else { return nil }
    let several: StatementKind = field.kind.target.map { .link($0) } ?? .list
    return MadeExpression(
      text: "\(way.text).\(field.name)", kind: way.isSingle ? field.kind : several,
      values: field.values, end: field.kind)
  }

  /// A path that leads to rows.
  mutating func path(_ scope: StatementScope) -> MadePath? {
    guard let start = scope.table else {
      // A key that names rows still leads to them.
      let fields = scope.fields.filter { $0.kind.target != nil }
      guard let field = fields.randomElement(using: &random) else { return nil }
      return MadePath(text: field.name, target: field.kind.target)
    }
    var table = start
    var steps: [String] = []
    var isSingle = true
    let count = random.chance(400) ? 300 : random.pick([1, 1, 1, 2, 2, 3, 6])
    for number in 0..<count {
      let fields = (number == 0 ? scope.fields : corpus.tables[table].fields)
        .filter { $0.kind.target != nil }
      let ways =
        fields.map { ($0.name, $0.kind.target ?? 0, $0.kind == .reference($0.kind.target)) }
        + corpus.tables[table].inverses.map { ($0.text, $0.target, false) }
      guard let way = ways.randomElement(using: &random) else { break }
      if way.0.hasPrefix("^") { use("path", "back") }
      steps.append(way.0)
      table = way.1
      isSingle = isSingle && way.2
    }
    if steps.isEmpty { return nil }
    if steps.count > 1 { use("path", "steps") }
    return MadePath(text: steps.joined(separator: "."), target: table, isSingle: isSingle)
  }
}
