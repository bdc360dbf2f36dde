/// Reads the values of a column, which may come in pieces.
///
/// A type is a row of wrappers around one kind of values, and so are the bytes: of `Array(Nullable(String))` first
/// where the lists end, then what is missing, then texts.
struct ColumnReader {
  private enum Wrapper {
    case missing([Bool])
    case ends([UInt64])
  }

  /// Wrappers that were read, from the outside.
  private var wrappers: [Wrapper] = []
  /// What is within them.
  private var type: NativeType
  private let isNarrow: Bool
  /// How many values there are within them.
  private var count: Int
  /// The texts that were read.
  private var texts = NativeTexts()

  init(_ type: NativeTypeText, rows: Int) {
    (self.type, isNarrow, count) = (type.type, type.isNarrow, rows)
  }

  /// Reads on; nil where more must arrive.
  ///
  /// - Parameter limit: How many bytes the rest of the block may have.
  mutating func read(
    _ input: inout WireBytes, limit: Int
  ) throws(WireFault) -> NativeValues? {
    while true {
      switch type {
      case .nullable(let inner):
        guard let bytes = try input.numbers(count, limit: limit, as: UInt8.self) else { return nil }
        guard bytes.allSatisfy({ $0 <= 1 }) else { throw .damaged }
        wrappers.append(.missing(bytes.map { $0 == 1 }))
        type = inner
      case .array(let inner):
        guard let ends = try input.numbers(count, limit: limit, as: UInt64.self) else { return nil }
        wrappers.append(.ends(ends))
        // Each value has a byte at least.
        guard zip(ends, ends.dropFirst()).allSatisfy({ $0 <= $1 }),
          let values = Int(exactly: ends.last ?? 0), values <= limit
        else { throw .damaged }
        count = values
        type = inner
      default:
        guard let values = try inner(&input, limit: limit) else { return nil }
        return wrappers.reversed().reduce(values) { values, wrapper in
          switch wrapper {
          case .missing(let missing): .nullable(missing: missing, values)
          case .ends(let ends): .array(ends: ends, values)
          }
        }
      }
    }
  }

  /// The values within all wrappers.
  private mutating func inner(
    _ input: inout WireBytes, limit: Int
  ) throws(WireFault) -> NativeValues? {
    switch type {
    case .int8: return try input.numbers(count, limit: limit).map { .int8($0) }
    case .int16: return try input.numbers(count, limit: limit).map { .int16($0) }
    case .int32: return try input.numbers(count, limit: limit).map { .int32($0) }
    case .int64: return try input.numbers(count, limit: limit).map { .int64($0) }
    case .uint8: return try input.numbers(count, limit: limit).map { .uint8($0) }
    case .uint16: return try input.numbers(count, limit: limit).map { .uint16($0) }
    case .uint32: return try input.numbers(count, limit: limit).map { .uint32($0) }
    case .uint64: return try input.numbers(count, limit: limit).map { .uint64($0) }
    case .float64:
      return try input.numbers(count, limit: limit, as: UInt64.self)
        .map { .float64($0.map(Double.init(bitPattern:))) }
    case .enumeration(let names):
      let numbers =
        isNarrow
        ? try input.numbers(count, limit: limit, as: Int8.self).map { $0.map(Int16.init) }
        : try input.numbers(count, limit: limit, as: Int16.self)
      guard numbers?.allSatisfy({ $0 >= 0 && $0 < names.count }) ?? true else { throw .damaged }
      return numbers.map { .int16($0) }
    case .string:
      var place = input.mark
      defer { input.drop(to: place) }
      while texts.count < count {
        guard try input.appendText(at: &place, limit: limit, to: &texts) else { return nil }
      }
      return .string(texts)
    // The wrappers were taken away.
    case .nullable, .array: throw .damaged
    }
  }
}
