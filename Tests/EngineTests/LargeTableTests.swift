import Chronology
import Corpus
import Plan
import TestSupport
import Testing
import Text

@testable import Engine

/// What is done in another way where rows are many, against loops over the same rows: a table of more
/// than one morsel.
@Suite struct LargeTableTests {
  private struct Row {
    let id: String
    let kind: String?
    let place: String?
    let number: Int?
    let day: String
  }

  private static let rows: [Row] = {
    var random = SeededGenerator(seed: 42)
    return (0..<70_001).map { row in
      let month = Int.random(in: 1...12, using: &random)
      return Row(
        id: "r\(row)",
        kind: random.next() % 9 == 0 ? nil : ["x", "Y", "y", "z"].randomElement(using: &random),
        place: random.next() % 50 == 0 ? nil : "place \(random.next() % 40_000)",
        number: random.next() % 20 == 0 ? nil : Int.random(in: -500...500, using: &random),
        day: "\(1970 + Int(random.next() % 30))-\(month < 10 ? "0" : "")\(month)-15")
    }
  }()

  private static let corpus = Corpus(
    name: "large",
    tables: [
      Table(
        name: "t", rowCount: rows.count,
        fields: [
          .texts("id", rows.map(\.id)), .texts("kind", rows.map(\.kind)),
          .texts("place", rows.map(\.place)), .numbers("n", rows.map(\.number)),
          .dates("date", rows.map(\.day)),
        ], idField: 0)
    ])

  private let ask = Ask(corpus)

  private func ids(_ query: String) throws -> [String] { try ask.answer(query).ids }

  @Test func textsThatRepeatHaveCodesAndOthersNone() {
    guard case .text(let kinds) = Field.texts("kind", Self.rows.map(\.kind)).column,
      case .text(let ids) = Field.texts("id", Self.rows.map(\.id)).column
    else {
      Issue.record("no texts")
      return
    }
    #expect(kinds.codes != nil && kinds.entryCount == 5)
    #expect(ids.codes == nil && ids.entryCount == Self.rows.count)
    #expect((0..<Self.rows.count).allSatisfy { kinds[$0] == Self.rows[$0].kind })
    #expect((0..<Self.rows.count).allSatisfy { ids[$0] == Self.rows[$0].id })
  }

  @Test func groupsCountAndSumUp() throws {
    let answer = try ask.answer(
      "t | group by kind with count, sum(n) as s, mean(n) as m, count where (n > 0) as more, max(n) as high"
    )
    var expected: [[String]] = []
    for kind in ["x", "Y", "y", "z", nil] {
      let rows = Self.rows.filter { $0.kind == kind }
      let numbers = rows.compactMap(\.number)
      let sum = numbers.reduce(0, +)
      expected.append([
        kind ?? "", "\(rows.count)", "\(sum)", "\(Double(sum) / Double(numbers.count))",
        "\(numbers.count { $0 > 0 })", "\(numbers.max() ?? 0)",
      ])
    }
    let found = answer.rows(["kind", "count", "s", "m", "more", "high"])
    // `Y` and `y` are sorted alike: which of them is first is left open.
    #expect(Set(found) == Set(expected))
    #expect(found.count == 5 && found[0] == expected[0] && found[4] == expected[4])
  }

  @Test func groupsOfTwoKeysAreThoseOfPairs() throws {
    let answer = try ask.answer("t where n > 100 | group by kind, decade")
    var counts: [[String]: Int] = [:]
    for row in Self.rows where row.number ?? 0 > 100 {
      counts[[row.kind ?? "", "\(row.day.prefix(3))0"], default: 0] += 1
    }
    let found = answer.rows(["kind", "decade", "count"])
    #expect(found.count == counts.count)
    for row in found { #expect(counts[Array(row.prefix(2))] == Int(row[2]), "\(row)") }
  }

  @Test func aGroupOpensOnItsRows() throws {
    let opened = try ids("t where n > 490 | group by kind | sort count desc | open 1")
    let groups = Dictionary(grouping: Self.rows.filter { $0.number ?? 0 > 490 }) { $0.kind }
    let largest = groups.values.map(\.count).max()
    #expect(opened.count == largest)
    #expect(groups.values.contains { $0.map(\.id) == opened })
  }

  @Test(arguments: [
    "n", "n desc", "n desc, id", "n missing first", "kind, n desc", "kind desc missing first",
    "date, n", "date desc", "place",
  ])
  func theFirstAreThoseOfAll(order: String) throws {
    let all = try ids("t | sort \(order)")
    for count in [1, 10, 1000] {
      #expect(try ids("t | sort \(order) | limit \(count)") == Array(all.prefix(count)))
    }
    #expect(
      try ids("t | sort \(order) | limit 5 offset 20") == Array(all.dropFirst(20).prefix(5)))
    let some = try ids("t where n > 0 | sort \(order)")
    #expect(try ids("t where n > 0 | sort \(order) | limit 9") == Array(some.prefix(9)))
  }

  /// Spans stand by their first possible day, which may have no bound; those whose days contradict each
  /// other stand with the missing ones.
  @Test(arguments: ["d, id", "d desc, id", "d missing first, id", "d desc missing first, id"])
  func theFirstAreThoseOfAllWhereDatesAreSpans(order: String) throws {
    let forms = [
      "196X/1975", "1964-05-03/1964-06", "/1962", "1970/..", "1969/1960", "1966", "[1961,1964]",
    ]
    let dates = (0..<300).map { $0 % 11 == 0 ? nil : forms[$0 * 5 % forms.count] }
    let ask = Ask(
      Corpus(
        name: "spans",
        tables: [
          Table(
            name: "t", rowCount: dates.count,
            fields: [.texts("id", dates.indices.map { "r\($0 * 77 % 300)" }), .dates("d", dates)],
            idField: 0)
        ]))
    let all = try ask.answer("t | sort \(order)").ids
    for count in [1, 9, 18] {
      #expect(try ask.answer("t | sort \(order) | limit \(count)").ids == Array(all.prefix(count)))
    }
  }

  /// The greatest whole number is not taken for a missing one, nor the least.
  @Test(arguments: ["n, id", "n desc, id", "n missing first, id", "n desc missing first, id"])
  func theFirstAreThoseOfAllWhereNumbersAreExtreme(order: String) throws {
    let numbers = (0..<200).map { [Int.max, nil, Int.min][$0 * 7 % 3] }
    let ask = Ask(
      Corpus(
        name: "extreme",
        tables: [
          Table(
            name: "t", rowCount: numbers.count,
            fields: [
              .texts("id", numbers.indices.map { "r\($0 * 77 % 200)" }), .numbers("n", numbers),
            ],
            idField: 0)
        ]))
    let all = try ask.answer("t | sort \(order)").ids
    #expect(try ask.answer("t | sort \(order) | limit 9").ids == Array(all.prefix(9)))
  }

  @Test(arguments: [
    "year >= 1990", "id contains 777", "not date < 1995", "year < 1980 or id = r5",
    "kind = x and n > 300", "id contains zzz",
  ])
  func theFirstThatAreKeptAreThoseOfAll(condition: String) throws {
    let all = try ids("t where \(condition)")
    for count in [1, 20, 50_000] {
      #expect(try ids("t where \(condition) | limit \(count)") == Array(all.prefix(count)))
    }
  }

  @Test func textsThatHardlyRepeatAreGrouped() throws {
    var counts: [String: Int] = [:]
    for row in Self.rows { counts[row.place ?? "", default: 0] += 1 }
    let all = try ask.answer("t | group by place").rows(["place", "count"])
    #expect(all.count == counts.count)
    #expect(all.allSatisfy { counts[$0[0]] == Int($0[1]) })
    let sorted = try ask.answer("t | group by place | sort count desc").rows(["place"])
    let first = try ask.answer("t | group by place | sort count desc | limit 8")
    #expect(first.rows(["place"]) == Array(sorted.prefix(8)))
  }

  @Test func eachCombinationIsKeptOnce() throws {
    var seen: Set<[String?]> = []
    let firsts = Self.rows.filter { seen.insert([$0.kind, $0.number.map(String.init)]).inserted }
    #expect(try ids("t | distinct by kind, n") == firsts.map(\.id))
  }

  @Test func numbersAreLookedUpAmongThoseOfAQuery() throws {
    let wanted = Set(Self.rows.filter { $0.day < "1971" }.compactMap(\.number))
    let found = try ids("t where n in {t where year < 1971 | select n}")
    #expect(found == Self.rows.filter { $0.number.map(wanted.contains) ?? false }.map(\.id))
  }

  @Test(
    arguments: [
      [], [0], [.min, .max], [-5, 3, 70], Array(0..<1000).map { $0 * 1_000_000_007 },
      [.max, .max - 1], [.min, .min + 3],
    ] as [[Int64]])
  func aSetHoldsItsNumbers(numbers: [Int64]) {
    let set = IntegerSet(numbers)
    for number in numbers { #expect(set.contains(number)) }
    for number in [.min, -6, -1, 1, 69, 71, 1_000_000_006, .max - 2, .max] as [Int64] {
      #expect(set.contains(number) == numbers.contains(number), "\(number)")
    }
  }

  /// One search over many rows finds what a search of each finds.
  @Test(arguments: [
    "ab", "a.b", "b+a", "a[bc]{2}", #"\wa\W"#, "aa|bb", "c.*a", "ä", "(?s)b.a", "abcabc", "^ab",
    "c$", "x?",
  ])
  func matchesStandInOneRow(pattern: String) throws {
    var random = SeededGenerator(seed: 5)
    let texts = (0..<9000).map { _ in
      (0..<Int.random(in: 0..<5, using: &random)).map { _ in
        ["a", "b", "c", "ä", "ab", " "].randomElement(using: &random) ?? ""
      }.joined()
    }
    let column = TextColumn(
      heap: Buffer(texts.flatMap(\.utf8)),
      offsets: Buffer(texts.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.utf8.count) }),
      missing: RowSet(capacity: texts.count))
    let expression = try RegularExpression(pattern)
    let test = try TextMatcher(.matches(TextPattern(pattern)))
    let found = try FoldedText(column).verdict(test).certain
    #expect(
      found.rows == texts.indices.filter { expression.matches(texts[$0].utf8.span) }.map(Int32.init)
    )
  }
}
