package import Query

/// A column that a stage computes from others.
package struct Derivation: Hashable, Codable, Sendable {
  /// What the user wrote, by which notes name it.
  package var name: String
  package let formula: Formula
  package let kind: ValueKind

  package init(name: String, formula: Formula, kind: ValueKind) {
    self.name = name
    self.formula = formula
    self.kind = kind
  }

  /// Whether it is made of values of other rows, in their order.
  package var readsOtherRows: Bool { formula.readsOtherRows }
}

/// How a value is computed from those of its row, with no names left.
package indirect enum Formula: Hashable, Codable, Sendable {
  case value(BoundValue)
  /// A value of the row from which a path leads to the row, within `Condition.pairs`.
  case outer(BoundValue)
  case text(String)
  case number(Number)
  case missing
  /// A regular expression, as an argument of a function that looks for it.
  case pattern(TextPattern)
  /// The values that a path leads to; nil for the rows themselves.
  case path([Hop], field: BoundValue?)
  /// The values at the ends of several ways, where a reference leads to rows of any collection.
  case branches([PathBranch])
  case arithmetic(Arithmetic, Formula, Formula)
  case call(FunctionName, [Formula])
  case choice(Condition, Formula, Formula)
  /// A date moved by a number of units, which may be negative.
  case shifted(Formula, by: Int, DateUnit)
  /// A value of other rows, in a column of its own.
  case window(WindowCall)
  /// What the rows of a window make together, in a column of its own.
  case summed(WindowSum)
}

extension Formula {
  /// Whether it is a value of other rows, in their order.
  package var readsOtherRows: Bool {
    switch self {
    case .window, .summed: true
    case .value, .outer, .text, .number, .missing, .pattern, .path, .branches, .arithmetic, .call,
      .choice, .shifted:
      false
    }
  }

  /// The fields of the row that it reads.
  package var fields: [Int] {
    switch self {
    case .value(let value): [value.field]
    case .outer, .text, .number, .missing, .pattern, .path, .branches: []
    case .arithmetic(_, let left, let right): left.fields + right.fields
    case .call(_, let arguments): arguments.flatMap(\.fields)
    case .choice(_, let first, let second): first.fields + second.fields
    case .shifted(let inner, _, _): inner.fields
    case .window(let call): call.value.map { [$0.field] } ?? []
    case .summed(let sum): sum.fields
    }
  }
}
