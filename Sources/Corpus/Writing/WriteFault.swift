/// Why a corpus cannot be written as a package that means the same.
package enum WriteFault: Error, Equatable, Sendable {
  /// A row that a field refers to has no id of its own by which the field could name it.
  ///
  /// - Parameters:
  ///   - field: the field that refers, as `claims.event`.
  ///   - table: the table of the row.
  ///   - row: its number, from 1.
  case unnamedRow(field: String, table: String, row: Int)
}

extension WriteFault {
  /// What was found, on one line.
  package var message: String {
    switch self {
    case .unnamedRow(let field, let table, let row):
      "'\(field)' refers to row \(row) of '\(table)', which has no id of its own"
    }
  }

  /// What to do about it.
  package var remedy: String {
    switch self {
    case .unnamedRow(_, let table, _): "give each row of '\(table)' an id that no other row has"
    }
  }
}
