import Query

// Conditions on numbers.
extension SQLConditions {
  func verdict(ofNumber field: Int, _ ranges: [NumberRange]) -> SQLVerdict {
    let tests: [String]
    switch table.fields[field].storage {
    case .integer:
      tests = ranges.compactMap { range in
        range.integers.map { low, high in
          test(
            column(field), low == .min ? nil : "\(low)", high == .max ? nil : "\(high)")
        }
      }
    case .decimal:
      tests = ranges.compactMap { range in
        range.doubles.map {
          test(column(field), Self.text($0.lowerBound), Self.text($0.upperBound))
        }
      }
    default: return dialect.unknown
    }
    return open(
      dialect.joined(tests, "OR", dialect.no, dialect.yes), whereMissing: [field])
  }

  /// A number between two bounds is certain where one range covers them, and possible where one meets them.
  func verdict(ofQuantity field: Int, _ ranges: [NumberRange]) -> SQLVerdict {
    guard case .quantity(let least, let greatest, _) = table.fields[field].storage else {
      return dialect.unknown
    }
    let (low, high) = (dialect.name(least), dialect.name(greatest))
    var certain: [String] = []
    var possible = ["\(low) IS NULL"]
    for range in ranges.compactMap(\.doubles) {
      let (least, greatest) = (Self.text(range.lowerBound), Self.text(range.upperBound))
      certain.append(
        dialect.joined(
          ["\(low) IS NOT NULL"] + (least.map { ["\(low) >= \($0)"] } ?? [])
            + (greatest.map { ["\(high) <= \($0)"] } ?? []), "AND", dialect.yes, dialect.no))
      possible.append(
        dialect.joined(
          ["\(low) IS NOT NULL"] + (greatest.map { ["\(low) <= \($0)"] } ?? [])
            + (least.map { ["\(high) >= \($0)"] } ?? []), "AND", dialect.yes, dialect.no))
    }
    return SQLVerdict(
      certain: dialect.joined(certain, "OR", dialect.no, dialect.yes),
      possible: dialect.joined(possible, "OR", dialect.no, dialect.yes), isExact: true)
  }

  /// Two fields of numbers of one kind.
  func verdict(
    of left: BoundValue, _ comparison: Comparison, _ right: BoundValue
  ) -> SQLVerdict {
    guard case .field(let first) = left, case .field(let second) = right else {
      return dialect.unknown
    }
    switch (table.fields[first].storage, table.fields[second].storage) {
    case (.integer, .integer), (.decimal, .decimal): break
    default: return dialect.unknown
    }
    let sign: String
    switch comparison {
    case .equal, .less, .lessOrEqual, .greater, .greaterOrEqual: sign = comparison.rawValue
    default: return dialect.unknown
    }
    let test = "\(column(first)) \(sign) \(column(second))"
    let missing = [first, second].filter { table.fields[$0].isNullable }
      .map { "\(column($0)) IS NULL" }
    return SQLVerdict(
      certain: test, possible: dialect.joined([test] + missing, "OR", dialect.no, dialect.yes),
      isExact: true)
  }

  private func test(_ column: String, _ low: String?, _ high: String?) -> String {
    if let low, low == high { return "\(column) = \(low)" }
    let parts = [low.map { "\(column) >= \($0)" }, high.map { "\(column) <= \($0)" }]
    return dialect.joined(parts.compactMap { $0 }, "AND", "\(column) IS NOT NULL", dialect.no)
  }

  /// A bound that is no end of all numbers.
  private static func text(_ number: Double) -> String? {
    number.isInfinite ? nil : "\(number)"
  }
}
