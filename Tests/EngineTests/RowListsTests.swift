import TestSupport
import Testing

@testable import Engine

@Suite struct RowListsTests {
  @Test func rowsAreGatheredByTheirList() throws {
    let lists = try RowLists([5, 3, 9, 7, 1], by: [2, 0, 2, 0, 2], count: 4, .never)
    #expect((0..<lists.count).map { Array(lists[$0]) } == [[3, 7], [], [5, 9, 1], []])
  }

  @Test(arguments: [0, 1, 16, 17, 18, 300]) func eachRowStandsOnceInAList(count: Int) {
    var random = SeededGenerator(seed: UInt64(count))
    let rows = (0..<count).map { _ in Int32.random(in: 0..<100, using: &random) }
    var lists = RowLists()
    lists.append([1, 1])
    lists.append(onceEach: rows)
    lists.append(onceEach: [4, 4])
    #expect(Array(lists[0]) == [1, 1])
    #expect(Array(lists[1]) == rows.withoutRepetition)
    #expect(Array(lists[2]) == [4])
  }
}
