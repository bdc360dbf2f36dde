import Chronology
import Corpus
import TestSupport
import Testing

@testable import Engine
@testable import Plan

/// Every kernel, and sorting, grouping and simplification, against loops that look at a row at a
/// time; on tables that fill no word of 64 rows, one, and many.
@Suite struct KernelPropertyTests {
  private static let sizes = [0, 1, 8, 60, 63, 64, 65, 200, 5000]

  @Test(arguments: sizes, [1, 64, 1 << 16])
  func bitmapsHoldWhatATestAccepts(count: Int, morsel: Int) throws {
    try Morsels.$rowCount.withValue(morsel) {
      for every in [1, 2, 3, 7, 64, 65] {
        let rows = try Bitmap.rows(count) { $0.mark { $0 % every == 0 } }
        #expect(rows.rows == (0..<Int32(count)).filter { Int($0) % every == 0 })
        #expect(try Bitmap.slowRows(count, in: nil, .never) { $0 % every == 0 } == rows)
        // What is not asked of may come out as it likes, but where it takes long it is left out.
        let asked = RowSet(capacity: count, rows: (0..<count).filter { $0 / 100 % 2 == 0 })
        #expect(
          try Bitmap.rows(count, in: asked) { $0.mark { $0 % every == 0 } } & asked == rows & asked)
        #expect(
          try Bitmap.slowRows(count, in: asked, .never) { $0 % every == 0 } == rows & asked)
      }
    }
  }

  /// What morsels give is put together in their order, whoever has taken them; none is left out.
  @Test(arguments: sizes, [1, 7, 64, 1 << 16])
  func morselsCoverEachRowOnce(count: Int, size: Int) throws {
    let parts = try Morsels.map(count, of: size, .never) { Array($0) }
    #expect(parts.flatMap(\.self) == Array(0..<count))
    #expect(parts.count == (count + size - 1) / size)
  }

  @Test func morselsStopWhereTheUserCancels() {
    #expect(throws: Interrupted.self) {
      _ = try Morsels.map(1000, of: 10, Cancellation { true }) { $0.count }
    }
  }

  @Test(arguments: sizes) func namesAndReferencesAreLookedUpRowByRow(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let names = ["a", "b", "c", "d", "e"]
    let texts = (0..<count).map { _ in
      random.next() % 5 == 0 ? nil : names.randomElement(using: &random)
    }
    let coded = Field.categories("kind", texts, all: names)
    let single = (0..<count).map { _ in
      random.next() % 5 == 0 ? nil : Int.random(in: 0..<9, using: &random)
    }
    let several = (0..<count).map { _ in
      (0..<Int.random(in: 0..<4, using: &random)).map { _ in Int.random(in: 0..<9, using: &random) }
    }
    let lists = several.map { $0.map { names[$0 % 5] } }
    for wanted in [[], [1], [0, 3], [0, 1, 2, 3, 4]] as [[Int]] {
      guard case .category(let kinds) = coded.column,
        case .reference(let references) = Field.references("to", single, to: 3).column,
        case .link(let links) = Field.links("to", several, to: 3).column,
        case .list(let items) = Field.lists("tags", lists).column
      else {
        Issue.record("no such columns")
        return
      }
      let codes = Set(wanted.map { UInt32($0) })
      let rows = Set(
        wanted.map { RowReference(table: 3, row: $0) } + [RowReference(table: 2, row: 5)])
      let byName = try MembershipKernel.verdict(kinds, codes: codes)
      let byRow = try MembershipKernel.verdict(references, rows, .never)
      let byLink = try MembershipKernel.verdict(links, rows, .never)
      let byItem = try MembershipKernel.verdict(items, .never) {
        names.firstIndex(of: $0).map(wanted.contains) ?? false
      }
      for row in 0..<count {
        #expect(
          truth(byName, row) == texts[row].map { wanted.contains(names.firstIndex(of: $0) ?? -1) })
        #expect(truth(byRow, row) == single[row].map(wanted.contains))
        #expect(truth(byLink, row) == several[row].contains(where: wanted.contains))
        #expect(truth(byItem, row) == several[row].contains { wanted.contains($0 % 5) })
      }
    }
  }

  /// Nil where the row is left open.
  private func truth(_ verdict: Verdict, _ row: Int) -> Bool? {
    verdict.undecided.contains(row) ? nil : verdict.certain.contains(row)
  }

  @Test(arguments: sizes) func rowsAreSortedAsTheirKeys(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count) + 1)
    let numbers = (0..<count).map { _ in
      random.next() % 6 == 0 ? nil : Int.random(in: 0..<7, using: &random)
    }
    let texts = (0..<count).map { _ in
      random.next() % 6 == 0 ? nil : ["b", "A", "c", "é"].randomElement(using: &random)
    }
    let ids = (0..<count).map { _ in random.next() % 4 == 0 ? nil : "r\(random.next() % 1000)" }
    let ask = Ask(
      Corpus(
        name: "sorted",
        tables: [
          Table(
            name: "t", rowCount: count,
            fields: [
              .texts("id", ids), .numbers("n", numbers), .texts("x", texts),
              .numbers("row", (0..<count).map { $0 }),
            ], idField: 0)
        ]))
    for (keys, descending, first) in [
      ("n", false, false), ("n desc", true, false), ("n missing first", false, true),
      ("n desc missing first", true, true),
    ] {
      let sorted = try ask.answer("t | sort \(keys) | select row").texts("row").compactMap {
        Int($0)
      }
      let expected = (0..<count).sorted { left, right in
        if numbers[left] != numbers[right] {
          guard let one = numbers[left], let other = numbers[right] else {
            return (numbers[left] == nil) == first
          }
          return descending ? one > other : one < other
        }
        switch (ids[left], ids[right]) {
        case (let one?, let other?) where one != other: return one < other
        case (_?, nil): return true
        case (nil, _?): return false
        default: return left < right
        }
      }
      #expect(sorted == expected, "\(keys)")
    }
  }

  @Test(arguments: sizes) func groupsSumUpTheirRows(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count) + 2)
    let kinds = (0..<count).map { _ in
      random.next() % 6 == 0 ? nil : ["x", "y", "z"].randomElement(using: &random)
    }
    let numbers = (0..<count).map { _ in
      random.next() % 6 == 0 ? nil : Int.random(in: -9...9, using: &random)
    }
    let tags = (0..<count).map { _ in
      ["p", "q", "r"].filter { _ in Bool.random(using: &random) }
    }
    let ask = Ask(
      Corpus(
        name: "grouped",
        tables: [
          Table(
            name: "t", rowCount: count,
            fields: [
              .ids("t", count), .texts("kind", kinds), .numbers("n", numbers), .lists("tags", tags),
            ], idField: 0)
        ]))
    let groups = try ask.answer(
      "t | group by kind with count, sum(n) as s, min(n) as low, max(n) as high, median(n) as m, count where (n > 3) as more"
    )
    let expected = ["x", "y", "z", nil].compactMap { kind -> [String]? in
      let rows = (0..<count).filter { kinds[$0] == kind }
      if rows.isEmpty { return nil }
      let values = rows.compactMap { numbers[$0] }.sorted()
      let middle =
        values.isEmpty ? nil : Double(values[(values.count - 1) / 2] + values[values.count / 2]) / 2
      func text(_ number: Int?) -> String { number.map(String.init) ?? "" }
      return [
        kind ?? "", "\(rows.count)", values.isEmpty ? "" : "\(values.reduce(0, +))",
        text(values.first),
        text(values.last), middle.map { "\($0)" } ?? "", "\(values.count { $0 > 3 })",
      ]
    }
    #expect(groups.rows(["kind", "count", "s", "low", "high", "m", "more"]) == expected)
    let byTag = try ask.answer("t | group by tags")
    let tagged = ["p", "q", "r", ""].compactMap { tag -> [String]? in
      let rows = (0..<count).count { tag.isEmpty ? tags[$0].isEmpty : tags[$0].contains(tag) }
      return rows == 0 ? nil : [tag, "\(rows)"]
    }
    #expect(byTag.rows(["tags", "count"]) == tagged)
    let distinct = try ask.answer("t | distinct by kind | select id").ids
    let firsts = (0..<count).filter { row in !kinds[..<row].contains(kinds[row]) }
    #expect(distinct == firsts.map { "t-\($0)" })
  }

  /// A condition that was rewritten says the same of each row, or decides what was open.
  @Test(arguments: [8, 60, 200, 5000]) func simplifiedConditionsMeanTheSame(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count) + 3)
    let dates = (0..<count).map { row in
      ["1974", "197X", "1975-06", "1975-06-15", nil, "1974/1976", "[..1975]", "1976~"][row % 8]
    }
    let corpus = Corpus(
      name: "simple",
      tables: [
        Table(
          name: "t", rowCount: count,
          fields: [
            .ids("t", count), .dates("date", dates), .numbers("n", (0..<count).map { $0 % 5 }),
          ],
          idField: 0)
      ])
    let evaluator = ConditionEvaluator(
      table: corpus.tables[0], tableIndex: 0, catalog: Catalog(corpus), cancellation: .never)
    for _ in 0..<40 {
      let condition = Self.condition(depth: 4, &random)
      let plain = try evaluator.decideExactly(condition).verdict
      let simple = try evaluator.decideExactly(Simplification.condition(condition)).verdict
      #expect(plain.certain.subtracting(simple.certain).isEmpty, "\(condition)")
      #expect(simple.possible.subtracting(plain.possible).isEmpty, "\(condition)")
      let twice = Simplification.condition(Simplification.condition(condition))
      #expect(twice == Simplification.condition(condition))
    }
  }

  private static func condition(depth: Int, _ random: inout SeededGenerator) -> Condition {
    func inner() -> Condition { condition(depth: depth - 1, &random) }
    switch depth == 0 ? 9 : random.next() % 10 {
    case 0, 1: return .not(inner())
    case 2, 3: return .and([inner(), inner(), inner()])
    case 4, 5: return .or([inner(), inner()])
    case 6: return .constant(random.next() % 2 == 0)
    case 7: return .certainly(inner())
    default:
      if random.next() % 3 == 0 {
        return .number(field: 2, [NumberRange(low: .whole(2), high: .whole(3))])
      }
      if random.next() % 4 == 0 { return .date(field: 1, .month([6])) }
      let year = 1973 + Int(random.next() % 5)
      let relations: [DayRelation] = [.lessThan, .atLeast, .within, .intersects]
      return .date(
        field: 1, .relation(relations[Int(random.next() % 4)], DateLiteral(year: year).days))
    }
  }
}
