import Chronology
import Corpus

// What is there in some world: decided by chains of days.
extension SequenceSearch {
  mutating func possible(_ place: Int) {
    guard place < count else {
      if isPossible(rows, isWhole: true) { take() }
      return
    }
    let position = pattern.positions[place]
    let previous = Int(rows[place - 1])
    let candidates = self.candidates(position.rows, position.ties)
    let last = lastBegin(place, from: times.endLast)
    if position.relation == nil {
      visit(candidates, from: times.endFirst[previous] - candidates.width, to: last) {
        $0.possible(place, $1, position)
      }
    } else {
      for row in candidates.all where times.beginFirst[Int(row)] <= last {
        possible(place, row, position)
      }
    }
  }

  mutating func possible(
    _ place: Int, _ row: Int32, _ position: SequencePattern.Position
  ) {
    let previous = rows[place - 1]
    guard looksOn(), !rows[..<place].contains(row),
      truth(of: row, position.ties) != .impossible,
      mayStand(previous, row, position.relation, position.reach)
    else { return }
    rows[place] = row
    if place >= most.count { most = Array(rows[...place]) }
    // Of two rows the whole is asked at once. Where rows need not follow one another, one that comes later may lie
    // where no other must.
    let isPart = place > 1 && place + 1 < count && (isPlain || !pattern.hasAbsences)
    if isPart, !isPossible(Array(rows[...place]), isWhole: false) { return }
    possible(place + 1)
  }

  /// Whether a row may stand to the next as it must, whatever the others do.
  ///
  /// - Parameter reach: how far the next may lie, which concerns relations: other rows have been found by it.
  func mayStand(
    _ row: Int32, _ next: Int32, _ relation: DayRelation?, _ reach: DayReach?
  ) -> Bool {
    if let relation {
      return StretchPair(Int(row), Int(next), times).truth(of: relation, within: reach)
        != .impossible
    }
    let (end, begin) = (times.endFirst[Int(row)], times.beginLast[Int(next)])
    if end > begin { return false }
    return !(pattern.order.hasRelations && pattern.order.begins(next, before: row))
  }

  /// Whether there are days for all rows of a match, or of the beginning of one.
  func isPossible(_ rows: [Int32], isWhole: Bool) -> Bool {
    // Pairs have been asked, and nothing else is left where no row has days to choose from.
    let isOfPairs =
      rows.count < 3
      ? rows.allSatisfy { !times.hasGaps(Int($0)) } : rows.allSatisfy { times.isOneDay(Int($0)) }
    if isOfPairs, !pattern.hasAbsences, !pattern.order.tellsSameDay { return true }
    return chain(rows, isWhole: isWhole)
  }

  func chain(_ rows: [Int32], isWhole: Bool) -> Bool {
    let first = Int(rows[0])
    let begins = self.begins(first, leading: rows)
    guard let earliest = begins.first?.lowerBound else { return false }
    var ends =
      times.isSpan(first)
      ? times.ends(first).clamped(to: earliest...Day.distantFuture.number) : begins
    if isWhole, rows.count == 1 { ends = self.ends(ends, behind: rows[0], rows) }
    if ends.isEmpty { return false }
    var chain = TimeChain(from: ends)
    for place in rows.indices.dropFirst() {
      let (previous, row) = (rows[place - 1], Int(rows[place]))
      var begins = times.begins(row)
      let isLast = isWhole && place == rows.count - 1
      var ends = times.ends(row)
      if isLast {
        ends = self.ends(ends, behind: rows[place], rows)
        guard let latest = ends.last?.upperBound else { return false }
        begins =
          times.isSpan(row) ? begins.clamped(to: Day.distantPast.number...latest) : ends
      }
      chain.append(begins, link(place, previous, rows[place], rows))
      if !isLast, times.isSpan(row) {
        chain.append(ends, TimeChain.Link(least: 0) { _ in Day.distantFuture.number })
      }
    }
    guard isWhole, let reach = pattern.reach, rows.count > 1 else { return chain.isPossible() }
    return chain.isPossible { reach.last(after: $0) }
  }

  /// From the end of a row to the beginning of the next.
  func link(
    _ place: Int, _ previous: Int32, _ next: Int32, _ rows: [Int32]
  ) -> TimeChain.Link {
    let position = pattern.positions[place]
    guard position.relation == nil else {
      // Of other relations only pairs are asked.
      return TimeChain.Link(least: Day.distantPast.number) { _ in Day.distantFuture.number }
    }
    let isBehind =
      pattern.order.tellsSameDay && pattern.order.onSameDay(previous, next) == .second
    let least = isBehind ? 1 : 0
    let start = times.endFirst[Int(previous)]
    let days = start...max(start, times.beginLast[Int(next)])
    let absent = pattern.absences[place].flatMap { absence in
      mustNotLie(absence, on: days, rows).map { row in
        // The day until which it lies before the first of them, and from which it lies behind the second.
        (
          lies: times.beginFirst[Int(row)]
            + (pattern.order.tellsSameDay && pattern.order.onSameDay(previous, row) == .first
              ? 1 : 0),
          until: times.beginLast[Int(row)]
            - (pattern.order.tellsSameDay && pattern.order.onSameDay(row, next) == .first ? 1 : 0),
          isFree: pattern.order.hasRelations
            && (pattern.order.begins(row, before: previous)
              || pattern.order.begins(next, before: row))
        )
      }
    }
    return TimeChain.Link(least: least) { day in
      var last = position.reach?.last(after: day) ?? Day.distantFuture.number
      for row in absent where !row.isFree && row.lies > day { last = min(last, row.until) }
      return last
    }
  }

  /// The rows, none of the match, that satisfy the condition of an absence in every world and begin on some days
  /// whatever their dates mean: all others can be elsewhere.
  ///
  /// - Parameter rows: the rows of the match, as far as they are known.
  func mustNotLie(
    _ absence: SequencePattern.Absence, on days: ClosedRange<Int>, _ rows: [Int32]
  ) -> [Int32] {
    let candidates = self.candidates(absence.rows, absence.ties, rows)
    func lies(_ row: Int32) -> Bool {
      times.beginFirst[Int(row)] >= days.lowerBound && times.beginLast[Int(row)] <= days.upperBound
        && absence.certain.contains(Int(row)) && !rows.contains(row)
        && truth(of: row, absence.ties, rows) == .certain
    }
    var found: [Int32] = []
    var place = candidates.place(from: days.lowerBound, times)
    while place < candidates.rows.endIndex {
      let row = candidates.rows[place]
      if times.beginFirst[Int(row)] > days.upperBound { break }
      if lies(row) { found.append(row) }
      place += 1
    }
    return found + candidates.wides.filter(lies)
  }

  /// The days on which the first row may begin so that no row need lie before it that must not.
  func begins(_ row: Int, leading rows: [Int32]) -> [ClosedRange<Int>] {
    var begins = times.begins(row)
    for absence in pattern.absences[0] {
      guard let reach = absence.reach else { continue }
      let days = reach.first(before: times.beginFirst[row])...times.beginLast[row]
      for other in mustNotLie(absence, on: days, rows)
      where !(pattern.order.hasRelations && pattern.order.begins(Int32(row), before: other)) {
        let isFirst =
          pattern.order.tellsSameDay
          && pattern.order.onSameDay(other, Int32(row)) == .first
        let first = times.beginLast[Int(other)] + (isFirst ? 0 : 1)
        let last = reach.lastReachingBack(times.beginFirst[Int(other)])
        begins = begins.removing(first, last)
      }
    }
    return begins
  }

  /// Of the days on which a row may end those on which no row need lie behind it that must not.
  func ends(
    _ days: [ClosedRange<Int>], behind row: Int32, _ rows: [Int32]
  ) -> [ClosedRange<Int>] {
    var left = days
    for absence in pattern.absences[count] {
      guard let reach = absence.reach else { continue }
      let end = (times.endFirst[Int(row)], times.endLast[Int(row)])
      for other in mustNotLie(absence, on: end.0...reach.last(after: end.1), rows)
      where !(pattern.order.hasRelations && pattern.order.begins(other, before: row)) {
        let isFirst = pattern.order.tellsSameDay && pattern.order.onSameDay(row, other) == .first
        let last = times.beginFirst[Int(other)] - (isFirst ? 0 : 1)
        left = left.removing(reach.firstReaching(times.beginLast[Int(other)]), last)
      }
    }
    return left
  }
}

extension [ClosedRange<Int>] {
  /// The runs without the days from one to another.
  fileprivate func removing(_ first: Int, _ last: Int) -> [ClosedRange<Int>] {
    guard first <= last else { return self }
    return flatMap { run -> [ClosedRange<Int>] in
      var rest: [ClosedRange<Int>] = []
      if run.lowerBound < first {
        rest.append(run.lowerBound...Swift.min(run.upperBound, first - 1))
      }
      if run.upperBound > last { rest.append(Swift.max(run.lowerBound, last + 1)...run.upperBound) }
      return rest
    }
  }
}
