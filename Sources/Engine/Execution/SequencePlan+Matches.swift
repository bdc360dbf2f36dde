import Corpus
import Plan

// Finding the matches, several rows at a time.
extension SequencePlan {
  /// How many rows that may begin a match one core takes at a time.
  private static let startCount = 1 << 12

  /// The matches: all of them, or for each row that begins one, and each value that rows share, the best.
  func matches() throws(Interrupted) -> [SequenceMatch] {
    let size = min(Self.startCount, Morsels.rowCount)
    let parts = try Morsels.map(starts.count, of: size, runner.cancellation) { range in
      var matches: [SequenceMatch] = []
      for (row, list) in starts[range] {
        var search = SequenceSearch(pattern, list: Int(list), runner.cancellation)
        if step.listsAll {
          search.forEachMatch(from: row) { matches.append($0) }
        } else if let match = search.match(from: row) {
          matches.append(match)
        }
        if search.isStopped { break }
      }
      return matches
    }
    try runner.cancellation.check()
    return Array(parts.joined())
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
