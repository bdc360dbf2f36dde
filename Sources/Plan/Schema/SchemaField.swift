package import Chronology

/// A value of a row, with no names left: fields are indexes into the table of the relation.
package enum BoundValue: Hashable, Codable, Sendable {
  case field(Int)
  case datePart(DatePart, of: Int)

  /// The field that the value is read from.
  package var field: Int {
    switch self {
    case .field(let field): field
    case .datePart(_, let field): field
    }
  }
}

/// A field of the corpus itself, which values of a derived table go back to.
package struct FieldOrigin: Hashable, Codable, Sendable {
  package let table: Int
  package let field: Int
  /// Further fields that the values may go back to, where they are those of rows of any collection.
  package let others: [FieldOrigin]?

  package init(table: Int, field: Int, others: [FieldOrigin]? = nil) {
    self.table = table
    self.field = field
    self.others = others
  }
}

/// A name that later stages may use, and what it means.
package struct SchemaField: Hashable, Codable, Sendable {
  package let name: String
  package let value: BoundValue
  package let kind: ValueKind
  package let origin: FieldOrigin?
  /// The heading of the column of a file, where that is not the name.
  package var heading: String?
  /// What is to be known of it where a pivot has made it.
  package var pivoted: PivotedColumn?

  package init(
    name: String, value: BoundValue, kind: ValueKind, origin: FieldOrigin?, heading: String? = nil
  ) {
    self.name = name
    self.value = value
    self.kind = kind
    self.origin = origin
    self.heading = heading
  }
}
