import Chronology
import TestSupport
import Testing

@Suite struct DaySetTests {
  /// Against sets of numbers within a few days.
  @Test(arguments: 0..<64)
  func combinesAsSetsDo(bits: Int) {
    let mine = Set((0..<6).filter { bits & (1 << $0) != 0 })
    let left = DaySet(numbers: mine)
    for others in 0..<64 {
      let theirs = Set((0..<6).filter { others & (1 << $0) != 0 })
      let right = DaySet(numbers: theirs)
      #expect(left.union(right) == DaySet(numbers: mine.union(theirs)))
      #expect(left.intersection(right) == DaySet(numbers: mine.intersection(theirs)))
      #expect(left.isSubset(of: right) == mine.isSubset(of: theirs))
      #expect(left.intersects(right) == !mine.isDisjoint(with: theirs))
    }
    #expect(left.complement.complement == left)
    #expect(left.union(left.complement) == .everything)
    #expect(!left.intersects(left.complement))
    for number in -1...6 {
      #expect(left.contains(Day(number: number)) == mine.contains(number))
      #expect(left.complement.contains(Day(number: number)) != mine.contains(number))
    }
  }

  @Test(arguments: 0..<100)
  func runsAreSortedAndApart(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let runs = (0..<12).map { _ in
      let first = Int.random(in: 0...60, using: &random)
      return Day(number: first)...Day(number: first + Int.random(in: 0...4, using: &random))
    }
    let set = DaySet(runs: runs)
    for (left, right) in zip(set.runs, set.runs.dropFirst()) {
      #expect(left.upperBound.next < right.lowerBound)
    }
    #expect(Set(set.all) == Set(runs.flatMap { DaySet($0).all }))
    #expect(set == DaySet(runs: runs.reversed()))
  }

  @Test func hasEdges() {
    #expect(DaySet.empty.complement == .everything)
    #expect(DaySet.everything.complement == .empty)
    #expect(DaySet.empty.isEmpty)
    #expect(DaySet.empty.first == nil)
    #expect(DaySet.empty.isSubset(of: .empty))
    #expect(DaySet.everything.first == .distantPast)
    #expect(DaySet.everything.last == .distantFuture)
  }

  @Test func truthFollowsKleene() {
    let all: [Truth] = [.impossible, .possible, .certain]
    for (rank, left) in all.enumerated() {
      #expect(left.not == all[2 - rank])
      for (other, right) in all.enumerated() {
        #expect(left.and(right) == all[min(rank, other)])
        #expect(left.or(right) == all[max(rank, other)])
      }
    }
  }
}
