import TestSupport
import Testing

@testable import Engine

@Suite struct DealingTests {
  @Test(arguments: [1, 7, 64, 1 << 16], [0, 1, 63, 64, 65, 1000])
  func entriesOfAListAreInTheOrderThatTheyHad(morsel: Int, count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    let lists = (0..<count).map { _ in Int.random(in: 0..<5, using: &random) }
    let entries = (0..<Int32(count)).shuffled(using: &random)
    let dealt = try Morsels.$rowCount.withValue(morsel) {
      try Dealing.deal(entries, into: 6, .never) { place, _ in lists[place] }
    }
    #expect(dealt.starts.count == 7)
    for list in 0..<6 {
      let expected = entries.indices.filter { lists[$0] == list }.map { entries[$0] }
      #expect(Array(dealt.entries[dealt.starts[list]..<dealt.starts[list + 1]]) == expected)
    }
  }

  @Test func isStoppedBetweenMorsels() {
    #expect(throws: Interrupted.self) {
      try Dealing.deal([1, 2, 3], into: 1, Cancellation { true }) { _, _ in 0 }
    }
  }
}
