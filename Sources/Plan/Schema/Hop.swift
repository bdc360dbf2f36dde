/// One step from a row to others: the columns of a reference or link, or such a column backwards.
package struct Hop: Hashable, Codable, Sendable {
  package let kind: Kind
  /// The table of the corpus that it leads to.
  package let target: Int

  package enum Kind: Hashable, Codable, Sendable {
    /// A reference or link field of the table of the rows.
    case field(Int)
    /// A reference field of another table that leads to the table of the rows.
    case inverse(table: Int, field: Int)
  }

  /// Whether it leads to one row at most.
  package let isSingle: Bool

  package init(kind: Kind, target: Int, isSingle: Bool) {
    self.kind = kind
    self.target = target
    self.isSingle = isSingle
  }
}
