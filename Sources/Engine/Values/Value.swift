/// A cell of an answer.
package enum Value: Hashable, Sendable {
  case missing
  /// The text of a cell that could not be read as the kind of its column.
  case unread(String)
  case text(String)
  case integer(Int64)
  case decimal(Double)
  case quantity(Quantity)
  case boolean(Bool)
  /// A date as its EDTF string.
  case date(String)
  /// A row of another table: its id, if it has one, and its name in the label language.
  case reference(id: String?, label: String)
  case list([Value])
}

extension Value {
  /// The number that a value is.
  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .decimal(let number): number.isNaN ? nil : number
    case .quantity(let quantity): quantity.value
    case .missing, .text, .unread, .boolean, .date, .reference, .list: nil
    }
  }

  var dateText: String? { if case .date(let text) = self { text } else { nil } }

  /// The value as a text of its own: a name for a reference.
  package var label: String {
    switch self {
    case .missing: ""
    case .text(let text), .date(let text), .reference(_, let text), .unread(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.shortest
    case .quantity(let quantity): quantity.text
    case .boolean(let truth): String(truth)
    case .list(let values): values.map(\.label).joined(separator: "; ")
    }
  }
}
