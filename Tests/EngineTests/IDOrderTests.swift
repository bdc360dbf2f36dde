import Corpus
import TestSupport
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

  /// Rows that are in order already are not compared by their ids; in any other order they are.
  @Test(arguments: [true, false]) func tiesAreInTheOrderOfIDs(isInOrder: Bool) throws {
    let count = 300
    let ids = (0..<count).map { Int64(1000 + (isInOrder ? $0 : $0 * 7 % count)) }
    let table = Table(
      name: "t", rowCount: count,
      fields: [
        Field(name: "id", column: .integer(IntegerColumn(ids))),
        Field(name: "key", column: .integer(IntegerColumn((0..<count).map { Int64($0 % 5) }))),
      ], idField: 0)
    let found = try Ask(Corpus(name: "c", tables: [table])).answer("t | sort key | select id")
    let expected = (0..<count).sorted { ($0 % 5, ids[$0]) < ($1 % 5, ids[$1]) }.map { "\(ids[$0])" }
    #expect(found.rows(["id"]).map { $0[0] } == expected)
  }
}
