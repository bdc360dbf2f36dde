/// A value that a row takes from the rows of a window: what a function of many rows makes of them.
package struct WindowSum: Hashable, Codable, Sendable {
  package let function: Aggregate.Function
  package let frame: WindowFrame

  package init(_ function: Aggregate.Function, over frame: WindowFrame) {
    self.function = function
    self.frame = frame
  }

  /// The fields that it reads.
  package var fields: [Int] {
    if case .period(_, _, let dates) = frame { return function.fields + [dates] }
    return function.fields
  }
}

/// The rows of the window of a row, among those of its part (`per`), or all.
package enum WindowFrame: Hashable, Codable, Sendable {
  case all
  /// Those before the row, and the row.
  case soFar
  /// So many rows, of which the row is the last.
  case last(Int)
  /// The rows of so many units up to and with the day of the row, by the dates of a field.
  case period(Int, DateUnit, by: Int)

  /// Whether the order of the rows decides which are meant.
  package var restsOnOrder: Bool {
    switch self {
    case .all, .period: false
    case .soFar, .last: true
    }
  }
}
