import Engine

/// What of an answer is compared, written so that equal answers are equal texts.
struct CanonicalResult {
  let found: QueryRows
  let cells: CellTable

  /// - Complexity: O(values of the answer).
  init(_ found: QueryRows) {
    self.found = found
    cells = CellTable(found.answer)
  }

  var count: [String] { ["\(found.answer.rowCount)"] }

  /// Rows of a table, in whatever order they were given.
  var rows: [String] { found.rows.sorted().map { "\($0)" } }

  /// The ids of the rows, and how many rows there are.
  var ids: [String] { Self.ids(found.ids, count: found.rows.count) }

  /// A column, as if it had the ids of rows.
  func ids(inColumn column: Int) -> [String] {
    Self.ids(Set(cells.columns[column]), count: cells.rowCount)
  }

  private static func ids(_ ids: Set<String>, count: Int) -> [String] {
    ["\(count)"] + ids.sorted()
  }

  func column(_ column: Int) -> [String] { cells.columns[column].sorted() }

  /// The rows as some columns have them, in whatever order they were given.
  func rows(of columns: [Int]) -> [String] { cells.rows(of: columns).map(\.joinedCells).sorted() }

  /// The columns of all cells in an order that their names and places do not decide.
  private var sortedColumns: [Int] {
    let keys = cells.columns.indices.map { column($0) }
    return cells.columns.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
  }

  /// The rows in groups, each in an order of its own.
  static func order(_ groups: [[RowKey]]) -> [String] {
    groups.flatMap { group in group.map(\.text).sorted() }
  }

  /// What is left open, and how many rows that are.
  var undecided: (table: Int?, rows: [String], count: Int) {
    switch found.undecided {
    case .rows(let table, let rows): (table, rows.sorted().map { "\($0)" }, rows.count)
    case .count(let count): (nil, [], count)
    }
  }

  /// All of it.
  func whole(isOrdered: Bool) -> [String] {
    let undecided = undecided
    let open = [undecided.table.map { "\($0)" } ?? "", "\(undecided.count)"] + undecided.rows
    if let table = found.table {
      return open + ["rows of \(table)"] + (isOrdered ? found.rows.map { "\($0)" } : rows)
    }
    let columns = sortedColumns
    let rows = cells.rows(of: columns).map(\.joinedCells)
    return open + ["cells of \(columns.count)"] + (isOrdered ? rows : rows.sorted())
  }
}

extension RowKey {
  /// The key in a text that no other has.
  fileprivate var text: String {
    switch self {
    case .row(let row): "\(row)"
    case .cells(let cells): "cells\u{1F}" + cells.joinedCells
    }
  }
}
