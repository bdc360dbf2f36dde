import Chronology
import Corpus
import Plan

/// Looks for the matches of a sequence that begin with a row.
///
/// It goes from step to step through the rows that the windows leave, the earliest first, and turns back where a
/// match cannot end earlier than the best so far. What is certain is decided by the bounds of dates, as it must hold
/// in every world; what is possible by `TimeChain`.
struct SequenceSearch {
  let pattern: SequencePattern
  /// When the rows began and ended.
  let times: RowTimes
  /// The value that all rows share, where `StepRows` are by such values; else 0.
  private(set) var list = 0
  /// The rows of the match being looked for.
  var rows: [Int32]
  var best: [Int32]?
  /// The most rows that were found one after another.
  var most: [Int32] = []
  var bestEnd = Int.max
  let count: Int
  /// Whether every row comes after the one before.
  let isPlain: Bool
  private let cancellation: Cancellation
  private var work = 0
  /// How many rows may be looked at until nothing more is called certain.
  private var budget = Int.max
  /// Whether the user has cancelled; what was found then is not complete.
  private(set) var isStopped = false

  init(_ pattern: SequencePattern, _ cancellation: Cancellation) {
    self.pattern = pattern
    times = pattern.times
    self.cancellation = cancellation
    count = pattern.positions.count
    isPlain = pattern.isPlain
    rows = Array(repeating: -1, count: count)
  }

  /// The best match that begins with a row: a certain one before one that is only possible.
  ///
  /// - Parameter list: the value that all rows share, where `StepRows` are by such values.
  mutating func match(from start: Int32, list: Int32 = 0) -> SequenceMatch? {
    self.list = Int(list)
    if let rows = certainMatch(from: start) {
      return SequenceMatch(rows: rows, list: list, certainty: .certain, doubt: nil)
    }
    guard let rows = possibleMatch(from: start) else { return nil }
    return match(possible: rows)
  }

  /// A match that is possible, with what is certain of its beginning.
  mutating func match(possible rows: [Int32]) -> SequenceMatch {
    guard let doubt = doubt(of: rows) else {
      return SequenceMatch(rows: rows, list: Int32(list), certainty: .certain, doubt: nil)
    }
    let isCertain = !pattern.isDaily && isCertain(from: rows[0])
    return SequenceMatch(
      rows: rows, list: Int32(list), certainty: isCertain ? .byDifferentRows : .possible,
      doubt: doubt)
  }

  /// How many rows are looked at for one beginning once a match has been found.
  private static let mostRows = 20_000

  /// Whether to look on: a match that ends earlier than the best is not looked for without end.
  mutating func looksOn() -> Bool { goesOn() && (best == nil || !isSpent) }

  /// Whether as many rows have been looked at as one row is worth.
  var isSpent: Bool { work > budget }

  /// Lets so many more rows be looked at.
  mutating func allow(_ rows: Int) { budget = work + rows }

  /// The last day on which a row of a match that ends no later than the best may begin.
  var latestBegin: Int { isPlain ? bestEnd : .max }

  /// Counts a row that is looked at; whether to go on.
  mutating func goesOn() -> Bool {
    work += 1
    if work & 1023 == 0, cancellation.isCancelled { isStopped = true }
    return !isStopped
  }

  /// The rows of the match that is certain and ends first; nil where no match is certain by itself.
  mutating func certainMatch(from start: Int32) -> [Int32]? {
    guard pattern.positions[0].certain.contains(Int(start)) else { return nil }
    begin(start)
    guard holdsBefore(start) else { return nil }
    certain(1)
    return best
  }

  /// The rows of the match that is possible and may last be over first; nil where there is none.
  mutating func possibleMatch(from start: Int32) -> [Int32]? {
    begin(start)
    possible(1)
    return best
  }

  /// Takes the rows that share a value.
  mutating func setList(_ list: Int32) { self.list = Int(list) }

  /// Takes rows for the match that is asked of.
  mutating func setRows(_ rows: [Int32]) { self.rows = rows }

  /// The rows of the longest beginning of a match that may begin with a row.
  mutating func furthest(from start: Int32, list: Int32) -> [Int32] {
    self.list = Int(list)
    most = [start]
    begin(start)
    possible(1)
    return most
  }

  mutating func begin(_ start: Int32) {
    rows[0] = start
    best = nil
    bestEnd = .max
    allow(Self.mostRows)
  }

  /// Takes the match that is complete where it ends earlier than the best one.
  mutating func take() {
    let end = times.endLast[Int(rows[count - 1])]
    if let best, end > bestEnd || end == bestEnd && !precedes(best) { return }
    best = rows
    bestEnd = end
  }

  /// Whether the ids of the match come before those of another.
  func precedes(_ other: [Int32]) -> Bool {
    for (one, another) in zip(rows, other) where one != another {
      return pattern.precedes(one, another)
    }
    return false
  }

  // MARK: Rows of a step

  /// Goes through rows that may begin from a day on, and then those whose days lie far apart, as long as a match with
  /// them may still end earlier than the best.
  mutating func visit(
    _ candidates: StepCandidates, from first: Int, to last: Int,
    _ go: (inout SequenceSearch, Int32) -> Void
  ) {
    var next = candidates.place(from: first, times)
    while next < candidates.rows.endIndex {
      let row = candidates.rows[next]
      if times.beginFirst[Int(row)] > min(last, latestBegin) { break }
      go(&self, row)
      next += 1
    }
    for row in candidates.wides {
      if times.beginFirst[Int(row)] > min(last, latestBegin) { break }
      go(&self, row)
    }
  }

  /// The last day on which a row may begin at a step.
  ///
  /// - Parameter ends: the day on which each row before ends.
  func lastBegin(_ place: Int, from ends: [Int]) -> Int {
    let own = pattern.positions[place].reach?.last(after: ends[Int(rows[place - 1])]) ?? .max
    // Of rows that need not follow one another only the last is within the whole.
    guard let reach = pattern.reach, pattern.isPlain || place == count - 1 else { return own }
    return min(own, reach.last(after: ends[Int(rows[0])]))
  }

  func candidates(_ stepRows: StepRows, _ ties: [StepTie]) -> StepCandidates {
    candidates(stepRows, ties, rows)
  }

  func candidates(
    _ stepRows: StepRows, _ ties: [StepTie], _ rows: [Int32]
  ) -> StepCandidates {
    if !pattern.isParted, let tie = ties.first, let list = tie.list(beside: rows[tie.label]) {
      return stepRows.candidates(list)
    }
    return stepRows.candidates(list)
  }

  func truth(of row: Int32, _ ties: [StepTie]) -> Truth { truth(of: row, ties, rows) }

  func truth(of row: Int32, _ ties: [StepTie], _ rows: [Int32]) -> Truth {
    var truth = Truth.certain
    for tie in ties {
      truth = truth.and(tie.truth(of: row, beside: rows[tie.label]))
      if truth == .impossible { return .impossible }
    }
    return truth
  }
}

extension StepCandidates {
  /// All rows.
  var all: [Int32] { Array(rows) + wides }

  /// The rows that may begin on some days, and perhaps others; all where no days are given.
  func rows(within days: ClosedRange<Int>?, _ times: RowTimes) -> [Int32] {
    guard let days else { return all }
    return Array(rows[places(within: days, times)]) + wides
  }

  /// The places in `rows` of those that may begin on some days.
  func places(within days: ClosedRange<Int>, _ times: RowTimes) -> Range<Int> {
    let first = place(from: days.lowerBound - width, times)
    let end = days.upperBound == .max ? rows.endIndex : place(from: days.upperBound + 1, times)
    return first..<max(first, end)
  }

  func contain(_ row: Int32) -> Bool { rows.contains(row) || wides.contains(row) }
}
