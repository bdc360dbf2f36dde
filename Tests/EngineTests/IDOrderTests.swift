import Corpus
import Testing

@testable import Engine

/// Rows that are the same to all keys are in the order of their ids as texts.
@Suite struct IDOrderTests {
  private static let numbers: [Int64?] = [
    0, 9, 10, 1, 100, 11, -1, -10, -2, 99, 1_000_000_007, .max, .min, 12, nil, nil,
  ]

  private func order(_ column: Column) -> [Int] {
    let rowCount = Self.numbers.count
    let table = Table(
      name: "t", rowCount: rowCount, fields: [Field(name: "id", column: column)], idField: 0)
    let ids = IDOrder(table)
    return (0..<rowCount).sorted { ids.precedes($0, $1) ?? ($0 < $1) }
  }

  @Test func numbersAreOrderedAsTheirTexts() {
    let texts = Self.numbers.map { $0.map(String.init) }
    let expected = texts.indices.sorted { left, right in
      switch (texts[left], texts[right]) {
      case (let one?, let other?): one == other ? left < right : one < other
      case (let one, let other): one != nil || other == nil && left < right
      }
    }
    #expect(order(.integer(IntegerColumn(Self.numbers))) == expected)
    #expect(order(.text(TextColumn(texts))) == expected)
  }
}
