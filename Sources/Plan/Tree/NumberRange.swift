/// A run of numbers; an end that is nil has no bound.
package struct NumberRange: Hashable, Codable, Sendable {
  package var low: Number?
  package var high: Number?
  package var includesLow = true
  package var includesHigh = true

  package init(
    low: Number? = nil, high: Number? = nil, includesLow: Bool = true, includesHigh: Bool = true
  ) {
    self.low = low
    self.high = high
    self.includesLow = includesLow
    self.includesHigh = includesHigh
  }
}

extension NumberRange {
  /// The least and greatest whole number in the range, nil where there is none.
  package var integers: (low: Int64, high: Int64)? {
    guard let least = leastInteger, let greatest = greatestInteger, least <= greatest
    else { return nil }
    return (least, greatest)
  }

  private var leastInteger: Int64? {
    switch low {
    case nil: return .min
    case .whole(let low): return includesLow ? low : low == .max ? nil : low + 1
    case .fraction(let low):
      // A fraction is no whole number, so that whether the range holds it makes no difference.
      return low < -0x1p63 ? .min : low < 0x1p63 ? Int64(exactly: low.rounded(.up)) : nil
    }
  }

  private var greatestInteger: Int64? {
    switch high {
    case nil: return .max
    case .whole(let high): return includesHigh ? high : high == .min ? nil : high - 1
    case .fraction(let high):
      return high >= 0x1p63 ? .max : high >= -0x1p63 ? Int64(exactly: high.rounded(.down)) : nil
    }
  }

  /// The least and greatest double in the range, nil where there is none.
  package var doubles: ClosedRange<Double>? {
    var least = -Double.infinity
    if let low {
      least = low.double
      if Number(least) < low || !includesLow && Number(least) == low { least = least.nextUp }
    }
    var greatest = Double.infinity
    if let high {
      greatest = high.double
      if Number(greatest) > high || !includesHigh && Number(greatest) == high {
        greatest = greatest.nextDown
      }
    }
    return least <= greatest ? least...greatest : nil
  }
}
