extension Corpus {
  /// Checks what every part of the program takes for granted: columns as long as their tables,
  /// codes and rows that exist. Tests call it after a load.
  ///
  /// - Returns: the first thing that does not hold, or nil.
  package func brokenInvariant() -> String? {
    for table in tables {
      var names: Set<String> = []
      for field in table.fields {
        let place = "\(table.name).\(field.name)"
        if !names.insert(field.name.lowercased()).inserted { return "\(place) has a namesake" }
        if field.column.missing.capacity != table.rowCount { return "\(place) has another length" }
        if let faulty = field.faulty, faulty.capacity != table.rowCount {
          return "\(place) has faulty rows beyond the table"
        }
        for row in field.unread?.rows ?? [] where field.faulty?.contains(Int(row)) != true {
          return "\(place) keeps the text of row \(row), which is not faulty"
        }
        if !field.column.isSound(rowCount: table.rowCount, tables: tables.map(\.rowCount)) {
          return "\(place) leads beyond a table or dictionary"
        }
      }
      if let name = table.display.first(where: { table.fieldIndex(named: $0) == nil }) {
        return "\(table.name) displays no field '\(name)'"
      }
    }
    return nil
  }
}
