import Corpus
import Plan

/// Rows grouped by keys with few values: a cell for each combination, as in a table of as many
/// dimensions as there are keys.
///
/// A row finds its cell without hashing, and what is summed up is an array by cells. Each morsel has
/// arrays of its own; they are added in the order of the rows.
struct GroupCells: Sendable {
  let keys: [DenseKey]
  let rows: Relation.Rows
  /// How many rows each cell has.
  private let counts: [Int64]
  /// The cells that have rows; their places are the numbers of the groups.
  let cells: [Int32]
  /// The group of each cell, -1 for none.
  private let groups: [Int32]
  private let cancellation: Cancellation

  /// The most cells.
  private static let most = 1 << 16

  /// - Returns: nil where there are too many combinations.
  init?(
    _ rows: Relation.Rows, by keys: [DenseKey], _ cancellation: Cancellation
  ) throws(Interrupted) {
    guard let cellCount = Self.cellCount(keys) else { return nil }
    self.keys = keys
    self.rows = rows
    self.cancellation = cancellation
    var total = [Int64](repeating: 0, count: cellCount)
    let parts = try rows.morsels(of: Self.morselSize(cellCount), cancellation) { rows in
      var counts = [Int64](repeating: 0, count: cellCount)
      let cells = Self.cells(of: rows, keys)
      counts.withUnsafeMutableBufferPointer { counts in
        // In bounds: keys give no cell beyond their number.
        for cell in cells { counts[Int(cell)] &+= 1 }
      }
      return counts
    }
    for part in parts { total.add(part) }
    counts = total
    // Without a key all rows are one group, also where there are none.
    cells = keys.isEmpty ? [0] : total.indices.filter { total[$0] > 0 }.map { Int32($0) }
    var groups = [Int32](repeating: -1, count: cellCount)
    for (group, cell) in cells.enumerated() { groups[Int(cell)] = Int32(group) }
    self.groups = groups
  }

  /// The first row of each combination, in the order of the rows.
  ///
  /// - Returns: nil where there are too many combinations.
  static func firstRows(
    of rows: Relation.Rows, by keys: [DenseKey], _ cancellation: Cancellation
  ) throws(Interrupted) -> [Int32]? {
    guard let cellCount = cellCount(keys) else { return nil }
    let parts = try rows.morsels(of: morselSize(cellCount), cancellation) { rows in
      var seen = [Bool](repeating: false, count: cellCount)
      var firsts: [(cell: Int32, row: Int32)] = []
      let cells = cells(of: rows, keys)
      rows.visit { place, row in
        let cell = cells[place]
        if seen[Int(cell)] { return }
        seen[Int(cell)] = true
        firsts.append((cell, Int32(truncatingIfNeeded: row)))
      }
      return firsts
    }
    var seen = [Bool](repeating: false, count: cellCount)
    var rows: [Int32] = []
    for (cell, row) in parts.joined() where !seen[Int(cell)] {
      seen[Int(cell)] = true
      rows.append(row)
    }
    return rows
  }

  /// - Returns: nil for too many.
  private static func cellCount(_ keys: [DenseKey]) -> Int? {
    var count = 1
    for key in keys {
      count *= key.valueCount + 1
      if count > most { return nil }
    }
    return count
  }

  /// Larger where there are many cells, so that adding the arrays costs less than filling them.
  private static func morselSize(_ cellCount: Int) -> Int {
    max(Morsels.rowCount, cellCount > 1 << 10 ? cellCount * 16 : 0)
  }

  private static func cells(of rows: MorselRows, _ keys: [DenseKey]) -> [Int32] {
    var cells = [Int32](repeating: 0, count: rows.count)
    for key in keys { key.extend(&cells, of: rows) }
    return cells
  }
}

extension GroupCells {
  var groupCount: Int { cells.count }

  /// How many rows each group has.
  var groupCounts: [Int64] { cells.map { counts[Int($0)] } }

  /// The value of a key for each group.
  func values(ofKey key: Int) -> [Int32] {
    let width = keys[(key + 1)...].reduce(1) { $0 * ($1.valueCount + 1) }
    return cells.map { Int32(Int($0) / width % (keys[key].valueCount + 1)) }
  }

  /// Each row with its group, in the order of the rows.
  func members(
    _ cancellation: Cancellation
  ) throws(Interrupted) -> (rows: [Int32], groups: [Int32]) {
    let parts = try rows.morsels(cancellation) { rows in
      var numbers = [Int32](repeating: 0, count: rows.count)
      rows.visit { numbers[$0] = Int32(truncatingIfNeeded: $1) }
      return (numbers, Self.cells(of: rows, keys).map { groups[Int($0)] })
    }
    return (parts.flatMap(\.0), parts.flatMap(\.1))
  }

  /// The sum of the decimals of each group, and how many it has.
  func sums(of column: DecimalColumn) throws(Interrupted) -> (sums: [Double], counts: [Int64]) {
    let values = column.values
    return try sums(from: 0, leavingOut: column.missing) { sums, cells, rows in
      values.read(rows) { sums[Int(cells[$0])] += $1 }
    } join: {
      $0 += $1
    }
  }

  /// The sum of the whole numbers of each group as decimals, and how many it has.
  func decimalSums(
    of column: IntegerColumn
  ) throws(Interrupted) -> (sums: [Double], counts: [Int64]) {
    let values = column.values
    return try sums(from: 0, leavingOut: column.missing) { sums, cells, rows in
      values.read(rows) { sums[Int(cells[$0])] += Double($1) }
    } join: {
      $0 += $1
    }
  }

  /// The sum of the whole numbers of each group, and how many it has.
  func sums(of column: IntegerColumn) throws(Interrupted) -> (sums: [Int128], counts: [Int64]) {
    let values = column.values
    return try sums(from: 0, leavingOut: column.missing) { sums, cells, rows in
      values.read(rows) { sums[Int(cells[$0])] &+= Int128($1) }
    } join: {
      $0 &+= $1
    }
  }

  /// How many rows of each group are in a set.
  func counts(in set: RowSet) throws(Interrupted) -> [Int64] {
    try sums(from: Int64(0), leavingOut: RowSet(capacity: set.capacity)) { sums, cells, rows in
      rows.visit { if set.contains($1) { sums[Int(cells[$0])] &+= 1 } }
    } join: {
      $0 &+= $1
    }.sums
  }

  /// Adds up a number of each row by cells.
  ///
  /// - Parameters:
  ///   - missing: the rows without a number, whose entry is 0: they are added, and not counted.
  ///   - add: adds the numbers of some rows to what their cells have.
  /// - Returns: The sum of each group, and how many numbers it has.
  private func sums<Sum>(
    from zero: Sum, leavingOut missing: RowSet,
    add: (inout [Sum], _ cells: [Int32], MorselRows) -> Void, join: (inout Sum, Sum) -> Void
  ) throws(Interrupted) -> (sums: [Sum], counts: [Int64]) {
    let cellCount = counts.count
    let isWhole = missing.isEmpty
    let parts = try rows.morsels(of: Self.morselSize(cellCount), cancellation) { rows in
      var sums = [Sum](repeating: zero, count: cellCount)
      var counts = [Int64](repeating: 0, count: isWhole ? 0 : cellCount)
      let cells = Self.cells(of: rows, keys)
      add(&sums, cells, rows)
      if !isWhole {
        rows.visit { if !missing.contains($1) { counts[Int(cells[$0])] &+= 1 } }
      }
      return (sums, counts)
    }
    var total = [Sum](repeating: zero, count: cellCount)
    var counts = [Int64](repeating: 0, count: isWhole ? 0 : cellCount)
    for part in parts {
      for cell in total.indices { join(&total[cell], part.0[cell]) }
      counts.add(part.1)
    }
    return (cells.map { total[Int($0)] }, isWhole ? groupCounts : cells.map { counts[Int($0)] })
  }
}

extension [Int64] {
  fileprivate mutating func add(_ others: [Int64]) {
    for index in indices where index < others.count { self[index] &+= others[index] }
  }
}
