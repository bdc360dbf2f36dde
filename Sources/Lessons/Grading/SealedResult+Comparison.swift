import Engine

// What `AnswerComparison` does with an open answer.
extension SealedResult {
  /// Closes what an answer gives.
  ///
  /// - Parameter order: The rows in groups whose order is open; nil where order does not count.
  init(
    _ wanted: QueryRows, comparison: LessonComparison?, order: [[RowKey]]?, under seal: Seal
  ) {
    let canonical = CanonicalResult(wanted)
    let comparesCells = comparison == .values || comparison == .text
    if comparison == .count {
      content = .count(seal.digest(canonical.count))
    } else if let table = wanted.table, !comparesCells {
      content = .rows(
        table: table, rows: seal.digest(canonical.rows),
        ids: wanted.ids.isEmpty ? nil : seal.digest(canonical.ids))
    } else {
      let columns = Array(canonical.cells.columns.indices)
      content = .cells(
        columns: columns.map { seal.digest(canonical.column($0)) },
        rows: seal.digest(canonical.rows(of: columns)),
        isCount: wanted.table == nil && wanted.answer.isCount)
    }
    self.order = order.map { groups in
      Order(sizes: groups.map(\.count), keys: seal.digest(CanonicalResult.order(groups)))
    }
    let open = canonical.undecided
    undecided =
      open.count == 0
      ? nil
      : Undecided(
        table: open.table, rows: open.table.map { _ in seal.digest(open.rows) },
        count: seal.digest(["\(open.count)"]))
  }

  /// Whether an answer is the one that was closed, as far as they are compared.
  ///
  /// - Complexity: O(values of the answer) and the digests of its columns.
  func isGiven(by found: CanonicalResult, under seal: Seal) -> Bool {
    guard let keys = keys(of: found, under: seal) else { return false }
    return isInOrder(keys, under: seal) && leavesOpen(found, under: seal)
  }

  /// The rows in their order, the columns of cells as the closed answer has them; nil where they are others.
  private func keys(of found: CanonicalResult, under seal: Seal) -> [RowKey]? {
    switch content {
    case .count(let digest):
      return seal.digest(found.count) == digest ? found.found.keys : nil
    case .rows(let table, let rows, let ids):
      if found.found.table == table {
        return seal.digest(found.rows) == rows ? found.found.keys : nil
      }
      let hasIDs = found.cells.columns.indices.contains {
        seal.digest(found.ids(inColumn: $0)) == ids
      }
      return hasIDs ? found.found.keys : nil
    case .cells(let columns, let rows, let isCount):
      if isCount, found.found.table != nil { return nil }
      return matching(found, columns, rows, under: seal).map { chosen in
        found.cells.rows(of: chosen).map { .cells($0) }
      }
    }
  }

  /// The columns of an answer that hold what was closed, row for row; nil where there are none.
  private func matching(
    _ found: CanonicalResult, _ columns: [String], _ rows: String, under seal: Seal
  ) -> [Int]? {
    let theirs = found.cells.columns.indices.map { seal.digest(found.column($0)) }
    var chosen: [Int] = []
    func search() -> Bool {
      if chosen.count == columns.count { return seal.digest(found.rows(of: chosen)) == rows }
      for column in theirs.indices
      where !chosen.contains(column) && theirs[column] == columns[chosen.count] {
        chosen.append(column)
        if search() { return true }
        chosen.removeLast()
      }
      return false
    }
    return search() ? chosen : nil
  }

  private func isInOrder(_ keys: [RowKey], under seal: Seal) -> Bool {
    guard let order else { return true }
    var groups: [[RowKey]] = []
    var rest = keys[...]
    for size in order.sizes {
      guard 1...max(rest.count, 1) ~= size else { return false }
      groups.append(Array(rest.prefix(size)))
      rest = rest.dropFirst(size)
    }
    return rest.isEmpty && seal.digest(CanonicalResult.order(groups)) == order.keys
  }

  private func leavesOpen(_ found: CanonicalResult, under seal: Seal) -> Bool {
    let open = found.undecided
    guard let undecided else { return open.count == 0 }
    if let table = open.table, table == undecided.table {
      return seal.digest(open.rows) == undecided.rows
    }
    return seal.digest(["\(open.count)"]) == undecided.count
  }
}
