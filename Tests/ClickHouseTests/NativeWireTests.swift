import ClickHouse
import TestSupport
import Testing

/// Blocks as bytes.
struct NativeWireTests {
  /// What a server of version 18.16 has sent for `SELECT toUInt16(number) AS n, toString(number) AS s,
  /// [number % 2] AS a, ..`, cut down by hand.
  private static let sent: [UInt8] =
    [4, 2] + [1] + Array("n".utf8) + [6] + Array("UInt16".utf8) + [0, 0, 1, 0]
    + [1] + Array("s".utf8) + [6] + Array("String".utf8) + [1, 0x30, 2, 0x31, 0x31]
    + [1] + Array("a".utf8) + [12] + Array("Array(UInt8)".utf8)
    + [0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 7, 8]
    + [1] + Array("m".utf8) + [14] + Array("Nullable(Int8)".utf8) + [1, 0, 0, 0xFF]

  private static let block = NativeBlock(
    [
      NativeColumn("n", .uint16, .uint16([0, 1])),
      NativeColumn("s", .string, .string(NativeTexts(["0", "11"]))),
      NativeColumn("a", .array(.uint8), .array(ends: [0, 2], .uint8([7, 8]))),
      NativeColumn("m", .nullable(.int8), .nullable(missing: [true, false], .int8([0, -1]))),
    ], rowCount: 2)

  /// Reads bytes in pieces of some sizes.
  private func read(
    _ bytes: [UInt8], byteLimit: Int = 1 << 30, pieces: () -> Int
  ) throws(WireFault) -> (blocks: [NativeBlock], isWhole: Bool) {
    var reader = NativeReader(byteLimit: byteLimit)
    var blocks: [NativeBlock] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let piece = Array(rest.prefix(max(1, pieces())))
      rest = rest.dropFirst(piece.count)
      piece.withUnsafeBytes { reader.feed($0) }
      while let block = try reader.next() { blocks.append(block) }
    }
    return (blocks, reader.isBetweenBlocks)
  }

  @Test func bytesAreThoseOfTheServer() throws {
    #expect(NativeWriter.bytes(of: Self.block) == Self.sent)
    for size in [1, 3, 1000] {
      let (blocks, isWhole) = try read(Self.sent + Self.sent, pieces: { size })
      #expect(blocks == [Self.block, Self.block] && isWhole)
    }
  }

  @Test func enumerationsOfEightBitsAreRead() throws {
    let type = "Enum8('a' = 0, 'b' = 1)"
    let bytes: [UInt8] = [1, 2, 1, 0x65, UInt8(type.utf8.count)] + Array(type.utf8) + [1, 0]
    let block = try read(bytes, pieces: { 7 }).blocks.first
    #expect(block?["e"] == .int16([1, 0]))
    #expect(throws: WireFault.damaged) { try read(Array(bytes.dropLast()) + [2], pieces: { 7 }) }
  }

  @Test(arguments: 0..<40) func randomBlocksAreReadBackEqual(seed: UInt64) throws {
    var random = RandomBlocks(seed: seed)
    let blocks = (0..<5).map { _ in random.block() }
    let bytes = blocks.flatMap { NativeWriter.bytes(of: $0) }
    var sizes = SeededGenerator(seed: seed)
    let (read, isWhole) = try read(bytes) { Int.random(in: 1...90, using: &sizes) }
    #expect(read == blocks && isWhole)
  }

  /// Every beginning of an answer is no whole one, but those that end after a block.
  @Test func noBeginningPassesForTheWhole() throws {
    let bytes = Self.sent + Self.sent
    for length in 1..<bytes.count {
      let (blocks, isWhole) = try read(Array(bytes[..<length]), pieces: { 1000 })
      #expect(blocks.count == length / Self.sent.count)
      #expect(isWhole == (length == Self.sent.count))
    }
  }

  @Test(arguments: 0..<300) func changedBytesAreReadOrRefused(seed: UInt64) throws {
    var random = RandomBlocks(seed: seed)
    var bytes =
      NativeWriter.bytes(of: random.block(rows: 12)) + NativeWriter.bytes(of: random.block())
    var changes = SeededGenerator(seed: seed &+ 1_000_000)
    for _ in 0..<Int.random(in: 1...4, using: &changes) {
      let place = Int.random(in: 0..<bytes.count, using: &changes)
      switch Int.random(in: 0..<4, using: &changes) {
      case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &changes)
      case 1: bytes[place] = [0, 0x7F, 0x80, 0xFF].randomElement(using: &changes) ?? 0
      case 2: bytes.remove(at: place)
      default: bytes.insert(contentsOf: [0xFF, 0xFF, 0xFF, 0x7F], at: place)
      }
      if bytes.isEmpty { bytes = [0] }
    }
    do throws(WireFault) {
      let blocks = try read(bytes) { Int.random(in: 1...200, using: &changes) }.blocks
      // What is given is sound: each column has the values of all rows.
      for block in blocks {
        for column in block.columns {
          #expect(column.values.count == block.rowCount)
          #expect(isSound(column.values))
        }
      }
    } catch {
      #expect(error != .unreadableType(""))
    }
  }

  private func isSound(_ values: NativeValues) -> Bool {
    switch values {
    case .nullable(let missing, let inner): inner.count == missing.count && isSound(inner)
    case .array(let ends, let inner): inner.count == Int(ends.last ?? 0) && isSound(inner)
    case .string(let texts):
      texts.ends == texts.ends.sorted() && texts.ends.last ?? 0 == texts.bytes.count
    default: true
    }
  }

  /// Sizes that nothing has to do with what arrives.
  @Test(
    arguments: [
      // Too many columns, rows; a number without end.
      [0xFF, 0xFF, 0xFF, 0x7F, 1], [1, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
      [UInt8](repeating: 0x80, count: 100),
      // Rows without columns.
      [0, 1],
      // A name that is too long.
      [1, 1, 0xFF, 0xFF, 0x7F],
      // A list that ends before it begins, and one that is larger than everything.
      [1, 2, 1, 0x61, 11] + Array("Array(Int8)".utf8)
        + [2, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0],
      [1, 1, 1, 0x61, 11] + Array("Array(Int8)".utf8) + [UInt8](repeating: 0xFF, count: 8),
      // Neither missing nor not.
      [1, 1, 1, 0x61, 14] + Array("Nullable(Int8)".utf8) + [2, 0],
      // A text that is longer than a block may be.
      [1, 1, 1, 0x61, 6] + Array("String".utf8) + [0xFF, 0xFF, 0xFF, 0xFF, 0x0F],
      // No type.
      [1, 1, 1, 0x61, 3, 0xFF, 0xFE, 0xFD, 0],
    ] as [[UInt8]]) func hostileSizesAreRefused(bytes: [UInt8])
  {
    #expect(throws: WireFault.damaged) { try read(bytes, pieces: { 1000 }) }
    #expect(throws: WireFault.damaged) { try read(bytes, pieces: { 1 }) }
  }

  @Test func blocksHaveALimit() throws {
    let texts = NativeBlock(
      [NativeColumn("s", .string, .string(NativeTexts(Array(repeating: "abc", count: 100))))],
      rowCount: 100)
    let bytes = NativeWriter.bytes(of: texts)
    #expect(try read(bytes + bytes, byteLimit: bytes.count, pieces: { 10_000 }).blocks.count == 2)
    #expect(throws: WireFault.damaged) {
      try read(bytes, byteLimit: bytes.count - 1, pieces: { 20 })
    }
  }

  @Test func unknownTypesAreNamed() {
    let bytes: [UInt8] = [1, 1, 1, 0x61, 4] + Array("Date".utf8) + [0, 0]
    #expect(throws: WireFault.unreadableType("Date")) { try read(bytes, pieces: { 1000 }) }
  }
}
