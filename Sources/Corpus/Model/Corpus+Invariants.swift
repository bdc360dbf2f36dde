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
        if !holds(field.column) { return "\(place) leads beyond a table or dictionary" }
      }
      if let name = table.display.first(where: { table.fieldIndex(named: $0) == nil }) {
        return "\(table.name) displays no field '\(name)'"
      }
    }
    return nil
  }

  private func holds(_ column: Column) -> Bool {
    switch column {
    case .text(let column):
      return column.offsets.last == column.heap.count
        && zip(column.offsets, column.offsets.dropFirst()).allSatisfy { $0 <= $1 }
        && column.codes?.allSatisfy { Int($0) < column.entryCount } ?? true
    case .category(let column):
      return column.codes.allSatisfy {
        $0 == CodedColumn.missingCode || Int($0) < column.dictionary.count
      }
    case .list(let column):
      return Int(column.items.offsets.last ?? 0) == column.codes.count
        && column.codes.allSatisfy { Int($0) < column.dictionary.count }
    case .reference(let column):
      return column.rows.indices.allSatisfy { row in
        column[row].map { $0.row < tables[$0.table].rowCount } ?? true
      }
    case .link(let column):
      return Int(column.targets.offsets.last ?? 0) == column.rows.count
        && column.rows.allSatisfy { $0 >= 0 && Int($0) < tables[column.table].rowCount }
    case .date(let column):
      return zip(column.earliest, column.latest).enumerated().allSatisfy { row, days in
        column.regular.contains(row)
          ? days.0 <= days.1 : days == (0, column.isDaily ? 0 : -1)
      }
    case .integer(let column): return column.values.count == column.missing.capacity
    case .decimal(let column): return column.values.count == column.missing.capacity
    case .quantity(let column):
      return column.low.count == column.missing.capacity
        && column.high.count == column.missing.capacity
    case .boolean(let column): return (column.isTrue & column.missing).isEmpty
    }
  }
}
