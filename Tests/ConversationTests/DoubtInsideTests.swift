import Conversation
import Corpus
import TestSupport
import Testing

/// What the data leave open inside a formula, an aggregate or a query in braces is told, and is
/// never taken for false.
@Suite struct DoubtInsideTests {
  /// `t.ref` leads to `u`; one `u.k` and one `t.d` are not known exactly.
  private static let corpus = Corpus(
    name: "hand",
    tables: [
      Table(
        name: "t", rowCount: 4,
        fields: [
          .texts("id", ["r1", "r2", "r3", "r4"]), .references("ref", [0, 1, 2, 0], to: 1),
          .dates("d", ["1974", "197X", "1980", nil]), .numbers("n", [1, 2, 3, 4]),
        ], idField: 0),
      Table(
        name: "u", rowCount: 3,
        fields: [
          .texts("id", ["u1", "u2", "u3"]), .numbers("k", [3, nil, 9]),
          .numbers("page", [1, 2, nil]),
        ], idField: 0),
    ])

  private func conversation() throws -> Conversation { try Conversation(Self.corpus) }

  private static let queries: [(String, [String]?, String)] = [
    ("t where ref in {u where k > 4}", ["r3"], "1 more possibly (1 undecided in the query"),
    ("t where ref not in {u where k > 4}", ["r1", "r4"], "1 more possibly"),
    ("t where any ref in {u where k > 4}", ["r3"], "1 more possibly"),
    ("t where possibly ref in {u where k > 4}", ["r2", "r3"], ""),
    ("t where certainly ref not in {u where k > 4}", ["r1", "r4"], ""),
    ("t where not ref not in {u where k > 4}", ["r3"], "1 more possibly"),
    ("t where n in {u | select page}", ["r1", "r2"], "2 more possibly"),
    ("t where n not in {u | select page}", [], "2 more possibly"),
    ("t where n not in {u where page is known | select page}", ["r3", "r4"], ""),
    ("t where year in {t where id = r2 | select year}", [], "3 more possibly"),
    ("t where year in {t where id = r1 | select year}", ["r1"], "2 more possibly"),
    ("t where decade in {t where id = r1 | select decade}", ["r1", "r2"], "1 more possibly"),
    ("t | except {t where d < 1975}", ["r3"], "2 more possibly"),
    ("t | intersect {t where d < 1975}", ["r1"], "2 more possibly"),
    ("t where id = r3 | union {t where d < 1975}", ["r1", "r3"], "2 more possibly"),
    ("t where id = r2 | union {t where d < 1975}", ["r1", "r2"], "1 more possibly"),
    // Of the first of undecided rows nothing can be told but that they are.
    (
      "t where ref in {u where k > 4 | limit 5}", ["r3"], "the query in braces leaves 1 u undecided"
    ),
    ("t where ref in {u | group by id with max(k) as m | where m > 4 | select id}", nil, ""),
  ]

  /// Rows that are certain, and what the footer says of the others.
  @Test(arguments: queries)
  func queriesInBracesLeaveOpenWhatTheyDoNotKnow(
    query: String, rows: [String]?, message: String
  ) throws {
    let reply = try conversation().say("\(query) | select id")
    guard let rows else { return }
    #expect(reply.lines.first == "id", "\(reply.messages)")
    #expect(reply.lines.dropFirst().sorted() == rows, "\(reply.messages)")
    #expect(
      message.isEmpty ? !reply.messages.contains("undecided") : reply.messages.contains(message),
      "\(reply.messages)")
  }

  private static let formulas: [(String, [String], String)] = [
    // A value that both sides have is known, whichever it is.
    ("if(d < 1975, \"a\", \"a\")", ["a", "a", "a", "a"], ""),
    (
      "if(d < 1975, \"early\", \"late\")", ["early", "", "late", ""], "2 values of 'z' are missing"
    ),
    ("if(d < 1975, 1, 2)", ["1", "", "2", ""], "2 values of 'z' are missing"),
    ("if(d < 1975, n, missing)", ["1", "", "", ""], "2 values of 'z' are missing"),
    ("if(certainly d < 1975, 1, 0)", ["1", "0", "0", "0"], ""),
    ("if(possibly d < 1975, 1, 0)", ["1", "1", "0", "1"], ""),
    ("if(d is missing, 1, 0)", ["0", "0", "0", "1"], ""),
    ("if(n > 2, year(d), 1900)", ["1900", "1900", "1980", ""], ""),
    ("coalesce(if(d < 1975, 1, 2), 9)", ["1", "9", "2", "9"], ""),
    ("if(d < 1975, year(d), year(d))", ["1974", "1970..1979", "1980", ""], ""),
    ("abs(year(d) - 1975)", ["1", "0..5", "5", ""], ""),
    ("round(year(d) / 10)", ["197", "197..198", "198", ""], ""),
    ("floor(year(d) / 20)", ["98", "98", "99", ""], ""),
    ("floor(year(d) / 10 + 0.5)", ["197", "197..198", "198", ""], ""),
    (
      "concat(\"x\", if(d < 1975, \"a\", \"b\"))", ["xa", "", "xb", ""],
      "2 values of 'z' are missing"
    ),
  ]

  @Test(arguments: formulas)
  func formulasAreMissingWhereTheyAreUndecided(
    formula: String, values: [String], message: String
  ) throws {
    let reply = try conversation().say("t | compute \(formula) as z | select z")
    #expect(reply.lines == ["z"] + values, "\(reply.messages)")
    #expect(
      message.isEmpty ? !reply.messages.contains("missing:") : reply.messages.contains(message),
      "\(reply.messages)")
  }

  /// Texts that grow tenfold a stage end at a size, and do not fill the memory.
  @Test(arguments: [
    "concat(t, t, t, t, t, t, t, t, t, t)", "replace(t, \"x\", \"xxxxxxxxxx\")",
    "concat(t, replace(t, \"x\", \"xxxxxxxxxx\"))",
  ])
  func textsDoNotGrowWithoutEnd(formula: String) throws {
    var query = "t | compute \"xxxxxxxxxx\" as t0"
    for step in 1...12 {
      query +=
        " | compute \(formula.replacing("(t", with: "(t\(step - 1)").replacing(" t,", with: " t\(step - 1),").replacing(" t)", with: " t\(step - 1))")) as t\(step)"
    }
    let reply = try conversation().say(query + " | select t12")
    #expect(reply.lines.first == "t12", "\(reply.messages)")
    #expect(reply.messages.contains("missing: the result is out of range"))
  }

  @Test func aggregatesTellWhatTheyDidNotCount() throws {
    let reply = try conversation().say("t | group by ref with count where (d < 1975) as early")
    #expect(reply.lines == ["ref\tearly", "u1\t1", "u2\t0", "u3\t0"])
    #expect(reply.messages.contains("2 rows not counted in 'early'"))
    let known = try conversation().say("t | group by ref with count where (n > 2) as late")
    #expect(!known.messages.contains("counted"))
  }

  /// A script that must not rest on doubt ends with 1.
  @Test(arguments: [
    "t where ref not in {u where k > 4}", "t where ref in {u where k > 4 | limit 5}",
    "t | compute if(d < 1975, 1, 2) as z", "t | group by ref with count where (d < 1975)",
    "t | except {t where d < 1975}",
  ])
  func strictRunsNoticeIt(query: String) throws {
    let conversation = try conversation()
    #expect(
      conversation.say("t where n > 1").outcome == .done
        && conversation.session.undecidedAnswers == nil)
    _ = conversation.say(query)
    #expect(conversation.session.undecidedAnswers == 1, "\(query)")
  }
}
