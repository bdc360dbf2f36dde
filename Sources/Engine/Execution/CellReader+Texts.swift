import Chronology
import Corpus
import Plan

extension CellReader {
  /// The texts of a cell, one for each of several values.
  func texts(_ value: BoundValue, _ field: Field, _ row: Int) -> [String] {
    let cell: Value =
      if case .datePart(let part, _) = value { self.value(part, field.column, row) } else {
        self.value(field, row)
      }
    return switch cell {
    case .missing: []
    case .list(let values): values.map(\.label)
    case .text, .unread, .integer, .decimal, .quantity, .boolean, .date, .reference: [cell.label]
    }
  }
}
