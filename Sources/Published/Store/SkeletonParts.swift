import ClickHouse

/// What a corpus is without its rows, as a table has it: in parts, which are rows of one block and so are all there or
/// none.
enum SkeletonParts {
  static let table = "clio_skeletons"
  static let definition = TableDefinition(
    table,
    .rows(
      [
        StoredColumn("version", .uint32), StoredColumn("part", .uint32),
        StoredColumn("bytes", .string),
      ],
      order: ["version", "part"]))
  static let columns = ["part", "bytes"]
  private static let partBytes = 1 << 20

  /// The parts as rows.
  static func block(_ bytes: [UInt8], version: Int) -> NativeBlock {
    let starts = Array(stride(from: 0, to: bytes.count, by: partBytes))
    var parts = NativeTexts()
    for start in starts { parts.append(bytes[start..<min(start + partBytes, bytes.count)]) }
    return NativeBlock(
      [
        NativeColumn("version", .uint32, .uint32(starts.map { _ in UInt32(version) })),
        NativeColumn("part", .uint32, .uint32(starts.indices.map { UInt32($0) })),
        NativeColumn("bytes", .string, .string(parts)),
      ], rowCount: starts.count)
  }

  /// The bytes of parts in any order; nil where one is missing or there twice.
  static func bytes(_ blocks: [NativeBlock]) throws(StoredMismatch) -> [UInt8]? {
    var parts: [(number: Int64, bytes: ArraySlice<UInt8>)] = []
    for block in blocks {
      let numbers = try StoredValues("part", of: block).integers()
      let texts = try StoredValues("bytes", of: block).texts()
      for (row, number) in numbers.enumerated() {
        parts.append((number, texts.bytes[(row == 0 ? 0 : texts.ends[row - 1])..<texts.ends[row]]))
      }
    }
    parts.sort { $0.number < $1.number }
    guard parts.indices.allSatisfy({ parts[$0].number == $0 }) else { return nil }
    return parts.flatMap(\.bytes)
  }
}

extension TableStore {
  /// What a host has of the corpus of a version without its rows; nil where parts are missing, and no bytes where all
  /// are.
  func skeleton(ofVersion version: Int, onHost host: Int) throws(StoreFault) -> [UInt8]? {
    let question = StoreQuestion.cells(
      columns: SkeletonParts.columns, table: SkeletonParts.table,
      .range(version..<version + 1, place: "version"))
    let blocks = try blocks(question, onHost: host)
    do throws(StoredMismatch) { return try SkeletonParts.bytes(blocks) } catch {
      throw fault(error, of: SkeletonParts.table)
    }
  }
}
