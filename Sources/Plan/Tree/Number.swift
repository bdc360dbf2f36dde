/// A number as people write it: a whole number of 64 bits is exact, any other is a double.
///
/// Each number has one form, so that equal ones are the same value: what a double holds of a whole
/// number within the 64 bits is whole.
package enum Number: Hashable, Codable, Sendable {
  case whole(Int64)
  case fraction(Double)

  package init(_ number: Double) {
    self = Int64(exactly: number).map { .whole($0) } ?? .fraction(number)
  }

  /// The number that a text is; nil where it is not a number.
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
