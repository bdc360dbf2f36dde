extension Corpus {
  /// The rows of a table that refer to each row of another by one of their fields.
  ///
  /// - Parameters:
  ///   - field: the index of a reference or link field.
  ///   - table: the table of that field.
  ///   - target: the table whose rows are referred to.
  /// - Returns: a column of `target` that leads to rows of `table`, in their order; nil where the
  ///   field leads to no row of `target`.
  /// - Complexity: O(rows of both tables).
  package func inverse(of field: Int, in table: Int, to target: Int) -> LinkColumn? {
    var pairs: [(source: Int32, target: Int32)] = []
    switch tables[table].fields[field].column {
    case .reference(let column):
      switch column.target {
      case .table(let only) where only != target: return nil
      case .any(let each):
        for (row, found) in column.rows.enumerated() where found >= 0 && each[row] == target {
          pairs.append((found, Int32(row)))
        }
      case .table:
        for (row, found) in column.rows.enumerated() where found >= 0 {
          pairs.append((found, Int32(row)))
        }
      }
    case .link(let column) where column.table == target:
      for row in 0..<column.targets.rowCount {
        for found in column[row] { pairs.append((found, Int32(row))) }
      }
    default: return nil
    }
    return LinkColumn(table: table, rowCount: tables[target].rowCount, pairs: pairs)
  }
}
