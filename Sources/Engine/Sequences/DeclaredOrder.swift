import Chronology
import Corpus

/// What a corpus says of the order of its rows beside their dates: relations such as `causes`, a column of ordinal
/// numbers, times of day.
struct DeclaredOrder {
  /// The rows that begin after each row, as relations have it.
  private var after: [Int32: [Int32]] = [:]
  /// The rows of relations that say so.
  private var relations: [[Int32]: RowReference] = [:]
  /// The rows that lasted: what tells the order of a day says nothing of the day on which they end.
  private let spans: RowSet
  private let ordinal: ((Int) -> Int64?)?
  private let clock: ((Int) -> Int64?)?
  /// How many relations were left out, because dates or other relations contradict them.
  private(set) var contradicted = 0

  /// Two rows, the first of which begins before the second, and the row that says so.
  struct Pair {
    let first: Int32
    let second: Int32
    let relation: RowReference
  }

  /// Which of two rows of one day comes first.
  enum SameDay {
    case first, second, open
  }

  /// - Parameters:
  ///   - ordinal: the number of a row among those of one day; nil where it has none.
  ///   - clock: the time of day of a row; nil where it has none.
  ///   - times: narrowed to what the pairs leave.
  /// - Complexity: O(pairs²) at most.
  init(
    _ pairs: [Pair], ordinal: ((Int) -> Int64?)? = nil,
    clock: ((Int) -> Int64?)? = nil, _ times: inout RowTimes, _ cancellation: Cancellation
  ) throws(Interrupted) {
    spans = times.spans
    self.ordinal = ordinal
    self.clock = clock
    for pair in pairs { relations[[pair.first, pair.second]] = pair.relation }
    for (first, second) in pairs.map({ ($0.first, $0.second) })
    where times.dated.contains(Int(first)) {
      guard times.dated.contains(Int(second)), !(after[first]?.contains(second) ?? false) else {
        continue
      }
      try cancellation.check()
      let isAgainstTheDay =
        times.isOneDay(Int(first)) && times.isOneDay(Int(second))
        && times.beginFirst[Int(first)] == times.beginFirst[Int(second)]
        && onSameDay(first, second) == .second
      if first == second || isAgainstTheDay || begins(second, before: first) {
        contradicted += 1
      } else {
        after[first, default: []].append(second)
      }
    }
    if after.isEmpty { return }
    // What a pair that is left out has taken away must come back.
    while true {
      var narrowed = times
      guard let (first, second) = try narrow(&narrowed, cancellation) else {
        times = narrowed
        return
      }
      after[first]?.removeAll { $0 == second }
      contradicted += 1
    }
  }

  /// Leaves of the days what the pairs allow.
  ///
  /// - Returns: a pair to which the others leave no days; nil where there is none.
  private func narrow(
    _ times: inout RowTimes, _ cancellation: Cancellation
  ) throws(Interrupted) -> (Int32, Int32)? {
    var before: [Int32: [Int32]] = [:]
    for (row, others) in after { for other in others { before[other, default: []].append(row) } }
    var open = after.keys.sorted()
    while let row = open.popLast() {
      try cancellation.check()
      for (one, other) in (after[row] ?? []).map({ (row, $0) })
        + (before[row] ?? []).map({ ($0, row) })
      {
        let (first, last) = (times.beginFirst[Int(one)], times.beginLast[Int(other)])
        if times.beginFirst[Int(other)] < first {
          guard times.narrow(Int(other), to: first...Day.distantFuture.number) else {
            return (one, other)
          }
          open.append(other)
        }
        if times.beginLast[Int(one)] > last {
          guard times.narrow(Int(one), to: Day.distantPast.number...last) else {
            return (one, other)
          }
          open.append(one)
        }
      }
    }
    return nil
  }

  /// Whether relations say, directly or through others, that a row begins before another.
  func begins(_ row: Int32, before other: Int32) -> Bool {
    guard var open = after[row] else { return false }
    var seen = Set(open)
    while let next = open.popLast() {
      if next == other { return true }
      for further in after[next] ?? [] where seen.insert(further).inserted { open.append(further) }
    }
    return false
  }

  /// The rows that begin after a row by relations alone, directly or through others.
  func successors(of row: Int32) -> [Int32] {
    guard var open = after[row] else { return [] }
    var found: [Int32] = []
    var seen: Set<Int32> = [row]
    while let next = open.popLast() {
      guard seen.insert(next).inserted else { continue }
      found.append(next)
      open += after[next] ?? []
    }
    return found.sorted()
  }

  /// The row that says of two rows that the first begins before the second.
  func relation(from row: Int32, to other: Int32) -> RowReference? { relations[[row, other]] }

  /// Whether relations say anything.
  var hasRelations: Bool { !after.isEmpty }

  /// Whether it may tell rows of one day apart.
  var tellsSameDay: Bool { ordinal != nil || clock != nil }

  /// Which of two rows comes first in a world in which they are on the same day.
  func onSameDay(_ row: Int32, _ other: Int32) -> SameDay {
    if spans.contains(Int(row)) || spans.contains(Int(other)) { return .open }
    if let ordinal, let one = ordinal(Int(row)), let another = ordinal(Int(other)), one != another {
      return one < another ? .first : .second
    }
    if let clock, let one = clock(Int(row)), let another = clock(Int(other)), one != another {
      return one < another ? .first : .second
    }
    return .open
  }
}
