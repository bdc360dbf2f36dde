import Corpus

/// The way from the rows of a table to the sources that state them.
enum SourceRoute: Hashable {
  /// The rows are sources.
  case itself
  /// A reference, or a list of them.
  case field(Int)
  /// A link table, and the fields in it that lead to the rows and to the sources.
  case link(table: Int, near: Int, far: Int)
}

extension Corpus {
  /// The way from the rows of a table to their sources; nil where there is none.
  func sourceRoute(from table: Int) -> SourceRoute? {
    let sources = sourceTables
    if sources.contains(table) { return .itself }
    if let field = tables[table].sourceField { return .field(field) }
    for (index, link) in tables.enumerated() {
      guard let ends = link.ends, let first = link.fields[ends.first].column.table,
        let second = link.fields[ends.second].column.table
      else { continue }
      // The rows of the link table itself have what is at its end.
      if index == table, sources.contains(first) { return .field(ends.first) }
      if index == table, sources.contains(second) { return .field(ends.second) }
      if first == table, sources.contains(second) {
        return .link(table: index, near: ends.first, far: ends.second)
      }
      if second == table, sources.contains(first) {
        return .link(table: index, near: ends.second, far: ends.first)
      }
    }
    return nil
  }

  /// The tables that references to sources lead to.
  private var sourceTables: Set<Int> {
    Set(tables.compactMap { table in table.sourceField.flatMap { table.fields[$0].column.table } })
  }
}

extension Column {
  /// The table that a reference or a list of references leads to, if it is one.
  fileprivate var table: Int? {
    switch self {
    case .reference(let column):
      if case .table(let table) = column.target { table } else { nil }
    case .link(let column): column.table
    default: nil
    }
  }
}
