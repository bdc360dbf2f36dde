import Chronology
import TestSupport
import Testing

/// Trees of conditions against every world of a date.
@Suite struct DayConditionTests {
  @Test(arguments: 0..<100)
  func agreesWithPossibleWorlds(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    // Around the turn of a leap year, so that months begin and end within the window.
    let days = 10_940...10_940 + (seed.isMultiple(of: 2) ? 40 : 9)
    for _ in 0..<4 {
      let condition = Self.condition(depth: 3, days, withMonths: seed.isMultiple(of: 2), &random)
      for _ in 0..<4 {
        let moment = EDTFDate.Extent.moment(Self.set(days, &random))
        #expect(Worlds.truth(of: condition, moment) == condition.truth(of: moment))
        let span = EDTFDate.Extent.span(
          start: Self.set(days, &random), end: Self.set(days, &random))
        if let truth = Worlds.truth(of: condition, span) {
          #expect(truth == condition.truth(of: span))
        }
      }
    }
  }

  /// Conditions of so many parts that each is asked by itself before some are decided together.
  @Test(arguments: 0..<60)
  func agreesWithPossibleWorldsOfManyParts(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 4_000)
    let days = 10_940...10_940 + (seed.isMultiple(of: 2) ? 30 : 12)
    let parts = (0..<Int.random(in: 9...24, using: &random)).map { _ in
      Self.condition(
        depth: Int.random(in: 0...2, using: &random), days, withMonths: seed.isMultiple(of: 3),
        &random)
    }
    let comparisons: [DayRelation] = [.lessThan, .greaterThan, .atMost, .atLeast]
    let bounds = (0..<12).map { _ in
      DayCondition.relation(
        comparisons.randomElement(using: &random) ?? .within, Self.set(days, &random))
    }
    let conditions: [DayCondition] = [
      .or(parts), .and(parts), .not(.or(parts)), .or([.and(parts), .not(.and(bounds))]),
      .and(bounds), .or(bounds), .and(bounds + [.or(parts)]), .or(bounds.map { .not($0) }),
    ]
    for condition in conditions {
      for _ in 0..<4 {
        let moment = EDTFDate.Extent.moment(Self.set(days, &random))
        #expect(Worlds.truth(of: condition, moment) == condition.truth(of: moment))
        let span = EDTFDate.Extent.span(
          start: Self.set(days, &random), end: Self.set(days, &random))
        if let truth = Worlds.truth(of: condition, span) {
          #expect(truth == condition.truth(of: span))
        }
      }
    }
  }

  /// Moments of up to three years, where months come back.
  @Test(arguments: 0..<60)
  func agreesOverYearsOfMonths(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 1_000)
    let days = 10_000...11_100
    let condition = Self.condition(depth: 2, days, withMonths: true, &random)
    let first = Int.random(in: days, using: &random)
    let last = Int.random(in: first...days.upperBound, using: &random)
    let moment = EDTFDate.Extent.moment(DaySet(Day(number: first)...Day(number: last)))
    #expect(Worlds.truth(of: condition, moment) == condition.truth(of: moment))
  }

  @Test(arguments: 0..<100)
  func momentDaysAreThoseThatSatisfy(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) + 2_000)
    let condition = Self.condition(depth: 3, 0...9, withMonths: false, &random)
    let satisfying = condition.momentDays()
    for number in -4...14 {
      let day = Day(number: number)
      #expect(satisfying?.contains(day) == condition.holds(start: day, end: day))
    }
  }

  static let dates = [
    "1954", "197X", "1975-06-03", "[1954-11..1955-02]", "[..1975]", "[1975..]", "19XX-12-25",
    "1974~",
    "1960/1991", "1974/", "1974/..", "/1976", "../1976", "/..", "2002/2001", "{1960,1976-12}",
    "1970-XX-3X", "XXXX", "XXXX-02-29", "1974-24", "Y17E7", "197X/198X", "1976/1976",
  ]

  @Test(arguments: dates)
  func eitherPOrNotPIsCertain(text: String) throws {
    let date = try EDTFDate(text)
    let literals = try ["1975", "[1970,1976]", "1974-12-25", "1970/..", "/1976", "19XX-12-25"]
      .map { try DateLiteral(edtf: $0).days }
    for relation in DayRelation.allCases {
      for literal in literals + [.empty, .everything] {
        let condition = DayCondition.relation(relation, literal)
        #expect(DayCondition.or([condition, .not(condition)]).truth(of: date.extent) == .certain)
        #expect(
          DayCondition.and([condition, .not(condition)]).truth(of: date.extent) == .impossible)
        let opposite = DayCondition.not(condition).truth(of: date.extent)
        #expect(opposite == condition.truth(of: date.extent).not)
      }
    }
    let winter = DayCondition.month([12, 1, 2])
    #expect(DayCondition.or([winter, .not(winter)]).truth(of: date.extent) == .certain)
  }

  /// Less and not less are complements of a moment; a span may reach across.
  @Test(arguments: dates)
  func aMomentIsBeforeAYearOrNot(text: String) throws {
    let date = try EDTFDate(text)
    let year = DateLiteral(year: 1975).days
    let either = DayCondition.or([.relation(.lessThan, year), .relation(.atLeast, year)])
    if !date.isSpan { #expect(either.truth(of: date.extent) == .certain) }
  }

  @Test(arguments: [
    ("197X", Truth.possible), ("1974", .certain), ("1975", .impossible), ("[..1974]", .certain),
    ("[..1975]", .possible), ("1960/1991", .impossible), ("1960/", .possible), ("/1974", .certain),
    ("1974-24", .possible), ("2002/2001", .possible),
  ])
  func comparesWithAYear(text: String, truth: Truth) throws {
    let condition = DayCondition.relation(.lessThan, DateLiteral(year: 1975).days)
    #expect(condition.truth(of: try EDTFDate(text).extent) == truth)
  }

  @Test(arguments: [
    ("1976-06", Truth.certain), ("1976", .possible), ("1976-05", .impossible),
    ("1976-22", .possible), ("19XX-06-03", .certain), ("1976-06-30/1977", .certain),
    ("1976-05/1976-06", .impossible), ("/1976", .possible),
  ])
  func asksForTheMonthOfTheStart(text: String, truth: Truth) throws {
    #expect(DayCondition.month([6]).truth(of: try EDTFDate(text).extent) == truth)
    #expect(DayCondition.month([6]).momentDays() == nil)
  }

  private static func set(_ days: ClosedRange<Int>, _ random: inout SeededGenerator) -> DaySet {
    DaySet(
      runs: (0..<Int.random(in: 1...3, using: &random)).map { _ in
        let first = Int.random(in: days, using: &random)
        let last = Int.random(in: first...days.upperBound, using: &random)
        return Day(number: first)...Day(number: min(last, first + 7))
      })
  }

  private static func condition(
    depth: Int, _ days: ClosedRange<Int>, withMonths: Bool, _ random: inout SeededGenerator
  ) -> DayCondition {
    func part() -> DayCondition {
      condition(depth: depth - 1, days, withMonths: withMonths, &random)
    }
    switch Int.random(in: depth > 0 ? 0...9 : 4...9, using: &random) {
    case 0, 1: return .and([part(), part()])
    case 2: return .or([part(), part(), part()])
    case 3: return .not(part())
    case 4: return .constant(Bool.random(using: &random))
    case 5 where withMonths, 6 where withMonths:
      return .month(Set((0..<5).map { _ in Int.random(in: 1...12, using: &random) }))
    default:
      let relation = DayRelation.allCases.randomElement(using: &random) ?? .within
      return .relation(relation, set(days, &random))
    }
  }
}
