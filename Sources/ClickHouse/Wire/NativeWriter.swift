/// Writes blocks as the server takes them (`FORMAT Native`): the numbers of columns and rows, then of each
/// column its name, its type and its values.
package struct NativeWriter {
  package private(set) var bytes: [UInt8] = []

  package init() {}

  /// - Complexity: O(the bytes of the block).
  package static func bytes(of block: NativeBlock) -> [UInt8] {
    var writer = NativeWriter()
    writer.append(block)
    return writer.bytes
  }

  package mutating func append(_ block: NativeBlock) {
    append(count: block.columns.count)
    append(count: block.rowCount)
    for column in block.columns {
      append(column.name)
      append(column.type.text)
      append(column.values)
    }
  }

  private mutating func append(_ values: NativeValues) {
    switch values {
    case .int8(let numbers): append(numbers: numbers)
    case .int16(let numbers): append(numbers: numbers)
    case .int32(let numbers): append(numbers: numbers)
    case .int64(let numbers): append(numbers: numbers)
    case .uint8(let numbers): bytes += numbers
    case .uint16(let numbers): append(numbers: numbers)
    case .uint32(let numbers): append(numbers: numbers)
    case .uint64(let numbers): append(numbers: numbers)
    case .float64(let numbers): append(numbers: numbers.map(\.bitPattern))
    case .string(let texts):
      var start = 0
      for end in texts.ends {
        append(count: end - start)
        bytes += texts.bytes[start..<end]
        start = end
      }
    case .nullable(let missing, let values):
      bytes += missing.lazy.map { $0 ? 1 : 0 }
      append(values)
    case .array(let ends, let values):
      append(numbers: ends)
      append(values)
    }
  }

  private mutating func append<Number: FixedWidthInteger>(numbers: [Number]) {
    if Number(littleEndian: 1) == 1 {
      numbers.withUnsafeBytes { bytes += $0 }
    } else {
      for number in numbers { withUnsafeBytes(of: number.littleEndian) { bytes += $0 } }
    }
  }

  private mutating func append(_ text: String) {
    append(count: text.utf8.count)
    bytes += text.utf8
  }

  /// Seven bits a byte, the lowest first; the highest bit says that there are more.
  private mutating func append(count: Int) {
    var rest = UInt64(max(count, 0))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }
}
