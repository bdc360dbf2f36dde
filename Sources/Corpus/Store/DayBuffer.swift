/// Days by their number, in 16 bits where all of them are from 1880 to 2059, else in 32.
package enum DayBuffer: Sendable {
  case narrow(Buffer<Int16>)
  case wide(Buffer<Int32>)

  /// Whether days have room in 16 bits.
  static func isNarrow(_ days: [Int32]) -> Bool {
    let bounds = (days.min() ?? 0, days.max() ?? 0)
    return Int16(exactly: bounds.0) != nil && Int16(exactly: bounds.1) != nil
  }

  init(_ days: [Int32], isNarrow: Bool) {
    self =
      isNarrow
      ? .narrow(Buffer(days.map { Int16(truncatingIfNeeded: $0) })) : .wide(Buffer(days))
  }
}

extension DayBuffer {
  var isNarrow: Bool { if case .narrow = self { true } else { false } }
}

extension DayBuffer: RowValues {
  package typealias Element = Int32

  @inlinable
  package var count: Int {
    switch self {
    case .narrow(let days): days.count
    case .wide(let days): days.count
    }
  }

  @inlinable
  package subscript(row: Int) -> Int32 {
    switch self {
    case .narrow(let days): Int32(days[row])
    case .wide(let days): days[row]
    }
  }
}
