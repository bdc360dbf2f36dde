/// A number as people write it: a whole number of 64 bits is exact, any other is a double.
///
/// Each number has one form, so that equal ones are the same value: what a double holds of a whole
/// number within the 64 bits is whole.
package enum Number: Hashable, Sendable {
  case whole(Int64)
  case fraction(Double)

  package init(_ number: Double) {
    self = Int64(exactly: number).map { .whole($0) } ?? .fraction(number)
  }

  /// The number that a text is; nil where it is none.
  package init?(_ text: some StringProtocol) {
    if let whole = Int64(text) {
      self = .whole(whole)
    } else if let fraction = Double(text) {
      self.init(fraction)
    } else {
      return nil
    }
  }

  /// The double nearest to it.
  package var double: Double {
    switch self {
    case .whole(let whole): Double(whole)
    case .fraction(let fraction): fraction
    }
  }

  /// The number below zero for one above it, and the converse.
  package static prefix func - (number: Number) -> Number {
    switch number {
    case .whole(.min): .fraction(-Double(Int64.min))
    case .whole(let whole): .whole(-whole)
    case .fraction(let fraction): Number(-fraction)
    }
  }
}

extension Number: Comparable {
  /// The order of the numbers themselves: none is rounded to be compared.
  package static func < (left: Number, right: Number) -> Bool {
    switch (left, right) {
    case (.whole(let left), .whole(let right)): left < right
    case (.fraction(let left), .fraction(let right)): left < right
    case (.whole(let whole), .fraction(let fraction)):
      fraction >= 0x1p63 || fraction >= -0x1p63 && whole <= Int64(fraction.rounded(.down))
    case (.fraction(let fraction), .whole(let whole)):
      fraction < -0x1p63 || fraction < 0x1p63 && Int64(fraction.rounded(.down)) < whole
    }
  }
}

/// A run of numbers; an end that is nil has no bound.
package struct NumberRange: Equatable, Sendable {
  package var low: Number?
  package var high: Number?
  package var includesLow = true
  package var includesHigh = true
}

extension NumberRange {
  /// The least and greatest whole number in the range, nil where there is none.
  var integers: (low: Int64, high: Int64)? {
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
  var doubles: ClosedRange<Double>? {
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
