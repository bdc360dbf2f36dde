/// The functions of one row.
package enum ScalarFunction: String, CaseIterable, Codable, Sendable {
  case count, lower, upper, length, trim, replace, split, concat, round, abs, coalesce
  case earliest, latest, duration, precision

  /// How it is written.
  package var usage: String {
    switch self {
    case .count: "count(FIELD)"
    case .lower, .upper, .length, .trim: "\(rawValue)(TEXT)"
    case .replace: "replace(TEXT, \"old\", \"new\")"
    case .split: "split(TEXT, \"separator\")"
    case .concat: "concat(TEXT, TEXT, ..)"
    case .round: "round(NUMBER, digits)"
    case .abs: "abs(NUMBER)"
    case .coalesce: "coalesce(VALUE, VALUE, ..)"
    case .earliest, .latest, .duration, .precision: "\(rawValue)(DATE)"
    }
  }

  /// How many arguments it takes.
  package var arity: ClosedRange<Int> {
    switch self {
    case .replace: 3...3
    case .split: 2...2
    case .concat, .coalesce: 1...64
    case .round: 1...2
    default: 1...1
    }
  }
}
