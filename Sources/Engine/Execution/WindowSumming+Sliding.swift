import Corpus
import Plan

// What the known rows of windows make together.
extension WindowSumming {
  /// How many items there are in each window, by the row.
  func counts(_ items: WindowItems, _ parts: SlidingParts) throws(Interrupted) -> [Int64?] {
    let rows = rows
    var counts = [Int64?](repeating: nil, count: table.rowCount)
    try parts.fold(
      none: Int64(0), item: { items.has(Int(rows[$0])) ? 1 : 0 }, join: { $0 += $1 }, cancellation,
      use: { place, count in
        counts[Int(rows[place])] = count
      })
    return counts
  }

  /// The sums of whole numbers, without rounding; nil where one needs more than 64 bits.
  func wholeSums(
    _ column: IntegerColumn, _ items: WindowItems, _ parts: SlidingParts
  ) throws(Interrupted) -> IntegerColumn? {
    let (rows, values, missing) = (rows, column.values, column.missing)
    var sums = [Int64](repeating: 0, count: table.rowCount)
    var lacking = RowSet(capacity: table.rowCount, full: true)
    let isExact = try eachSum(column, items, parts, upTo: UInt64(Int64.max)) { row, sum, _ in
      sums[row] = sum
      lacking.remove(row)
    }
    if isExact { return IntegerColumn(values: sums, missing: lacking) }
    var isWhole = true
    try parts.fold(
      none: (sum: Int128(0), count: 0),
      item: { place in
        let row = Int(rows[place])
        return missing.contains(row) || !items.has(row) ? (0, 0) : (Int128(values[row]), 1)
      }, join: { $0 = ($0.sum &+ $1.sum, $0.count + $1.count) }, cancellation,
      use: { place, found in
        if found.count == 0 { return }
        let row = Int(rows[place])
        if let sum = Int64(exactly: found.sum) { sums[row] = sum } else { isWhole = false }
        lacking.remove(row)
      })
    return isWhole ? IntegerColumn(values: sums, missing: lacking) : nil
  }

  /// Hands on the row, the sum and the count of the whole numbers of each window that has some.
  ///
  /// - Returns: Whether no sum can be beyond a limit: nothing is handed on where one may.
  @inline(__always)
  func eachSum(
    _ column: IntegerColumn, _ items: WindowItems, _ parts: SlidingParts, upTo limit: UInt64,
    _ use: (_ row: Int, _ sum: Int64, _ count: Int64) -> Void
  ) throws(Interrupted) -> Bool {
    let rows = rows
    let entries = try Morsels.values(parts.sequence.count, cancellation) {
      rows[Int(parts.sequence[$0])]
    }
    guard
      let sums = try PrefixSums(
        of: column, entries, including: items.included, upTo: limit, cancellation)
    else { return false }
    for entry in entries.indices {
      try cancellation.check(at: entry)
      if parts.leavesOut?.contains(entry) ?? false { continue }
      let (sum, count) = sums.sum(from: parts.lower[entry], to: parts.upper[entry])
      if count > 0 { use(Int(entries[entry]), sum, count) }
    }
    return true
  }

  /// What is made of the sums of decimals.
  func totals(
    _ total: AggregateFunction.Total, _ value: BoundValue, _ items: WindowItems,
    _ parts: SlidingParts
  ) throws(Interrupted) -> DecimalColumn {
    let rows = rows
    var found = [Double](repeating: 0, count: table.rowCount)
    var missing = RowSet(capacity: table.rowCount, full: true)
    func use(_ row: Int, _ sum: Double, _ count: Int64) {
      let number = total.value(sum, count)
      if number.isNaN { return }
      found[row] = number
      missing.remove(row)
    }
    if case .integer(let column) = table.fields[value.field].column,
      try eachSum(column, items, parts, upTo: Self.mostExact, { use($0, Double($1), $2) })
    {
      return DecimalColumn(values: found, missing: missing)
    }
    let numbers = try numbers(value)
    try parts.fold(
      none: (sum: 0.0, count: Int64(0)),
      item: { place in
        let row = Int(rows[place])
        guard items.has(row), let number = numbers[row] else { return (0, 0) }
        return (number, 1)
      }, join: { $0 = ($0.sum + $1.sum, $0.count + $1.count) }, cancellation,
      use: { place, window in
        if window.count > 0 { use(Int(rows[place]), window.sum, window.count) }
      })
    return DecimalColumn(values: found, missing: missing)
  }

  /// Up to here decimals are exact where they are whole: their sums are those of the whole numbers.
  static let mostExact: UInt64 = 1 << 53

  /// What is made of the sums of numbers that are known between bounds.
  func quantities(
    _ total: AggregateFunction.Total, _ column: QuantityColumn, _ items: WindowItems,
    _ parts: SlidingParts, named name: String
  ) throws(Interrupted) -> Found {
    let rows = rows
    let numbers = NumberItems(.quantity(column))
    let window = WindowTotal(value: nil, total: total)
    var found = [Quantity?](repeating: nil, count: table.rowCount)
    var mixed = 0
    try parts.fold(
      none: NumberTally(),
      item: { items.has(Int(rows[$0])) ? numbers[Int(rows[$0])] : NumberTally() },
      join: { $0.add($1) }, cancellation,
      use: { place, tally in
        if tally.isMixed {
          mixed += 1
        } else {
          found[Int(rows[place])] = window.quantity(tally, tally, isOpen: false, numbers)
        }
      })
    let made = QuantityColumn(found, isDeclared: column.isDeclared)
    return Found(
      field: Field(name: name, column: .quantity(made)),
      notes: mixed > 0 ? [.mixedUnits(column: name, count: mixed)] : [])
  }

  /// The number below which a share of the numbers of each window lies.
  func quantiles(
    _ value: BoundValue, _ share: Double, _ items: WindowItems, _ parts: SlidingParts
  ) throws(Interrupted) -> [Double?] {
    let numbers = try numbers(value)
    var ranked: [(number: Double, place: Int)] = []
    for (place, row) in rows.enumerated() {
      if let number = numbers[Int(row)], items.has(Int(row)) { ranked.append((number, place)) }
    }
    ranked = try cancellation.sorted(ranked) { $0.number < $1.number }
    var ranks = [Int](repeating: -1, count: rows.count)
    for (rank, entry) in ranked.enumerated() { ranks[entry.place] = rank }
    var counts = RankCounts(ranks: ranked.count)
    var found = [Double?](repeating: nil, count: table.rowCount)
    var (start, end) = (0, 0)
    for entry in parts.sequence.indices {
      try cancellation.check(at: entry)
      while end < Int(parts.upper[entry]) {
        let rank = ranks[Int(parts.sequence[end])]
        if rank >= 0 { counts.change(rank, by: 1) }
        end += 1
      }
      while start < Int(parts.lower[entry]) {
        let rank = ranks[Int(parts.sequence[start])]
        if rank >= 0 { counts.change(rank, by: -1) }
        start += 1
      }
      if counts.count == 0 || parts.leavesOut?.contains(entry) ?? false { continue }
      let number = Statistics.quantile(count: counts.count, share) { place in
        ranked[counts.rank(at: place)].number
      }
      found[Int(rows[Int(parts.sequence[entry])])] = number
    }
    return found
  }

  /// What the moments of pairs of numbers say, the numbers being parts of a greatest each, so that no square
  /// is beyond all numbers.
  func moments(
    _ first: BoundValue, _ second: BoundValue, _ scales: (Double, Double), _ items: WindowItems,
    _ parts: SlidingParts, _ number: (Moments) -> Double?
  ) throws(Interrupted) -> [Double?] {
    let rows = rows
    let (left, right) = (try numbers(first), try numbers(second))
    var found = [Double?](repeating: nil, count: table.rowCount)
    try parts.fold(
      none: Moments(),
      item: { place in
        let row = Int(rows[place])
        guard items.has(row), let one = left[row], let other = right[row] else { return Moments() }
        return Moments(one / scales.0, other / scales.1)
      }, join: { $0.add($1) }, cancellation,
      use: { place, moments in
        found[Int(rows[place])] = number(moments).flatMap { $0.isNaN ? nil : $0 }
      })
    return found
  }

  /// The row that has the value that comes first in the order of values in each window, by the row; -1 for
  /// none.
  func extremes(
    _ value: BoundValue, descending: Bool, _ items: WindowItems, _ parts: SlidingParts
  ) throws(Interrupted) -> [Int32] {
    let rows = rows
    let column = table.fields[value.field].column
    let order = SortOrder(
      value: value, kind: ValueKind(column), descending: descending, missingFirst: false)
    let key = try SortKeyColumn(
      rows, order, uncertainLast: false,
      in: Sorting(
        table: table, tableIndex: tableIndex, catalog: catalog, cancellation: cancellation))
    let missing = column.missing
    return try chosen(
      parts,
      item: { place in
        let row = Int(rows[place])
        return missing.contains(row) || !items.has(row) ? -1 : Int32(place)
      },
      join: { best, next in
        if next >= 0, best < 0 || key.compare(Int(next), Int(best)) < 0 { best = next }
      })
  }

  /// The first or the last row of each window, by the row; -1 for none.
  func ends(
    isLast: Bool, _ items: WindowItems, _ parts: SlidingParts
  ) throws(Interrupted) -> [Int32] {
    let rows = rows
    return try chosen(
      parts, item: { items.has(Int(rows[$0])) ? Int32($0) : -1 },
      join: { best, next in if next >= 0, isLast || best < 0 { best = next } })
  }

  @inline(__always)
  private func chosen(
    _ parts: SlidingParts, item: (Int) -> Int32, join: (inout Int32, Int32) -> Void
  ) throws(Interrupted) -> [Int32] {
    let rows = rows
    var chosen = [Int32](repeating: -1, count: table.rowCount)
    try parts.fold(none: Int32(-1), item: item, join: join, cancellation) { place, best in
      chosen[Int(rows[place])] = best < 0 ? -1 : rows[Int(best)]
    }
    return chosen
  }

  /// A power of two near the greatest number of the rows without its sign, by which no digit is lost; 1 where
  /// there is none to divide by.
  func greatest(_ value: BoundValue) throws(Interrupted) -> Double {
    let numbers = try numbers(value)
    let greatest = rows.reduce(0) { max($0, abs(numbers[Int($1)] ?? 0)) }
    return greatest.isNormal ? greatest.binade : 1
  }

  /// The numbers of a field, without bounds.
  private func numbers(_ value: BoundValue) throws(Interrupted) -> DecimalColumn {
    try cancellation.check()
    let none = DecimalColumn(values: [], missing: RowSet(capacity: table.rowCount, full: true))
    return table.fields[value.field].column.decimals ?? none
  }
}
