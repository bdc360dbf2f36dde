import Corpus
import Plan

// Finding the matches, several rows at a time.
extension SequencePlan {
  /// How many rows that may begin a match one core takes at a time.
  private static let startCount = 1 << 12

  /// The matches: all of them, or for each row that begins one, and each value that rows share, the best.
  func matches() throws(Interrupted) -> [SequenceMatch] {
    let size = min(Self.startCount, Morsels.rowCount)
    let sweeps =
      step.listsAll
      ? nil : try SequenceSweeps(pattern, rowCount: table.rowCount, runner.cancellation)
    let parts = try Morsels.map(starts.count, of: size, runner.cancellation) { range in
      var matches: [SequenceMatch] = []
      var search = search()
      for (row, list) in starts[range] where !runner.cancellation.isCancelled {
        if step.listsAll {
          search.forEachMatch(from: row, list: list) { matches.append($0) }
          continue
        }
        let match =
          if let sweeps { sweeps.match(from: row, &search) } else {
            search.match(from: row, list: list)
          }
        if let match { matches.append(match) }
        if search.isStopped { break }
      }
      return matches
    }
    try runner.cancellation.check()
    let found = Array(parts.joined())
    return step.listsAll && pattern.isParted ? Self.onceEach(found) : found
  }

  /// Matches without those that another shared value has found again; of these the surest stays.
  private static func onceEach(_ matches: [SequenceMatch]) -> [SequenceMatch] {
    var kept: [SequenceMatch] = []
    var places: [[Int32]: Int] = [:]
    for match in matches {
      guard let place = places[match.rows] else {
        places[match.rows] = kept.count
        kept.append(match)
        continue
      }
      if match.isCertain, !kept[place].isCertain { kept[place] = match }
    }
    return kept
  }

  /// The best match that begins with a row; nil where none does.
  func match(from row: Int32) -> SequenceMatch? {
    var search = search()
    let found = starts.filter { $0.row == row }.compactMap {
      search.match(from: row, list: $0.list)
    }
    return oneEach(found).first
  }

  /// The rows of the longest beginning of a match that may begin with a row.
  func furthest(from row: Int32) -> [Int32] {
    var furthest = [row]
    var search = search()
    for start in starts where start.row == row {
      let rows = search.furthest(from: row, list: start.list)
      if rows.count > furthest.count { furthest = rows }
    }
    return furthest
  }

  func search() -> SequenceSearch { SequenceSearch(pattern, runner.cancellation) }

  /// Whether only a relation tells which of two rows comes first.
  func restsOnRelation(_ row: Int32, _ next: Int32) -> Bool {
    pattern.order.begins(row, before: next)
      && !(rawTimes.endLast[Int(row)] < rawTimes.beginFirst[Int(next)])
  }

  /// Of the matches that begin with the same row the best: what is certain first, then what ends first.
  func oneEach(_ matches: [SequenceMatch]) -> [SequenceMatch] {
    guard pattern.isParted else { return matches }
    var best: [Int32: Int] = [:]
    for (place, match) in matches.enumerated() {
      let start = match.rows[0]
      if let other = best[start], !precedes(match, matches[other]) { continue }
      best[start] = place
    }
    return best.values.sorted().map { matches[$0] }.sorted { $0.rows[0] < $1.rows[0] }
  }

  private func precedes(_ match: SequenceMatch, _ other: SequenceMatch) -> Bool {
    if match.certainty != other.certainty { return match.certainty.rank < other.certainty.rank }
    let (end, otherEnd) = (end(match), end(other))
    if end != otherEnd { return end < otherEnd }
    for (row, another) in zip(match.rows, other.rows) where row != another {
      return pattern.precedes(row, another)
    }
    return false
  }

  private func end(_ match: SequenceMatch) -> Int {
    pattern.times.endLast[Int(match.rows[match.rows.count - 1])]
  }
}

extension SequenceMatch.Certainty {
  fileprivate var rank: Int {
    switch self {
    case .certain: 0
    case .byDifferentRows: 1
    case .possible: 2
    }
  }
}
