import Chronology
import Corpus

// All matches.
extension SequenceSearch {
  /// Calls a function with every match that is possible and begins with a row.
  mutating func forEachMatch(
    from start: Int32, list: Int32, _ body: (SequenceMatch) -> Void
  ) {
    setList(list)
    begin(start)
    all(1, body)
  }

  mutating func all(_ place: Int, _ body: (SequenceMatch) -> Void) {
    guard place < count else {
      guard isPossible(rows, isWhole: true) else { return }
      let doubt = doubt(of: rows)
      let certainty: SequenceMatch.Certainty = doubt == nil ? .certain : .possible
      return body(
        SequenceMatch(rows: rows, list: Int32(self.list), certainty: certainty, doubt: doubt))
    }
    let position = pattern.positions[place]
    let last = lastBegin(place, from: times.endLast)
    let end = times.endFirst[Int(rows[place - 1])]
    let days = position.relation == nil ? end...max(end, last) : nil
    for row in candidates(position.rows, position.ties).rows(within: days, times)
    where times.beginFirst[Int(row)] <= last {
      guard goesOn(), !rows[..<place].contains(row),
        truth(of: row, position.ties) != .impossible,
        mayStand(rows[place - 1], row, position.relation, position.reach)
      else { continue }
      rows[place] = row
      all(place + 1, body)
    }
  }
}
