import Corpus
import Plan

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
      guard let ends = link.ends, let first = link.target(of: ends.first),
        let second = link.target(of: ends.second)
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
    Set(tables.compactMap { table in table.sourceField.flatMap(table.target) })
  }
}

extension Table {
  /// The table that a field leads to, if it is one alone.
  fileprivate func target(of field: Int) -> Int? { ValueKind(fields[field].kind).entityTable }
}
