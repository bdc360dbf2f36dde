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
  private let others: [Int: [Int32]]
  /// The rows without a name, in order.
  private let nameless: [Int32]

  /// - Complexity: O(rows).
  init(table: Int, of corpus: Corpus) {
    let rows = corpus.tables[table]
    self.table = table
    let field = rows.idField ?? (rows.key.count == 1 ? rows.key[0] : rows.nameField)
    column = field.map { rows.fields[$0].column }
    index = column.map { IDIndex($0) }
    others = Dictionary(grouping: index?.duplicates ?? [], by: \.first).mapValues {
      $0.map { Int32($0.row) }
    }
    nameless = column?.missing.rows ?? (0..<Int32(rows.rowCount)).map { $0 }
  }

  func name(of row: Int) -> RowName {
    guard let column, let index, let name = column.text(at: row), let first = index.row(of: name)
    else { return RowName(table: table, name: nil, number: nameless.place(of: Int32(row))) }
    let number = first == row ? 0 : (others[first]?.place(of: Int32(row)) ?? -1) + 1
    return RowName(table: table, name: name, number: number)
  }

  /// Nil where no row is called so.
  func row(of name: RowName) -> Int? {
    guard let text = name.name else { return nameless.row(name.number) }
    guard let first = index?.row(of: text) else { return nil }
    return name.number == 0 ? first : others[first]?.row(name.number - 1)
  }
}

extension [Int32] {
  /// How many of ascending rows come before a row.
  ///
  /// - Complexity: O(log n).
  fileprivate func place(of row: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle] < row { low = middle + 1 } else { high = middle }
    }
    return low
  }

  fileprivate func row(_ number: Int) -> Int? {
    indices.contains(number) ? Int(self[number]) : nil
  }
}
