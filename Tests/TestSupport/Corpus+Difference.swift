package import Corpus

extension Corpus {
  /// The first thing in which another corpus differs from this one, or nil: tables, fields, kinds
  /// and values. Faults do not count: what a cell held that could not be read is in neither.
  package func difference(from other: Corpus) -> String? {
    if name != other.name || title != other.title { return "name or title" }
    if tables.map(\.name) != other.tables.map(\.name) { return "the names of the tables" }
    for (table, twin) in zip(tables, other.tables) {
      if let difference = table.difference(from: twin) { return "\(table.name): \(difference)" }
    }
    return nil
  }
}

extension Table {
  fileprivate func difference(from other: Table) -> String? {
    if title != other.title { return "title" }
    if rowCount != other.rowCount { return "\(rowCount) or \(other.rowCount) rows" }
    let names = fields.map { "\($0.origin) \($0.name)" }
    let otherNames = other.fields.map { "\($0.origin) \($0.name)" }
    if names != otherNames { return "fields \(names) or \(otherNames)" }
    if (key, idField, nameField) != (other.key, other.idField, other.nameField) { return "key" }
    if (display, many, passive) != (other.display, other.many, other.passive)
      || timeline != other.timeline
    {
      return "what clio adds"
    }
    if aliases != other.aliases { return "aliases" }
    if (isLink, ends) != (other.isLink, other.ends) { return "ends" }
    if hierarchyField != other.hierarchyField { return "hierarchy" }
    if sourceField != other.sourceField { return "source" }
    for (field, twin) in zip(fields, other.fields) {
      if field.label != twin.label { return "label of \(field.name)" }
      if case .quantity = field.column, field.quantity != twin.quantity {
        return "quantity of \(field.name)"
      }
      if let difference = field.column.difference(from: twin.column) {
        return "\(field.name): \(difference)"
      }
    }
    return nil
  }
}

extension Column {
  fileprivate func difference(from other: Column) -> String? {
    if shape != other.shape { return "\(shape) or \(other.shape)" }
    let rows = (0..<missing.capacity).map(written)
    let others = (0..<other.missing.capacity).map(other.written)
    guard let row = rows.indices.first(where: { rows[$0] != others[$0] }) else { return nil }
    return "row \(row + 1): \(rows[row]) or \(others[row])"
  }

  /// The kind, and what belongs to the column as a whole.
  private var shape: String {
    switch self {
    case .text: "text"
    case .category(let column): "category \(column.dictionary.names)"
    case .integer: "integer"
    case .decimal: "decimal"
    case .quantity(let column): "quantity, with units: \(column.units != nil)"
    case .boolean: "boolean"
    case .date: "date"
    case .list: "list"
    case .reference(let column):
      if case .table(let table) = column.target { "reference to \(table)" } else { "reference" }
    case .link(let column): "link to \(column.table)"
    }
  }

  /// All that is known of a row.
  private func written(_ row: Int) -> String {
    switch self {
    case .text(let column): return "\(column[row] as Any)"
    case .category(let column): return "\(column[row] as Any)"
    case .integer(let column): return "\(column.values[row]) \(column.missing.contains(row))"
    case .decimal(let column): return "\(column[row] as Any)"
    case .quantity(let column):
      return "\(column.stated[row] as Any) \(column.bounds(row) as Any) "
        + "\(column.units?[row] as Any)"
    case .boolean(let column):
      return "\(column.isTrue.contains(row)) \(column.missing.contains(row))"
    case .date(let column):
      return "\(column.texts[row] as Any) \(column.earliest[row])..\(column.latest[row]) "
        + "\(column.doubtful.contains(row)) \(column.approximate.contains(row))"
    case .list(let column): return "\(column[row])"
    case .reference(let column): return "\(column[row] as Any)"
    case .link(let column): return "\(Array(column[row]))"
    }
  }
}
