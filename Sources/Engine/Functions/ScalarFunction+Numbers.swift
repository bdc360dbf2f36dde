import Plan

extension ScalarFunction {
  /// Functions of numbers.
  static let numbers: [ScalarFunction] = [
    ScalarFunction(
      "round(NUMBER, digits)", "the number to some digits behind the point, to none without them",
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
      "floor(NUMBER)", "the greatest whole number that is not above it",
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
      "abs(NUMBER)", "the number without its sign",
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
