/// Several rows of another table a row, drawn from a link table.
package struct LinkColumn: Sendable {
  /// An index into `Corpus.tables`.
  package let table: Int
  package let targets: RaggedRows
  /// The rows of `table`, without repetition inside a row, in the order of the link table.
  package let rows: Buffer<Int32>

  package init(table: Int, targets: RaggedRows, rows: [Int32]) {
    self.init(table: table, targets: targets, rows: Buffer(rows))
  }

  init(table: Int, targets: RaggedRows, rows: Buffer<Int32>) {
    self.table = table
    self.targets = targets
    self.rows = rows
  }

  package subscript(row: Int) -> ArraySlice<Int32> { rows.values(at: targets[row]) }
}

extension LinkColumn {
  /// Creates a column from pairs of a row and a row of `table` that it leads to. What one row leads
  /// to keeps the order of the pairs, and is taken once.
  ///
  /// - Complexity: O(rows + pairs), where few pairs belong to each row.
  init(table: Int, rowCount: Int, pairs: [(source: Int32, target: Int32)]) {
    var offsets = [UInt32](repeating: 0, count: rowCount + 1)
    for pair in pairs { offsets[Int(pair.source) + 1] += 1 }
    for index in offsets.indices.dropFirst() { offsets[index] += offsets[index - 1] }
    var next = offsets
    var grouped = [Int32](repeating: 0, count: pairs.count)
    for pair in pairs {
      grouped[Int(next[Int(pair.source)])] = pair.target
      next[Int(pair.source)] += 1
    }
    var rows: [Int32] = []
    rows.reserveCapacity(pairs.count)
    var kept: [UInt32] = [0]
    kept.reserveCapacity(offsets.count)
    for row in 0..<rowCount {
      Self.appendOnce(grouped[Int(offsets[row])..<Int(offsets[row + 1])], to: &rows)
      kept.append(UInt32(rows.count))
    }
    self.init(table: table, targets: RaggedRows(offsets: kept), rows: rows)
  }

  /// Appends what a row leads to, without repetition.
  private static func appendOnce(_ targets: ArraySlice<Int32>, to rows: inout [Int32]) {
    let start = rows.count
    if targets.count <= 16 {
      for target in targets where !rows[start...].contains(target) { rows.append(target) }
    } else {
      // Many rows lead to one state or year; looking back at all of them would cost their square.
      var seen: Set<Int32> = []
      for target in targets where seen.insert(target).inserted { rows.append(target) }
    }
  }
}
