import Chronology
import Corpus
import Plan
import Query
import TestSupport
import Testing

@testable import Engine

/// Stages on the rows of each value by themselves, and values of the rows beside a row.
@Suite struct PerTests {
  private static func integer(_ name: String, _ values: [Int64?]) -> Field {
    Field(name: name, column: .integer(IntegerColumn(values)))
  }

  private func corpus() -> Corpus {
    let disputes = Table(
      name: "t", rowCount: 7,
      fields: [
        .ids("r", 7), .texts("code", ["JPN", "JPN", "USA", "JPN", "USA", nil, nil]),
        Self.integer("year", [1931, 1935, 1932, 1950, 1940, 1933, nil]),
        .dates(
          "day", ["1931-02-01", "1935", "1932-01-01", "1935-06-01", "1932-01-01", "1960", nil]),
      ], idField: 0)
    return Corpus(name: "c", tables: [disputes])
  }

  private func rows(
    _ query: String, of corpus: Corpus? = nil
  ) throws -> (rows: [[String]], notes: [AnswerNote]) {
    let answer = try Ask(corpus ?? self.corpus()).answer(query)
    let columns = answer.columns.map { answer.texts($0.name) }
    return ((0..<answer.rowCount).map { row in columns.map { $0[row] } }, answer.notes)
  }

  /// Peace years: how long after the year before of the same state.
  @Test func previousIsThatOfTheSameKey() throws {
    let (rows, notes) = try rows(
      "t | per code {sort year | compute year - previous(year) as gap} | select id, gap")
    #expect(
      rows == [
        ["r-0", ""], ["r-1", "4"], ["r-3", "15"], ["r-2", ""], ["r-4", "8"], ["r-5", ""],
        ["r-6", ""],
      ])
    #expect(notes == [])
  }

  @Test(arguments: [
    ("per code {sort year desc | limit 1}", ["r-3", "r-4", "r-5"]),
    ("per code {sort year desc | limit 1 offset 1}", ["r-1", "r-2", "r-6"]),
    ("per code {sort year | where position() <= 2}", ["r-0", "r-1", "r-2", "r-4", "r-5", "r-6"]),
    ("per code {where year > 1932}", ["r-1", "r-3", "r-4", "r-5"]),
    ("per code {distinct by day}", ["r-0", "r-1", "r-3", "r-2", "r-5", "r-6"]),
    ("per code {sort year | per day {limit 1}}", ["r-0", "r-1", "r-3", "r-2", "r-5", "r-6"]),
    ("per year {limit 1} | sort id desc | limit 2", ["r-6", "r-5"]),
    ("per length(code) {sort year | limit 1}", ["r-0", "r-5"]),
  ])
  func stagesAreOfEachKey(stages: String, ids: [String]) throws {
    #expect(try rows("t | \(stages) | select id").rows.map { $0[0] } == ids)
  }

  @Test(arguments: [
    ("previous(id)", ["", "r-0", "r-2", "r-5", "r-1", "r-4", "r-3"]),
    ("previous(id, 2)", ["", "", "r-0", "r-2", "r-5", "r-1", "r-4"]),
    ("next(id)", ["r-2", "r-5", "r-1", "r-4", "r-3", "r-6", ""]),
    ("first(id)", Array(repeating: "r-0", count: 7)),
    ("last(id)", Array(repeating: "r-6", count: 7)),
    ("position()", (1...7).map(String.init)),
    ("previous(year(day))", ["", "1931", "1932", "1960", "1935", "1932", "1935"]),
    ("position() * 2", (1...7).map { String($0 * 2) }),
  ])
  func valuesOfOtherRows(formula: String, values: [String]) throws {
    let (rows, _) = try rows("t | sort year | compute \(formula) as x | select x")
    #expect(rows.map { $0[0] } == values)
  }

  /// `1935` may be before or after `1935-06-01`, and two rows of one day have no order of their own.
  @Test func orderThatDatesLeaveOpenIsCounted() throws {
    let (_, notes) = try rows("t | per code {sort day | compute previous(id) as p}")
    #expect(notes == [.orderInDoubt(count: 4, field: "day")])
    let (_, others) = try rows("t | per code {sort day, year | compute previous(id) as p}")
    #expect(others == [.orderInDoubt(count: 2, field: "day")])
  }

  /// What rows were put in order by says nothing of the rows that a stage makes of them.
  @Test func anOrderEndsWithItsRows() throws {
    for stage in ["count", "group by code", "group by code, year | pivot year in [1931]"] {
      let (_, notes) = try rows(
        "t | sort day | \(stage) | compute position() as n | compute previous(n) as p")
      #expect(!notes.contains { if case .orderInDoubt = $0 { true } else { false } }, "\(stage)")
    }
  }

  @Test(arguments: [
    ("t | per code {group by year}", "CL0203"), ("t | per code {count}", "CL0203"),
    ("t | per nothing {limit 1}", "CL0103"), ("t | per code {limit 1", "CL0003"),
    ("t | per code", "CL0001"), ("t | per code {}", "CL0001"),
    ("t | compute previous(year, 0) as p", "CL0204"), ("t | compute previous() as p", "CL0204"),
    ("t | compute position(year) as p", "CL0204"),
    ("t where code = previous(code)", "CL0203"), ("t where code in [USA, lower(code)]", "CL0203"),
    ("t | group by code with count where (previous(year) > 3)", ""),
  ])
  func faultIsTold(query: String, code: String) throws {
    let ask = Ask(corpus())
    guard !code.isEmpty else {
      _ = try ask.answer(query)
      return
    }
    let refusal = #expect(throws: Ask.Refusal.self) { try ask.answer(query) }
    #expect(refusal?.diagnostics.map(\.code) == [code])
  }

  /// Against the rows of each key taken one by one, beyond 64 rows.
  @Test(arguments: [1, 2, 3])
  func agreesWithEachKeyTakenAlone(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let keys: [String?] = (0..<300).map { _ in
      ["a", "b", "c", "d", nil].randomElement(using: &random) ?? nil
    }
    let numbers: [Int64?] = (0..<300).map { _ in
      Int.random(in: 0..<9, using: &random) == 0
        ? nil : Int64(Int.random(in: 0..<50, using: &random))
    }
    let table = Table(
      name: "t", rowCount: 300,
      fields: [.ids("r", 300), .texts("k", keys), Self.integer("n", numbers)], idField: 0)
    let corpus = Corpus(name: "c", tables: [table])
    let found = try rows(
      "t | per k {sort n desc | limit 7 | compute n - next(n) as d} | select id, d", of: corpus)
    var expected: [[String]] = []
    var seen: [String?] = []
    for key in keys where !seen.contains(key) {
      seen.append(key)
      let condition = key.map { "k = \($0)" } ?? "k is missing"
      expected += try rows(
        "t where \(condition) | sort n desc | limit 7 | compute n - next(n) as d | select id, d",
        of: corpus
      ).rows
    }
    #expect(found.rows == expected)
  }
}
