/// A call of a function of many rows with what stands behind it: `sum(x) where (p) over 3 years`.
///
/// A call with nothing behind it is `Expression.Kind.call`, or the path `count`: only who binds it knows
/// whether rows are summed up there.
package struct AggregateCall: Equatable, Sendable {
  package let function: Name
  package let arguments: [Expression]
  /// Whether each different value counts once: `count(distinct x)`.
  package let isDistinct: Bool
  /// What must hold of a row for it to count.
  package let condition: Expression?
  /// The rows that are meant, where the value is one of each row; nil for those of a group.
  package let window: RowWindow?

  package init(
    _ function: Name, _ arguments: [Expression], isDistinct: Bool = false,
    condition: Expression? = nil, window: RowWindow? = nil
  ) {
    self.function = function
    self.arguments = arguments
    self.isDistinct = isDistinct
    self.condition = condition
    self.window = window
  }
}

/// The rows that a value of a row is computed of.
package enum RowWindow: Equatable, Sendable {
  /// `over all`.
  case all
  /// `so far`: those before the row, and the row.
  case soFar
  /// `over last 5`: so many rows, of which the row is the last.
  case last(Int)
  /// `over 3 years`: the rows of so many days, weeks, months or years up to and with the row's own day.
  case period(Int, unit: Name)

  /// The window as it is written in a query.
  package var text: String {
    switch self {
    case .all: "over all"
    case .soFar: "so far"
    case .last(let count): "over last \(count)"
    case .period(let count, let unit): "over \(count) \(unit.text)"
    }
  }
}
