import Chronology
import Corpus
import TestSupport
import Testing

@testable import Engine
@testable import Plan

/// What a condition says of many rows is found out for each different value, or looked up: counted,
/// not timed.
@Suite struct KernelCountTests {
  private static let dates: [String?] = (0..<5000).map { row in
    switch row % 6 {
    case 0: "197\(row % 10)-0\(1 + row % 9)"
    case 1: "197\(row % 10)/198\(row % 7)"
    case 2: "[1971,1975-0\(1 + row % 9)]"
    case 3: "19\(5 + row % 4)X-0\(1 + row % 9)"
    case 4: row % 4 == 0 ? nil : "../197\(row % 10)"
    default: "197\(row % 10)-0\(1 + row % 9)-1\(row % 9)"
    }
  }

  private static let conditions: [DayCondition] = [
    .month([1]), .not(.month([1, 2])), .relation(.during, DateLiteral(year: 1975).days),
    .or([.month([3]), .relation(.lessThan, DateLiteral(year: 1975).days)]),
    .relation(.within, everyNewYear), .relation(.intersects, everyNewYear),
    .or((1950..<1990).map { .relation(.within, DateLiteral(year: $0).days) }),
  ]

  private static let everyNewYear = (1000..<3000).compactMap { year in
    Day(year: year, month: 1, day: 1)
  }.reduce(DaySet.empty) { $0.union(DaySet($1...$1)) }

  @Test(arguments: conditions.indices) func datesAreDecidedAsOneByOne(index: Int) throws {
    let condition = Self.conditions[index]
    let column = DateColumn(try Self.dates.map { try $0.map { try EDTFDate($0) } })
    let verdict = try DateKernel.verdict(column, condition)
    for row in 0..<Self.dates.count {
      let truth = column.missing.contains(row) ? .possible : condition.truth(of: column.extent(row))
      #expect(verdict.certain.contains(row) == (truth == .certain), "\(Self.dates[row] ?? "")")
      #expect(verdict.possible.contains(row) == (truth != .impossible), "\(Self.dates[row] ?? "")")
    }
  }

  /// Spans in few and in many days of each other, all of whose bounds and relations meet.
  @Test(arguments: 0..<40) func spansAreDecidedAsOneByOne(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    func day() -> String {
      let bounds = ["..", "", "1960", "1960-02", "1959-12-31", "1961-01-01", "1960-02-29"]
      let days = (1...9).map { "1960-03-0\($0)" }
      return (Bool.random(using: &random) ? bounds : days).randomElement(using: &random) ?? ""
    }
    let texts = (0..<400).map { _ in "\(day())/\(day())" } + ["{1960,1961-03}", "1960/196X-03"]
    let column = DateColumn(texts.map { EDTFDate(ifValid: $0) })
    let relation = DayRelation.allCases[Int(seed) % DayRelation.allCases.count]
    let literals = ["1960", "1960-03-03/1960-03-05", "[1960-03-02,1960-03-05]", "1960-02-29"]
    let parts = try (0..<Int.random(in: 1...3, using: &random)).map { part in
      DayCondition.relation(
        part == 0 ? relation : DayRelation.allCases.randomElement(using: &random) ?? .within,
        try DateLiteral(edtf: literals.randomElement(using: &random) ?? "").days)
    }
    for condition in parts + [.and(parts), .or(parts), .not(.and(parts)), .not(.or(parts))] {
      for size in [7, 1 << 16] {
        let verdict = try Morsels.$rowCount.withValue(size) {
          try DateKernel.verdict(column, condition)
        }
        for row in texts.indices where !column.missing.contains(row) {
          let truth = condition.truth(of: column.extent(row))
          #expect(verdict.certain.contains(row) == (truth == .certain), "\(texts[row])")
          #expect(verdict.possible.contains(row) == (truth != .impossible), "\(texts[row])")
        }
      }
    }
  }

  @Test func eachDifferentDateIsDecidedOnce() throws {
    let column = DateColumn(try Self.dates.map { try $0.map { try EDTFDate($0) } })
    var decisions = DateDecisions(.month([1]), of: column)
    for row in 0..<Self.dates.count where !column.missing.contains(row) {
      _ = decisions.truth(of: row)
    }
    #expect(decisions.count == Set(Self.dates.compactMap { $0 }).count)
  }

  @Test(arguments: [3, 40, 4000, 1 << 40]) func numbersAreLookedUpAsComparedOneByOne(step: Int)
    throws
  {
    var random = SeededGenerator(seed: UInt64(step))
    let values = (0..<3000).map { _ in Int64.random(in: -50...50, using: &random) * Int64(step) }
    let missing = RowSet(capacity: values.count, rows: [5, 70, 2999])
    let ranges = (0..<60).map { _ -> NumberRange in
      let low = Int64.random(in: -40...40, using: &random) * Int64(step)
      let isPoint = Bool.random(using: &random)
      return NumberRange(
        low: .whole(low), high: .whole(isPoint ? low : low + Int64(step) * 2),
        includesLow: isPoint || step == 3)
    }
    let integers = try NumberKernel.verdict(IntegerColumn(values: values, missing: missing), ranges)
    let decimals = try NumberKernel.verdict(
      DecimalColumn(values: values.map(Double.init), missing: missing), ranges)
    for (row, value) in values.enumerated() where !missing.contains(row) {
      let holds = ranges.contains { $0.holds(.whole(value)) }
      #expect(integers.certain.contains(row) == holds)
      #expect(integers.possible.contains(row) == holds)
      #expect(decimals.certain.contains(row) == holds)
    }
    #expect(integers.undecided == missing)
    #expect(decimals.undecided == missing)
  }

  @Test func runsThatTouchAreOne() throws {
    #expect(try IntegerRuns([(1, 5), (3, 9), (20, 20), (20, 20)]).count == 2)
    #expect(try IntegerRuns([]).contains(0) == false)
    let wide = try IntegerRuns([(.min, -5), (7, 7), (100, .max)])
    #expect([.min, -5, 7, 100, .max].allSatisfy(wide.contains))
    #expect(![-4, 6, 8, 99].contains(where: wide.contains))
  }
}
