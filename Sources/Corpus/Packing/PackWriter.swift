package import Files

/// Why a corpus was not packed; what stood in the place of the file is as it was.
package enum PackingFault: Error {
  case unwritable(UnwritableFault)
  /// The user stopped it.
  case cancelled
}

/// Where the bytes of a packed file go.
protocol PackSink {
  func write(_ bytes: UnsafeRawBufferPointer) throws(UnwritableFault)
}

extension PendingFile: PackSink {}

/// Writes a packed file: blocks as they come, records into the directory behind them.
struct PackWriter {
  private let sink: any PackSink
  private let isCancelled: () -> Bool
  /// What is not written yet.
  private var waiting: [UInt8] = []
  private var written = 0
  /// The records so far, or those of the part that is being made.
  private var record: [UInt8] = []

  /// Bytes are gathered until there are so many.
  private static let piece = 1 << 20

  init(_ sink: any PackSink, isCancelled: @escaping () -> Bool) {
    self.sink = sink
    self.isCancelled = isCancelled
    waiting = PackFormat.mark
    waiting.append(littleEndian: PackFormat.number)
    waiting += [UInt8](repeating: 0, count: PackFormat.alignment - waiting.count)
  }

  /// Writes the directory and the end.
  mutating func finish() throws(PackingFault) {
    let records = Buffer(record)
    let (offset, checksum) = try records.withBytes { bytes throws(PackingFault) in
      (try block(bytes).offset, Checksum.of(bytes))
    }
    align()
    let end = PackEnd(
      directory: offset..<offset + records.count, checksum: checksum,
      fileCount: written + waiting.count + PackFormat.alignment)
    waiting += end.bytes
    try flush()
  }
}

// Records.
extension PackWriter {
  /// Appends a whole number: seven bits a byte, numbers near zero being short.
  mutating func append(_ number: Int) {
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      record.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    record.append(UInt8(rest))
  }

  mutating func append(_ flag: Bool) { record.append(flag ? 1 : 0) }

  mutating func append(bits: UInt64) { record.append(littleEndian: bits) }

  mutating func append(_ text: String) {
    append(text.utf8.count)
    record.append(contentsOf: text.utf8)
  }

  mutating func append<Value: Packable>(_ value: Value) throws(PackingFault) {
    try value.pack(into: &self)
  }

  mutating func append<Value: Packable>(_ value: Value?) throws(PackingFault) {
    append(value != nil)
    if let value { try append(value) }
  }

  mutating func append<Value: Packable>(_ values: [Value]) throws(PackingFault) {
    append(values.count)
    for value in values { try append(value) }
  }

  /// Appends a part that a reader may pass over, and read later.
  mutating func append(
    part make: (inout PackWriter) throws(PackingFault) -> Void
  ) throws(PackingFault) {
    let outer = record
    record = []
    try make(&self)
    let part = record
    record = outer
    append(part.count)
    record += part
  }

  /// Writes values as a block, and appends where it is.
  mutating func append<Element>(_ values: Buffer<Element>) throws(PackingFault) {
    let block = try values.withBytes { bytes throws(PackingFault) in try self.block(bytes) }
    append(block.offset)
    append(block.count)
    for checksum in block.checksums { append(bits: checksum) }
  }

  mutating func append<Element: BitwiseCopyable & Sendable>(
    block values: [Element]
  ) throws(PackingFault) {
    try append(Buffer(values))
  }
}

// Bytes.
extension PackWriter {
  private mutating func block(_ bytes: UnsafeRawBufferPointer) throws(PackingFault) -> PackBlock {
    if isCancelled() { throw .cancelled }
    align()
    let block = PackBlock(at: written + waiting.count, bytes)
    if bytes.count < Self.piece {
      waiting.append(contentsOf: bytes)
      if waiting.count >= Self.piece { try flush() }
    } else {
      try flush()
      // In pieces, so that who stops it need not wait for a disk.
      for start in stride(from: 0, to: bytes.count, by: 16 * Self.piece) {
        if isCancelled() { throw .cancelled }
        let end = min(start + 16 * Self.piece, bytes.count)
        try write(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      }
    }
    return block
  }

  private mutating func align() {
    let over = (written + waiting.count) % PackFormat.alignment
    if over > 0 { waiting += [UInt8](repeating: 0, count: PackFormat.alignment - over) }
  }

  private mutating func flush() throws(PackingFault) {
    let bytes = Buffer(waiting)
    waiting = []
    try bytes.withBytes { bytes throws(PackingFault) in try write(bytes) }
  }

  private mutating func write(_ bytes: UnsafeRawBufferPointer) throws(PackingFault) {
    do throws(UnwritableFault) { try sink.write(bytes) } catch { throw .unwritable(error) }
    written += bytes.count
  }
}
