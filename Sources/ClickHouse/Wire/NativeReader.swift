/// Reads blocks as a server sends them (`FORMAT Native`), from pieces as they arrive.
///
/// What arrives is taken for hostile: no size is believed before its bytes are there, a block has a limit, and
/// nothing lies deep.
///
///     reader.feed(piece)
///     while let block = try reader.next() { .. }
///
/// At the end of the stream `isBetweenBlocks` says whether the last block was whole.
package struct NativeReader {
  /// What a block may have; the server's own have 65,536 rows.
  private let byteLimit: Int
  private static let rowLimit = 1 << 24
  private static let columnLimit = 1 << 13
  /// What a name may have, and the text of a type, in which an enumeration has all of its names.
  private static let nameLimit = 1 << 16
  private static let typeLimit = 1 << 25

  private var input = WireBytes()
  /// What of the block was read that is not in the input any more.
  private var consumed = 0
  private var block: OpenBlock?

  /// A block of which a part was read.
  private struct OpenBlock {
    let columnCount: Int
    let rowCount: Int
    var columns: [NativeColumn] = []
    var column: OpenColumn?
  }

  private struct OpenColumn {
    let name: String
    let type: NativeType
    var values: ColumnReader
  }

  /// - Parameter byteLimit: What a block may have.
  package init(byteLimit: Int = 1 << 30) { self.byteLimit = byteLimit }

  /// Takes bytes that have arrived; they are copied.
  package mutating func feed(_ bytes: UnsafeRawBufferPointer) { input.append(bytes) }

  /// Whether all that was fed was read, up to the end of a block.
  package var isBetweenBlocks: Bool { block == nil && input.count == 0 }

  /// The next block; nil where more must be fed.
  ///
  /// - Complexity: O(its bytes), also where it comes in many pieces.
  package mutating func next() throws(WireFault) -> NativeBlock? {
    while true {
      let before = input.count
      let (hasMoved, whole) = try step()
      consumed += before - input.count
      // What waits for more holds all that is there.
      guard consumed + (hasMoved ? 0 : input.count) <= byteLimit else { throw .damaged }
      if let whole { return whole }
      if !hasMoved { return nil }
    }
  }

  /// Reads the next part; whether it was there, and the block that it ended.
  private mutating func step() throws(WireFault) -> (hasMoved: Bool, NativeBlock?) {
    guard var open = block else {
      guard let opened = try head() else { return (false, nil) }
      consumed = 0
      block = opened
      return (true, finish())
    }
    block = nil
    var whole: NativeBlock?
    defer { if whole == nil { block = open } }
    if open.column == nil {
      guard let column = try column(rows: open.rowCount) else { return (false, nil) }
      open.column = column
    }
    guard var column = open.column else { return (false, nil) }
    // The only owner of the values, so that they grow in place.
    open.column = nil
    let values = try column.values.read(&input, limit: byteLimit - consumed)
    guard let values else {
      open.column = column
      return (false, nil)
    }
    open.columns.append(NativeColumn(column.name, column.type, values))
    if open.columns.count == open.columnCount {
      whole = NativeBlock(open.columns, rowCount: open.rowCount)
    }
    return (true, whole)
  }

  /// The block, where it has no columns.
  private mutating func finish() -> NativeBlock? {
    guard let open = block, open.columnCount == 0 else { return nil }
    block = nil
    return NativeBlock([], rowCount: 0)
  }

  private mutating func head() throws(WireFault) -> OpenBlock? {
    var ahead = input.mark
    guard let columns = try input.count(at: &ahead, limit: Self.columnLimit),
      let rows = try input.count(at: &ahead, limit: Self.rowLimit)
    else { return nil }
    guard columns > 0 || rows == 0 else { throw .damaged }
    input.drop(to: ahead)
    return OpenBlock(columnCount: columns, rowCount: rows)
  }

  private mutating func column(rows: Int) throws(WireFault) -> OpenColumn? {
    var ahead = input.mark
    guard let name = try input.text(at: &ahead, limit: Self.nameLimit),
      let text = try input.text(at: &ahead, limit: Self.typeLimit)
    else { return nil }
    guard let type = NativeTypeText(text) else {
      // A word is a type that clio does not know; what is none has been made of other bytes.
      let isWord = text.utf8.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
      guard isWord, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else { throw .damaged }
      throw .unreadableType(String(text.prefix(100)))
    }
    input.drop(to: ahead)
    return OpenColumn(name: name, type: type.type, values: ColumnReader(type, rows: rows))
  }
}
