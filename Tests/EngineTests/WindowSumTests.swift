import Chronology
import Corpus
import Query
import TestSupport
import Testing

@testable import Engine

/// Values that a row takes of the rows of a window, against what each window gives by itself.
@Suite struct WindowSumTests {
  /// A row as the naive evaluator sees it.
  private struct Line {
    let id: String
    let key: String
    let whole: Int64?
    let decimal: Double?
    let day: Int?
  }

  private static let start = Day(year: 1960, month: 1, day: 1)?.number ?? 0

  /// More rows than one word of a set has bits, some of them without a value.
  private static func lines(_ seed: UInt64) -> [Line] {
    var random = SeededGenerator(seed: seed)
    return (0..<150).map { row in
      func maybe<Value>(_ value: Value) -> Value? {
        Int.random(in: 0..<8, using: &random) == 0 ? nil : value
      }
      return Line(
        id: "r-\(row)", key: ["a", "b", "c"].randomElement(using: &random) ?? "a",
        whole: maybe(Int64.random(in: -9...9, using: &random)),
        // Eighths are added without rounding, in whatever order.
        decimal: maybe(Double(Int.random(in: -80...80, using: &random)) / 8),
        day: maybe(start + Int.random(in: 0..<900, using: &random)))
    }
  }

  private static func corpus(_ lines: [Line]) -> Corpus {
    let table = Table(
      name: "t", rowCount: lines.count,
      fields: [
        .ids("r", lines.count), .texts("k", lines.map(\.key)),
        Field(name: "n", column: .integer(IntegerColumn(lines.map(\.whole)))),
        Field(name: "x", column: .decimal(DecimalColumn(lines.map(\.decimal)))),
        .dates("date", lines.map { $0.day.map { Day(number: $0).text } }),
      ], idField: 0)
    return Corpus(name: "c", tables: [table])
  }

  /// The functions with what they make of some rows.
  private static let functions: [(text: String, value: @Sendable ([Line]) -> Double?)] = [
    ("count", { Double($0.count) }),
    ("count where (n > 2)", { Double($0.count { ($0.whole ?? 0) > 2 }) }),
    ("sum(n)", { lines in total(lines.compactMap { $0.whole.map(Double.init) }) }),
    ("sum(x)", { lines in total(lines.compactMap(\.decimal)) }),
    (
      "mean(x)",
      { lines in
        let numbers = lines.compactMap(\.decimal)
        return total(numbers).map { $0 / Double(numbers.count) }
      }
    ),
    (
      "sum(x) where (n < 0)",
      { lines in total(lines.filter { ($0.whole ?? 0) < 0 }.compactMap(\.decimal)) }
    ),
    ("min(x)", { $0.compactMap(\.decimal).min() }),
    ("max(n)", { $0.compactMap { $0.whole.map(Double.init) }.max() }),
    ("median(x)", { lines in quantile(lines.compactMap(\.decimal), 0.5) }),
    ("quantile(x, 0.25)", { lines in quantile(lines.compactMap(\.decimal), 0.25) }),
    ("sd(x)", { lines in deviation(lines.compactMap(\.decimal)) }),
    (
      "correlation(x, n)",
      { lines in
        let pairs = lines.compactMap { line in
          line.decimal.flatMap { decimal in line.whole.map { (decimal, Double($0)) } }
        }
        return correlation(pairs)
      }
    ),
  ]

  private static func total(_ numbers: [Double]) -> Double? {
    numbers.isEmpty ? nil : numbers.reduce(0, +)
  }

  private static func quantile(_ numbers: [Double], _ share: Double) -> Double? {
    let sorted = numbers.sorted()
    if sorted.isEmpty { return nil }
    let place = share * Double(sorted.count - 1)
    let (low, high) = (Int(place.rounded(.down)), Int(place.rounded(.up)))
    return sorted[low] * (1 - (place - Double(low))) + sorted[high] * (place - Double(low))
  }

  private static func deviation(_ numbers: [Double]) -> Double? {
    if numbers.count < 2 { return nil }
    let mean = numbers.reduce(0, +) / Double(numbers.count)
    let squares = numbers.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(numbers.count - 1)).squareRoot()
  }

  private static func correlation(_ pairs: [(Double, Double)]) -> Double? {
    guard let first = deviation(pairs.map(\.0)), let second = deviation(pairs.map(\.1)),
      first > 0, second > 0
    else { return nil }
    let count = Double(pairs.count)
    let means = (
      pairs.reduce(0) { $0 + $1.0 } / count, pairs.reduce(0) { $0 + $1.1 } / count
    )
    let products = pairs.reduce(0) { $0 + ($1.0 - means.0) * ($1.1 - means.1) }
    return products / (count - 1) / first / second
  }

  private static func isNear(_ text: String, _ number: Double?) -> Bool {
    guard let number else { return text.isEmpty }
    guard let found = Double(text) else { return false }
    return abs(found - number) <= 1e-9 * max(1, abs(number))
  }

  @Test(arguments: functions.indices, [1, 2] as [UInt64])
  func aWindowIsWhatItsRowsGive(index: Int, seed: UInt64) throws {
    let function = Self.functions[index]
    let lines = Self.lines(seed)
    let ask = Ask(Self.corpus(lines))
    let windows: [(text: String, rows: (_ part: [Line], _ place: Int) -> [Line])] = [
      ("over all", { part, _ in part }),
      ("so far", { part, place in Array(part[...place]) }),
      ("over last 4", { part, place in Array(part[max(0, place - 3)...place]) }),
      ("over last 1000", { part, place in Array(part[...place]) }),
      (
        "over 60 days",
        { part, place in
          guard let day = part[place].day else { return [] }
          return part.filter { $0.day.map { $0 > day - 60 && $0 <= day } ?? false }
        }
      ),
    ]
    for (text, rows) in windows {
      let answer = try ask.answer(
        "t | per k {sort n | compute \(function.text) \(text) as v} | select id, v")
      let byID = Dictionary(uniqueKeysWithValues: lines.map { ($0.id, $0) })
      let order = try answer.texts("id").map { try #require(byID[$0]) }
      var parts: [String: [Line]] = [:]
      for line in order { parts[line.key, default: []].append(line) }
      var places: [String: Int] = [:]
      for (line, found) in zip(order, answer.texts("v")) {
        let place = places[line.key, default: 0]
        places[line.key] = place + 1
        let window = rows(parts[line.key] ?? [], place)
        let expected = window.isEmpty ? nil : function.value(window)
        #expect(Self.isNear(found, expected), "\(function.text) \(text), \(line.id)")
      }
    }
  }

  /// `first` and `last` are of the rows in their order, and `min` of texts, dates and names is one of them.
  @Test(arguments: [
    ("first(id) over last 2", ["r-0", "r-0", "r-2", "r-1"]),
    ("last(id) so far", ["r-0", "r-2", "r-1", "r-3"]),
    ("last(id) over all", ["r-3", "r-3", "r-3", "r-3"]),
    ("min(day) so far", ["1931", "1931", "1931", "1931"]),
    ("max(day) over last 2", ["1931", "1932-01-01", "1935", "1935"]),
    ("first(id) where (year > 1931) so far", ["", "r-2", "r-2", "r-2"]),
    ("max(year(day)) so far", ["1931", "1932", "1935", "1935"]),
    ("list(id) over all", Array(repeating: "r-0; r-2; r-1; r-3", count: 4)),
    ("count(distinct code) over all", ["2", "2", "2", "2"]),
  ])
  func valuesOfRowsInAWindow(formula: String, values: [String]) throws {
    let table = Table(
      name: "t", rowCount: 4,
      fields: [
        .ids("r", 4), .texts("code", ["JPN", "JPN", "USA", nil]),
        Field(name: "year", column: .integer(IntegerColumn([1931, 1935, 1932, nil]))),
        .dates("day", ["1931", "1935", "1932-01-01", nil]),
      ], idField: 0)
    let answer = try Ask(Corpus(name: "c", tables: [table])).answer(
      "t | sort year | compute \(formula) as v | select v")
    #expect(answer.texts("v") == values)
  }

  /// In any world that dates leave open the value lies between the bounds; where nothing is open it is one.
  @Test(arguments: 0..<40 as Range<UInt64>)
  func whatDatesLeaveOpenLiesBetweenBounds(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let days: [ClosedRange<Int>] = (0..<6).map { _ in
      let first = Self.start + Int.random(in: 0..<9, using: &random)
      return first...(first + ([0, 0, 1, 2].randomElement(using: &random) ?? 0))
    }
    let numbers = (0..<6).map { _ in Int64.random(in: -5...5, using: &random) }
    let texts = days.map { days in
      let (first, last) = (Day(number: days.lowerBound).text, Day(number: days.upperBound).text)
      return first == last ? first : "[\(first)..\(last)]"
    }
    let table = Table(
      name: "t", rowCount: 6,
      fields: [
        .ids("r", 6), .dates("date", texts),
        Field(name: "n", column: .integer(IntegerColumn(numbers.map { $0 }))),
      ], idField: 0)
    let answer = try Ask(Corpus(name: "c", tables: [table])).answer(
      "t | compute count over 4 days as c, sum(n) over 4 days as s, mean(n) over 4 days as m,"
        + " max(n) over 4 days as x | select c, s, m, x")
    var worlds: [[Int]] = [[]]
    for days in days { worlds = worlds.flatMap { world in days.map { world + [$0] } } }
    for row in 0..<6 {
      let windows = worlds.map { world in
        world.indices.filter { world[$0] > world[row] - 4 && world[$0] <= world[row] }.map {
          Double(numbers[$0])
        }
      }
      let isOpen = Set(windows.map(\.count)).count > 1
      for (name, value) in [
        ("c", { Double($0.count) }), ("s", { $0.reduce(0, +) }),
        ("m", { $0.reduce(0, +) / Double($0.count) }),
      ] as [(String, ([Double]) -> Double)] {
        let text = answer.texts(name)[row]
        let ends = text.split(separator: "..", omittingEmptySubsequences: false).compactMap {
          Double($0)
        }
        let values = windows.map(value)
        let low = try #require(ends.first) - 1e-9
        let high = try #require(ends.last) + 1e-9
        #expect(values.allSatisfy { low...high ~= $0 }, "\(name) of \(row): \(text), \(values)")
        if isOpen { #expect(name != "c" || ends.count == 2) }
      }
      let greatest = Set(windows.map { $0.max() ?? 0 })
      if let found = Double(answer.texts("x")[row]) { #expect(greatest == [found]) }
    }
    let bounded = answer.texts("c").count { $0.contains("..") }
    let notes = answer.notes.filter {
      if case .openWindow("c", _, _) = $0 { true } else { false }
    }
    #expect(
      notes == (bounded > 0 ? [.openWindow(column: "c", count: bounded, isBounded: true)] : []))
  }

  /// A span is in a window by its start, and what is open at its start may be in any.
  @Test func spansCountByTheirStart() throws {
    let table = Table(
      name: "t", rowCount: 4,
      fields: [
        .ids("r", 4), .dates("date", ["1960-01-01/1965", "1961-06-01", "1964-01-01", "/1962"]),
      ], idField: 0)
    let answer = try Ask(Corpus(name: "c", tables: [table])).answer(
      "t | compute count over 2 years as n | select n")
    #expect(answer.texts("n") == ["1..2", "2..3", "1..2", "1..3"])
    #expect(answer.notes.first == .spansByStart(column: "n", count: 2))
  }

  /// Numbers between bounds are added up to bounds.
  @Test func numbersBetweenBoundsAreAddedToBounds() throws {
    let table = Table(
      name: "t", rowCount: 3,
      fields: [
        .ids("r", 3),
        Field(name: "q", column: .quantity(QuantityColumn([1...2, 5...5, nil]))),
        .dates("date", ["1960-01-01", "1960-01-02", "1960-01-03"]),
      ], idField: 0)
    let answer = try Ask(Corpus(name: "c", tables: [table])).answer(
      "t | compute sum(q) so far as a, mean(q) over last 2 as b, sum(q) over 2 days as c | select a, b, c"
    )
    #expect(
      answer.rows(["a", "b", "c"]) == [
        ["1..2", "1..2", "1..2"], ["6..7", "3..3.5", "6..7"], ["6..7", "5", "5"],
      ])
  }

  @Test(arguments: [
    ("compute sum(n) as s", "CL0203"), ("compute sum(n) where (n > 1) as s", "CL0203"),
    ("compute sum(k) over all as s", "CL0201"), ("compute list(n) so far as s", "CL0203"),
    ("compute first(n) over 3 years as s", "CL0203"), ("compute lower(k) over all as s", "CL0203"),
    ("compute sum(n) over 3 parsecs as s", "CL0001"),
    ("compute sum(n) over 0 years as s", "CL0001"),
    ("compute sum(n) over last 0 as s", "CL0001"),
    ("compute sum(n) over last 3 years as s", "CL0007"),
    ("compute sum(n) over 3", "CL0001"), ("compute quantile(n, 2) over all as s", "CL0204"),
    ("compute quantile(n) over all as s", "CL0204"),
    ("compute sum(distinct n) over all as s", "CL0203"),
    ("compute cumsum(n) as s", "CL0107"), ("compute row_number() over (order by n) as s", "CL0007"),
    ("compute nothing(n) over all as s", "CL0107"), ("group by k with sum(n) over all", "CL0203"),
    ("select k | compute count(n) over all as c", "CL0201"),
  ])
  func faultIsTold(stage: String, code: String) throws {
    let ask = Ask(Self.corpus(Self.lines(1)))
    let refusal = #expect(throws: Ask.Refusal.self) { try ask.answer("t | \(stage)") }
    #expect(refusal?.diagnostics.map(\.code) == [code], "\(refusal?.description ?? "")")
  }

  /// A time needs to know by which dates it goes.
  @Test func severalDatesNeedAName() throws {
    let table = Table(
      name: "t", rowCount: 1,
      fields: [.ids("r", 1), .dates("begun", ["1960"]), .dates("ended", ["1961"])], idField: 0)
    let ask = Ask(Corpus(name: "c", tables: [table]))
    let refusal = #expect(throws: Ask.Refusal.self) {
      try ask.answer("t | compute count over 3 years as n")
    }
    #expect(refusal?.diagnostics.first?.englishHint?.contains("begun and ended") == true)
    let answer = try ask.answer(
      "t | compute begun as date | compute count over 3 years as n | select n")
    #expect(answer.texts("n") == ["1"])
  }
}
