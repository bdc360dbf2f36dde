import Chronology
import Corpus

// What is certain by different rows.
extension SequenceSearch {
  /// How many rows are looked at for one beginning.
  private static let mostRowsInParts = 2_000

  /// Whether in every world some match begins with a row, though no match may be there in all.
  ///
  /// The days of the row are cut in half until in each part one row follows whatever day of the part it is; of
  /// that row's days the same is asked. It is sound, and misses what rests on several later rows at once.
  ///
  /// - Complexity: O(matches × log days) of each row in doubt.
  mutating func isCertain(from start: Int32) -> Bool {
    guard pattern.positions[0].certain.contains(Int(start)) else { return false }
    begin(start)
    // Dates without bounds, several of them, can be cut in half without end; to say less is sound.
    allow(Self.mostRowsInParts)
    let isSpan = times.isSpan(Int(start))
    if isSpan, !holdsBefore(start) { return false }
    return inAllParts(times.ends(Int(start))) { search, days in
      let holds =
        isSpan
        || search.pattern.absences[0].allSatisfy {
          search.days(before: start, against: $0, [days]) == nil
        }
      return holds && search.follows(1, days, days)
    }
  }

  /// Whether a row follows at a step, and all that must behind it, whatever day of a part the row before ends.
  mutating func follows(
    _ place: Int, _ end: ClosedRange<Int>, _ firstEnd: ClosedRange<Int>
  ) -> Bool {
    guard place < count else { return holdsBehind(rows[count - 1], [end]) }
    let position = pattern.positions[place]
    let previous = rows[place - 1]
    var last = position.reach?.last(after: end.lowerBound) ?? .max
    if let reach = pattern.reach { last = min(last, reach.last(after: firstEnd.lowerBound)) }
    let isBehind = position.relation == nil && !pattern.order.hasRelations
    let days = isBehind ? end.upperBound...max(end.upperBound, last) : nil
    for row in candidates(position.rows, position.ties).rows(within: days, times) {
      guard goesOn(), !isSpent, times.beginLast[Int(row)] <= last,
        position.certain.contains(Int(row)),
        !rows[..<place].contains(row), truth(of: row, position.ties) == .certain
      else { continue }
      if let relation = position.relation {
        let pair = StretchPair(Int(previous), Int(row), times, end: end)
        guard pair.truth(of: relation) == .certain else { continue }
      } else {
        guard endsBefore(previous, end.upperBound, row) else { continue }
      }
      guard holdsBetween(place, end.lowerBound, row) else { continue }
      rows[place] = row
      if inAllParts(times.ends(Int(row)), { $0.follows(place + 1, $1, firstEnd) }) { return true }
    }
    return false
  }

  /// Whether something holds for all parts into which days can be cut.
  mutating func inAllParts(
    _ runs: [ClosedRange<Int>],
    _ holds: (inout SequenceSearch, ClosedRange<Int>) -> Bool
  ) -> Bool {
    for run in runs {
      if isSpent { return false }
      if holds(&self, run) { continue }
      guard run.lowerBound < run.upperBound else { return false }
      let middle = run.lowerBound + (run.upperBound - run.lowerBound) / 2
      guard inAllParts([run.lowerBound...middle], holds),
        inAllParts([(middle + 1)...run.upperBound], holds)
      else { return false }
    }
    return true
  }
}
