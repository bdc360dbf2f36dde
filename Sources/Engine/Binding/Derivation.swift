package import Query

/// A column that a stage computes from others.
package struct Derivation: Equatable, Sendable {
  /// What the user wrote, by which notes name it.
  package var name: String
  package let formula: Formula
  package let kind: ValueKind
}

/// How a value is computed from those of its row, with no names left.
package indirect enum Formula: Equatable, Sendable {
  case value(BoundValue)
  /// A value of the row from which a path leads to the row, within `Condition.pairs`.
  case outer(BoundValue)
  case text(String)
  case number(Number)
  case missing
  /// The values that a path leads to; nil for the rows themselves.
  case path([Hop], field: BoundValue?)
  case arithmetic(Arithmetic, Formula, Formula)
  case call(ScalarFunction, [Formula])
  case choice(Condition, Formula, Formula)
  /// A date moved by a number of units, which may be negative.
  case shifted(Formula, by: Int, DateUnit)
}

/// The units by which a date moves.
package enum DateUnit: String, CaseIterable, Sendable {
  case day, week, month, year

  /// The unit of a word, singular or plural.
  init?(word: String) {
    let word = word.lowercased()
    guard
      let unit = Self.allCases.first(where: { word == $0.rawValue || word == $0.rawValue + "s" })
    else { return nil }
    self = unit
  }
}

/// The functions of one row.
package enum ScalarFunction: String, CaseIterable, Sendable {
  case count, lower, upper, length, trim, replace, split, concat, round, abs, coalesce
  case earliest, latest, duration, precision

  /// How it is written.
  var usage: String {
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
  var arity: ClosedRange<Int> {
    switch self {
    case .replace: 3...3
    case .split: 2...2
    case .concat, .coalesce: 1...64
    case .round: 1...2
    default: 1...1
    }
  }
}
