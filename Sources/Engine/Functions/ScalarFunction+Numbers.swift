import Glibc
import Plan

extension ScalarFunction {
  /// Functions of numbers.
  static let numbers: [ScalarFunction] = [
    ScalarFunction(
      "round(NUMBER, digits)",
      example: "events | compute round(2.345, 2) as n | select n | limit 1", arity: 1...2,
      kind: { $0.first.ofNumber },
      value: { arguments in
        let first = arguments[0]
        guard let number = first.number, let digits = digits(arguments) else { return .missing }
        if case .integer = first { return first }
        return .decimal(number.rounded(upTo: digits))
      },
      bounds: { arguments in
        guard let number = arguments.bounds(0), let digits = digits(arguments) else { return nil }
        return number.lowerBound.rounded(upTo: digits)...number.upperBound.rounded(upTo: digits)
      }),

    ScalarFunction(
      "floor(NUMBER)",
      example: "events | compute floor(2.5) as n | select n | limit 1",
      kind: { $0.first.ofNumber.map { $0 == .quantity ? .quantity : .integer } },
      value: { arguments in
        let first = arguments[0]
        if case .integer = first { return first }
        guard let number = first.number else { return .missing }
        return Int64(exactly: number.rounded(.down)).map { .integer($0) } ?? arguments.outOfReach()
      },
      bounds: { arguments in
        arguments.bounds(0).map { $0.lowerBound.rounded(.down)...$0.upperBound.rounded(.down) }
      }),

    ScalarFunction(
      "abs(NUMBER)",
      example: "events | compute abs(year - 1970) as years | sort years | limit 1",
      kind: { $0.first.ofNumber },
      value: { arguments in
        let first = arguments[0]
        if case .integer(let number) = first {
          return number == .min ? arguments.outOfReach() : .integer(abs(number))
        }
        return first.number.map { .decimal(abs($0)) } ?? .missing
      },
      bounds: { arguments in
        guard let number = arguments.bounds(0) else { return nil }
        let ends = [abs(number.lowerBound), abs(number.upperBound)]
        return number.contains(0)
          ? 0...max(ends[0], ends[1]) : min(ends[0], ends[1])...max(ends[0], ends[1])
      }),

    ScalarFunction(
      "ceiling(NUMBER)",
      example: "events | compute ceiling(2.5) as n | select n | limit 1",
      kind: { $0.first.ofNumber.map { $0 == .quantity ? .quantity : .integer } },
      value: { arguments in
        let first = arguments[0]
        if case .integer = first { return first }
        guard let number = first.number else { return .missing }
        return Int64(exactly: number.rounded(.up)).map { .integer($0) } ?? arguments.outOfReach()
      },
      bounds: { arguments in
        arguments.bounds(0).map { $0.lowerBound.rounded(.up)...$0.upperBound.rounded(.up) }
      }),

    ScalarFunction(
      growing: "sqrt(NUMBER)",
      example: "events | compute sqrt(2) as n | select n | limit 1"
    ) { $0.squareRoot() },

    ScalarFunction(
      growing: "exp(NUMBER)",
      example: "events | compute exp(1) as n | select n | limit 1"
    ) { exp($0) },

    ScalarFunction(
      growing: "log(NUMBER)",
      example: "events | compute log(100) / log(10) as n | select n | limit 1"
    ) { $0 > 0 ? log($0) : .nan },

    ScalarFunction(
      "power(NUMBER, NUMBER)",
      example: "events | compute power(2, 10) as n | select n | limit 1", arity: 2...2,
      kind: { $0.areExactNumbers ? .decimal : nil },
      value: { arguments in
        guard let base = arguments.number(0), let exponent = arguments.number(1) else {
          return .missing
        }
        return arguments.finite(pow(base, exponent))
      }),

    ScalarFunction(
      "mod(NUMBER, NUMBER)",
      example: "events | compute mod(year, 10) as digit | select digit | limit 1", arity: 2...2,
      kind: { kinds in
        guard kinds.areNumbers, !kinds.isUncertain(1) else { return nil }
        return kinds.areIntegers ? .integer : kinds.isUncertain(0) ? .quantity : .decimal
      },
      value: { arguments in
        if case .integer(let number) = arguments[0], case .integer(let divisor) = arguments[1] {
          guard divisor != 0 else { return arguments.outOfReach() }
          // The least number has no quotient by -1.
          return .integer(divisor == -1 ? 0 : number.modulo(divisor))
        }
        guard let divisor = arguments.number(1), let number = arguments.bounds(0) else {
          return .missing
        }
        guard let rest = number.modulo(divisor) else { return arguments.outOfReach() }
        return .decimal(rest.lowerBound)
      },
      bounds: { arguments in
        guard let divisor = arguments.number(1) else { return nil }
        return arguments.bounds(0)?.modulo(divisor)
      }),
  ]

  /// The second argument of `round`, 0 where it is not written.
  private static func digits(_ arguments: FunctionArguments) -> Double? {
    arguments.count > 1 ? arguments.number(1) : 0
  }
}

extension Double {
  /// The number to some digits behind the point; more than a double has leave it as it is.
  fileprivate func rounded(upTo digits: Double) -> Double {
    let digits = digits.isNaN ? -1 : Int(Swift.min(Swift.max(digits, -1), 16))
    guard 0...15 ~= digits else { return self }
    var scale = 1.0
    for _ in 0..<digits { scale *= 10 }
    let scaled = (self * scale).rounded()
    return scaled.isFinite ? scaled / scale : self
  }
}

extension ScalarFunction {
  /// Creates a function of a number that never falls where the number grows, so that its bounds are those of
  /// the number's bounds. It is NaN where it has no value.
  fileprivate init(
    growing usage: String, example: String,
    _ result: @escaping @Sendable (Double) -> Double
  ) {
    self.init(
      usage, example: example,
      kind: { $0.first.ofNumber.map { $0 == .quantity ? .quantity : .decimal } },
      value: { arguments in
        guard let number = arguments.number(0) else { return .missing }
        return arguments.finite(result(number))
      },
      bounds: { arguments in
        guard let number = arguments.bounds(0) else { return nil }
        let (low, high) = (result(number.lowerBound), result(number.upperBound))
        return low.isFinite && high.isFinite ? low...high : nil
      })
  }
}

extension FunctionArguments {
  /// A number, or no value where it is beyond all numbers or is not a number.
  fileprivate func finite(_ number: Double) -> Value {
    number.isFinite ? .decimal(number) : outOfReach()
  }
}

extension Int64 {
  /// - Precondition: The divisor is neither 0 nor -1.
  fileprivate func modulo(_ divisor: Int64) -> Int64 {
    let rest = self % divisor
    return rest != 0 && (rest < 0) != (divisor < 0) ? rest + divisor : rest
  }
}

extension ClosedRange<Double> {
  /// What a division of any of the numbers may leave over; nil for a division by 0.
  fileprivate func modulo(_ divisor: Double) -> ClosedRange<Double>? {
    guard divisor != 0, divisor.isFinite, lowerBound.isFinite, upperBound.isFinite else {
      return nil
    }
    let first = (lowerBound / divisor).rounded(.down)
    guard first == (upperBound / divisor).rounded(.down) else {
      return divisor > 0 ? 0...divisor : divisor...0
    }
    return lowerBound - first * divisor...upperBound - first * divisor
  }
}
