/// A year of four places, of which some may be unspecified: `1976`, `197X`, `-1XX3`.
struct YearMask {
  let isNegative: Bool
  /// The digits from the left; nil is X.
  let digits: [Int?]
  /// Where it began in the text.
  let start: Int

  /// Reads `-?` and four of digit or X; nil when they are not there, or are -0000.
  init?(scanning scanner: inout DateScanner) {
    start = scanner.position
    isNegative = scanner.take("-")
    var digits: [Int?] = []
    for _ in 0..<4 {
      guard let digit = scanner.takeMaskDigit() else { return nil }
      digits.append(digit)
    }
    self.digits = digits
    if isNegative, digits.allSatisfy({ $0 == 0 }) { return nil }
  }

  var isExact: Bool { !digits.contains(nil) }

  /// The year, if no place is unspecified.
  var exact: Int? { isExact ? signed(value(filling: 0)) : nil }

  /// The number of X at the end.
  var trailingMaskLength: Int { digits.reversed().prefix { $0 == nil }.count }

  /// Whether all X are at the end.
  var isTrailingMask: Bool { !digits.dropLast(trailingMaskLength).contains(nil) }

  /// The years that fit, as runs from the earliest.
  var runs: [ClosedRange<Int>] {
    if isTrailingMask { return [run(value(filling: 0), value(filling: 9))] }
    // Every way to fill the X on the left is a run over the X at the end.
    var prefixes = [0]
    for digit in digits.dropLast(trailingMaskLength) {
      prefixes = prefixes.flatMap { prefix in
        (digit.map { $0...$0 } ?? 0...9).map { prefix * 10 + $0 }
      }
    }
    let width = (0..<trailingMaskLength).reduce(1) { size, _ in size * 10 }
    let runs = prefixes.map { run($0 * width, $0 * width + width - 1) }
    let possible = runs.filter { !isNegative || $0.upperBound < 0 }
    return isNegative ? possible.reversed() : possible
  }

  /// All days of the years that fit.
  var days: DaySet { DaySet(runs: runs.map { Day.days(ofYears: $0) }) }

  var precision: DatePrecision {
    guard isTrailingMask else { return .several }
    return switch trailingMaskLength {
    case 0: .year
    case 1: .decade
    case 2: .century
    case 3: .millennium
    default: .several
    }
  }

  /// The years from one magnitude to another; there is no year -0000.
  private func run(_ low: Int, _ high: Int) -> ClosedRange<Int> {
    isNegative ? -high ... -max(low, min(high, 1)) : low...high
  }

  private func signed(_ magnitude: Int) -> Int { isNegative ? -magnitude : magnitude }

  private func value(filling digit: Int) -> Int { digits.reduce(0) { $0 * 10 + ($1 ?? digit) } }
}

/// A month or a day of two places, of which some may be unspecified.
struct TwoDigitMask {
  let tens: Int?
  let ones: Int?

  /// Reads two of digit or X; nil when they are not there.
  init?(scanning scanner: inout DateScanner) {
    guard let tens = scanner.takeMaskDigit(), let ones = scanner.takeMaskDigit() else { return nil }
    self.tens = tens
    self.ones = ones
  }

  /// The number, if no place is unspecified.
  var exact: Int? {
    guard let tens, let ones else { return nil }
    return tens * 10 + ones
  }

  /// Whether it is `XX`.
  var isWhole: Bool { tens == nil && ones == nil }

  /// Whether a number of two digits fits.
  func fits(_ number: Int) -> Bool {
    (tens ?? number / 10) == number / 10 && (ones ?? number % 10) == number % 10
  }
}
