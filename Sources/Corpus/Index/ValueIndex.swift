/// All rows of a table by the value of one field, which several rows may share.
struct ValueIndex {
  private let first: IDIndex
  /// The further rows of a value by the first that has it.
  private let others: [Int: [Int32]]

  /// - Complexity: O(rows).
  init(_ column: Column) {
    first = IDIndex(column)
    var others: [Int: [Int32]] = [:]
    for (row, first) in first.duplicates { others[first, default: []].append(Int32(row)) }
    self.others = others
  }

  /// Whether each value names one row.
  var isUnique: Bool { others.isEmpty }

  /// The rows that have a value, in their order.
  func rows(of value: String) -> [Int32] {
    guard let row = first.row(of: value) else { return [] }
    return [Int32(row)] + (others[row] ?? [])
  }
}
