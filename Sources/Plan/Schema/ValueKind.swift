package import Chronology

/// What the values of a field are, for binding and for the order of rows.
package enum ValueKind: Hashable, Codable, Sendable {
  case text, category, integer, decimal, boolean, date
  /// A year, month, decade or century that derives from a date.
  case datePart(DatePart)
  /// Several plain strings.
  case list
  /// One row of a table, or of any where the table is nil.
  case reference(table: Int?)
  /// Several rows of a table.
  case link(table: Int)
  /// A number known from its low to its high bound.
  case quantity

  /// Whether a row has a set of values, of which `=` asks for any.
  package var isSeveral: Bool {
    switch self {
    case .list, .link: true
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .datePart, .reference:
      false
    }
  }
}

extension ValueKind {
  /// The table whose rows are the values.
  package var entityTable: Int? {
    switch self {
    case .reference(let table): table
    case .link(let table): table
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .datePart, .list: nil
    }
  }
}

extension ValueKind {
  /// The kind in the user's words.
  package var words: String {
    switch self {
    case .text: "text"
    case .category: "a category"
    case .integer: "a whole number"
    case .decimal, .quantity: "a number"
    case .boolean: "true or false"
    case .date: "a date"
    case .datePart(.month): "a month, 1 to 12"
    case .datePart: "a year"
    case .list: "a list of texts"
    case .reference, .link: "a name"
    }
  }

  package var isNumber: Bool {
    switch self {
    case .integer, .decimal, .quantity, .datePart: true
    case .text, .category, .boolean, .date, .list, .reference, .link: false
    }
  }
}
