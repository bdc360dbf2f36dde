import Corpus
import TestSupport
import Testing

@testable import Engine

/// Sums of parts of a sequence as differences, against adding up each part.
@Suite struct PrefixSumsTests {
  @Test(arguments: [1, 7, 64], [0, 1, 63, 64, 65, 200])
  func areThoseOfEachPart(morsel: Int, count: Int) throws {
    var random = SeededGenerator(seed: UInt64(morsel * 1000 + count))
    let values = (0..<count).map { _ in
      Int.random(in: 0..<8, using: &random) == 0
        ? nil : Int64.random(in: -1_000_000...1_000_000, using: &random)
    }
    let rows = (0..<Int32(count)).shuffled(using: &random)
    let included = RowSet(
      capacity: count, rows: (0..<count).filter { _ in Bool.random(using: &random) })
    try Morsels.$rowCount.withValue(morsel) {
      for (values, included) in [(values, nil), (values, included), (values.map { $0 ?? 5 }, nil)] {
        let found = try PrefixSums(
          of: IntegerColumn(values), rows, including: included, upTo: .max / 2, .never)
        let sums = try #require(found)
        for lower in 0...count {
          let upper = Int.random(in: lower...count, using: &random)
          let numbers = rows[lower..<upper].compactMap { row in
            included?.contains(Int(row)) ?? true ? values[Int(row)] : nil
          }
          let (sum, count) = sums.sum(from: Int32(lower), to: Int32(upper))
          #expect(sum == numbers.reduce(0, +))
          #expect(count == numbers.count)
        }
      }
    }
  }

  @Test func areNotMadeWhereOneMayBeBeyondTheLimit() throws {
    let column = IntegerColumn([1 << 52, nil, -(1 << 52)])
    func isMade(_ rows: [Int32]) throws -> Bool {
      try PrefixSums(of: column, rows, including: nil, upTo: 1 << 53, .never) != nil
    }
    #expect(try isMade([0, 2]))
    #expect(try !isMade([0, 1, 2]))
    let greatest = IntegerColumn([.max, .min])
    #expect(try PrefixSums(of: greatest, [0, 1], including: nil, upTo: .max, .never) == nil)
  }
}
