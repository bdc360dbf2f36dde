import Corpus

/// The rows for which a formula has no value although all that it reads is there.
final class FormulaGaps {
  enum Kind: CaseIterable {
    /// The result is no number of 64 bits, or no date that can be written.
    case outOfReach
    /// A choice hangs on a condition that the data leave open.
    case undecided
  }

  private var rows: [Kind: [Int32]] = [:]

  func note(_ kind: Kind, _ row: Int) {
    // A formula may read the same part twice, for its value and for its bounds.
    if rows[kind]?.last != Int32(row) { rows[kind, default: []].append(Int32(row)) }
  }

  /// What must be said of a column of the formula: where another part stands in for the value that
  /// there is not, as in `coalesce`, nothing.
  func notes(of column: Column, named name: String) -> [AnswerNote] {
    let missing = column.missing
    return Kind.allCases.compactMap { kind in
      let count = rows[kind]?.count { missing.contains(Int($0)) } ?? 0
      if count == 0 { return nil }
      return switch kind {
      case .outOfReach: .outOfReach(column: name, count: count)
      case .undecided: .undecidedValues(column: name, count: count)
      }
    }
  }
}
