import Corpus
import Testing

@testable import Engine

/// Rows that are the same to all keys are in the order of their ids as texts.
@Suite struct IDOrderTests {
  private static let numbers: [Int64?] = [
    0, 9, 10, 1, 100, 11, -1, -10, -2, 99, 1_000_000_007, .max, .min, 12, nil, nil,
  ]

  /// As many digits each, so that numbers and texts stand in one order.
  private static let alike: [Int64?] = [900_017, 100_000, 999_999, 100_001, 500_000, 900_017]

  private func order(_ column: Column, count rowCount: Int = numbers.count) -> [Int] {
    let table = Table(
      name: "t", rowCount: rowCount, fields: [Field(name: "id", column: column)], idField: 0)
    let ids = IDOrder(table)
    return (0..<rowCount).sorted { ids.precedes($0, $1) ?? ($0 < $1) }
  }

  @Test(arguments: [numbers, alike]) func numbersAreOrderedAsTheirTexts(numbers: [Int64?]) {
    let texts = numbers.map { $0.map(String.init) }
    let expected = texts.indices.sorted { left, right in
      switch (texts[left], texts[right]) {
      case (let one?, let other?): one == other ? left < right : one < other
      case (let one, let other): one != nil || other == nil && left < right
      }
    }
    #expect(order(.integer(IntegerColumn(numbers)), count: texts.count) == expected)
    #expect(order(.text(TextColumn(texts)), count: texts.count) == expected)
  }
}
