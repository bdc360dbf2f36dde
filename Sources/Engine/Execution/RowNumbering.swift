import Corpus
import Plan

/// Numbers for the combinations of values that rows have, in the order in which they first appear.
struct RowNumbering {
  /// The number of each row, by its place among the rows.
  private(set) var numbers: [Int32]
  private(set) var count = 1

  /// - Parameters:
  ///   - fields: Of a field of several values all are taken together.
  ///   - partition: What is distinguished already.
  /// - Complexity: O(rows × fields).
  init(
    _ rows: [Int32], by fields: [SchemaField], of table: Table,
    within partition: RowPartition? = nil,
    _ cancellation: Cancellation
  ) throws(Interrupted) {
    let keys = fields.map { field in
      GroupingKey(
        name: field.name, value: field.value, kind: field.kind, origin: field.origin, whole: true)
    }
    if let dense = try Self.dense(rows, keys, table, within: partition, cancellation) {
      (numbers, count) = dense
      return
    }
    numbers =
      partition.map { partition in rows.map { partition.numbers[Int($0)] } }
      ?? Array(repeating: 0, count: rows.count)
    count = partition?.count ?? 1
    for key in keys {
      let coding = try KeyCoding(rows, key, table, cancellation)
      var numbering = PairNumbering(left: count, right: coding.valueCount + 1, count: rows.count)
      for place in rows.indices {
        try cancellation.check(at: place)
        numbers[place] = numbering.number(numbers[place], coding.codes[place] + 1)
      }
      count = numbering.pairs.count
    }
  }

  /// The numbers by keys with so few values that each combination is a place in an array; nil for others.
  private static func dense(
    _ rows: [Int32], _ keys: [GroupingKey], _ table: Table, within partition: RowPartition?,
    _ cancellation: Cancellation
  ) throws(Interrupted) -> (numbers: [Int32], count: Int)? {
    var dense: [DenseKey] = []
    var cellCount = partition?.count ?? 1
    for key in keys {
      guard let key = DenseKey(key, of: table) else { return nil }
      cellCount *= key.valueCount + 1
      if cellCount > mostCells { return nil }
      dense.append(key)
    }
    let keys = dense
    let parts = try Morsels.map(rows.count, cancellation) { places in
      let rows = MorselRows.some(rows[places])
      var cells = [Int32](repeating: 0, count: places.count)
      if let partition { rows.visit { cells[$0] = partition.numbers[$1] } }
      for key in keys { key.extend(&cells, of: rows) }
      return cells
    }
    var numberOfCell = [Int32](repeating: -1, count: cellCount)
    var numbers: [Int32] = []
    numbers.reserveCapacity(rows.count)
    var count: Int32 = 0
    for cells in parts {
      try cancellation.check()
      for cell in cells {
        if numberOfCell[Int(cell)] < 0 {
          numberOfCell[Int(cell)] = count
          count += 1
        }
        numbers.append(numberOfCell[Int(cell)])
      }
    }
    return (numbers, Int(count))
  }

  /// The most combinations that are places in an array.
  private static let mostCells = 1 << 20

  /// The first row of each number.
  func firstRows(
    of rows: [Int32], _ cancellation: Cancellation
  ) throws(Interrupted) -> [Int32] {
    var seen = RowSet(capacity: count)
    var first: [Int32] = []
    for (place, row) in rows.enumerated() where !seen.contains(Int(numbers[place])) {
      try cancellation.check(at: place)
      seen.insert(Int(numbers[place]))
      first.append(row)
    }
    return first
  }
}

/// Rows of a table in parts that stages take by themselves; the rows of a part are side by side in any order
/// that these stages make.
struct RowPartition {
  /// The number of each row's part, by the row of the table; anything for other rows.
  let numbers: [Int32]
  let count: Int

  /// Rows with those of each part side by side, and within it as they were.
  func gathered(_ rows: [Int32], _ cancellation: Cancellation) throws(Interrupted) -> [Int32] {
    let lists = try Morsels.values(rows.count, cancellation) { numbers[Int(rows[$0])] }
    return try RowLists(rows, by: lists, count: count, cancellation).rows
  }

  /// The places of each part's rows, in the order of the rows.
  func runs(of rows: [Int32]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start = 0
    var last = rows.first.map { numbers[Int($0)] }
    for place in rows.indices.dropFirst() {
      let number = numbers[Int(rows[place])]
      if number == last { continue }
      runs.append(start..<place)
      (start, last) = (place, number)
    }
    if !rows.isEmpty { runs.append(start..<rows.count) }
    return runs
  }
}
