package import Chronology
package import Messages

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
  package var words: Message {
    switch self {
    case .text: Message("kind.text")
    case .category: Message("kind.category")
    case .integer: Message("kind.whole-number")
    case .decimal, .quantity: Message("kind.number")
    case .boolean: Message("kind.truth")
    case .date: Message("kind.date")
    case .datePart(.month): Message("kind.month")
    case .datePart: Message("kind.year")
    case .list: Message("kind.list")
    case .reference, .link: Message("kind.name")
    }
  }

  package var isNumber: Bool {
    switch self {
    case .integer, .decimal, .quantity, .datePart: true
    case .text, .category, .boolean, .date, .list, .reference, .link: false
    }
  }
}
