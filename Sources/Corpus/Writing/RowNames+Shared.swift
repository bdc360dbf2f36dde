extension RowNames {
  /// The field whose values name the rows of a column that always leads to all rows of a value, as a
  /// link to a table without ids does; nil where it does not.
  ///
  /// - Complexity: O(rows of the table + rows that are led to).
  mutating func sharedNaming(of column: LinkColumn) -> Naming? {
    let target = corpus.tables[column.table]
    guard target.idField == nil, let field = target.nameField,
      let texts = texts(of: field, in: column.table)
    else { return nil }
    var counts: [String: Int] = [:]
    for row in 0..<target.rowCount { if let text = texts[row] { counts[text, default: 0] += 1 } }
    for row in 0..<column.targets.rowCount {
      let rows = column[row]
      let names = Set(rows.compactMap { texts[Int($0)] })
      // As many rows as all of these values have are all of them.
      guard names.reduce(0, { $0 + (counts[$1] ?? 0) }) == rows.count else { return nil }
    }
    return Naming(
      table: target.name, field: target.fields[field].name, type: type(of: field, in: column.table),
      texts: texts)
  }
}
