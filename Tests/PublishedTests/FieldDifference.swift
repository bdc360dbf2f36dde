import Corpus
import Published

extension Corpus {
  /// The first cell in which another corpus differs, with all that is known of dates and of cells that could not be
  /// read; nil where there is none.
  func cellDifference(from other: Corpus) -> String? {
    for (table, twin) in zip(tables, other.tables) {
      for (field, stored) in zip(table.fields, twin.fields) {
        if let found = field.cellDifference(from: stored) {
          return "\(table.name).\(field.name): \(found)"
        }
      }
    }
    return tables.count == other.tables.count ? nil : "another number of tables"
  }
}

extension Field {
  func cellDifference(from other: Field) -> String? {
    let count = column.missing.capacity
    guard other.column.missing.capacity == count else { return "another number of rows" }
    guard column.kind == other.column.kind, kind == other.kind else { return "another kind" }
    if case .category(let column) = column, case .category(let twin) = other.column {
      if column.dictionary.names != twin.dictionary.names { return "other names" }
      if column.dictionary.otherNames != twin.dictionary.otherNames { return "other other names" }
    }
    if case .integer(let column) = column, case .integer(let twin) = other.column,
      column.values.width != twin.values.width || column.zones != twin.zones
    {
      return "another width, or other zones"
    }
    let (cells, others) = (written, other.written)
    for row in 0..<count {
      let (cell, twin) = (cells(row), others(row))
      if cell != twin { return "row \(row): \(cell), and \(twin)" }
    }
    return nil
  }

  /// Whether the cells of the field, one after another, are those of some rows of another; numbers of names count for
  /// nothing.
  func sameCells(as other: Field, at rows: [Int]) -> Bool {
    let (cells, others) = (written, other.written)
    return column.missing.capacity == rows.count && column.kind == other.column.kind
      && rows.indices.allSatisfy { cells($0) == others(rows[$0]) }
  }

  /// All that is known of a cell, by its row.
  private var written: (Int) -> [AnyHashable?] {
    let (column, missing) = (column, column.missing)
    let (faulty, unread) = (faulty, unread)
    return { row in
      let isFaulty = faulty?.contains(row) == true
      return [isFaulty, unread?[row], missing.contains(row)] + column.value(row)
    }
  }
}

extension Column {
  fileprivate func value(_ row: Int) -> [AnyHashable?] {
    switch self {
    case .text(let column): return [column[row].map { Array($0.utf8) }]
    case .category(let column): return [column.codes[row]]
    case .integer(let column): return [column.values[row]]
    case .decimal(let column): return [column.values[row].bitPattern]
    case .quantity(let column):
      return [column.stated[row], column.bounds(row), column.units?[row], column.isDeclared]
    case .boolean(let column): return [column.isTrue.contains(row)]
    case .date(let column):
      // In other rows the days say nothing.
      let isRegular = column.regular.contains(row)
      let days: [AnyHashable?] = isRegular ? [column.earliest[row], column.latest[row]] : []
      return days + [
        column.texts[row], column.words(row), column.clock(row), column.doubtful.contains(row),
        column.approximate.contains(row), column.irregular.extent(ofRow: row),
        column.irregular.hull(ofRow: row),
      ]
    case .list(let column): return column[row].map { Array($0.utf8) }
    case .reference(let column): return [column[row]]
    case .link(let column): return [column.table, Array(column[row])]
    }
  }
}
