import ClickHouse
import Corpus

// Columns that are stored as they are kept.

extension IntegerColumn {
  func stored(_ rows: Range<Int>) -> NativeValues {
    let numbers: NativeValues =
      switch values {
      case .int8(let values): .int8(Array(values.values(at: rows)))
      case .int16(let values): .int16(Array(values.values(at: rows)))
      case .int32(let values): .int32(Array(values.values(at: rows)))
      case .int64(let values): .int64(Array(values.values(at: rows)))
      }
    return .missing(missing, rows, numbers)
  }
}

extension DecimalColumn {
  func stored(_ rows: Range<Int>) -> NativeValues {
    .missing(missing, rows, .float64(rows.map { values[$0] }))
  }
}

extension BooleanColumn {
  func stored(_ rows: Range<Int>) -> NativeValues {
    .missing(missing, rows, .uint8(rows.map { isTrue.contains($0) ? 1 : 0 }))
  }
}

extension QuantityColumn {
  func stored(_ rows: Range<Int>) -> [NativeValues] {
    let bounds = [low, high].map { NativeValues.missing(missing, rows, .float64(Array($0[rows]))) }
    let unit = units.map { units in [NativeValues.texts(rows.map { units[$0] })] } ?? []
    return [stated.stored(rows)] + bounds + unit
  }
}

extension ListColumn {
  func stored(_ rows: Range<Int>) -> NativeValues {
    var texts = NativeTexts()
    let ends = rows.map { row in
      for place in items[row] { texts.append(dictionary.names[Int(codes[place])]) }
      return UInt64(texts.count)
    }
    return .array(ends: ends, .string(texts))
  }
}

extension ReferenceColumn {
  func stored(_ rows: Range<Int>) -> [NativeValues] {
    let places = NativeValues.int32(Array(self.rows.values(at: rows)))
    guard case .any(let tables) = target else { return [places] }
    return [places, .uint16(Array(tables.values(at: rows)))]
  }
}

extension LinkColumn {
  func stored(_ rows: Range<Int>) -> NativeValues {
    var targets: [UInt32] = []
    let ends = rows.map { row in
      for target in self[row] { targets.append(UInt32(truncatingIfNeeded: target)) }
      return UInt64(targets.count)
    }
    return .array(ends: ends, .uint32(targets))
  }
}
