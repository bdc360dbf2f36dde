import Corpus
import Plan
import Text

/// What a sort key says of a row in one integer: a row with a lesser one stands before.
///
/// By it the first of many rows are found without putting all in order.
struct LeadingKey: Sendable {
  /// Whether rows with the same integer are the same to the key.
  let isExact: Bool
  private let source: Source
  private let descending: Bool
  private let missing: RowSet
  private let missingValue: Int64

  private enum Source: Sendable {
    case integers([Int64])
    case decimals([Double])
    case days([Int32])
    case narrow([UInt16], ranks: [Int64])
    case wide([UInt32], ranks: [Int64])
  }

  /// - Returns: nil for a key whose values cannot be told apart without a pass over all of them.
  init?(_ order: SortOrder, in table: Table) {
    let column = table.fields[order.value.field].column
    switch (order.value, column) {
    case (.field, .integer(let numbers)):
      (source, isExact) = (.integers(numbers.values), true)
    case (.field, .decimal(let numbers)):
      (source, isExact) = (.decimals(numbers.values), true)
    case (.field, .date(let dates)) where dates.irregular.isEmpty:
      (source, isExact) = (.days(dates.earliest), dates.isDaily && !dates.hasClocks)
    case (.field, .text(let texts)):
      guard let codes = texts.codes else { return nil }
      (source, isExact) = (.narrow(codes, ranks: Self.ranks(of: texts.entries)), true)
    case (.field, .category(let coded)):
      let names = TextColumn(coded.dictionary.names)
      (source, isExact) = (.wide(coded.codes, ranks: Self.ranks(of: names)), true)
    default: return nil
    }
    descending = order.descending
    missing = column.missing
    missingValue = order.missingFirst ? .min : .max
  }

  /// The place of each text in the order of all; equal ones have the same.
  private static func ranks(of texts: TextColumn) -> [Int64] {
    let keys = (0..<texts.missing.capacity).map { texts[$0].map(Folding.key) ?? "" }
    let order = keys.indices.sorted { keys[$0].utf8.lexicographicallyPrecedes(keys[$1].utf8) }
    var ranks = [Int64](repeating: 0, count: keys.count)
    for (place, index) in order.enumerated() where place > 0 {
      let before = order[place - 1]
      ranks[index] = keys[index] == keys[before] ? ranks[before] : Int64(place)
    }
    return ranks
  }

  /// The integer of each row.
  func values(of rows: MorselRows) -> [Int64] {
    var values = [Int64](repeating: 0, count: rows.count)
    switch source {
    case .integers(let numbers): rows.forEach { values[$0] = numbers[$1] }
    case .decimals(let numbers): rows.forEach { values[$0] = numbers[$1].orderedBits }
    case .days(let days): rows.forEach { values[$0] = Int64(days[$1]) }
    case .narrow(let codes, let ranks): rows.forEach { values[$0] = ranks[Int(codes[$1])] }
    case .wide(let codes, let ranks):
      rows.forEach {
        let code = codes[$1]
        values[$0] = code == CodedColumn.missingCode ? 0 : ranks[Int(code)]
      }
    }
    // The complement of a number turns the order round, and has no number beyond.
    if descending { for place in values.indices { values[place] = ~values[place] } }
    if !missing.isEmpty {
      rows.forEach { if missing.contains($1) { values[$0] = missingValue } }
    }
    return values
  }
}

extension Sorting {
  /// The rows among which the first of an order are: these, and those that the first keys do not tell
  /// from them.
  ///
  /// - Returns: nil where that cannot be told faster than by sorting.
  /// - Complexity: O(rows) for each key that is looked at, in memory of O(rows found).
  func candidates(
    _ rows: Relation.Rows, by orders: [SortOrder], first count: Int
  ) throws(Interrupted) -> [Int32]? {
    guard count > 0, count < rows.count / 16, let order = orders.first,
      let key = LeadingKey(order, in: table)
    else { return nil }
    let lowest = try rows.morsels(cancellation) { rows in
      var least = LeastValues(count: count)
      for value in key.values(of: rows) { least.add(value) }
      return least.sorted
    }
    let last = lowest.lazy.joined().sorted()[count - 1]
    let parts = try rows.morsels(cancellation) { rows in
      let values = key.values(of: rows)
      var (before, same): ([Int32], [Int32]) = ([], [])
      rows.forEach { place, row in
        if values[place] < last {
          before.append(Int32(truncatingIfNeeded: row))
        } else if values[place] == last {
          same.append(Int32(truncatingIfNeeded: row))
        }
      }
      return (before, same)
    }
    let before = parts.flatMap(\.0)
    var same = parts.flatMap(\.1)
    if key.isExact, orders.count > 1 {
      let rest = Array(orders.dropFirst())
      same =
        try candidates(.ordered(same), by: rest, first: count - before.count) ?? same
    }
    return before + same
  }
}

/// The least of some values.
private struct LeastValues {
  let count: Int
  private var values: [Int64] = []
  /// What is not below is none of them.
  private var bound = Int64.max

  init(count: Int) {
    self.count = count
    values.reserveCapacity(2 * count + 1)
  }

  @inline(__always)
  mutating func add(_ value: Int64) {
    // The bound itself is kept until there are enough values.
    if value > bound || value == bound && values.count >= count { return }
    values.append(value)
    if values.count > 2 * count { cut() }
  }

  private mutating func cut() {
    values.sort()
    values.removeSubrange(count...)
    bound = values[count - 1]
  }

  /// In their order, no more than are asked for.
  var sorted: [Int64] { Array(values.sorted().prefix(count)) }
}
