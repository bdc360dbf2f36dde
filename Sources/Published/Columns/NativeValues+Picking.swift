import ClickHouse

extension NativeBlock {
  /// Some of its rows, in an order of their own.
  func picking(_ rows: [Int]) -> NativeBlock {
    NativeBlock(
      columns.map { NativeColumn($0.name, $0.type, $0.values.picking(rows)) }, rowCount: rows.count)
  }
}

extension NativeValues {
  /// The values of some rows.
  func picking(_ rows: [Int]) -> NativeValues {
    switch self {
    case .int8(let values): return .int8(rows.map { values[$0] })
    case .int16(let values): return .int16(rows.map { values[$0] })
    case .int32(let values): return .int32(rows.map { values[$0] })
    case .int64(let values): return .int64(rows.map { values[$0] })
    case .uint8(let values): return .uint8(rows.map { values[$0] })
    case .uint16(let values): return .uint16(rows.map { values[$0] })
    case .uint32(let values): return .uint32(rows.map { values[$0] })
    case .uint64(let values): return .uint64(rows.map { values[$0] })
    case .float64(let values): return .float64(rows.map { values[$0] })
    case .string(let texts):
      var picked = NativeTexts()
      for row in rows {
        picked.append(texts.bytes[(row == 0 ? 0 : texts.ends[row - 1])..<texts.ends[row]])
      }
      return .string(picked)
    case .nullable(let missing, let values):
      return .nullable(missing: rows.map { missing[$0] }, values.picking(rows))
    case .array(let ends, let items):
      var places: [Int] = []
      let pickedEnds = rows.map { row in
        places += Int(row == 0 ? 0 : ends[row - 1])..<Int(ends[row])
        return UInt64(places.count)
      }
      return .array(ends: pickedEnds, items.picking(places))
    }
  }
}
