import Corpus
import Plan

/// Finds the rows from which a path leads to one row, by going it backwards.
struct LeadingRows {
  let catalog: Catalog
  let cancellation: Cancellation

  /// The rows of a relation's table from which a path leads to a row.
  ///
  /// - Complexity: O(rows and steps of the tables on the way).
  func rows(
    leadingTo row: Int, by hops: [Hop], deep: Bool, from relation: Relation
  ) throws(Interrupted) -> RowSet {
    let ways = try waysBack(hops, from: relation)
    // What is found before each step, and behind the last.
    var found = ways.map { RowSet(capacity: $0.rowCount) }
    var open: [(place: Int, row: Int32)] = [(hops.count - 1, Int32(row))]
    var step = 0
    while let (place, row) = open.popLast() {
      for before in ways[place].rows(before: Int(row))
      where !found[place].contains(Int(before)) {
        try cancellation.check(at: step)
        step += 1
        found[place].insert(Int(before))
        if place > 0 {
          open.append((place - 1, before))
        } else if deep {
          open.append((hops.count - 1, before))
        }
      }
    }
    return found.first ?? RowSet(capacity: relation.table.rowCount)
  }

  private func waysBack(
    _ hops: [Hop], from relation: Relation
  ) throws(Interrupted) -> [WayBack] {
    var table = relation.table
    var tableIndex = relation.tableIndex
    var ways: [WayBack] = []
    for hop in hops {
      let target = catalog.corpus.tables[hop.target]
      ways.append(
        try WayBack(
          Steps(hop, from: table, catalog, tableIndex: tableIndex), rowCount: table.rowCount,
          targets: target.rowCount, cancellation))
      tableIndex = hop.target
      table = target
    }
    return ways
  }
}

/// The steps of one kind by the rows that they lead to.
private struct WayBack {
  /// The number of rows from which they lead.
  let rowCount: Int
  private var starts: [Int32]
  private var sources: [Int32]

  init(
    _ steps: Steps, rowCount: Int, targets: Int, _ cancellation: Cancellation
  ) throws(Interrupted) {
    self.rowCount = rowCount
    starts = Array(repeating: 0, count: targets + 1)
    for row in 0..<rowCount {
      try cancellation.check(at: row)
      for next in steps.rows(row) { starts[Int(next) + 1] += 1 }
    }
    for target in 0..<targets { starts[target + 1] += starts[target] }
    var places = starts
    sources = Array(repeating: 0, count: Int(starts[targets]))
    for row in 0..<rowCount {
      try cancellation.check(at: row)
      for next in steps.rows(row) {
        sources[Int(places[Int(next)])] = Int32(row)
        places[Int(next)] += 1
      }
    }
  }

  func rows(before row: Int) -> ArraySlice<Int32> {
    sources[Int(starts[row])..<Int(starts[row + 1])]
  }
}
