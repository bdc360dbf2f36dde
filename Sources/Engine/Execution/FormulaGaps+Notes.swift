import Corpus

extension FormulaGaps {
  /// What must be said of a column of the formula: where another part is in for the value that
  /// there is not, as in `coalesce`, nothing.
  func notes(of column: Column, named name: String) -> [AnswerNote] {
    let missing = column.missing
    return Kind.allCases.compactMap { kind in
      let count = rows[kind]?.count { missing.contains(Int($0)) } ?? 0
      if count == 0 { return nil }
      return switch kind {
      case .outOfReach: .outOfReach(column: name, count: count)
      case .undecided: .undecidedValues(column: name, count: count)
      case .notConverted: .notConverted(column: name, count: count)
      }
    }
  }
}
