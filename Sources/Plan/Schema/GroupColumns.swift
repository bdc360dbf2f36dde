/// What is to be known of a column that a pivot has made.
package struct PivotedColumn: Hashable, Codable, Sendable {
  /// Whether it is shown only where a group has its value; nobody has named it.
  package let isOptional: Bool
  /// Whether it bears the name of a row, which each reader sees in a language of his own.
  package let isNamedByRow: Bool

  package init(isOptional: Bool, isNamedByRow: Bool) {
    self.isOptional = isOptional
    self.isNamedByRow = isNamedByRow
  }
}

/// What the columns of groups are, which stand before all others.
package struct GroupColumns: Hashable, Codable, Sendable {
  /// How many are keys; sums stand behind them.
  package let keyCount: Int
  package let sumCount: Int
  /// The places of sums that count, and are 0 of no rows.
  package let counts: [Int]
  /// Whether a stage has put the groups in another order than that of their keys.
  package var isSorted = false

  package init(keyCount: Int, sumCount: Int, counts: [Int]) {
    self.keyCount = keyCount
    self.sumCount = sumCount
    self.counts = counts
  }
}
