import TestSupport
import Testing

@testable import Chronology

/// What holds of several dates in some world, against every combination of days tried one by one.
@Suite struct DayWorldsTests {
  private static let seeds: Range<UInt64> = 0..<(isDeep ? 4_000 : 400)

  /// The days that a date may be, and the pairs of a start and an end that a span may have.
  private static func worlds(_ extent: EDTFDate.Extent) -> [(start: Day, end: Day)] {
    switch extent {
    case .moment(let days): return days.everyDay.map { ($0, $0) }
    case .span(let start, let end):
      return start.everyDay.flatMap { first in
        end.everyDay.filter { $0 >= first }.map { (first, $0) }
      }
    }
  }

  private static func date(_ random: inout SeededGenerator) -> EDTFDate.Extent {
    func day(_ range: ClosedRange<Int>) -> Day {
      // The end of January and all of February, where months differ most.
      Day(number: -3_630 + Int.random(in: range, using: &random))
    }
    func days() -> DaySet {
      let runs = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let first = day(0...40)
        return first...first.advanced(by: Int.random(in: 0...5, using: &random))
      }
      return DaySet(runs: runs)
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      let (start, end) = (days(), days())
      if let first = start.first, let last = end.last, first <= last {
        return .span(start: start, end: end)
      }
    }
    return .moment(days())
  }

  /// Periods that conditions name, some without a first or a last day.
  private static let periods = [
    DaySet(runs: [
      Day(number: -3_620)...Day(number: -3_610), Day(number: -3_604)...Day(number: -3_600),
    ]),
    DaySet(Day(number: -3_615)...Day.distantFuture), DaySet(Day.distantPast...Day(number: -3_605)),
    .everything,
  ]

  /// A part of a condition: as a formula, and as it is decided in one world.
  private typealias Part = (
    formula: (_ holds: Bool) -> DayFormula?,
    holds: (_ world: [(start: Day, end: Day)]) -> Bool
  )

  private static func part(
    _ worlds: inout DayWorlds, _ terms: [DateTerm], _ random: inout SeededGenerator
  ) -> Part {
    let (left, right) = (
      Int.random(in: 0..<terms.count, using: &random),
      Int.random(in: 0..<terms.count, using: &random)
    )
    let days = Int.random(in: -6...6, using: &random)
    let months = Int.random(in: -2...2, using: &random)
    func moved(_ day: Day) -> Day { day.movedByMonths(months).advanced(by: days) }
    let term =
      months == 0
      ? terms[right].moved(by: days)
      : worlds.moved(terms[right], byMonths: months).moved(by: days)
    let own = terms[left]
    switch Int.random(in: 0..<6, using: &random) {
    case 0:
      let condition = DayCondition.or([
        .month([Int.random(in: 1...3, using: &random)]),
        .relation(
          DayRelation.allCases.randomElement(using: &random) ?? .within,
          Self.periods.randomElement(using: &random) ?? .everything),
      ])
      return (
        { .condition(condition, on: own, holds: $0) },
        { condition.holds(start: $0[left].start, end: $0[left].end) }
      )
    case 1:
      return (
        { .days(from: term, to: own, atLeast: -3, atMost: 4, holds: $0) },
        { -3...4 ~= $0[left].start.number - moved($0[right].start).number }
      )
    default:
      let relation =
        [DayRelation.lessThan, .atMost, .greaterThan, .atLeast, .within]
        .randomElement(using: &random) ?? .within
      return (
        { .comparison(own, relation, term, holds: $0) },
        { world in
          relation.holds(
            start: world[left].start, end: world[left].end,
            DaySet(moved(world[right].start)...moved(world[right].end)))
        }
      )
    }
  }

  @Test(arguments: seeds) func worldsAreThoseTriedOneByOne(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var worlds = DayWorlds()
    let dates = (0..<Int.random(in: 1...2, using: &random)).map { _ in Self.date(&random) }
    let terms = dates.map { worlds.add($0) }
    let parts = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      Self.part(&worlds, terms, &random)
    }
    let isAnd = Bool.random(using: &random)
    let negated = parts.map { _ in Int.random(in: 0..<3, using: &random) == 0 }
    func holds(_ world: [(start: Day, end: Day)]) -> Bool {
      let values = zip(parts, negated).map { $0.holds(world) != $1 }
      return isAnd ? values.allSatisfy { $0 } : values.contains(true)
    }
    var combined: [[(start: Day, end: Day)]] = [[]]
    for date in dates {
      combined = combined.flatMap { world in Self.worlds(date).map { world + [$0] } }
    }
    let found = combined.map(holds)
    for wanted in [true, false] {
      let formulas = try zip(parts, negated).map { try #require($0.formula($1 != wanted)) }
      let formula = isAnd == wanted ? DayFormula.and(formulas) : .or(formulas)
      #expect(worlds.haveOne(where: formula) == found.contains(wanted), "\(seed) \(wanted)")
    }
  }

  /// Three dates that would each have to be before the next, round and round.
  @Test func circleHasNoWorld() {
    var worlds = DayWorlds()
    let open = EDTFDate.Extent.moment(.everything)
    let (a, b, c) = (worlds.add(open), worlds.add(open), worlds.add(open))
    let parts = [(a, b), (b, c), (c, a)].compactMap {
      DayFormula.comparison($0, .lessThan, $1, holds: true)
    }
    #expect(worlds.haveOne(where: .and(parts)) == false)
    #expect(worlds.haveOne(where: .and(Array(parts.dropLast()))) == true)
  }

  @Test func openDatesMovedByMonthsHaveAnAnswer() throws {
    var worlds = DayWorlds()
    let (a, b) = (worlds.add(.moment(.everything)), worlds.add(.moment(.everything)))
    let later = worlds.moved(a, byMonths: 1)
    // A month has at least 28 days, and at most 31.
    for (days, isPossible) in [(27, false), (28, true), (31, true), (32, false)] {
      let parts = [
        DayFormula.comparison(b, .within, later, holds: true),
        DayFormula.comparison(b, .within, a.moved(by: days), holds: true),
      ]
      let formula = DayFormula.and(parts.compactMap { $0 })
      #expect(worlds.haveOne(where: formula) == isPossible, "\(days)")
    }
  }
}

extension DaySet {
  fileprivate var everyDay: [Day] {
    runs.flatMap { ($0.lowerBound.number...$0.upperBound.number).map { Day(number: $0) } }
  }
}
