import Chronology
import Corpus
import Plan
import Synchronization
import Text

/// What a sort key says of a row in one integer: a row with a lesser one comes before.
///
/// By it the first of many rows are found without putting all in order.
struct LeadingKey: Sendable {
  /// Whether rows with the same integer are the same to the key.
  let isExact: Bool
  private let source: Source
  private let descending: Bool
  private let missing: RowSet
  private let isWhole: Bool
  private let missingValue: Int64
  private let zones: [ClosedRange<Int64>]

  private enum Source: Sendable {
    case integers(IntegerBuffer)
    case decimals(DecimalBuffer)
    case days(DayBuffer)
    case firstDays([Int64])
    case narrow(Buffer<UInt16>, ranks: [Int64])
    case wide(Buffer<UInt32>, ranks: [Int64])
  }

  /// - Returns: nil for a key whose values cannot be told apart without a pass over all of them.
  init?(
    _ order: SortOrder, in table: Table, _ cancellation: Cancellation
  ) throws(Interrupted) {
    let column = table.fields[order.value.field].column
    var missing = column.missing
    switch (order.value, column) {
    case (.field, .integer(let numbers)):
      // The first and the last integer stand for missing values.
      let isWithin = numbers.bounds.map { $0.lowerBound > .min && $0.upperBound < .max } ?? true
      (source, isExact) = (.integers(numbers.values), isWithin || numbers.missing.isEmpty)
    case (.field, .decimal(let numbers)):
      (source, isExact) = (.decimals(numbers.values), true)
    case (.field, .date(let dates)) where dates.irregular.isEmpty:
      (source, isExact) = (.days(dates.earliest), dates.isDaily && !dates.hasClocks)
    case (.field, .date(let dates)):
      (source, isExact) = (.firstDays(try dates.firstDays(&missing, cancellation)), false)
    case (.field, .text(let texts)):
      guard let codes = texts.codes else { return nil }
      (source, isExact) = (.narrow(codes, ranks: Self.ranks(of: texts.entries)), true)
    case (.field, .category(let coded)):
      let names = TextColumn(coded.dictionary.names)
      (source, isExact) = (.wide(coded.codes, ranks: Self.ranks(of: names)), true)
    // Without such a key all rows are sorted, which is right for any kind.
    default: return nil
    }
    zones = if case .integer(let numbers) = column { numbers.zones } else { [] }
    descending = order.descending
    self.missing = missing
    isWhole = missing.isEmpty
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
    case .integers(let numbers): numbers.read(rows) { values[$0] = $1 }
    case .decimals(let numbers): numbers.read(rows) { values[$0] = $1.orderedBits }
    case .days(let days): days.read(rows) { values[$0] = $1 }
    case .firstDays(let days): rows.visit { values[$0] = days[$1] }
    case .narrow(let codes, let ranks):
      let codes = codes.span
      rows.visit { values[$0] = ranks[Int(codes[$1])] }
    case .wide(let codes, let ranks):
      let codes = codes.span
      rows.visit {
        let code = codes[$1]
        values[$0] = code == CodedColumn.missingCode ? 0 : ranks[Int(code)]
      }
    }
    // The complement of a number turns the order round, and has no number beyond.
    if descending { for place in values.indices { values[place] = ~values[place] } }
    if !isWhole {
      rows.visit { if missing.contains($1) { values[$0] = missingValue } }
    }
    return values
  }
}

extension DateColumn {
  /// The first possible day of each row, by which dates are in order.
  ///
  /// - Parameter missing: The rows without a date, to which those are added whose days contradict each
  ///   other.
  fileprivate func firstDays(
    _ missing: inout RowSet, _ cancellation: Cancellation
  ) throws(Interrupted) -> [Int64] {
    var days = earliest.map { Int64($0) }
    for (step, row) in irregular.rows.lazy.map(Int.init).enumerated() {
      try cancellation.check(at: step)
      guard let first = hull(row)?.lowerBound else {
        missing.insert(row)
        continue
      }
      days[row] = first == .distantPast ? .min / 4 : Int64(first.number)
    }
    return days
  }
}

extension LeadingKey {
  /// Calls a body with runs of rows of which some may have an integer up to a bound.
  fileprivate func forEachRun(
    of rows: MorselRows, upTo bound: () -> Int64, _ body: (MorselRows) -> Void
  ) {
    guard case .integers = source, case .run(let run) = rows, isWhole else {
      return body(rows)
    }
    let size = IntegerColumn.zone
    for zone in run.lowerBound / size...(run.upperBound - 1) / size {
      let least = descending ? ~zones[zone].upperBound : zones[zone].lowerBound
      if least <= bound() { body(.run(run.clamped(to: zone * size..<(zone + 1) * size))) }
    }
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
      let key = try LeadingKey(order, in: table, cancellation)
    else { return nil }
    let bound = LeastBound()
    let parts = try rows.morsels(cancellation) { rows in
      var least = LeastRows(count: count)
      // What other rows have is enough where these have nothing below it.
      key.forEachRun(of: rows, upTo: { min(least.bound, bound.value) }) { rows in
        let values = key.values(of: rows)
        rows.visit { least.add(values[$0], Int32(truncatingIfNeeded: $1)) }
        least.cut()
        bound.lower(to: least.bound)
      }
      return least
    }
    let values = parts.flatMap(\.values)
    let last = values.sorted()[count - 1]
    var (before, same): ([Int32], [Int32]) = ([], [])
    for (value, row) in zip(values, parts.lazy.flatMap(\.rows)) {
      if value < last { before.append(row) } else if value == last { same.append(row) }
    }
    if key.isExact, orders.count > 1 {
      let rest = Array(orders.dropFirst())
      same = try candidates(.ordered(same), by: rest, first: count - before.count) ?? same
    }
    return before + same
  }
}

/// The rows with the least of some values, and with them all that have the greatest of these.
private struct LeastRows {
  let count: Int
  private(set) var values: [Int64] = []
  private(set) var rows: [Int32] = []
  /// What is above is none of them.
  private(set) var bound = Int64.max
  private var next: Int

  init(count: Int) {
    self.count = count
    next = 2 * count
  }

  @inline(__always)
  mutating func add(_ value: Int64, _ row: Int32) {
    if value > bound { return }
    values.append(value)
    rows.append(row)
    if values.count > next { cut() }
  }

  mutating func cut() {
    guard values.count > count else { return }
    bound = values.sorted()[count - 1]
    let kept = values.indices.filter { values[$0] <= bound }
    rows = kept.map { rows[$0] }
    values = kept.map { values[$0] }
    // Rows with one value cannot be cut: the more there are, the later it is tried again.
    next = 2 * max(count, values.count)
  }
}

/// The least bound of all morsels so far.
private final class LeastBound: Sendable {
  private let least = Atomic<Int64>(.max)

  var value: Int64 { least.load(ordering: .relaxed) }

  func lower(to bound: Int64) { _ = least.min(bound, ordering: .relaxed) }
}
