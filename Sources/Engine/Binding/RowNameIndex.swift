import Corpus
import Plan

/// What the rows of a table are called in a plan, and which rows a plan calls so.
///
/// Rows are called by their id, else by the field of their key, else by their name; where none of these
/// tells all of them apart, by their order among those that are called alike.
struct RowNameIndex {
  private let table: Int
  private let column: Column?
  private let index: IDIndex?
  /// The later rows of a name by the first, in order.
  private let others: [Int: [Int]]

  /// - Complexity: O(rows).
  init(table: Int, of corpus: Corpus) {
    let rows = corpus.tables[table]
    self.table = table
    let field = rows.idField ?? (rows.key.count == 1 ? rows.key[0] : rows.nameField)
    column = field.map { rows.fields[$0].column }
    index = column.map { IDIndex($0) }
    others = Dictionary(grouping: index?.duplicates ?? [], by: \.first).mapValues {
      $0.map(\.row)
    }
  }

  func name(of row: Int) -> RowName {
    guard let column, let index, let name = column.text(at: row), let first = index.row(of: name)
    else { return RowName(table: table, name: nil, number: nameless(before: row)) }
    let number = first == row ? 0 : (others[first]?.firstIndex(of: row) ?? -1) + 1
    return RowName(table: table, name: name, number: number)
  }

  /// Nil where no row is called so.
  func row(of name: RowName) -> Int? {
    guard let text = name.name else { return nameless(name.number) }
    guard let first = index?.row(of: text) else { return nil }
    if name.number == 0 { return first }
    let rows = others[first] ?? []
    return rows.indices.contains(name.number - 1) ? rows[name.number - 1] : nil
  }

  /// How many rows without a name come before a row.
  private func nameless(before row: Int) -> Int {
    column.map { column in (0..<row).count { column.missing.contains($0) } } ?? row
  }

  /// The n-th row without a name, from 0.
  private func nameless(_ number: Int) -> Int? {
    guard let column else { return number }
    let rows = column.missing.rows
    return rows.indices.contains(number) ? Int(rows[number]) : nil
  }
}
