import Corpus
import Query
import TestSupport
import Testing

@testable import Engine
@testable import Plan

extension NumberRange {
  /// Whether a number lies in the range, end by end.
  func holds(_ number: Number) -> Bool {
    if let low, includesLow ? number < low : number <= low { return false }
    if let high, includesHigh ? number > high : number >= high { return false }
    return true
  }
}

@Suite struct NumberTests {
  /// In their order; those of one line are equal.
  private static let ascending: [[Number]] = [
    [Number(-.infinity)], [Number(-1e300)], [Number((-0x1p63).nextDown)],
    [.whole(.min), Number(-0x1p63)], [.whole(.min + 1)], [.whole(-9_007_199_254_740_993)],
    [.whole(-9_007_199_254_740_992), Number(-0x1p53)], [Number(-1.5)], [.whole(-1), Number(-1)],
    [Number(-0.5)], [.whole(0), Number(-0.0), Number(0)], [Number(1e-308)], [Number(0.5)],
    [.whole(1), Number("1.0")!], [.whole(9_007_199_254_740_992)], [.whole(9_007_199_254_740_993)],
    [.whole(1_234_567_890_123_456_789)], [.whole(1_234_567_890_123_456_790)], [.whole(.max)],
    [Number(0x1p63), Number("9223372036854775808")!], [Number(1e19)], [Number(.infinity)],
  ].map { line in line.filter { $0.double.isFinite || line.count == 1 } }

  @Test func numbersAreOrderedWithoutRounding() {
    for (first, line) in Self.ascending.enumerated() {
      for (second, other) in Self.ascending.enumerated() {
        for left in line {
          for right in other {
            #expect((left < right) == (first < second), "\(left) \(right)")
            #expect((left == right) == (first == second), "\(left) \(right)")
          }
        }
      }
    }
  }

  /// The ends of ranges at numbers that doubles cannot tell apart.
  @Test(arguments: 0..<40 as Range<UInt64>) func columnsAreComparedAsTheirNumbers(seed: UInt64)
    throws
  {
    var random = SeededGenerator(seed: seed)
    let near: [Int64] = [
      .min, .min + 1, -(1 << 53) - 1, -1, 0, 1, 1 << 53, (1 << 53) + 1, .max - 1, .max,
    ]
    func whole() -> Int64 {
      let base = near[Int.random(in: near.indices, using: &random)]
      return base.addingReportingOverflow(.random(in: -2...2, using: &random)).partialValue
    }
    func number() -> Number {
      Bool.random(using: &random) ? .whole(whole()) : Number(Double(whole()) + 0.5)
    }
    let count = [8, 60, 200, 5000][Int(seed % 4)]
    let wholes = (0..<count).map { _ in whole() }
    let decimals = wholes.map { Double($0) + (random.next() % 3 == 0 ? 0.5 : 0) }
    let missing = RowSet(capacity: count, rows: [0, count - 1])
    let ranges = (0..<Int.random(in: 1...9, using: &random)).map { _ in
      NumberRange(
        low: random.next() % 4 == 0 ? nil : number(), high: random.next() % 4 == 0 ? nil : number(),
        includesLow: .random(using: &random), includesHigh: .random(using: &random))
    }
    let whole = try NumberKernel.verdict(IntegerColumn(values: wholes, missing: missing), ranges)
    let decimal = try NumberKernel.verdict(
      DecimalColumn(values: decimals, missing: missing), ranges)
    for row in 0..<count where !missing.contains(row) {
      #expect(
        whole.certain.contains(row) == ranges.contains { $0.holds(.whole(wholes[row])) },
        "\(wholes[row]) \(ranges)")
      #expect(
        decimal.certain.contains(row) == ranges.contains { $0.holds(Number(decimals[row])) },
        "\(decimals[row]) \(ranges)")
    }
    #expect(whole.undecided == missing)
    #expect(decimal.undecided == missing)
  }
}
