/// Decimal numbers, bit for bit: as whole numbers of hundredths or another power of ten, where all of
/// them are such, else as they are.
///
/// A number written with few places is the one that the whole number divided by the power gives, since
/// both are the nearest to what is written. So nothing is lost, and most columns take a quarter.
package enum DecimalBuffer: Sendable {
  case binary(Buffer<Double>)
  case scaled(IntegerBuffer, by: Double)

  /// The powers of ten that are tried.
  private static let scales = [1.0, 10, 100, 1000, 10_000]

  package init(_ values: [Double]) {
    var scale = 0
    for start in stride(from: 0, to: values.count, by: Self.block) {
      let block = start..<Swift.min(start + Self.block, values.count)
      while scale < Self.scales.count, !Self.fits(values, block, Self.scales[scale]) { scale += 1 }
    }
    // A finer scale may not hold what a coarser one held: each value is looked at with the last.
    guard scale < Self.scales.count, Self.fits(values, values.indices, Self.scales[scale]) else {
      self = .binary(Buffer(values))
      return
    }
    let factor = Self.scales[scale]
    self = .scaled(IntegerBuffer(values.map { Int32(($0 * factor).rounded()) }), by: factor)
  }

  private static let block = 1 << 12

  /// Whether values are whole numbers of 32 bits divided by a scale.
  private static func fits(_ values: [Double], _ rows: Range<Int>, _ scale: Double) -> Bool {
    let values = values.span
    var differs: UInt64 = 0
    for row in rows {
      let value = values[unchecked: row]
      let scaled = (value * scale).rounded()
      // Beyond 32 bits, and where the value is none, no bit is the same.
      let isWithin = scaled.magnitude < 0x1p31
      differs |= isWithin ? (scaled / scale).bitPattern ^ value.bitPattern : 1
    }
    // The sign of zero is a bit, which whole numbers lack.
    return differs == 0 && !rows.contains { values[$0] == 0 && values[$0].sign == .minus }
  }
}

extension DecimalBuffer: RowValues {
  package typealias Element = Double

  @inlinable
  package var count: Int {
    switch self {
    case .binary(let values): values.count
    case .scaled(let values, _): values.count
    }
  }

  @inlinable
  package subscript(row: Int) -> Double {
    switch self {
    case .binary(let values): values[row]
    case .scaled(let values, let scale): Double(values[row]) / scale
    }
  }
}
