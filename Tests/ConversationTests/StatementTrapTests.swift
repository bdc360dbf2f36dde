import Conversation
import Corpus
import Rendering
import TestSupport
import Testing

/// Statements that are well formed and once ended the program, each with those like it.
///
/// That they are answered at all is the test; where an answer or a fault is due, that is said, too.
@Suite struct StatementTrapTests {
  private static func isAnswered(_ query: String, on corpus: Corpus? = nil) throws -> Bool {
    switch try Conversation(corpus).say(query).outcome {
    case .done: true
    case .failed, .quit, .closed: false
    }
  }

  private static func fixture(_ name: String) throws -> Corpus {
    try CorpusLoader.load(path: "\(ClioBinary.root)/Tests/Fixtures/\(name)")
  }

  @Test(arguments: [
    "events | select month()", "events where year() = 1970", "events | sort century(date, title)",
    "events | group by decade(date, 1)", "explain events | select year()",
    "events | distinct by decade()", "events | compute month(month())",
    "events where any year() = 1",
    "events | group by type with min(year())", "view v = events | sort year(date, date)",
    "events | compute if(year() = 1, 1, 2) as z",
    "events | compute year(year(date)) as z", "events where count() = 1",
  ])
  func partsOfDatesWithOtherThanOneArgumentAreRefused(query: String) throws {
    #expect(try !Self.isAnswered(query))
  }

  @Test(arguments: [
    ("events where -year < 1970", true), ("events where -actor = Japan", false),
    ("events where coalesce(year) = 1970", true),
    ("events where if(year < 1970, year, year) = 1970", true),
    ("events | compute coalesce(actor) as z | where z = Japan", true),
    ("events | compute coalesce(actor) as z | follow z", false),
    ("events | compute coalesce(source) as z | where z.title = x", false),
    ("events | compute if(year < 1970, source, source) as z | group by z", true),
    ("events | compute coalesce(type) as z | where z under treaty", false),
    ("events | compute coalesce(date) as z | where z = 1970", true),
    ("events | compute -(-year) as z | where z is imprecise", false),
    ("events | compute coalesce(actor, title) as z | where any z where (id = \"a\")", false),
    ("events | compute round(year) as z | where z met by 1970", false),
    ("events | group by coalesce(decade) as d | where d = 1970", true),
    ("events | compute concat(actor) as z | where z contains Japan | sort z", true),
  ])
  func aFormulaIsOfTheKindThatItsColumnHas(query: String, isAnswered: Bool) throws {
    #expect(try Self.isAnswered(query) == isAnswered)
  }

  @Test(
    arguments: ["title", "type", "actor", "date", "year", "month", "source", "locator", "status"],
    [
      "met by []", "during []", "equals []", "not covers []", "starts with []", "contains []",
      "like []", "< []", "under []", "ends with []",
    ])
  func nothingComparesWithAnEmptyList(field: String, test: String) throws {
    #expect(try !Self.isAnswered("events where \(field) \(test)"))
    #expect(try !Self.isAnswered("let $x = []\n\nevents where \(field) \(test.dropLast(2))$x"))
  }

  @Test(
    arguments: ["days", "weeks", "months", "years"],
    ["9000000000000000000", "4611686018427387904", "1317624576693539401", "600001", "12000000"])
  func aDateMovesNoFartherThanYearsGo(unit: String, count: String) throws {
    for sign in ["+", "-"] {
      #expect(try Self.isAnswered("events where date \(sign) \(count) \(unit) > 1990"))
      #expect(try Self.isAnswered("events | compute date \(sign) \(count) \(unit) as z | sort z"))
      _ = try Conversation().say("events where date \(sign) 9223372036854775807 \(unit) > 1990")
    }
  }

  @Test(arguments: [
    "round(year, 9223372036854775807)", "round(year, -9223372036854775807)", "round(0.5, 1000)",
    "round(year * 1000000000000000000 * 1000000000000000000, 15)", "abs(-9223372036854775807)",
    "abs(0 - 9223372036854775807 - 1)", "9223372036854775807 + 9223372036854775807",
    "9223372036854775807 * 9223372036854775807", "-9223372036854775807 - 2", "1 / 0", "0 / 0",
    "year / (year - year)", "round(1 / 3, 400)", "year - 9223372036854775807",
    "month * 9223372036854775807", "floor(9223372036854775807 * 1.5)", "floor(1 / 0)",
    "duration(date) * 9223372036854775807",
  ])
  func arithmeticHasNoLimitToFallOver(formula: String) throws {
    #expect(try Self.isAnswered("events | compute \(formula) as z | sort z | where z > 0"))
    _ = try Conversation().say(
      "events | group by \(formula) as z with sum(\(formula)), mean(1 / 3)")
  }

  /// What is beyond all numbers less what is beyond them is no number, and no value.
  @Test(arguments: [
    "b - b", "b + -b", "b * 0", "0 * b", "b / b", "b - b + 1", "abs(b - b)", "round(b - b, 2)",
    "floor(b - b)",
    "-(b - b)", "if(b > 0, b - b, b * 0)", "coalesce(b - b, b - b)",
  ])
  func whatIsNoNumberIsMissing(formula: String) throws {
    let huge = Field(
      name: "x",
      column: .decimal(
        DecimalColumn(values: [1e308, -1e308], missing: RowSet(capacity: 2))))
    let corpus = Corpus(
      name: "c", tables: [Table(name: "t", rowCount: 2, fields: [.ids("r", 2), huge], idField: 0)])
    let all = "t | compute x * 1000 as b | compute \(formula) as z"
    let reply = try Conversation(corpus) { $0.mode = .csv }.say(
      all + " | where z is missing | select id, z")
    #expect(reply.outcome == .done && reply.lines == ["id,z", "r-0,", "r-1,"], "\(reply)")
    for stage in [
      "sort z", "group by z", "where z = 0 or z > 1 or z in 1..2", "where z = .b or z < .x",
      "distinct by z", "group by id with sum(z), mean(z), median(z), sd(z), min(z)",
      "where z is known",
      "group by x > 0 as k", "compute z + 1 as w, round(z, 3) as v",
    ] {
      _ = try Conversation(corpus).say("\(all) | \(stage)")
    }
    for function in ["sum", "mean", "median", "sd"] {
      #expect(
        try Self.isAnswered(
          "t | compute x * 1000 as b | group by 1 as k with \(function)(b) as s "
            + "| compute s + 1 as w | where s > 0 or w = .s | sort s", on: corpus))
    }
  }

  @Test func claimsMayHoldWhatReadsAsNoNumber() throws {
    let words = [
      "nan", "NaN", "-nan", "inf", "-inf", "infinity", "1..nan", "nan..2", "0x1p3", "1e999",
    ]
    let count = words.count * 2
    let corpus = Corpus(
      name: "c",
      tables: [
        Table(
          name: "claims", rowCount: count,
          fields: [
            .ids("claim", count), .texts("subject", Array(repeating: "s", count: count)),
            .texts("property", Array(repeating: "age", count: count)),
            .texts("value", words + words),
            .texts("polarity", Array(repeating: "asserted", count: count)),
          ], idField: 0)
      ])
    #expect(try Self.isAnswered("claims | conflicts", on: corpus))
  }

  @Test(arguments: [
    "9223372036854775807", "9223372036854775806", "4611686018427387904", "99999999",
  ])
  func aWholeNumberWithAUnitIsNoDate(number: String) throws {
    for unit in ["年", " days", " weeks", " t", "万", "%"] {
      #expect(try !Self.isAnswered("events where date = \(number)\(unit)"))
      _ = try Conversation().say("events where year in [\(number)\(unit), 1970] | count")
    }
  }

  @Test func pathsAreBoundedLikeBrackets() throws {
    let corpus = try Self.fixture("linked")
    for count in [100, 300, 2000] {
      let path = Array(repeating: "actor.event", count: count).joined(separator: ".")
      for query in [
        "events where \(path).actor = x", "events | follow \(path)", "events | sort \(path).id",
        "events | compute \(path).id as z", "events | group by \(path).id",
        "events where any \(path) where (id = x)", "events where id = .\(path).id",
        "events | distinct by \(path)", "events where \(path).date before 1970",
      ] {
        let isAnswered = try Self.isAnswered(query, on: corpus)
        #expect(count < 200 || !isAnswered)
      }
    }
  }

  @Test(arguments: [
    "sources | group by ^source as k | select 1 | why", "sources | group by id | select 1 | why",
    "sources | select 1 | why", "sources | group by ^source as k | compute 1 as x | why",
    "sources | group by ^source as k | select missing | why",
    "sources | group by 1 as k | select \"a\", 2 | why", "sources | count | select 1 | why",
    "sources | group by ^source whole | select count | why", "sources | distinct | select 1 | cite",
    "sources | group by ^source as k | select 1 | group by `1` | select 2 | why",
    "events | follow source | group by id with list(title) | select 1 | why",
  ])
  func constantColumnsOverGroupsAreProved(query: String) throws {
    _ = try Conversation(Self.fixture("texts")).say(query)
  }

  /// The second round of 'deep' starts at the table that the first ended in, whatever lay between.
  @Test func followDeepGoesByWayOfOtherTables() throws {
    let linked = try Self.fixture("linked")
    for path in ["actor.event", "event.actor", "event.actor.event.actor", "part_of.event.actor"] {
      let start = path.hasPrefix("actor") ? "events" : "actors"
      #expect(try Self.isAnswered("\(start) | follow \(path) deep", on: linked), "\(path)")
    }
    let stocks = try Self.fixture("stocks")
    let reply = try Conversation(stocks) { $0.mode = .csv }.say(
      "owners | follow ^stocks.owner.owner deep | select id")
    #expect(reply.outcome == .done && reply.lines.count == 3, "\(reply)")
    #expect(
      try !Self.isAnswered("stocks | compute owner.^stocks.owner as z | follow z deep", on: stocks),
      "a computed column has no values for the rows that it leads to")
  }

  /// From November to February the number of the month goes down.
  @Test func partsOfOneDateCompareWithThoseOfAnother() throws {
    let dates = [
      "1970-11/1971-02", "[1970-11..1971-02]", "[1970-12-31..1971-01-01]", "1970-12", "197X",
      "197X-12",
      "../1970-11", "1970-12/..", "-0001-12/0001-01", "Y9999999", "[1970-01..1971-04]",
    ]
    let corpus = Corpus(
      name: "c",
      tables: [
        Table(
          name: "t", rowCount: dates.count,
          fields: [
            .ids("r", dates.count), .dates("date", dates), .dates("e", dates.reversed()),
            .numbers("n", dates.indices.map { $0 }),
          ], idField: 0)
      ])
    let parts = ["year", "month", "decade", "century"]
    for sign in ["=", "!=", "<", "<=", ">", ">="] {
      for left in parts {
        for right in parts + ["n"] {
          #expect(try Self.isAnswered("t where \(left) \(sign) .\(right)", on: corpus))
          #expect(
            try Self.isAnswered(
              "t | compute \(left)(e) - \(right) as z | where z \(sign) 1", on: corpus))
        }
      }
    }
    // A day of January 1971 is among them.
    let reply = try Conversation(corpus) { $0.mode = .csv }.say(
      "t where id = r-10 | where possibly month > .n | count")
    #expect(reply.lines == ["count", "1"], "\(reply)")
  }

  /// What was computed for some rows has no value for those that 'union' brings in.
  @Test func unionComesBeforeWhatIsComputed() throws {
    for stage in [
      "compute lower(title) as z", "select id, lower(title) as z", "select date + 1 days",
    ] {
      let reply = try Conversation().say("events | limit 2 | \(stage) | union {events}")
      #expect(reply.outcome == .failed(.usage) && reply.messages.contains("CL0203"), "\(reply)")
    }
    let conversation = try Conversation()
    _ = conversation.say("events | limit 2 | compute year(date) + 1 as z")
    #expect(conversation.say("_ | union {events}").outcome == .failed(.usage))
    for query in [
      "events | limit 2 | union {events} | compute lower(title) as z",
      "events | sort lower(title) | limit 2 | union {events}",
      "events | select id, title as t, date | union {events}",
      "events | compute lower(title) as z | intersect {events | limit 3}",
      "events | compute lower(title) as z | except {events | limit 3}",
    ] { #expect(try Self.isAnswered(query), "\(query)") }
  }

  /// Each query in braces was asked twice for the parameters of the view: twice as often a level.
  @Test func aViewOfNestedQueriesIsDefinedAtOnce() throws {
    for (open, end) in [
      ("events | union {", "}"), ("events where id in {", " | select id}"),
      ("{events where year < $y | union {", "}}"),
    ] {
      let text = String(repeating: open, count: 60) + "events" + String(repeating: end, count: 60)
      _ = try Conversation().say("view v($y) = \(text)")
    }
  }
}
