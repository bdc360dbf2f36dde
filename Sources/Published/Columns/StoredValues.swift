import ClickHouse

/// A column of a table that is not of the type, or does not have the values, that clio has put there.
package struct StoredMismatch: Error, Hashable, Sendable {
  package let column: String
}

/// The values of a column as a server has sent them.
struct StoredValues {
  private let column: String
  private let missing: [Bool]?
  private let values: NativeValues

  /// - Throws: where the block has no such column.
  init(_ column: String, of block: NativeBlock) throws(StoredMismatch) {
    guard let values = block[column] else { throw StoredMismatch(column: column) }
    self.column = column
    if case .nullable(let missing, let values) = values {
      (self.missing, self.values) = (missing, values)
    } else {
      (missing, self.values) = (nil, values)
    }
  }

  var mismatch: StoredMismatch { StoredMismatch(column: column) }

  func isMissing(_ row: Int) -> Bool { missing?[row] ?? false }

  func texts() throws(StoredMismatch) -> NativeTexts {
    guard case .string(let texts) = values else { throw mismatch }
    return texts
  }

  /// Texts, nil where one is missing.
  func optionalTexts() throws(StoredMismatch) -> [String?] {
    let texts = try texts()
    return (0..<texts.count).map { isMissing($0) ? nil : texts[$0] }
  }

  /// Whole numbers of any width.
  func integers() throws(StoredMismatch) -> [Int64] {
    switch values {
    case .int8(let values): return values.map { Int64($0) }
    case .int16(let values): return values.map { Int64($0) }
    case .int32(let values): return values.map { Int64($0) }
    case .int64(let values): return values
    case .uint8(let values): return values.map { Int64($0) }
    case .uint16(let values): return values.map { Int64($0) }
    case .uint32(let values): return values.map { Int64($0) }
    case .uint64(let values):
      return try values.map { (value) throws(StoredMismatch) in
        guard let value = Int64(exactly: value) else { throw mismatch }
        return value
      }
    default: throw mismatch
    }
  }

  /// Whole numbers of 32 bits.
  func narrowIntegers() throws(StoredMismatch) -> [Int32] {
    try integers().map { (value) throws(StoredMismatch) in
      guard let value = Int32(exactly: value) else { throw mismatch }
      return value
    }
  }

  func decimals() throws(StoredMismatch) -> [Double] {
    guard case .float64(let values) = values else { throw mismatch }
    return values
  }

  /// Several values a row: where they end, and all of them.
  func lists() throws(StoredMismatch) -> (ends: [UInt64], items: StoredValues) {
    guard case .array(let ends, let items) = values else { throw mismatch }
    return (ends, StoredValues(column: column, missing: nil, values: items))
  }

  private init(column: String, missing: [Bool]?, values: NativeValues) {
    self.column = column
    self.missing = missing
    self.values = values
  }
}
