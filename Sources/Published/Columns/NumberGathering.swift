import ClickHouse
import Corpus

struct IntegerGathering: ColumnGathering {
  private let name: String
  private var values: [Int64] = []
  private var missing: [Int32] = []

  init(_ name: String) { self.name = name }

  mutating func append(_ block: NativeBlock) throws(StoredMismatch) {
    let stored = try StoredValues(name, of: block)
    for (row, value) in try stored.integers().enumerated() {
      if stored.isMissing(row) { missing.append(Int32(values.count)) }
      values.append(stored.isMissing(row) ? 0 : value)
    }
  }

  func column(rowCount: Int) -> Column {
    .integer(
      IntegerColumn(values: values, missing: RowSet(capacity: rowCount, numbers: missing)))
  }
}

/// Decimal numbers, which are 0 where one is missing.
struct DecimalGathering: ColumnGathering {
  private let name: String
  private var values: [Double] = []
  private var missing: [Int32] = []

  init(_ name: String) { self.name = name }

  mutating func append(_ block: NativeBlock) throws(StoredMismatch) {
    let stored = try StoredValues(name, of: block)
    for (row, value) in try stored.decimals().enumerated() {
      if stored.isMissing(row) { missing.append(Int32(values.count)) }
      values.append(stored.isMissing(row) ? 0 : value)
    }
  }

  func decimals(rowCount: Int) -> DecimalColumn {
    DecimalColumn(values: values, missing: RowSet(capacity: rowCount, numbers: missing))
  }

  func column(rowCount: Int) -> Column { .decimal(decimals(rowCount: rowCount)) }
}

struct BooleanGathering: ColumnGathering {
  private let name: String
  private var truths: [Int32] = []
  private var missing: [Int32] = []
  private var count: Int32 = 0

  init(_ name: String) { self.name = name }

  mutating func append(_ block: NativeBlock) throws(StoredMismatch) {
    let stored = try StoredValues(name, of: block)
    for (row, value) in try stored.integers().enumerated() {
      if stored.isMissing(row) { missing.append(count) } else if value != 0 { truths.append(count) }
      count += 1
    }
  }

  func column(rowCount: Int) -> Column {
    .boolean(
      BooleanColumn(
        isTrue: RowSet(capacity: rowCount, numbers: truths),
        missing: RowSet(capacity: rowCount, numbers: missing)))
  }
}

struct QuantityGathering: ColumnGathering {
  private var stated: DecimalGathering
  private let bounds: (low: String, high: String)
  private let unit: String?
  private let isDeclared: Bool
  private var low: [Double] = []
  private var high: [Double] = []
  private var missing: [Int32] = []
  private var units: NameGathering

  init(_ name: String, low: String, high: String, unit: String?, like column: QuantityColumn) {
    stated = DecimalGathering(name)
    bounds = (low, high)
    self.unit = unit
    isDeclared = column.isDeclared
    units = NameGathering(column.units?.dictionary ?? NameDictionary())
  }

  mutating func append(_ block: NativeBlock) throws(StoredMismatch) {
    try stated.append(block)
    let lows = try StoredValues(bounds.low, of: block)
    let highs = try StoredValues(bounds.high, of: block)
    for (row, (least, greatest)) in zip(try lows.decimals(), try highs.decimals()).enumerated() {
      let isMissing = lows.isMissing(row)
      guard isMissing == highs.isMissing(row) else { throw lows.mismatch }
      if isMissing { missing.append(Int32(low.count)) }
      low.append(isMissing ? -.infinity : least)
      high.append(isMissing ? .infinity : greatest)
    }
    if let unit { try units.append(StoredValues(unit, of: block)) }
  }

  func column(rowCount: Int) -> Column {
    .quantity(
      QuantityColumn(
        stated: stated.decimals(rowCount: rowCount), low: low, high: high,
        units: unit.map { _ in units.column }, isDeclared: isDeclared,
        missing: RowSet(capacity: rowCount, numbers: missing)))
  }
}
