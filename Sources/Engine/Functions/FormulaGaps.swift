/// The rows for which a formula has no value although all that it reads is there.
final class FormulaGaps {
  enum Kind: CaseIterable {
    /// The result is no number of 64 bits, or no date that can be written.
    case outOfReach
    /// A choice hangs on a condition that the data leave open.
    case undecided
    /// A text is no number or no date.
    case notConverted
  }

  private(set) var rows: [Kind: [Int32]] = [:]

  func note(_ kind: Kind, _ row: Int) {
    // A formula may read the same part twice, for its value and for its bounds.
    if rows[kind]?.last != Int32(row) { rows[kind, default: []].append(Int32(row)) }
  }
}
