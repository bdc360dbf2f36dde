import Corpus
import Query
import TestSupport
import Testing

@testable import Engine

/// Columns of other tables, beside the rows that agree.
@Suite struct JoinTests {
  private static func integer(_ name: String, _ values: [Int64?]) -> Field {
    Field(name: name, column: .integer(IntegerColumn(values)))
  }

  private func corpus() -> Corpus {
    let disputes = Table(
      name: "disputes", rowCount: 5,
      fields: [
        .texts("id", ["d1", "d2", "d3", "d4", "d5"]),
        .texts("side", ["JPN", "Chn", "USA", nil, "XYZ"]),
        Self.integer("year", [1931, 1932, 1933, 1934, 1935]),
        .dates("day", ["1931-09-18", "1932", "1933-05", "1934-01-01", nil]),
      ], idField: 0)
    let states = Table(
      name: "states", rowCount: 5,
      fields: [
        .texts("code", ["JPN", "CHN", "CHN", "USA", "SUN"]),
        .texts("name", ["Japan", "China", "Taiwan", "United States", "Soviet Union"]),
        Self.integer("since", [1800, 1912, 1950, 1776, 1922]),
        .dates("founded", ["1931-09-18", "1932-03-01", "1950", "1933", nil]),
      ])
    return Corpus(name: "c", tables: [disputes, states])
  }

  private func rows(_ query: String) throws -> (rows: [[String]], notes: [AnswerNote]) {
    let answer = try Ask(corpus()).answer(query)
    let columns = answer.columns.map { answer.texts($0.name) }
    let rows = (0..<answer.rowCount).map { row in columns.map { $0[row] } }
    return (rows, answer.notes)
  }

  /// A row without a match stays, one with several stands several times.
  @Test func everyRowStays() throws {
    let (rows, notes) = try rows(
      "disputes | join states on side = code | select id, states.name")
    #expect(
      rows == [
        ["d1", "Japan"], ["d2", "China"], ["d2", "Taiwan"], ["d3", "United States"], ["d4", ""],
        ["d5", ""],
      ])
    #expect(notes == [.joined(name: "states", once: 2, several: 1, none: 2, keepsAll: true)])
  }

  @Test func onlyLeavesOutRowsWithoutAMatch() throws {
    let (rows, notes) = try rows(
      "disputes | join only states as s on side = s.code where (s.since < .year) | select id, s.name"
    )
    #expect(rows == [["d1", "Japan"], ["d2", "China"], ["d3", "United States"]])
    #expect(notes == [.joined(name: "s", once: 3, several: 0, none: 2, keepsAll: false)])
  }

  @Test func severalKeysMustAllAgree() throws {
    let (rows, _) = try rows(
      "disputes | join only {states | compute since + 20 as y} as s on side = code, year = y | select id, s.name"
    )
    #expect(rows == [["d2", "China"]])
  }

  /// `1932` may be the day of `1932-03-01`, and is not certain to be: the match is counted and not made.
  @Test func matchThatIsOnlyPossibleIsCounted() throws {
    let (rows, notes) = try rows(
      "disputes | join only states as s on day = founded | select id, s.name")
    #expect(rows == [["d1", "Japan"]])
    #expect(
      notes == [
        .joined(name: "s", once: 1, several: 0, none: 4, keepsAll: false),
        .possibleMatches(count: 2),
      ])
    let (possible, _) = try self.rows(
      "disputes | join possibly states as s on day = founded | select id, s.name")
    #expect(
      possible == [
        ["d1", "Japan"], ["d2", "China"], ["d3", "United States"], ["d4", ""], ["d5", ""],
      ])
  }

  @Test func tableIsJoinedWithItself() throws {
    let (rows, _) = try rows(
      "disputes | join only disputes as d on year where (d.id = d3) | select id, d.year")
    #expect(rows == [["d3", "1933"]])
  }

  /// What was joined is filtered, grouped and led back from like any other rows.
  @Test func stagesGoOnBehindIt() throws {
    let (groups, _) = try rows(
      "disputes | join states on side = code | group by states.name with count | sort count desc, states.name | limit 2"
    )
    #expect(groups == [["", "2"], ["China", "1"]])
    let (opened, _) = try rows("disputes | join states on side = code | open 3 | select id")
    #expect(opened == [["d2"]])
    let (kept, _) = try rows(
      "disputes | join states on side = code | where states.since > 1900 and year < 1940 | select id, states.since"
    )
    #expect(kept == [["d2", "1912"], ["d2", "1950"]])
  }

  /// Without a key all rows are one group, also where there are none.
  @Test func groupWithoutAKeyIsOneRow() throws {
    let (all, _) = try rows("disputes | group with count, max(year) as y, distinct(side) as s")
    #expect(all == [["5", "1935", "JPN; Chn; USA; XYZ"]])
    let (none, _) = try rows(
      "disputes where year > 9999 | group with count, max(year), mean(year), sum(year), list(id)")
    #expect(none == [["0", "", "", "", ""]])
    let (opened, _) = try rows("disputes where year < 1933 | group with count | open 1 | select id")
    #expect(opened == [["d1"], ["d2"]])
  }

  @Test(arguments: [
    ("disputes | join nothing on side", "CL0101"),
    ("disputes | join states on side = cod", "CL0103"),
    ("disputes | join states on side = since", "CL0201"),
    ("disputes | join states as side on side = code", "CL0111"),
    ("disputes | join {states} on side = code | join states on side = code", "CL0111"),
    ("disputes | join states side = code", "CL0001"),
    ("disputes | join states on side = code where s.since < 3", "CL0001"),
  ])
  func faultIsTold(query: String, code: String) throws {
    let ask = Ask(corpus())
    let refusal = #expect(throws: Ask.Refusal.self) { try ask.answer(query) }
    #expect(refusal?.diagnostics.map(\.code) == [code])
  }

  /// Against every pair looked at one by one, on tables beyond 64 rows, with values that repeat, are missing
  /// or agree only but for their case.
  @Test(arguments: [1, 2, 3, 4])
  func agreesWithNestedLoops(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func values(_ count: Int) -> [String?] {
      (0..<count).map { _ in
        ["a", "A", "b", "é", "e", "c", "dd", "Dd", nil].randomElement(using: &random) ?? nil
      }
    }
    func numbers(_ count: Int) -> [Int64?] {
      (0..<count).map { _ in [0, 1, 2, 3, 4, nil].randomElement(using: &random) ?? nil }
    }
    let (k, n) = (values(150), numbers(150))
    let (l, m) = (values(90), numbers(90))
    let corpus = Corpus(
      name: "c",
      tables: [
        Table(
          name: "t", rowCount: 150,
          fields: [
            .ids("t", 150), .texts("k", k), Self.integer("n", n),
          ], idField: 0),
        Table(
          name: "u", rowCount: 90,
          fields: [.ids("u", 90), .texts("k", l), Self.integer("n", m)], idField: 0),
      ])
    let answer = try Ask(corpus).answer("t | join only u on k, n | select id, u.id")
    let found = zip(answer.texts("id"), answer.texts("u.id")).map { "\($0) \($1)" }
    var expected: [String] = []
    func folded(_ text: String?) -> String? {
      text.map { $0.lowercased().replacing("é", with: "e") }
    }
    for (i, (key, number)) in zip(k, n).enumerated() {
      for (j, (other, otherNumber)) in zip(l, m).enumerated()
      where key != nil && number != nil && folded(key) == folded(other) && number == otherNumber {
        expected.append("t-\(i) u-\(j)")
      }
    }
    #expect(found == expected)
  }
}
