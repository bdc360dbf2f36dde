// Values of a column, without a look at their kind.
extension NativeValues {
  /// How many rows have them.
  package var count: Int {
    switch self {
    case .int8(let numbers): numbers.count
    case .int16(let numbers): numbers.count
    case .int32(let numbers): numbers.count
    case .int64(let numbers): numbers.count
    case .uint8(let numbers): numbers.count
    case .uint16(let numbers): numbers.count
    case .uint32(let numbers): numbers.count
    case .uint64(let numbers): numbers.count
    case .float64(let numbers): numbers.count
    case .string(let texts): texts.count
    case .nullable(let missing, _): missing.count
    case .array(let ends, _): ends.count
    }
  }

  /// The values of several blocks, one after another; nil where they are of different kinds.
  ///
  /// - Complexity: O(the values).
  static func joined(_ parts: [NativeValues]) -> NativeValues? {
    guard let first = parts.first, parts.count > 1 else { return parts.first }
    func gathered<Value>(_ values: (NativeValues) -> [Value]?) -> [Value]? {
      var all: [Value] = []
      all.reserveCapacity(parts.reduce(0) { $0 + $1.count })
      for part in parts {
        guard let values = values(part) else { return nil }
        all += values
      }
      return all
    }
    switch first {
    case .int8:
      return gathered { if case .int8(let all) = $0 { all } else { nil } }.map { .int8($0) }
    case .int16:
      return gathered { if case .int16(let all) = $0 { all } else { nil } }.map { .int16($0) }
    case .int32:
      return gathered { if case .int32(let all) = $0 { all } else { nil } }.map { .int32($0) }
    case .int64:
      return gathered { if case .int64(let all) = $0 { all } else { nil } }.map { .int64($0) }
    case .uint8:
      return gathered { if case .uint8(let all) = $0 { all } else { nil } }.map { .uint8($0) }
    case .uint16:
      return gathered { if case .uint16(let all) = $0 { all } else { nil } }.map { .uint16($0) }
    case .uint32:
      return gathered { if case .uint32(let all) = $0 { all } else { nil } }.map { .uint32($0) }
    case .uint64:
      return gathered { if case .uint64(let all) = $0 { all } else { nil } }.map { .uint64($0) }
    case .float64:
      return gathered { if case .float64(let all) = $0 { all } else { nil } }.map { .float64($0) }
    case .string: return joined(texts: parts)
    case .nullable:
      let missing: [Bool]? = gathered {
        if case .nullable(let missing, _) = $0 { missing } else { nil }
      }
      let inner = joined(
        parts.compactMap { if case .nullable(_, let inner) = $0 { inner } else { nil } })
      guard let missing, let inner else { return nil }
      return .nullable(missing: missing, inner)
    case .array: return joined(lists: parts)
    }
  }

  private static func joined(texts parts: [NativeValues]) -> NativeValues? {
    var all = NativeTexts()
    for part in parts {
      guard case .string(let texts) = part else { return nil }
      let start = all.bytes.count
      all.bytes += texts.bytes
      all.ends += texts.ends.lazy.map { start + $0 }
    }
    return .string(all)
  }

  private static func joined(lists parts: [NativeValues]) -> NativeValues? {
    var all: [UInt64] = []
    var inner: [NativeValues] = []
    for part in parts {
      guard case .array(let ends, let values) = part else { return nil }
      let start = all.last ?? 0
      all += ends.lazy.map { start + $0 }
      inner.append(values)
    }
    return joined(inner).map { .array(ends: all, $0) }
  }
}

extension NativeBlock {
  /// The rows of several blocks, one after another; nil where they have different columns. Of no blocks it is one
  /// without columns.
  package static func joined(_ blocks: [NativeBlock]) -> NativeBlock? {
    guard let first = blocks.first, blocks.count > 1 else {
      return blocks.first ?? NativeBlock([], rowCount: 0)
    }
    var columns: [NativeColumn] = []
    for (place, column) in first.columns.enumerated() {
      var parts: [NativeValues] = []
      for block in blocks {
        guard block.columns.count == first.columns.count, block.columns[place].name == column.name,
          block.columns[place].type == column.type
        else { return nil }
        parts.append(block.columns[place].values)
      }
      guard let values = NativeValues.joined(parts) else { return nil }
      columns.append(NativeColumn(column.name, column.type, values))
    }
    return NativeBlock(columns, rowCount: blocks.reduce(0) { $0 + $1.rowCount })
  }
}
