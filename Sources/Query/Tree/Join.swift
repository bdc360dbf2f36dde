/// What `join` brings to rows: columns of the rows of another table that agree with them.
package struct Join: Equatable, Sendable {
  /// `join`, `join only`, `join possibly`.
  package enum Manner: String, Sendable {
    /// Rows without a match stay.
    case all
    /// Rows without a match are left out.
    case only
    /// Matches that are only possible are made, too.
    case possibly
  }

  /// A field of the rows, and the field of the other table that it must equal.
  package struct Key: Equatable, Sendable {
    package let field: Path
    package let other: Path

    package init(field: Path, other: Path) {
      self.field = field
      self.other = other
    }
  }

  package let manner: Manner
  package let query: Pipeline
  /// What comes before the names of the other table's columns; nil for the name of its collection.
  package let name: Name?
  package let keys: [Key]
  /// What else must hold of both rows.
  package let condition: Expression?

  package init(
    _ manner: Manner, _ query: Pipeline, as name: Name?, on keys: [Key],
    where condition: Expression?
  ) {
    self.manner = manner
    self.query = query
    self.name = name
    self.keys = keys
    self.condition = condition
  }
}
