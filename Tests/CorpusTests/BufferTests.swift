import Chronology
import Files
import TestSupport
import Testing

@testable import Corpus

/// That values come out of their narrowest width as they went in, bit for bit.
@Suite struct BufferTests {
  @Test(
    arguments: [
      ([], 8), ([0], 8), ([-128, 127], 8), ([-129], 16), ([128], 16), ([32_767, -32_768], 16),
      ([32_768], 32), ([-32_769], 32), ([2_147_483_647, -2_147_483_648], 32), ([2_147_483_648], 64),
      ([-2_147_483_649], 64), ([.min, .max], 64),
    ] as [([Int64], Int)])
  func wholeNumbersTakeTheNarrowestWidth(values: [Int64], width: Int) {
    var builder = IntegerBuilder()
    for value in values { builder.append(value) }
    #expect(Array(builder.buffer) == values && builder.buffer.width == width)
    #expect(Array(IntegerBuffer(values)) == values && IntegerBuffer(values).width == width)
  }

  @Test func aNumberBeyond32BitsComesLate() {
    let values = (0..<5000).map { Int64($0) } + [1 << 40] + (0..<5000).map { -Int64($0) }
    var builder = IntegerBuilder()
    for value in values { builder.append(value) }
    #expect(Array(builder.buffer) == values)
  }

  /// Decimals with few places are whole numbers of their last place; others stay as they are.
  @Test(
    arguments: [
      ([1.5, -2.25, 100], 100.0), ([0.1, 0.2, 0.3], 10), ([5, -7], 1), ([1.0001], 10_000),
      ([1.00001], nil), ([-0.0], nil), ([.infinity], nil), ([.nan], nil), ([1e15], nil),
      ([0.1 + 0.2], nil), ([1.0 / 3], nil), ([214_748_364.7], 10), ([214_748_364.8], nil), ([], 1),
    ] as [([Double], Double?)])
  func decimalsAreKeptBitForBit(values: [Double], scale: Double?) {
    let buffer = DecimalBuffer(values)
    #expect(buffer.map(\.bitPattern) == values.map(\.bitPattern))
    if case .scaled(_, let factor) = buffer {
      #expect(factor == scale)
    } else {
      #expect(scale == nil)
    }
  }

  @Test func anyDecimalsAreKeptBitForBit() {
    var random = SeededGenerator(seed: 77)
    for places in 0..<7 {
      let factor = (0..<places).reduce(1.0) { product, _ in product * 10 }
      // A place more comes late, behind blocks that have fewer.
      let values = (0..<20_000).map { row in
        let whole = Double(Int.random(in: -99_999...99_999, using: &random))
        return row < 15_000 ? whole : whole / factor
      }
      let buffer = DecimalBuffer(values)
      #expect(buffer.map(\.bitPattern) == values.map(\.bitPattern))
      if case .binary = buffer { #expect(places > 4) }
    }
  }

  @Test(
    arguments: [
      (["1880-06-01", "2059-09-18"], true), (["1850-01-01", "1990-01-01"], false),
      (["1990", "2060"], false), (["1990", nil, "1995/1996"], true), ([nil], true),
    ] as [([String?], Bool)])
  func daysOfOurTimeTakeHalf(dates: [String?], isNarrow: Bool) {
    let column = DateColumn(dates.map { $0.flatMap { EDTFDate(ifValid: $0) } })
    for days in [column.earliest, column.latest] {
      if case .narrow = days { #expect(isNarrow) } else { #expect(!isNarrow) }
    }
    #expect((0..<dates.count).map { column[$0]?.text } == dates)
  }

  /// A buffer over a file gives what one in memory gives.
  @Test func valuesInAFileAreReadWhereTheyStand() throws {
    let values: [Int32] = [3, -1, .max, 0]
    let bytes =
      [UInt8](repeating: 0, count: 8)
      + values.flatMap { value in
        withUnsafeBytes(of: value) { Array($0) }
      }
    let folder = try ScratchFolder()
    let file = SharedMapping(try MappedFile(path: try folder.write(bytes, to: "values")))
    let mapped = Buffer<Int32>(mapped: file, bytes: 8..<24)
    #expect(Array(mapped) == values && mapped.array == values && mapped.count == 4)
    #expect((0..<4).map { mapped.span[$0] } == values)
    #expect(mapped.values(at: 1..<3) == [-1, .max])
    #expect(Buffer<Int32>(mapped: file, bytes: 8..<8).isEmpty)
  }

  @Test func theFirstRowsOfAColumnAreAColumn() throws {
    let rows = 0..<300
    let fields: [Field] = [
      .texts("a", rows.map { $0 % 7 == 0 ? nil : "t\($0 % 5)" }),
      .categories("b", rows.map { $0 % 9 == 0 ? nil : "c\($0 % 3)" }, all: ["c0", "c1", "c2"]),
      .numbers("c", rows.map { $0 % 11 == 0 ? nil : $0 * 1000 }),
      .dates("d", rows.map { [nil, "1990-01-02", "199X", "1980/1985", "1970?"][$0 % 5] }),
    ]
    let decimals = DecimalColumn(rows.map { $0 % 4 == 0 ? nil : Double($0) / 4 })
    let truths = BooleanColumn(rows.map { $0 % 3 == 0 ? nil : $0 % 2 == 0 })
    for column in fields.map(\.column) + [.decimal(decimals), .boolean(truths)] {
      for count in [1, 64, 130, 300] {
        let prefix = try #require(column.prefix(count))
        #expect((0..<count).map(prefix.text(at:)) == (0..<count).map(column.text(at:)))
        #expect(prefix.missing == column.missing.prefix(count))
      }
    }
    let other: [Field] = [
      .lists("e", rows.map { ["x\($0)"] }), .references("f", rows.map { $0 }, to: 0),
      .texts("g", rows.map { "each \($0)" }),
    ]
    for field in other { #expect(field.column.prefix(9).map { $0.missing } == nil) }
  }
}
