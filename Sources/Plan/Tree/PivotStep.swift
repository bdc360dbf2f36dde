/// Columns made of the values of a key, and a row for each combination of the other keys.
package struct PivotStep: Hashable, Codable, Sendable {
  /// The keys that keep rows apart.
  package let rows: [SchemaField]
  package let key: SchemaField
  /// What stands in the columns.
  package let sum: SchemaField
  package let columns: [PivotColumn]
  /// Whether it counts, so that it is 0 where there is no group.
  package let counts: Bool
  /// Whether rows stay in the order of the groups; else they are put in that of their keys.
  package let keepsOrder: Bool

  package init(
    rows: [SchemaField], key: SchemaField, sum: SchemaField, columns: [PivotColumn], counts: Bool,
    keepsOrder: Bool
  ) {
    self.rows = rows
    self.key = key
    self.sum = sum
    self.columns = columns
    self.counts = counts
    self.keepsOrder = keepsOrder
  }
}

/// A column and the value that it is made of.
package struct PivotColumn: Hashable, Codable, Sendable {
  package let name: String
  package let key: PivotKey

  package init(name: String, key: PivotKey) {
    self.name = name
    self.key = key
  }
}

/// A value of a key, by which groups find their column.
package enum PivotKey: Hashable, Codable, Sendable {
  case missing
  /// A text, a value of a category, a date or a part of one that is not certain, as it is written.
  case text(String)
  case number(Number)
  case truth(Bool)
  case row(RowName)
}

/// Rows made of columns: one of each, with its name and its value.
package struct UnpivotStep: Hashable, Codable, Sendable {
  package let columns: [SchemaField]
  /// The names of the two columns that it makes.
  package let name: String
  package let value: String
  /// What the values are.
  package let kind: ValueKind

  package init(_ columns: [SchemaField], name: String, value: String, kind: ValueKind) {
    self.columns = columns
    self.name = name
    self.value = value
    self.kind = kind
  }
}
