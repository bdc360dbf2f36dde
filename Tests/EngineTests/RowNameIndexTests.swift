import Corpus
import Plan
import TestSupport
import Testing

@testable import Engine

/// Every row has a name of its own in a plan, and each name leads back to its row.
@Suite struct RowNameIndexTests {
  @Test(arguments: 0..<20 as Range<UInt64>) func everyRowIsFoundByItsName(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let count = 200
    let ids: [String?] = (0..<count).map { _ in
      let number = Int.random(in: -3...40, using: &random)
      return number < 0 ? nil : "id \(number)"
    }
    for idField in [0, nil] {
      let table = Table(
        name: "people", rowCount: count,
        fields: [Field(name: "id", column: .text(TextColumn(ids)))], idField: idField)
      let index = RowNameIndex(table: 0, of: Corpus(name: "hand", tables: [table]))
      let names = (0..<count).map(index.name)
      #expect(Set(names).count == count)
      #expect(names.map(index.row) == (0..<count).map { $0 })
      #expect(index.row(of: RowName(table: 0, name: "nobody")) == nil)
      #expect(index.row(of: RowName(table: 0, name: nil, number: count)) == nil)
    }
  }
}
