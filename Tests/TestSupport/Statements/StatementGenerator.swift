/// Makes statements of the language that mean something on a corpus: most of them bind, and some are
/// wrong in one place.
///
/// The same seed makes the same statements everywhere.
package struct StatementGenerator {
  package private(set) var corpus: StatementCorpus
  let others: [StatementCorpus]
  var random: SeededGenerator
  /// What the statement that is being made uses.
  var uses: [String] = []
  /// The answers so far, the last at the end, and what `let`, `into` and `view` have named.
  var answers: [StatementScope] = []
  var values: [(name: String, kind: StatementKind)] = []
  var kept: [(name: String, scope: StatementScope)] = []
  var views: [(name: String, parameters: Int, scope: StatementScope)] = []
  /// How many parts a statement may still get.
  var room = 0

  /// - Parameters:
  ///   - corpora: The first is the one that is open at the start; `.open` leads to the others.
  package init(corpora: [StatementCorpus], seed: UInt64) {
    corpus = corpora[0]
    others = corpora
    random = SeededGenerator(seed: seed)
  }

  /// The next statement of the session.
  package mutating func statement() -> GeneratedStatement {
    uses = []
    room = 45
    let text = anyStatement()
    return GeneratedStatement(text: text, uses: uses)
  }

  /// Notes what a statement uses.
  mutating func use(_ sort: String, _ word: String) { uses.append("\(sort) \(word)") }

  /// Whether to do something that is most likely wrong.
  mutating func errs() -> Bool { random.chance(120) }

  mutating func open(_ corpus: StatementCorpus) {
    self.corpus = corpus
    (answers, values, kept, views) = ([], [], [], [])
  }
}

// Statements.
extension StatementGenerator {
  private mutating func anyStatement() -> String {
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<5: return letStatement()
    case 5..<9: return view()
    case 9..<15:
      use("statement", "explain")
      return "explain \(random.pick(["", "plan "]))\(query(depth: 2).text)"
    case 15..<19: return why()
    case 19..<21:
      use("statement", "show")
      return "show \(item())"
    case 21..<24: return describe()
    case 24..<26:
      use("statement", "expect error")
      let text = query(depth: 1).text
      guard !text.contains("\""), !text.contains("\\"), text.utf8.count < 1000 else { return text }
      return "expect error \"CL0103\" from \"\(text)\""
    case 26..<31: return command()
    default:
      use("statement", "query")
      let query = query(depth: 3)
      let end = terminal(query.scope)
      answers.append(query.scope)
      return query.text + end
    }
  }

  private mutating func letStatement() -> String {
    use("statement", "let")
    let name = random.pick(["a", "b", "c", "from", "Until_2"])
    let kind = random.pick([
      StatementKind.integer, .integer, .text, .text, .date, .date, .list, .decimal, .boolean,
    ])
    let text: String
    switch kind {
    case .list: text = list(of: random.pick([.integer, .text, .date]), [])
    default: text = value(of: kind, [])
    }
    values.removeAll { $0.name == name }
    values.append((name, kind))
    return "let $\(name) = \(text)"
  }

  private mutating func view() -> String {
    use("statement", "view")
    let name = random.pick(["v", "early", "Later_1", "events", "count"])
    let count = Int.random(in: 0...2, using: &random)
    let outer = values
    values += (0..<count).map { ("p\($0)", random.pick([.integer, .text, .date])) }
    let query = query(depth: 2)
    values = outer
    views.removeAll { $0.name == name }
    views.append((name, count, query.scope))
    let parameters = (0..<count).map { "$p\($0)" }.joined(separator: ", ")
    return "view \(name)\(count == 0 ? "" : "(\(parameters))") = \(query.text)"
  }

  private mutating func why() -> String {
    use("statement", "why")
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "why \(item())"
    case 1: return "why \(item()) in \(query(depth: 2).text)"
    default: return "why not \(item()) in \(query(depth: 2).text)"
    }
  }

  /// An item that a table has, most of the time.
  private mutating func item() -> String {
    let tables = corpus.tables.filter { !$0.ids.isEmpty }
    guard !tables.isEmpty, !errs() else { return "nothing" }
    let table = random.pick(tables)
    let id = quoted(random.pick(table.ids))
    return random.chance(2) ? "\(table.name).\(id)" : id
  }

  private mutating func describe() -> String {
    use("statement", "describe")
    let table = corpus.tables[random.pick(corpus.collections)]
    guard !table.fields.isEmpty, !random.chance(3) else { return "describe \(table.name)" }
    return "describe \(table.name).\(random.pick(table.fields).name)"
  }

  private mutating func command() -> String {
    let tables = corpus.collections.map { corpus.tables[$0] }.filter { !$0.fields.isEmpty }
    let table = random.pick(tables)
    let field = "\(table.name).\(random.pick(table.fields).name)"
    let words = [
      "tables", "schema", "schema \(table.name)", "values \(field)", "last", "lang zh", "lang en",
      "mode json", "mode box", "mode list", "mode html", "mode csv", "limit 3", "limit off",
      "link", "gather", "open", "attach", "detach", "help", "fix", "timer off", "export",
    ]
    let word = random.pick(words)
    use("command", word.split(separator: " ").first.map(String.init) ?? word)
    switch word {
    case "link":
      let other = random.pick(tables)
      return ".link \(field) \(other.name).\(random.pick(other.fields).name)"
    case "gather":
      let names = (0...Int.random(in: 0...2, using: &random)).map { _ in
        random.pick(table.fields).name
      }
      return ".gather \(table.name).made \(names.joined(separator: " "))"
    case "open":
      let other = random.pick(others)
      open(other)
      return ".open \(other.path ?? "")"
    case "attach":
      let file = "\(ClioBinary.root)/Tests/Fixtures/texts/texts/history.txt"
      return ".attach \(random.pick(corpus.tables.flatMap(\.ids) + ["none"])) \(file)"
    case "detach": return ".detach \(random.pick(corpus.tables.flatMap(\.ids) + ["none"]))"
    case "export": return random.chance(10) ? ".export exported" : ".tables"
    default: return "." + word
    }
  }
}

// Queries.
extension StatementGenerator {
  /// A query whose stages are nested at most so deep.
  mutating func query(depth: Int) -> (text: String, scope: StatementScope) {
    var (text, scope) = source(depth: depth)
    if random.chance(2) {
      use("stage", "where")
      text += " where \(condition(scope, depth: depth))"
    }
    for _ in 0..<random.pick([0, 0, 1, 1, 1, 2, 2, 3, 4]) where room > 0 {
      text += " | " + stage(&scope, depth: depth)
    }
    return (text, scope)
  }

  private mutating func source(depth: Int) -> (String, StatementScope) {
    switch Int.random(in: 0..<20, using: &random) {
    case 0...1 where !answers.isEmpty:
      use("source", "_")
      if let last = answers.last, !random.chance(4) { return ("_", last) }
      let number = Int.random(in: 1...(answers.count + 1) / 2, using: &random)
      return ("_\(number)", answers[number - 1])
    case 2 where !kept.isEmpty:
      use("source", "$x")
      let chosen = random.pick(kept)
      return ("$\(chosen.name)", chosen.scope)
    case 3 where !views.isEmpty:
      use("source", "view")
      let view = random.pick(views)
      let given = errs() ? view.parameters + 1 : view.parameters
      let arguments = (0..<given).map { _ in value(of: .integer, ["1970"]) }
      return (view.name + (given == 0 ? "" : "(\(arguments.joined(separator: ", ")))"), view.scope)
    case 4 where depth > 0:
      use("source", "{}")
      let query = query(depth: depth - 1)
      return ("{\(query.text)}", query.scope)
    case 5 where depth > 0:
      use("source", "find")
      let table = corpus.tables[random.pick(corpus.collections)]
      let names = ["collection", "id", "field", "passage"]
      return (
        "find \(quoted(random.pick(table.ids + ["a", "1960", "核"])))"
          + (random.chance(2) ? " in \(table.name)" : ""),
        StatementScope(
          fields: names.map { StatementField(name: $0, kind: .text, values: ["name", "title"]) })
      )
    default:
      let table = random.pick(corpus.collections)
      return (corpus.tables[table].name, StatementScope(table: table, of: corpus))
    }
  }

  /// What may only stand at the end.
  private mutating func terminal(_ scope: StatementScope) -> String {
    switch Int.random(in: 0..<24, using: &random) {
    case 0:
      use("stage", "why")
      return " | why"
    case 1 where scope.table.map({ corpus.tables[$0].hasSources }) ?? errs():
      use("stage", "cite")
      let styles = ["", " as plain", " as gbt7714", " as chicago", " as bibtex", " as csl-json"]
      return " | cite" + random.pick(styles + (errs() ? [" as apa"] : []))
    case 2:
      use("stage", "into")
      let name = random.pick(["x", "y", "kept"])
      kept.removeAll { $0.name == name }
      kept.append((name, scope))
      return " | into $\(name)"
    case 3:
      use("stage", "expect")
      let otherwise = random.chance(4) ? " else \"it is not\"" : ""
      let aggregate = random.chance(2) ? "count" : aggregate(scope, depth: 1).text
      return " | expect "
        + random.pick([
          "no rows", "same as \"nothing.csv\"", "\(aggregate) >= \(number())",
          "\(aggregate) >= \(number())",
        ]) + otherwise
    case 4 where random.chance(4):
      use("stage", "save")
      return " | save \"out.csv\"" + random.pick(["", " as json", " as csv", " as html"])
    case 5 where scope.hasDates || errs():
      use("stage", "timeline")
      let key = random.chance(2) ? scope.fields.randomElement(using: &random) : nil
      return " | timeline" + (key.map { " by \($0.name)" } ?? "")
    case 6:
      use("stage", "chart")
      let kind = random.pick(["", " bar", " line", " area", " heat", " scatter"])
      let keys = (0..<random.pick([0, 1, 1, 2])).compactMap { _ in
        scope.fields.randomElement(using: &random)?.name
      }
      return " | chart" + kind + (keys.isEmpty ? "" : " " + keys.joined(separator: " by "))
    default: return ""
    }
  }
}
