extension Corpus {
  /// The corpus with tables of no rows. Of columns all is kept that is not of a row: what kind they are, the names of
  /// a category, whether there are cells that could not be read. Texts that are attached, and the table of their
  /// passages, are left out.
  ///
  /// - Complexity: O(fields), and the reading of columns that nobody has read yet.
  package func withoutRows() -> Corpus {
    Corpus(
      name: name, title: title,
      tables: tables.prefix(passagesTable ?? tables.count).map { table in
        table.replacing(
          rowCount: 0,
          fields: table.fields.map { field in
            field.replacing(
              column: field.column.withoutRows(),
              faulty: field.faulty.map { _ in RowSet(capacity: 0) },
              unread: field.unread.map { _ in UnreadCells() })
          })
      }, faults: faults, warnings: warnings, unkept: unkept)
  }
}
