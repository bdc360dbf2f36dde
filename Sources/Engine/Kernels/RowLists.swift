/// Lists of row numbers, one behind another in one array: a million lists are freed as fast as one.
struct RowLists: Sendable {
  /// Where each list begins; one more than there are lists.
  private(set) var offsets: [UInt32] = [0]
  private(set) var rows: [Int32] = []

  init() {}

  init(_ lists: some Sequence<[Int32]>) { for list in lists { append(list) } }

  /// Rows by the number of the list that each belongs to, in their order.
  ///
  /// - Complexity: O(rows + lists).
  init(
    _ rows: [Int32], by lists: [Int32], count: Int, _ cancellation: Cancellation
  ) throws(Interrupted) {
    if count <= Dealing.mostLists {
      let dealt = try Dealing.deal(rows, into: count, cancellation) { place, _ in
        Int(lists[place])
      }
      (self.rows, offsets) = (dealt.entries, dealt.starts.map { UInt32($0) })
      return
    }
    offsets = Array(repeating: 0, count: count + 1)
    for (step, list) in lists.enumerated() {
      try cancellation.check(at: step)
      offsets[Int(list) + 1] += 1
    }
    for index in offsets.indices.dropFirst() { offsets[index] += offsets[index - 1] }
    var next = offsets
    self.rows = Array(repeating: 0, count: rows.count)
    for (step, (row, list)) in zip(rows, lists).enumerated() {
      try cancellation.check(at: step)
      self.rows[Int(next[Int(list)])] = row
      next[Int(list)] += 1
    }
  }

  var count: Int { offsets.count - 1 }

  subscript(list: Int) -> ArraySlice<Int32> {
    rows[Int(offsets[list])..<Int(offsets[list + 1])]
  }

  mutating func append(_ list: some Sequence<Int32>) {
    rows += list
    offsets.append(UInt32(rows.count))
  }

  /// Adds a list of the rows of another, each once.
  mutating func append(onceEach list: some Sequence<Int32>) {
    let start = rows.count
    // Few are looked through faster than they are hashed.
    var many: Set<Int32>?
    for row in list {
      if many == nil, rows.count - start > 16 { many = Set(rows[start...]) }
      let isNew = many?.insert(row).inserted ?? !rows[start...].contains(row)
      if isNew { rows.append(row) }
    }
    offsets.append(UInt32(rows.count))
  }
}
