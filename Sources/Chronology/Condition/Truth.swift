/// The answer to a condition on a row: true in every world that the data allow, in none, or in some.
package enum Truth: Hashable, Sendable {
  case certain
  case possible
  case impossible
}

/// Kleene's strong tables, for conditions on different fields.
extension Truth {
  /// Creates the truth of what is known to hold or not.
  package init(_ holds: Bool) { self = holds ? .certain : .impossible }

  /// The truth of the opposite.
  package var not: Truth {
    switch self {
    case .certain: .impossible
    case .possible: .possible
    case .impossible: .certain
    }
  }

  /// Returns the truth of both conditions together.
  package func and(_ other: Truth) -> Truth {
    switch (self, other) {
    case (.impossible, _), (_, .impossible): .impossible
    case (.certain, .certain): .certain
    default: .possible
    }
  }

  /// Returns the truth of one condition or the other.
  package func or(_ other: Truth) -> Truth {
    switch (self, other) {
    case (.certain, _), (_, .certain): .certain
    case (.impossible, .impossible): .impossible
    default: .possible
    }
  }
}
