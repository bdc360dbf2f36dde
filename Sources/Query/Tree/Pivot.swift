/// What `pivot` makes columns of: `pivot type in [treaty, law] with count`.
package struct Pivot: Equatable, Sendable {
  /// The key of the groups whose values become columns.
  package let key: Expression
  /// The values that are wanted; nil for all.
  package let values: Expression?
  /// The sum that stands in the columns; nil where the groups have one alone.
  package let sum: Expression?

  package init(_ key: Expression, in values: Expression?, with sum: Expression?) {
    self.key = key
    self.values = values
    self.sum = sum
  }
}

/// What `unpivot` makes rows of: `unpivot low, high as bound, number`.
package struct Unpivot: Equatable, Sendable {
  package let columns: [Expression]
  /// The column with the name of the one that the value is from.
  package let name: Name
  package let value: Name

  package init(_ columns: [Expression], name: Name, value: Name) {
    self.columns = columns
    self.name = name
    self.value = value
  }
}
