import TestSupport
import Testing

/// Random questions with the stages that look at other rows and other tables, answered by SQLite as well.
/// Nothing in these tables is uncertain, so that both must agree.
@Suite struct RandomFieldQuestionCommandLineTests {
  private static let seeds: Range<UInt64> = 0..<(isDeep ? 40 : 4)
  private static let questionsEach = 50

  @Test(arguments: seeds) func isAnsweredAsInSQL(seed: UInt64) throws {
    var random = RandomFieldQuestion(seed: seed)
    let questions = (0..<Self.questionsEach).map { _ in random.question() }
    let expected = try FieldTables.sqlite(questions.map(\.sql))
    try #require(expected.count == questions.count)
    for (question, rows) in zip(questions, expected) {
      #expect(try FieldTables.clio(question.query) == rows, "\(question.query)\n\(question.sql)")
    }
  }
}

/// Makes questions of the tables of disputes and acts, and the same in SQL.
struct RandomFieldQuestion {
  private var generator: SeededGenerator

  init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

  private mutating func one<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: 0..<choices.count, using: &generator)]
  }

  private static let keys = ["ccode1", "ccode2", "issue", "region"]

  mutating func question() -> (query: String, sql: String) {
    switch Int.random(in: 0..<9, using: &generator) {
    case 0: neighbour()
    case 1, 2: window()
    case 3: best()
    case 4: joined()
    case 5: related()
    case 6: pivoted()
    case 7: filteredSum()
    default: shares()
    }
  }

  /// A condition in both languages.
  private mutating func condition() -> (query: String, sql: String) {
    switch Int.random(in: 0..<4, using: &generator) {
    case 0:
      let year = Int.random(in: 1952...1986, using: &generator)
      let sign = one(["<", "<=", ">", ">="])
      return ("year \(sign) \(year)", "cast(year as int) \(sign) \(year)")
    case 1:
      let issue = one(["border", "trade", "fishing"])
      return ("issue = \(issue)", "issue = '\(issue)'")
    case 2:
      let state = one(["USA", "CHN", "JPN"])
      return ("ccode1 != \(state)", "ccode1 <> '\(state)'")
    default: return ("onset = 1", "onset = '1'")
    }
  }

  private mutating func aggregate() -> (query: String, sql: (String) -> String) {
    let name = one(["sum", "mean", "min", "max", "count"])
    if name == "count" { return ("count", { "count(*)\($0)" }) }
    let field = one(["deaths", "year"])
    let value = field == "deaths" ? "cast(nullif(deaths, '') as int)" : "cast(year as int)"
    let function = name == "mean" ? "avg" : name
    return ("\(name)(\(field))", { "\(function)(\(value))\($0)" })
  }

  private mutating func order() -> (query: String, sql: String) {
    let down = Bool.random(using: &generator)
    return one([
      ("start\(down ? " desc" : ""), id", "start\(down ? " desc" : ""), cast(id as int)"),
      (
        "year\(down ? " desc" : ""), id", "cast(year as int)\(down ? " desc" : ""), cast(id as int)"
      ),
    ])
  }

  private mutating func neighbour() -> (query: String, sql: String) {
    let (key, order, condition) = (one(Self.keys), order(), condition())
    let (ours, theirs) = one([("previous", "lag"), ("next", "lead")])
    let places = Int.random(in: 1...3, using: &generator)
    let field = one(["year", "issue"])
    return (
      "disputes where \(condition.query) | per \(key) {sort \(order.query) | "
        + "compute \(ours)(\(field), \(places)) as other} | select id, other",
      "select id, \(theirs)(\(field), \(places)) over (partition by \(key) order by \(order.sql)) "
        + "from disputes where \(condition.sql)"
    )
  }

  private mutating func window() -> (query: String, sql: String) {
    let (key, order, condition, sum) = (one(Self.keys), order(), condition(), aggregate())
    let last = Int.random(in: 1...6, using: &generator)
    let (ours, theirs) = one([
      ("so far", "rows unbounded preceding"), ("over last \(last)", "rows \(last - 1) preceding"),
      ("over all", "rows between unbounded preceding and unbounded following"),
    ])
    let over = " over (partition by \(key) order by \(order.sql) \(theirs))"
    return (
      "disputes where \(condition.query) | per \(key) {sort \(order.query) | "
        + "compute \(sum.query) \(ours) as n} | select id, n",
      "select id, \(sum.sql(over)) from disputes where \(condition.sql)"
    )
  }

  private mutating func best() -> (query: String, sql: String) {
    let (key, order, condition) = (one(Self.keys), order(), condition())
    let most = Int.random(in: 1...4, using: &generator)
    return (
      "disputes where \(condition.query) | per \(key) {sort \(order.query) | limit \(most)} | select id",
      "select id from (select id, row_number() over (partition by \(key) order by \(order.sql)) as n "
        + "from disputes where \(condition.sql)) where n <= \(most)"
    )
  }

  private mutating func joined() -> (query: String, sql: String) {
    let condition = condition()
    let keys = one([["ccode1", "ccode2", "year"], ["ccode1", "year"], ["ccode2", "year"]])
    let isOnly = Bool.random(using: &generator)
    return (
      "disputes where \(condition.query) | join \(isOnly ? "only " : "")alliances as a on "
        + "\(keys.joined(separator: ", ")) | select id, a.kind, a.year",
      "select id, a.kind, a.year from (select * from disputes where \(condition.sql)) d "
        + "\(isOnly ? "" : "left ")join alliances a on "
        + keys.map { "d.\($0) = a.\($0)" }.joined(separator: " and ")
    )
  }

  private mutating func related() -> (query: String, sql: String) {
    let days = Int.random(in: 1...60, using: &generator)
    let (first, second) = (one(["threat", "force", "talk"]), one(["threat", "force", "talk"]))
    let isPair = Bool.random(using: &generator)
    return (
      "acts where kind = \(first) | join only acts as r on actor1 = actor2"
        + (isPair ? ", actor2 = actor1" : "")
        + " where (r.kind = \(second) and r.date > .date and r.date <= .date + \(days) days)"
        + " | group by id with count, min(r.date)",
      "select a.id, count(*), min(r.date) from acts a join acts r on a.actor1 = r.actor2"
        + (isPair ? " and a.actor2 = r.actor1" : "")
        + " where a.kind = '\(first)' and r.kind = '\(second)' and r.date > a.date"
        + " and r.date <= date(a.date, '+\(days) days') group by a.id"
    )
  }

  private mutating func pivoted() -> (query: String, sql: String) {
    let (condition, sum) = (condition(), aggregate())
    let key = one(["region", "ccode2"])
    let values = ["border", "trade", "airspace"]
    let isCount = sum.query == "count"
    let columns = values.map { value in
      isCount ? "sum(issue = '\(value)')" : sum.sql(" filter (where issue = '\(value)')")
    }
    return (
      "disputes where \(condition.query) | group by \(key), issue with \(sum.query) as n"
        + " | pivot issue in [\(values.joined(separator: ", "))]",
      "select \(key), \(columns.joined(separator: ", ")) from disputes where \(condition.sql) group by 1"
    )
  }

  private mutating func filteredSum() -> (query: String, sql: String) {
    let (key, condition, sum) = (one(Self.keys), condition(), aggregate())
    return (
      "disputes | group by \(key) with \(sum.query) where (\(condition.query)) as n, "
        + "count(distinct year) as years",
      "select \(key), \(sum.sql(" filter (where \(condition.sql))")), count(distinct year) "
        + "from disputes group by 1"
    )
  }

  private mutating func shares() -> (query: String, sql: String) {
    let (key, condition) = (one(Self.keys), condition())
    return (
      "disputes where \(condition.query) | group by \(key) | compute 100 * count / sum(count) over all as share"
        + " | select \(key), share",
      "select \(key), 100.0 * count(*) / sum(count(*)) over () from disputes where \(condition.sql) "
        + "group by 1"
    )
  }
}
