import Chronology
import Corpus
import Plan

/// The best end of what can follow each row, found once for all rows from the last step back to the first.
///
/// Where a step asks nothing of rows before the one in front of it, what follows a row does not hang on how it was
/// reached: then each row is looked at once, and not once for each beginning of a match.
struct SequenceSweep {
  /// How rows must stand to the next.
  enum Manner {
    /// Before it in every world.
    case certain
    /// Before it, or on the same day; all rows are known to the day.
    case possible
  }

  private let pattern: SequencePattern
  private let manner: Manner
  /// By positions and rows: the last day of the best match, `.max` for none.
  private var last: [[Int]] = []
  /// The next row of that match.
  private var next: [[Int32]] = []
  private let count: Int

  /// - Complexity: O(rows of all steps × rows that a window leaves, or that lie within the days of the best match).
  init(
    _ pattern: SequencePattern, _ manner: Manner, rowCount: Int, _ cancellation: Cancellation
  ) throws(Interrupted) {
    self.pattern = pattern
    self.manner = manner
    count = pattern.positions.count
    last = Array(repeating: [], count: count)
    next = Array(repeating: [], count: count)
    for place in (0..<count).reversed() {
      try sweep(place, rowCount: rowCount, cancellation)
    }
  }

  /// The rows of the match that begins with a row and ends first; nil where none does.
  func match(from start: Int32) -> [Int32]? {
    guard last[0][Int(start)] < .max else { return nil }
    var rows = [start]
    for place in 0..<(count - 1) { rows.append(next[place][Int(rows[place])]) }
    return rows
  }

  private mutating func sweep(
    _ place: Int, rowCount: Int, _ cancellation: Cancellation
  ) throws(Interrupted) {
    let position = pattern.positions[place]
    let rows = (manner == .certain ? position.certain & position.possible : position.possible).rows
    let found = try Morsels.map(rows.count, cancellation) { morsel in
      var search = SequenceSearch(pattern, cancellation)
      return rows[morsel].map { row in
        search.isStopped || cancellation.isCancelled
          ? (Int.max, -1) : best(place, row, &search)
      }
    }
    var (last, next) = (
      [Int](repeating: .max, count: rowCount), [Int32](repeating: -1, count: rowCount)
    )
    var step = 0
    for (end, row) in found.joined() {
      try cancellation.check(at: step)
      last[Int(rows[step])] = end
      next[Int(rows[step])] = row
      step += 1
    }
    self.last[place] = last
    self.next[place] = next
  }

  /// Where the best match ends that goes on from a row, and its next row.
  private func best(
    _ place: Int, _ row: Int32, _ search: inout SequenceSearch
  ) -> (Int, Int32) {
    let times = pattern.times
    if place == count - 1 {
      return holdsBehind(row, &search) ? (times.endLast[Int(row)], -1) : (.max, -1)
    }
    let position = pattern.positions[place + 1]
    search.rows[0] = row
    search.rows[place] = row
    let candidates = search.candidates(position.rows, position.ties)
    let first = times.endLast[Int(row)] + (manner == .certain ? 1 : 0)
    var reach = position.reach?.last(after: times.endFirst[Int(row)]) ?? .max
    if let whole = pattern.reach { reach = min(reach, whole.last(after: times.endLast[Int(row)])) }
    // Of rows that come one after another each takes a day.
    let rest = manner == .certain ? count - place - 2 : 0
    let isLast = place == count - 2 && pattern.isDaily && pattern.isByID
    var (end, best) = (Int.max, Int32(-1))
    func look(_ next: Int32, _ search: inout SequenceSearch) {
      let candidate = last[place + 1][Int(next)]
      guard candidate < .max, candidate <= end, next != row, times.beginLast[Int(next)] <= reach
      else { return }
      if candidate == end, !pattern.precedes(next, best) { return }
      guard stands(row, next, position.ties, &search), liesBetween(place + 1, row, next, &search)
      else { return }
      (end, best) = (candidate, next)
    }
    var index = candidates.place(from: first, times)
    while index < candidates.rows.endIndex {
      let next = candidates.rows[index]
      let begin = times.beginFirst[Int(next)]
      if begin > reach || end < .max && begin + rest > end { break }
      // Of rows that end on one day the first is the one that is shown.
      if isLast, begin >= end { break }
      guard search.goesOn() else { return (.max, -1) }
      look(next, &search)
      index += 1
    }
    for next in candidates.wides where times.beginFirst[Int(next)] >= first {
      look(next, &search)
    }
    return (end, best)
  }

  private func stands(
    _ row: Int32, _ next: Int32, _ ties: [StepTie], _ search: inout SequenceSearch
  ) -> Bool {
    let truth = search.truth(of: next, ties)
    return manner == .certain ? truth == .certain : truth != .impossible
  }

  /// Whether nothing lies between two rows that must not: in no world, or in some.
  private func liesBetween(
    _ place: Int, _ row: Int32, _ next: Int32, _ search: inout SequenceSearch
  ) -> Bool {
    if pattern.absences[place].isEmpty { return true }
    switch manner {
    case .certain: return search.holdsBetween(place, pattern.times.endFirst[Int(row)], next)
    case .possible:
      let (first, last) = (pattern.times.endFirst[Int(row)], pattern.times.beginFirst[Int(next)])
      guard first + 1 < last else { return true }
      return pattern.absences[place].allSatisfy {
        search.mustNotLie($0, on: (first + 1)...(last - 1), search.rows).isEmpty
      }
    }
  }

  private func holdsBehind(_ row: Int32, _ search: inout SequenceSearch) -> Bool {
    if pattern.absences[count].isEmpty { return true }
    search.rows[0] = row
    search.rows[count - 1] = row
    switch manner {
    case .certain: return search.holdsBehind(row, pattern.times.ends(Int(row)))
    case .possible:
      let day = pattern.times.endFirst[Int(row)]
      return pattern.absences[count].allSatisfy { absence in
        guard let end = absence.reach?.last(after: day), day < end else { return true }
        return search.mustNotLie(absence, on: (day + 1)...end, search.rows).isEmpty
      }
    }
  }
}

/// The sweeps of a sequence: what is certain, and, where all rows are known to the day, what is possible.
struct SequenceSweeps {
  private let certain: SequenceSweep
  private let possible: SequenceSweep?

  /// - Returns: nil where what follows a row hangs on the rows before it.
  init?(
    _ pattern: SequencePattern, rowCount: Int, _ cancellation: Cancellation
  ) throws(Interrupted) {
    guard pattern.isSwept else { return nil }
    certain = try SequenceSweep(pattern, .certain, rowCount: rowCount, cancellation)
    possible =
      pattern.isDaily
      ? try SequenceSweep(pattern, .possible, rowCount: rowCount, cancellation) : nil
  }

  /// The best match that begins with a row; nil where none does.
  func match(from start: Int32, _ search: inout SequenceSearch) -> SequenceMatch? {
    search.rows[0] = start
    if let rows = certain.match(from: start), search.isWithin(rows), search.holdsBefore(start) {
      return SequenceMatch(rows: rows, list: 0, certainty: .certain, doubt: nil)
    }
    var found: [Int32]?
    if let possible {
      guard let rows = possible.match(from: start) else { return nil }
      // A sweep looks at pairs: it does not know the first row any more.
      if Set(rows).count == rows.count, search.isWithin(rows),
        search.isPossible(rows, isWhole: true)
      {
        found = rows
      }
    }
    return (found ?? search.possibleMatch(from: start)).map { search.match(possible: $0) }
  }
}

extension SequencePattern {
  /// Whether what follows a row does not hang on the rows before it, so that sweeps find all matches.
  var isSwept: Bool {
    guard isPlain, !isParted, !order.hasRelations, !order.tellsSameDay,
      reach == nil || times.spans.isEmpty
    else { return false }
    return positions.indices.allSatisfy { place in
      positions[place].ties.allSatisfy { $0.isOfRow(place - 1) }
        && absences[place].allSatisfy { $0.ties.allSatisfy { $0.isOfRow(place - 1) } }
    }
      && absences[positions.count].allSatisfy {
        $0.ties.allSatisfy { $0.isOfRow(positions.count - 1) }
      }
  }
}

extension StepTie {
  /// Whether it ties to the row at a position, or to what all rows share.
  fileprivate func isOfRow(_ place: Int) -> Bool {
    if case .shared = self { true } else { label == place }
  }
}
