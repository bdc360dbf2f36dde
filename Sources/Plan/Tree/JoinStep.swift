/// What `join` brings: the columns of another plan's rows, behind those of the rows that it finds.
package struct JoinStep: Hashable, Codable, Sendable {
  package let other: LogicalPlan
  /// What comes before the names of its columns.
  package let name: String
  package let keys: [Key]
  /// What must hold of both rows, on the columns of both; it holds what keys leave open, too.
  package let condition: Condition?
  /// Whether a row without a match stays.
  package let keepsAll: Bool

  package init(
    _ other: LogicalPlan, named name: String, keys: [Key], condition: Condition?, keepsAll: Bool
  ) {
    self.other = other
    self.name = name
    self.keys = keys
    self.condition = condition
    self.keepsAll = keepsAll
  }

  /// A value of a row that must equal a value of the other.
  package struct Key: Hashable, Codable, Sendable {
    package let left: BoundValue
    package let right: BoundValue
    package let kind: Kind

    package init(_ left: BoundValue, _ right: BoundValue, _ kind: Kind) {
      self.left = left
      self.right = right
      self.kind = kind
    }
  }

  /// How values of a key are distinguished.
  package enum Kind: String, Hashable, Codable, Sendable {
    /// Without case, width and marks on letters, as `=` compares.
    case texts
    case numbers
    case truths
    /// Rows of a table.
    case rows
    /// Days and numbers that may be known only between bounds: the condition decides.
    case bounds
  }
}
