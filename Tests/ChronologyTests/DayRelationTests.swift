import Testing

@testable import Chronology

/// The calendar of a few days, gone through as a whole.
@Suite struct DayRelationTests {
  /// Every span that may start and end within six days, every moment, every literal of one run.
  @Test(arguments: DayRelation.allCases)
  func agreesWithPossibleWorlds(relation: DayRelation) {
    let stretches = Worlds.stretches(below: 6)
    var vectors = 0
    for literal in stretches {
      let condition = DayCondition.relation(relation, DaySet(literal))
      let decider = DayDecider(condition)
      for start in stretches {
        let moment = EDTFDate.Extent.moment(DaySet(start))
        vectors += 1
        if Worlds.truth(of: condition, moment) != decider.truth(of: moment) {
          Issue.record("\(start) \(relation) \(literal)")
        }
        for end in stretches where start.lowerBound <= end.upperBound {
          let span = EDTFDate.Extent.span(start: DaySet(start), end: DaySet(end))
          vectors += 1
          if Worlds.truth(of: condition, span) != decider.truth(of: span) {
            Issue.record("\(start)/\(end) \(relation) \(literal)")
          }
        }
      }
    }
    #expect(vectors == 21 * (21 + 21 * 21 - 70))
  }

  /// Literals with gaps: every set of six days.
  @Test(arguments: [DayRelation.within, .intersects, .covers, .lessThan, .atLeast])
  func agreesOnSetsWithGaps(relation: DayRelation) {
    let stretches = Worlds.stretches(below: 6)
    for bits in 0..<64 {
      let literal = DaySet(numbers: (0..<6).filter { bits & (1 << $0) != 0 })
      let condition = DayCondition.relation(relation, literal)
      for start in stretches {
        for end in stretches where start.lowerBound <= end.upperBound {
          let span = EDTFDate.Extent.span(start: DaySet(start), end: DaySet(end))
          if Worlds.truth(of: condition, span) != condition.truth(of: span) {
            Issue.record("\(start)/\(end) \(relation) \(literal)")
          }
        }
      }
      for dates in 1..<64 {
        let moment = EDTFDate.Extent.moment(
          DaySet(numbers: (0..<6).filter { dates & (1 << $0) != 0 }))
        if Worlds.truth(of: condition, moment) != condition.truth(of: moment) {
          Issue.record("\(moment) \(relation) \(literal)")
        }
      }
    }
  }

  /// Between two stretches exactly one of Allen's relations holds, and turned round its inverse.
  @Test func exactlyOneOfAllensRelationsHolds() {
    let inverse: [DayRelation: DayRelation] = [
      .before: .after, .meets: .metBy, .overlaps: .overlappedBy, .starts: .startedBy,
      .during: .encloses, .finishes: .finishedBy, .equals: .equals, .after: .before,
      .metBy: .meets, .overlappedBy: .overlaps, .startedBy: .starts, .encloses: .during,
      .finishedBy: .finishes,
    ]
    for left in Worlds.stretches(below: 7) {
      for right in Worlds.stretches(below: 7) {
        func holding(_ a: ClosedRange<Day>, _ b: ClosedRange<Day>) -> [DayRelation] {
          DayRelation.allen.filter {
            $0.holds(start: a.lowerBound, end: a.upperBound, DaySet(b))
          }
        }
        let relations = holding(left, right)
        #expect(relations.count == 1)
        #expect(relations.compactMap { inverse[$0] } == holding(right, left))
      }
    }
  }

  @Test func derivedRelationsAreWhatTheirNamesSay() {
    for left in Worlds.stretches(below: 6) {
      for right in Worlds.stretches(below: 6) {
        func holds(_ relation: DayRelation) -> Bool {
          relation.holds(start: left.lowerBound, end: left.upperBound, DaySet(right))
        }
        #expect(
          holds(.covers)
            == [.encloses, .startedBy, .finishedBy, .equals].contains(where: holds))
        #expect(holds(.intersects) == ![.before, .meets, .metBy, .after].contains(where: holds))
        #expect(holds(.within) == [.during, .starts, .finishes, .equals].contains(where: holds))
        #expect(holds(.lessThan) == (holds(.before) || holds(.meets)))
        #expect(holds(.greaterThan) == (holds(.after) || holds(.metBy)))
      }
    }
  }

  @Test(arguments: DayRelation.allCases)
  func momentDaysAreThoseThatSatisfy(relation: DayRelation) throws {
    for bits in 0..<64 {
      let literal = DaySet(numbers: (0..<6).filter { bits & (1 << $0) != 0 })
      let days = relation.momentDays(literal)
      for number in -3..<9 {
        let day = Day(number: number)
        #expect(days.contains(day) == relation.holds(start: day, end: day, literal))
      }
    }
    #expect(DayCondition.relation(relation, .empty).momentDays() == .empty)
  }

  @Test func aprilMeetsMay() throws {
    let april = try EDTFDate("1976-04-01/1976-04-30")
    let may = try DateLiteral(date: "1976-05").days
    #expect(DayCondition.relation(.meets, may).truth(of: april.extent) == .certain)
    #expect(DayCondition.relation(.before, may).truth(of: april.extent) == .impossible)
    #expect(DayCondition.relation(.lessThan, may).truth(of: april.extent) == .certain)
  }
}
