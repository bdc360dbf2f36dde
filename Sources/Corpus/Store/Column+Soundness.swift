// What every loop over rows takes for granted. A load makes nothing else; a file that was packed may be
// made by anyone.

extension Column {
  /// Whether a column has so many rows, and all codes, ranges and row numbers lead somewhere.
  ///
  /// - Parameter tables: The rows of each table of the corpus.
  /// - Complexity: O(rows).
  package func isSound(rowCount: Int, tables: [Int]) -> Bool {
    guard missing.capacity == rowCount else { return false }
    switch self {
    case .text(let column): return column.isSound(rowCount: rowCount)
    case .category(let column): return column.isSound(rowCount: rowCount)
    case .integer(let column):
      return column.values.count == rowCount
        && column.zones.count == (rowCount + IntegerColumn.zone - 1) / IntegerColumn.zone
    case .decimal(let column): return column.values.count == rowCount
    case .quantity(let column): return column.isSound(rowCount: rowCount)
    case .boolean(let column):
      return column.isTrue.capacity == rowCount && (column.isTrue & column.missing).isEmpty
    case .date(let column): return column.isSound(rowCount: rowCount)
    case .list(let column):
      return column.items.isSound(rowCount: rowCount, entries: column.codes.count)
        && (column.codes.isEmpty || Int(column.codes.greatest) < column.dictionary.count)
    case .reference(let column): return column.isSound(rowCount: rowCount, tables: tables)
    case .link(let column):
      return tables.indices.contains(column.table)
        && column.targets.isSound(rowCount: rowCount, entries: column.rows.count)
        && (column.rows.isEmpty
          || column.rows.least >= 0 && Int(column.rows.greatest) < tables[column.table])
    }
  }
}

extension TextColumn {
  func isSound(rowCount: Int) -> Bool {
    let entries = entryCount
    guard missing.capacity == rowCount, offsets.count > 0, offsets[0] == 0, offsets.isAscending,
      offsets[entries] == heap.count
    else { return false }
    guard let codes else { return entries == rowCount }
    return codes.count == rowCount && entries > 0
      && (codes.isEmpty || Int(codes.greatest) < entries)
  }
}

extension CodedColumn {
  func isSound(rowCount: Int) -> Bool {
    guard codes.count == rowCount, missing.capacity == rowCount else { return false }
    // The code of a missing value is the one before 0.
    var greatest: UInt32 = 0
    let codes = codes.span
    for row in 0..<codes.count { greatest = max(greatest, codes[unchecked: row] &+ 1) }
    return Int(greatest) <= dictionary.count
  }
}

extension QuantityColumn {
  fileprivate func isSound(rowCount: Int) -> Bool {
    stated.values.count == rowCount && stated.missing.capacity == rowCount
      && low.count == rowCount && high.count == rowCount
      && (units?.isSound(rowCount: rowCount) ?? true)
      && (0..<rowCount).allSatisfy { missing.contains($0) || low[$0] <= high[$0] }
  }
}

extension RaggedRows {
  fileprivate func isSound(rowCount: Int, entries: Int) -> Bool {
    self.rowCount == rowCount && offsets.isAscending && Int(offsets[rowCount]) == entries
  }
}

extension ReferenceColumn {
  fileprivate func isSound(rowCount: Int, tables: [Int]) -> Bool {
    guard rows.count == rowCount else { return false }
    switch target {
    case .table(let table):
      return tables.indices.contains(table)
        && (rows.isEmpty || rows.least >= -1 && Int(rows.greatest) < tables[table])
    case .any(let each):
      return each.count == rowCount
        && rows.indices.allSatisfy { row in
          rows[row] < 0
            || Int(each[row]) < tables.count && Int(rows[row]) < tables[Int(each[row])]
        }
    }
  }
}

extension DateColumn {
  fileprivate func isSound(rowCount: Int) -> Bool {
    guard [regular, missing, doubtful, approximate].allSatisfy({ $0.capacity == rowCount }),
      earliest.count == rowCount, latest.count == rowCount, earliest.isNarrow == latest.isNarrow
    else { return false }
    // A column of no rows tells what another is like, whose dates are not here.
    if rowCount == 0 { return irregular.isEmpty }
    let others = ~(regular | missing)
    return (regular & missing).isEmpty && others.count == irregular.count
      && isWhole == (missing.isEmpty && irregular.isEmpty) && (isDaily || hasOrderedDays)
      && irregular.isSound(in: others)
  }
}

extension IrregularDates {
  /// Whether all dates are of some rows, and spans in the order of their rows, each with days in order.
  fileprivate func isSound(in rows: RowSet) -> Bool {
    let found = RowSet(
      capacity: rows.capacity,
      rows: self.rows.lazy.map(Int.init).filter {
        $0 >= 0 && $0 < rows.capacity
      })
    return found == rows && count == rows.count
      && [startFirst, startLast, endFirst, endLast].allSatisfy { $0.count == spanRows.count }
      && traits.count == spanRows.count
      && spanRows.indices.dropFirst().allSatisfy { spanRows[$0 - 1] < spanRows[$0] }
      && spanRows.indices.allSatisfy {
        startFirst[$0] <= startLast[$0] && endFirst[$0] <= endLast[$0]
      }
  }
}

extension DateColumn {
  /// Whether no regular date ends before it begins.
  private var hasOrderedDays: Bool {
    var found = RowSet(capacity: earliest.count)
    switch (earliest, latest) {
    case (.narrow(let first), .narrow(let last)): found.insertReversed(first.span, last.span)
    case (.wide(let first), .wide(let last)): found.insertReversed(first.span, last.span)
    default: return false
    }
    return (found & regular).isEmpty
  }
}

extension RowSet {
  /// Inserts the rows whose second value is less than their first.
  fileprivate mutating func insertReversed<Day: BitwiseCopyable & Comparable>(
    _ first: Span<Day>, _ last: Span<Day>
  ) {
    for row in 0..<first.count where last[unchecked: row] < first[unchecked: row] { insert(row) }
  }
}

extension DateColumn.Written {
  func isSound(rowCount: Int) -> Bool {
    texts.isSound(rowCount: rowCount) && firstRows.count == texts.dictionary.count
      && firstRows.allSatisfy { $0 >= -1 && Int($0) < rowCount }
      && clocks.map { $0.count == texts.dictionary.count } ?? true
  }
}

extension Buffer where Element: FixedWidthInteger {
  /// The greatest value; 0 for none.
  var greatest: Element {
    let values = span
    guard values.count > 0 else { return 0 }
    var greatest = values[0]
    for row in 0..<values.count { greatest = Swift.max(greatest, values[unchecked: row]) }
    return greatest
  }

  /// The least value; 0 for none.
  fileprivate var least: Element {
    let values = span
    guard values.count > 0 else { return 0 }
    var least = values[0]
    for row in 0..<values.count { least = Swift.min(least, values[unchecked: row]) }
    return least
  }

  /// Whether no value is less than the one before it.
  var isAscending: Bool {
    let values = span
    var isAscending = true
    for row in 1..<Swift.max(values.count, 1) {
      isAscending = isAscending && values[unchecked: row - 1] <= values[unchecked: row]
    }
    return isAscending
  }
}
