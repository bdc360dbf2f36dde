import Chronology
import Corpus
import Plan
import Query
import TestSupport
import Testing

@testable import Engine

/// What groups are summed up to, against the rows of each group taken one by one.
@Suite struct GroupSumTests {
  private static let keys = ["a", "b", "c"]

  private static func corpus(_ seed: UInt64) -> Corpus {
    var random = SeededGenerator(seed: seed)
    func maybe(_ numbers: ClosedRange<Int64>) -> Int64? {
      Int.random(in: 0..<7, using: &random) == 0 ? nil : Int64.random(in: numbers, using: &random)
    }
    let count = 200
    let table = Table(
      name: "t", rowCount: count,
      fields: [
        .ids("r", count), .texts("k", (0..<count).map { _ in keys.randomElement(using: &random) }),
        Field(name: "n", column: .integer(IntegerColumn((0..<count).map { _ in maybe(-9...9) }))),
        Field(name: "m", column: .integer(IntegerColumn((0..<count).map { _ in maybe(0...5) }))),
        .dates(
          "date",
          (0..<count).map { _ in maybe(1950...1980).map { "\($0)-0\($0 % 9 + 1)-11" } }),
      ], idField: 0)
    return Corpus(name: "c", tables: [table])
  }

  /// An aggregate of a group is that of its rows alone, and a calculation is that of its parts.
  @Test(
    arguments: [
      ("sum(n) where (m > 2)", "where m > 2 | group with sum(n) as v"),
      ("max(date) where (n < 0)", "where n < 0 | group with max(date) as v"),
      ("count(distinct m)", "where m is known | distinct by m | group with count as v"),
      (
        "count(distinct m) where (n > 0)",
        "where n > 0 and m is known | distinct by m | group with count as v"
      ),
      ("first(id)", "limit 1 | group with max(id) as v"),
      ("last(n)", "sort n desc, id desc | limit 1 offset 0 | group with sum(n) as v"),
      (
        "100 * count where (n > 2) / count",
        "group with count where (n > 2) as a, count as b | compute 100 * a / b as v"
      ),
      ("round(mean(n), 2)", "group with mean(n) as a | compute round(a, 2) as v"),
      ("max(date) - min(date)", "group with max(date) as a, min(date) as b | compute a - b as v"),
      (
        "if(count > 60, \"many\", \"few\")",
        "group with count as a | compute if(a > 60, \"many\", \"few\") as v"
      ),
      ("quantile(n, 0.5)", "group with median(n) as v"),
      ("correlation(n, n)", "group with count as a | compute 1.0 as v"),
      ("-sum(n)", "group with sum(n) as a | compute 0 - a as v"),
    ], [1, 2] as [UInt64])
  func aGroupIsWhatItsRowsGive(_ pair: (function: String, alone: String), seed: UInt64) throws {
    let ask = Ask(Self.corpus(seed))
    let isLast = pair.function == "last(n)"
    let order = isLast ? "where n is known | sort n, id | " : ""
    let answer = try ask.answer("t | \(order)group by k with \(pair.function) as v | sort k")
    #expect(answer.texts("k") == Self.keys)
    for (key, value) in zip(Self.keys, answer.texts("v")) {
      let alone = try ask.answer("t where k = \(key) | \(pair.alone) | select v")
      let expected = alone.texts("v").first ?? "0"
      if let found = Double(value), let number = Double(expected) {
        #expect(abs(found - number) < 1e-9, "\(pair.function) of \(key): \(value), \(expected)")
      } else {
        #expect(value == expected, "\(pair.function) of \(key)")
      }
    }
  }

  @Test func aCalculationMayNameKeysAndColumns() throws {
    let answer = try Ask(Self.corpus(3)).answer(
      "t | group by m with count, count + m as more, 2 * count as twice | where m is known")
    for row in answer.rows(["m", "count", "more", "twice"]) {
      let numbers = row.compactMap { Int($0) }
      #expect(numbers[2] == numbers[1] + numbers[0] && numbers[3] == 2 * numbers[1])
    }
    #expect(answer.columns.map(\.name) == ["m", "count", "more", "twice"])
  }

  /// The first of a group is open where dates leave it open which row comes first.
  @Test func anOrderThatDatesLeaveOpenIsCounted() throws {
    let table = Table(
      name: "t", rowCount: 4,
      fields: [
        .ids("r", 4), .texts("k", ["a", "a", "b", "b"]),
        .dates("date", ["1960", "1960-05-01", "1961", "1962"]),
      ], idField: 0)
    let ask = Ask(Corpus(name: "c", tables: [table]))
    #expect(
      try ask.answer("t | sort date | group by k with first(id)").notes
        == [.orderInDoubt(count: 2, field: "date")])
    #expect(try ask.answer("t | sort id | group by k with first(id)").notes == [])
  }

  /// Every period between the first and the last is there once, with what the others have.
  @Test(arguments: [
    ("year", "year(date)"), ("decade", "decade(date)"), ("month", "month(date)"),
    ("period(date, 1 month) as p", "p"), ("period(date, 5 years) as p", "p"),
    ("period(date, 3 weeks) as p", "p"), ("n", "n"), ("decade(y)", "decade(y)"),
    ("k, year", "year(date)"), ("year, k", "year(date)"),
  ])
  func emptyGroupsAreAdded(keys: String, key: String) throws {
    let ask = Ask(Self.corpus(4))
    let start = "t | compute n * 10 + 1960 as y | where date is known and n is known | "
    let full = try ask.answer("\(start)group by \(keys) with count, sum(n) as s")
    let filled = try ask.answer("\(start)group by \(keys) with empty, count, sum(n) as s")
    let columns = full.columns.map(\.name)
    #expect(filled.columns.map(\.name) == columns)
    let known = Set(full.rows(columns))
    let rows = filled.rows(columns)
    #expect(known.isSubset(of: rows) && Set(rows).count == rows.count)
    let added = rows.filter { !known.contains($0) }
    #expect(added.allSatisfy { $0.suffix(2) == ["0", ""] })
    // What was added is between, and nothing is left out.
    let again = try ask.answer("\(start)group by \(keys) with empty")
    #expect(again.rowCount == filled.rowCount)
  }

  @Test func periodsBetweenAreThere() throws {
    let table = Table(
      name: "t", rowCount: 4,
      fields: [
        .ids("r", 4), .dates("date", ["1960-11-03", "1961-02-01", "1961", nil]),
        Field(name: "year", column: .integer(IntegerColumn([1901, 1932, nil, 1935]))),
      ], idField: 0)
    let ask = Ask(Corpus(name: "c", tables: [table]))
    func groups(_ keys: String) throws -> [[String]] {
      let answer = try ask.answer("t | group by \(keys) as p with empty")
      return answer.rows(answer.columns.map(\.name))
    }
    #expect(
      try groups("period(date, 1 month)") == [
        ["1960-11", "1"], ["1960-12", "0"], ["1961-01", "0"], ["1961", "1"], ["1961-02", "1"],
        ["", "1"],
      ])
    #expect(
      try groups("decade(year)") == [
        ["1900", "1"], ["1910", "0"], ["1920", "0"], ["1930", "2"], ["", "1"],
      ])
    #expect(
      try groups("period(date, 6 months)") == [
        ["[1960-07..1960-12]", "1"], ["[1961-01..1961-06]", "1"], ["1961", "1"], ["", "1"],
      ])
  }

  /// More groups than rows can be counted are refused before they are made.
  @Test(arguments: [[0, .max], [.min, .max], [.min, 0], [0, 3_000_000_000]] as [[Int64]])
  func tooManyGroupsAreRefused(numbers: [Int64]) throws {
    let table = Table(
      name: "t", rowCount: 2,
      fields: [
        .ids("r", 2), Field(name: "n", column: .integer(IntegerColumn(numbers.map { $0 }))),
      ],
      idField: 0)
    #expect(throws: Interrupted(.tooManyRows(stage: "group .. with empty"))) {
      try Ask(Corpus(name: "c", tables: [table])).answer("t | group by n with empty")
    }
  }

  /// Where rows have no date, the decade is that of a whole number `year`.
  @Test func aYearHasADecade() throws {
    let table = Table(
      name: "t", rowCount: 3,
      fields: [
        .ids("r", 3), Field(name: "year", column: .integer(IntegerColumn([1989, -5, 1910]))),
      ], idField: 0)
    let ask = Ask(Corpus(name: "c", tables: [table]))
    let answer = try ask.answer("t | sort id | select decade, century(year)")
    #expect(
      answer.rows(["decade", "century(year)"]) == [
        ["1980", "1900"], ["-10", "-100"], ["1910", "1900"],
      ])
    let groups = try ask.answer("t where year > 0 | group by decade with empty")
    #expect(groups.texts("decade") == (0..<8).map { "\(1910 + $0 * 10)" })
  }

  @Test(arguments: [
    ("group by k with empty", "CL0203"), ("group by year, month with empty", "CL0203"),
    ("group by k with n", "CL0203"), ("group by k with lower(k)", "CL0203"),
    ("group by k with 2 * n", "CL0203"), ("group by k with 2 * avg(n)", "CL0107"),
    ("group by k with count(n)", "CL0201"), ("group by k with correlation(n)", "CL0204"),
    ("group by k with sum(k) where (n > 1)", "CL0201"),
    ("group by period(date, 0 months)", "CL0204"),
    ("group by period(date, 1 fortnight)", "CL0204"), ("group by period(n, 1 month)", "CL0201"),
  ])
  func faultIsTold(stage: String, code: String) throws {
    let refusal = #expect(throws: Ask.Refusal.self) {
      try Ask(Self.corpus(1)).answer("t | \(stage)")
    }
    #expect(refusal?.diagnostics.map(\.code) == [code], "\(refusal?.description ?? "")")
  }

  /// The periods of the calendar, by the day before and the day behind each.
  @Test(arguments: [
    (1, DateUnit.month, "1960-02-29", "1960-02"), (3, .month, "1960-05-01", "[1960-04..1960-06]"),
    (1, .year, "1960-05-01", "1960"), (5, .year, "1964-12-31", "[1960..1964]"),
    (10, .year, "1969-12-31", "196X"), (100, .year, "1900-01-01", "19XX"),
    (24, .month, "1961-05-05", "[1960..1961]"),
    (1, .week, "1970-01-01", "[1969-12-29..1970-01-04]"),
    (1, .day, "1970-01-01", "1970-01-01"), (10, .day, "1969-12-31", "[1969-12-22..1969-12-31]"),
    (5, .year, "-0001-01-01", "[-0005..-0001]"),
  ])
  func aPeriodHoldsItsDays(count: Int, unit: DateUnit, day: String, text: String) throws {
    let period = try #require(DatePeriod(count, unit))
    let date = try EDTFDate(day)
    let number = try #require(period.number(of: date))
    #expect(period.date(holding: date)?.text == text)
    let days = try #require(period.days(of: number))
    #expect(period.number(of: days.lowerBound) == number)
    #expect(period.number(of: days.upperBound) == number)
    #expect(period.number(of: days.lowerBound.previous) == number - 1)
    #expect(period.number(of: days.upperBound.next) == number + 1)
  }
}
