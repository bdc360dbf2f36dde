import Chronology
import Corpus

// What is there in every world: decided by the bounds of dates.
extension SequenceSearch {
  mutating func certain(_ place: Int) {
    guard place < count else {
      let last = rows[count - 1]
      if holdsBehind(last, times.ends(Int(last))) { take() }
      return
    }
    let position = pattern.positions[place]
    let previous = Int(rows[place - 1])
    let candidates = self.candidates(position.rows, position.ties)
    let last = lastBegin(place, from: times.endFirst)
    if position.relation == nil {
      let first = times.endLast[previous] + (pattern.order.tellsSameDay ? 0 : 1)
      visit(candidates, from: first, to: last) { search, row in
        if search.times.beginLast[Int(row)] <= last { search.certain(place, row, position) }
      }
      guard pattern.order.hasRelations else { return }
      for row in pattern.order.successors(of: Int32(previous))
      where times.beginFirst[Int(row)] < first && times.beginLast[Int(row)] <= last
        && candidates.contain(row)
      {
        certain(place, row, position)
      }
    } else {
      for row in candidates.all where times.beginLast[Int(row)] <= last {
        certain(place, row, position)
      }
    }
  }

  /// Goes on with a row at a step where all is certain that concerns it.
  mutating func certain(
    _ place: Int, _ row: Int32, _ position: SequencePattern.Position
  ) {
    guard looksOn(), position.certain.contains(Int(row)), !rows[..<place].contains(row),
      truth(of: row, position.ties) == .certain,
      standsCertainly(rows[place - 1], row, position.relation),
      holdsBetween(place, times.endFirst[Int(rows[place - 1])], row)
    else { return }
    rows[place] = row
    certain(place + 1)
  }

  /// Whether a row stands to the next as it must in every world.
  func standsCertainly(
    _ row: Int32, _ next: Int32, _ relation: DayRelation?
  ) -> Bool {
    if let relation {
      return StretchPair(Int(row), Int(next), times).truth(of: relation) == .certain
    }
    return endsBefore(row, times.endLast[Int(row)], next)
  }

  /// Whether a row that ends by a day ends before another begins.
  func endsBefore(_ row: Int32, _ end: Int, _ next: Int32) -> Bool {
    let begin = times.beginFirst[Int(next)]
    if end < begin { return true }
    if end == begin, pattern.order.tellsSameDay, pattern.order.onSameDay(row, next) == .first {
      return true
    }
    return pattern.order.hasRelations && !times.isSpan(Int(row))
      && pattern.order.begins(row, before: next)
  }

  /// Whether the last row of a match lies near enough to the first in every world.
  func isWithin(_ rows: [Int32]) -> Bool {
    guard let reach = pattern.reach, rows.count > 1 else { return true }
    return times.beginLast[Int(rows[rows.count - 1])]
      <= reach.last(after: times.endFirst[Int(rows[0])])
  }
}
