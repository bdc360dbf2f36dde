/// An axis of numbers that begins at 0, or between the least and the greatest where 0 is of no use.
package struct AmountScale: Sendable {
  package let low: Double
  package let high: Double
  /// The numbers at which labels stand.
  package let ticks: [Double]

  /// - Parameters:
  ///   - hasZero: Whether lengths are compared, so that the axis has to begin at 0.
  ///   - count: At most so many ticks, but three where that is less.
  package init(from low: Double, to high: Double, hasZero: Bool, ticks count: Int) {
    let low = hasZero ? min(low, 0) : low
    let high = hasZero ? max(high, 0) : high
    let length = high > low ? high - low : max(abs(high), 1)
    var step = Self.step(length / Double(max(count - 1, 1)))
    var first = (low / step).rounded(.down)
    var last = ((high > low ? high : low + length) / step).rounded(.up)
    // The ends reach out to round numbers, which may make one tick more.
    // Around 0 there are three, however long the steps are.
    while last - first + 1 > Double(max(count, 3)) {
      step = Self.step(step * 1.01)
      first = (low / step).rounded(.down)
      last = ((high > low ? high : low + length) / step).rounded(.up)
    }
    ticks = stride(from: first, through: last, by: 1).prefix(Self.mostTicks).map { $0 * step }
    self.low = first * step
    self.high = last * step
  }

  private static let mostTicks = 100

  /// The next number of 1, 2 and 5 times a power of ten that is not less.
  private static func step(_ least: Double) -> Double {
    guard least > 0, least.isFinite else { return 1 }
    var power = 1.0
    while power * 10 <= least { power *= 10 }
    while power > least { power /= 10 }
    for factor in [1.0, 2, 5, 10] where factor * power >= least * 0.999_999 {
      return factor * power
    }
    return power * 10
  }

  /// How far along the axis a number is, from 0 to 1.
  package func position(of number: Double) -> Double {
    // Of numbers that are large and near to each other the ends may be one and the same.
    high > low ? min(max((number - low) / (high - low), 0), 1) : 0
  }
}
