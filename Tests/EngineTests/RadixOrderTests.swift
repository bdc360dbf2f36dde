import TestSupport
import Testing

@testable import Engine

@Suite struct RadixOrderTests {
  /// Against a stable sort, for numbers that fill one byte, eight, and the whole range.
  @Test(arguments: [
    0...0, -3...3, 0...255, 250...260, -70_000...70_000, Int64.min...Int64.max,
    Int64.max - 5...Int64.max, Int64.min...Int64.min + 2,
  ])
  func isThatOfAStableSort(range: ClosedRange<Int64>) throws {
    var random = SeededGenerator(seed: 7)
    for count in [0, 1, 2, 63, 64, 65, 1000] {
      let numbers = (0..<count).map { _ in Int64.random(in: range, using: &random) }
      let expected = numbers.indices.sorted {
        numbers[$0] == numbers[$1] ? $0 < $1 : numbers[$0] < numbers[$1]
      }
      for morsel in [1, 7, 64, 1 << 16] where morsel > 1 || count < 1000 {
        let found = try Morsels.$rowCount.withValue(morsel) {
          try RadixOrder.places(by: numbers, .never)
        }
        #expect(found.map { Int($0) } == expected)
      }
    }
  }
}
