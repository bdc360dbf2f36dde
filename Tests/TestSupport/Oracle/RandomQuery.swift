/// Random queries on a `SampleCorpus`, as a user would type them.
package struct RandomQuery {
  var random: SeededGenerator
  /// Whether only what SQL can say as well is written.
  let isCrisp: Bool
  /// Whether a condition inside `where (..)` is being written.
  var isInside = false

  package init(seed: UInt64, isCrisp: Bool = false) {
    random = SeededGenerator(seed: seed)
    self.isCrisp = isCrisp
  }

  /// A query, half of the time nothing but a condition.
  package mutating func query() -> String {
    let table = random.pick(["events", "events", "events", "documents"])
    let begun = "\(table) where \(condition(table, depth: 3))"
    return random.chance(2) ? begun : begun + stages(table)
  }

  /// A condition on the rows of a table.
  package mutating func condition(_ table: String = "events", depth: Int) -> String {
    guard depth > 0 else { return test(table, depth: 0) }
    func inner() -> String { condition(table, depth: depth - 1) }
    return switch Int.random(in: 0..<16, using: &random) {
    case 0...2: "(\(inner())) and (\(inner()))"
    case 3...5: "(\(inner())) or (\(inner()))"
    case 6, 7: "not (\(inner()))"
    case 8 where !isCrisp: "certainly (\(inner()))"
    case 9 where !isCrisp: "possibly (\(inner()))"
    // Both sides of one question: what sets of days decide and tables of three values do not.
    case 10: either(test(table, depth: 0), inner(), inner())
    default: test(table, depth: depth)
    }
  }

  private func either(_ test: String, _ first: String, _ second: String) -> String {
    "((\(test)) and (\(first))) or (not (\(test)) and (\(second)))"
  }

  /// A question that has no others inside, or which leads to other rows.
  private mutating func test(_ table: String, depth: Int) -> String {
    let quantified = depth > 0 && random.chance(3)
    switch table {
    case "events":
      return quantified ? related(depth: depth) : eventTest(depth: depth)
    case "documents": return documentTest(depth: quantified ? depth : 0)
    default: return actorTest()
    }
  }

  private mutating func eventTest(depth: Int) -> String {
    if isCrisp { return crispTest() }
    return switch Int.random(in: 0..<16, using: &random) {
    case 0...4: date("date")
    case 5: "n \(number(-3...9))"
    case 6: text("title")
    case 7: category()
    case 8: "\(quantifier())tags \(textTest())"
    case 9: "\(quantifier())actor \(name())"
    case 10: "report \(document())"
    case 11: state()
    case 12: date("report.date")
    case 13: "\(quantifier())source.pages \(number(1...5))"
    case 14: pathTest()
    case 15 where depth > 0: memberOf(depth: depth - 1)
    case 15 where !isInside: "count(actor) \(number(0...3))"
    default: "n \(number(-3...9))"
    }
  }

  private mutating func documentTest(depth: Int) -> String {
    if depth > 0 {
      let isOuter = !isInside
      isInside = true
      defer { if isOuter { isInside = false } }
      let path = random.pick(["^report", "^source"])
      return "\(random.pick(["any", "all", "no"])) \(path) where (\(condition(depth: depth - 1)))"
    }
    return switch Int.random(in: 0..<6, using: &random) {
    case 0, 1: date("date")
    case 2: "pages \(number(1...5))"
    case 3: "author \(name())"
    case 4: "\(isCrisp ? "" : quantifier())about \(name())"
    default:
      "\(random.pick(["date", "pages", "author", "about"])) is \(random.pick(["missing", "known"]))"
    }
  }

  private mutating func actorTest() -> String {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: "part_of \(name())"
    case 1: text("name")
    default: "part_of is missing"
    }
  }

  /// A condition on the rows that a path leads to.
  private mutating func related(depth: Int) -> String {
    let isOuter = !isInside
    isInside = true
    defer { if isOuter { isInside = false } }
    let quantifier = random.pick(["any", "all", "no"])
    let (path, table) = random.pick([
      ("source", "documents"), ("report", "documents"), ("actor", "actors"),
      ("source.about", "actors"), ("report.^source", "events"),
    ])
    if isCrisp { return "\(quantifier) source where (\(condition("documents", depth: depth - 1)))" }
    return "\(quantifier) \(path) where (\(condition(table, depth: depth - 1)))"
  }

  private mutating func pathTest() -> String {
    let quantifier = quantifier()
    return switch Int.random(in: 0..<6, using: &random) {
    case 0: "\(quantifier)report.author \(name())"
    case 1: "\(quantifier)source.about \(name())"
    case 2: "\(quantifier)source.author \(name())"
    case 3: quantifier + date("source.date")
    case 4: "\(quantifier)actor.part_of \(name())"
    default: "report.pages \(number(1...5))"
    }
  }

  private mutating func memberOf(depth: Int) -> String {
    let sign = random.pick(["in", "not in"])
    func inner(_ table: String) -> String { condition(table, depth: min(depth, 1)) }
    return switch Int.random(in: 0..<7, using: &random) {
    case 0: "\(quantifier())actor \(sign) {actors where \(inner("actors"))}"
    case 1: "\(quantifier())actor \(sign) {documents where \(inner("documents")) | select author}"
    case 2: "actor \(random.pick(["under", "not under"])) {actors where \(inner("actors"))}"
    case 3: "report \(sign) {documents where \(inner("documents"))}"
    case 4: "n \(sign) {documents where \(inner("documents")) | select pages}"
    case 5: "kind \(sign) {events where \(inner("events")) | select kind}"
    default: "title \(sign) {events where \(inner("events")) | select title}"
    }
  }

  mutating func quantifier() -> String { random.pick(["", "", "any ", "all ", "no "]) }

  /// A sign and a number, or several.
  mutating func number(_ range: ClosedRange<Int>) -> String {
    let numbers = [random.pick(Array(range)), random.pick(Array(range))].sorted()
    return switch Int.random(in: 0..<8, using: &random) {
    case 0: "\(random.pick(["in", "not in"])) [\(numbers[0]), \(numbers[1])]"
    case 1: "\(random.pick(["in", "not in"])) \(numbers[0])..\(numbers[1])"
    default: "\(sign()) \(numbers[0])"
    }
  }

  mutating func sign() -> String { random.pick(["=", "!=", "<", "<=", ">", ">="]) }
}
