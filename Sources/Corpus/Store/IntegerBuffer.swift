/// Whole numbers in the narrowest width that holds all of them: what is read of memory decides how
/// long a query takes.
package enum IntegerBuffer: Sendable {
  case int8(Buffer<Int8>)
  case int16(Buffer<Int16>)
  case int32(Buffer<Int32>)
  case int64(Buffer<Int64>)

  package init(_ values: [Int64]) { self = Self.narrowed(values) ?? .int64(Buffer(values)) }

  package init(_ values: [Int32]) { self = Self.narrowed(values) ?? .int32(Buffer(values)) }

  /// The values in a width below their own; nil where none holds all of them.
  private static func narrowed<Integer: FixedWidthInteger & BitwiseCopyable>(
    _ values: [Integer]
  ) -> IntegerBuffer? {
    let (least, greatest) = (values.min() ?? 0, values.max() ?? 0)
    if Int8(exactly: least) != nil, Int8(exactly: greatest) != nil {
      return .int8(Buffer(values.map { Int8(truncatingIfNeeded: $0) }))
    }
    if Int16(exactly: least) != nil, Int16(exactly: greatest) != nil {
      return .int16(Buffer(values.map { Int16(truncatingIfNeeded: $0) }))
    }
    if Integer.bitWidth > 32, Int32(exactly: least) != nil, Int32(exactly: greatest) != nil {
      return .int32(Buffer(values.map { Int32(truncatingIfNeeded: $0) }))
    }
    return nil
  }

  /// The bits of a value.
  package var width: Int {
    switch self {
    case .int8: 8
    case .int16: 16
    case .int32: 32
    case .int64: 64
    }
  }
}

extension IntegerBuffer: RowValues {
  package typealias Element = Int64

  @inlinable
  package var count: Int {
    switch self {
    case .int8(let values): values.count
    case .int16(let values): values.count
    case .int32(let values): values.count
    case .int64(let values): values.count
    }
  }

  @inlinable
  package subscript(row: Int) -> Int64 {
    switch self {
    case .int8(let values): Int64(values[row])
    case .int16(let values): Int64(values[row])
    case .int32(let values): Int64(values[row])
    case .int64(let values): values[row]
    }
  }
}

/// Gathers whole numbers, no wider than they need to be by more than twice.
struct IntegerBuilder {
  private var narrow: [Int32] = []
  /// All numbers, once one was beyond 32 bits.
  private var wide: [Int64] = []

  mutating func reserveCapacity(_ count: Int) {
    if wide.isEmpty { narrow.reserveCapacity(count) } else { wide.reserveCapacity(count) }
  }

  mutating func append(_ value: Int64) {
    if wide.isEmpty, let value = Int32(exactly: value) { return narrow.append(value) }
    if wide.isEmpty {
      wide = narrow.map { Int64($0) }
      narrow = []
    }
    wide.append(value)
  }

  var buffer: IntegerBuffer { wide.isEmpty ? IntegerBuffer(narrow) : IntegerBuffer(wide) }
}
