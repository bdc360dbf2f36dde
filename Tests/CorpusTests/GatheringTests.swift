import TestSupport
import Testing

@testable import Corpus

/// Fields that hold the values of several columns.
@Suite struct GatheringTests {
  /// Texts that repeat are put together block by block; written out they go row by row.
  @Test(arguments: 0..<20)
  func repeatingTextsGatherAsOthersDo(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let names: [String?] = ["JPN", "USA", " JPN", "FRA", nil, "日本", ""]
    let rowCount = [0, 1, 40, 1024, 3000].randomElement(using: &random) ?? 0
    let columns = (0..<3).map { _ in
      TextColumn((0..<rowCount).map { _ in names.randomElement(using: &random) ?? nil })
    }
    let plain = columns.map { column in
      Column.text(
        TextColumn(
          heap: Buffer((0..<rowCount).flatMap { column.heap.values(at: column.range(of: $0)) }),
          offsets: Buffer(
            (0..<rowCount).reduce(into: [0]) {
              $0.append(($0.last ?? 0) + column.range(of: $1).count)
            }),
          missing: column.missing))
    }
    let quick = ListColumn(gathering: columns.map(Column.text), rowCount: rowCount)
    let slow = ListColumn(gathering: plain, rowCount: rowCount)
    #expect(rowCount < 40 || columns.allSatisfy { $0.codes != nil })
    #expect(quick?.codes.array == slow?.codes.array)
    #expect(quick?.items.offsets.array == slow?.items.offsets.array)
    #expect(quick?.dictionary.names == slow?.dictionary.names)
  }
}
