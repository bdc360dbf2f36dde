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
    // Most columns fail early where a scale is too coarse.
    let found = Self.scales.indices.first { scale in
      stride(from: 0, to: values.count, by: Self.block).allSatisfy { start in
        Self.fits(values, start..<Swift.min(start + Self.block, values.count), Self.scales[scale])
      }
    }
    guard let found else {
      self = .binary(Buffer(values))
      return
    }
    let scale = Self.scales[found]
    self = .scaled(IntegerBuffer(values.map { Int32(($0 * scale).rounded()) }), by: scale)
  }

  /// So many values are looked at before it is asked whether all of them fit.
  private static let block = 1 << 12

  /// Whether values are, bit for bit, whole numbers of 32 bits divided by a scale.
  private static func fits(_ values: [Double], _ rows: Range<Int>, _ scale: Double) -> Bool {
    let values = values.span
    var difference: UInt64 = 0
    for row in rows {
      let value = values[unchecked: row]
      let scaled = (value * scale).rounded()
      // What is beyond, or no number, is taken for 0, whose bits it does not have; a zero below zero
      // comes back as one above.
      let whole = scaled.magnitude < 0x1p31 ? Int32(scaled) : 0
      difference |= (Double(whole) / scale).bitPattern ^ value.bitPattern
    }
    return difference == 0
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
