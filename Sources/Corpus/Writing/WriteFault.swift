package import Messages

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
  /// What was found.
  package var message: Message {
    switch self {
    case .unnamedRow(let field, let table, let row):
      Message("write.unnamed-row", ["field": field, "row": row, "table": table])
    }
  }

  /// What to do about it.
  package var remedy: Message {
    switch self {
    case .unnamedRow(_, let table, _): Message("write.give-ids", ["table": table])
    }
  }
}
