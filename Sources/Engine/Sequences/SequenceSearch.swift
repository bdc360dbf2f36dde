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
  /// The value that all rows share, where `StepRows` are by such values; else 0.
  let list: Int
  /// The rows of the match being looked for.
  private(set) var rows: [Int32]
  private var best: [Int32]?
  /// The most rows that were found one after another.
  private var most: [Int32] = []
  private var bestEnd = Int.max
  private let count: Int
  private let cancellation: Cancellation
  private var work = 0
  /// Whether the user has cancelled; what was found then is not complete.
  private(set) var isStopped = false

  init(_ pattern: SequencePattern, list: Int = 0, _ cancellation: Cancellation) {
    self.pattern = pattern
    self.list = list
    self.cancellation = cancellation
    count = pattern.positions.count
    rows = Array(repeating: -1, count: count)
  }

  private var times: RowTimes { pattern.times }

  /// The best match that begins with a row: a certain one before one that is only possible.
  mutating func match(from start: Int32) -> SequenceMatch? {
    if let rows = certainMatch(from: start) {
      return SequenceMatch(rows: rows, certainty: .certain, doubt: nil)
    }
    guard let rows = possibleMatch(from: start) else { return nil }
    let isCertain = isCertain(from: start)
    return SequenceMatch(
      rows: rows, certainty: isCertain ? .byDifferentRows : .possible, doubt: doubt(of: rows))
  }

  /// Counts a row that is looked at; whether to go on.
  private mutating func goesOn() -> Bool {
    work += 1
    if work & 1023 == 0, cancellation.isCancelled { isStopped = true }
    return !isStopped
  }

  // MARK: One match

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

  /// Takes rows for the match that is asked of.
  mutating func setRows(_ rows: [Int32]) { self.rows = rows }

  /// The rows of the longest beginning of a match that may begin with a row.
  mutating func furthest(from start: Int32) -> [Int32] {
    most = [start]
    begin(start)
    possible(1)
    return most
  }

  private mutating func begin(_ start: Int32) {
    rows[0] = start
    best = nil
    bestEnd = .max
  }

  /// Takes the match that is complete where it ends earlier than the best one.
  private mutating func take() {
    let end = times.endLast[Int(rows[count - 1])]
    if let best, end > bestEnd || end == bestEnd && !precedes(best) { return }
    best = rows
    bestEnd = end
  }

  /// Whether the ids of the match come before those of another.
  private func precedes(_ other: [Int32]) -> Bool {
    for (one, another) in zip(rows, other) where one != another {
      return pattern.precedes(one, another)
    }
    return false
  }

  // MARK: What is certain

  private mutating func certain(_ place: Int) {
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
      var next = candidates.place(from: first, times)
      while next < candidates.rows.endIndex {
        let row = candidates.rows[next]
        if times.beginFirst[Int(row)] > min(last, bestEnd) { break }
        if times.beginLast[Int(row)] <= last { certain(place, row, position) }
        next += 1
      }
      for row in candidates.wides
      where times.beginFirst[Int(row)] >= first && times.beginLast[Int(row)] <= last {
        certain(place, row, position)
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
  private mutating func certain(
    _ place: Int, _ row: Int32, _ position: SequencePattern.Position
  ) {
    guard goesOn(), position.certain.contains(Int(row)), !rows[..<place].contains(row),
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
    if let relation { return StretchPair(Int(row), Int(next), times).truth(of: relation) == .certain }
    return endsBefore(row, times.endLast[Int(row)], next)
  }

  /// Whether a row that ends by a day ends before another begins.
  private func endsBefore(_ row: Int32, _ end: Int, _ next: Int32) -> Bool {
    let begin = times.beginFirst[Int(next)]
    if end < begin { return true }
    if end == begin, pattern.order.tellsSameDay, pattern.order.onSameDay(row, next) == .first {
      return true
    }
    return pattern.order.hasRelations && !times.isSpan(Int(row))
      && pattern.order.begins(row, before: next)
  }

  /// Whether in no world a row lies between the one before and a row, that must not.
  private func holdsBetween(_ place: Int, _ end: Int, _ row: Int32) -> Bool {
    let absences = pattern.absences[place]
    if absences.isEmpty { return true }
    let days = end...max(end, times.beginLast[Int(row)])
    return pattern.coverage.contains(days)
      && absences.allSatisfy {
        witness($0, on: days, behind: rows[place - 1], before: row, besides: rows[..<place]) == nil
      }
  }

  /// Whether in no world a row lies before the first that must not.
  private func holdsBefore(_ start: Int32) -> Bool {
    pattern.absences[0].allSatisfy {
      days(before: start, against: $0, times.begins(Int(start))) == nil
    }
  }

  /// Whether in no world a row lies behind the last that must not.
  private func holdsBehind(_ row: Int32, _ ends: [ClosedRange<Int>]) -> Bool {
    pattern.absences[count].allSatisfy { days(behind: row, against: $0, ends) == nil }
  }

  /// Of the days on which the first row may begin one for which a row may lie before it that must not, and what is
  /// looked at then; nil where there is none.
  func days(
    before start: Int32, against absence: SequencePattern.Absence, _ begins: [ClosedRange<Int>]
  ) -> ClosedRange<Int>? {
    guard let reach = absence.reach else { return nil }
    return Self.failing(begins) { begin in
      let days = reach.first(before: begin.lowerBound)...begin.upperBound
      let holds =
        pattern.coverage.contains(days)
        && witness(absence, on: days, behind: nil, before: start, besides: []) == nil
      return holds ? nil : days
    }
  }

  /// The same of the days on which the last row may end.
  func days(
    behind row: Int32, against absence: SequencePattern.Absence, _ ends: [ClosedRange<Int>]
  ) -> ClosedRange<Int>? {
    guard let reach = absence.reach else { return nil }
    return Self.failing(ends) { end in
      let days = end.lowerBound...reach.last(after: end.upperBound)
      let holds =
        pattern.coverage.contains(days)
        && witness(absence, on: days, behind: row, before: nil, besides: rows[...]) == nil
      return holds ? nil : days
    }
  }

  /// What is found at a single day, where it is found for every part of runs that has the day.
  ///
  /// - Parameter find: nil where nothing is found, whatever day of the part it is.
  private static func failing<Found>(
    _ runs: [ClosedRange<Int>], _ find: (ClosedRange<Int>) -> Found?
  ) -> Found? {
    for run in runs {
      guard let found = find(run) else { continue }
      guard run.lowerBound < run.upperBound else { return found }
      let middle = run.lowerBound + (run.upperBound - run.lowerBound) / 2
      let halves = [run.lowerBound...middle, (middle + 1)...run.upperBound]
      if let found = failing(halves, find) { return found }
    }
    return nil
  }

  /// A row that may lie on some days and must not; nil where there is none.
  ///
  /// - Parameter match: the rows of the match so far, which are no others.
  func witness(
    _ absence: SequencePattern.Absence, on days: ClosedRange<Int>, behind previous: Int32?,
    before next: Int32?, besides match: ArraySlice<Int32>
  ) -> Int32? {
    let candidates = self.candidates(absence.rows, absence.ties)
    func mayLie(_ row: Int32) -> Bool {
      times.mayBegin(Int(row), on: days) && row != next && !match.contains(row)
        && row != previous && truth(of: row, absence.ties) != .impossible
        && !isOutside(row, days, behind: previous, before: next)
    }
    var place = candidates.place(from: days.lowerBound - candidates.width, times)
    while place < candidates.rows.endIndex {
      let row = candidates.rows[place]
      if times.beginFirst[Int(row)] > days.upperBound { break }
      if mayLie(row) { return row }
      place += 1
    }
    return candidates.wides.first(where: mayLie)
  }

  /// Whether the corpus says of a row that it lies before one of two or behind the other, whatever the days are.
  private func isOutside(
    _ row: Int32, _ days: ClosedRange<Int>, behind previous: Int32?, before next: Int32?
  ) -> Bool {
    let order = pattern.order
    if order.hasRelations {
      if let previous, order.begins(row, before: previous) { return true }
      if let next, order.begins(next, before: row) { return true }
    }
    guard order.tellsSameDay else { return false }
    // It can only be there on the day of one of them, and the order of that day is known.
    let (first, last) = (times.beginFirst[Int(row)], times.beginLast[Int(row)])
    if let previous, last <= days.lowerBound, order.onSameDay(row, previous) == .first {
      return true
    }
    if let next, first >= days.upperBound, order.onSameDay(row, next) == .second { return true }
    return false
  }

  // MARK: What is possible

  private mutating func possible(_ place: Int) {
    guard place < count else {
      if isPossible(rows, isWhole: true) { take() }
      return
    }
    let position = pattern.positions[place]
    let previous = Int(rows[place - 1])
    let candidates = self.candidates(position.rows, position.ties)
    let last = lastBegin(place, from: times.endLast)
    if position.relation == nil {
      var next = candidates.place(from: times.endFirst[previous] - candidates.width, times)
      while next < candidates.rows.endIndex {
        let row = candidates.rows[next]
        if times.beginFirst[Int(row)] > min(last, bestEnd) { break }
        possible(place, row, position)
        next += 1
      }
      for row in candidates.wides where times.beginFirst[Int(row)] <= min(last, bestEnd) {
        possible(place, row, position)
      }
    } else {
      for row in candidates.all where times.beginFirst[Int(row)] <= last {
        possible(place, row, position)
      }
    }
  }

  private mutating func possible(
    _ place: Int, _ row: Int32, _ position: SequencePattern.Position
  ) {
    let previous = rows[place - 1]
    guard goesOn(), !rows[..<place].contains(row),
      truth(of: row, position.ties) != .impossible, mayStand(previous, row, position.relation)
    else { return }
    rows[place] = row
    if place >= most.count { most = Array(rows[...place]) }
    // Of two rows the whole is asked at once.
    if place > 1, place + 1 < count, !isPossible(Array(rows[...place]), isWhole: false) { return }
    possible(place + 1)
  }

  /// Whether a row may stand to the next as it must, whatever the others do.
  func mayStand(_ row: Int32, _ next: Int32, _ relation: DayRelation?) -> Bool {
    if let relation {
      return StretchPair(Int(row), Int(next), times).truth(of: relation) != .impossible
    }
    let (end, begin) = (times.endFirst[Int(row)], times.beginLast[Int(next)])
    if end > begin { return false }
    return !(pattern.order.hasRelations && pattern.order.begins(next, before: row))
  }

  /// Whether there are days for all rows of a match, or of the beginning of one.
  func isPossible(_ rows: [Int32], isWhole: Bool) -> Bool {
    if !pattern.hasAbsences, rows.count < 3, rows.allSatisfy({ !times.hasGaps(Int($0)) }),
      !pattern.order.tellsSameDay
    {
      return true
    }
    return chain(rows, isWhole: isWhole)
  }

  private func chain(_ rows: [Int32], isWhole: Bool) -> Bool {
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
  private func link(
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
    let absent = pattern.absences[place].flatMap { absence in
      mustNotLie(absence, rows).map { row in
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

  /// The rows that satisfy the condition of an absence in every world, and are not in the match.
  private func mustNotLie(_ absence: SequencePattern.Absence, _ rows: [Int32]) -> [Int32] {
    let candidates = self.candidates(absence.rows, absence.ties, rows)
    let first = times.endFirst[Int(rows[0])]
    let last = rows.map { times.beginLast[Int($0)] }.max() ?? first
    var found: [Int32] = []
    let isLeading = !pattern.absences[0].isEmpty
    var place =
      isLeading ? candidates.rows.startIndex
      : candidates.place(from: first - candidates.width, times)
    let isTrailing = !pattern.absences[count].isEmpty
    while place < candidates.rows.endIndex {
      let row = candidates.rows[place]
      if !isTrailing, times.beginFirst[Int(row)] > last { break }
      found.append(row)
      place += 1
    }
    return (found + candidates.wides).filter { row in
      absence.certain.contains(Int(row)) && !rows.contains(row)
        && truth(of: row, absence.ties, rows) == .certain
    }
  }

  /// The days on which the first row may begin so that no row need lie before it that must not.
  private func begins(_ row: Int, leading rows: [Int32]) -> [ClosedRange<Int>] {
    var days = times.begins(row)
    for absence in pattern.absences[0] {
      guard let reach = absence.reach else { continue }
      for other in mustNotLie(absence, rows)
      where !(pattern.order.hasRelations && pattern.order.begins(Int32(row), before: other)) {
        let isFirst = pattern.order.tellsSameDay
          && pattern.order.onSameDay(other, Int32(row)) == .first
        let first = times.beginLast[Int(other)] + (isFirst ? 0 : 1)
        let last = reach.lastReachingBack(times.beginFirst[Int(other)])
        days = days.removing(first, last)
      }
    }
    return days
  }

  /// Of the days on which a row may end those on which no row need lie behind it that must not.
  private func ends(
    _ days: [ClosedRange<Int>], behind row: Int32, _ rows: [Int32]
  ) -> [ClosedRange<Int>] {
    var days = days
    for absence in pattern.absences[count] {
      guard let reach = absence.reach else { continue }
      for other in mustNotLie(absence, rows)
      where !(pattern.order.hasRelations && pattern.order.begins(other, before: row)) {
        let isFirst = pattern.order.tellsSameDay && pattern.order.onSameDay(row, other) == .first
        let last = times.beginFirst[Int(other)] - (isFirst ? 0 : 1)
        days = days.removing(reach.firstReaching(times.beginLast[Int(other)]), last)
      }
    }
    return days
  }

  // MARK: What is certain by different rows

  /// Whether in every world some match begins with a row, though no match may be there in all.
  ///
  /// The days of the row are cut in half until in each part one row follows whatever day of the part it is; of
  /// that row's days the same is asked. It is sound, and misses what rests on several later rows at once.
  ///
  /// - Complexity: O(matches × log days) of each row in doubt.
  mutating func isCertain(from start: Int32) -> Bool {
    guard pattern.positions[0].certain.contains(Int(start)) else { return false }
    begin(start)
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
  private mutating func follows(
    _ place: Int, _ end: ClosedRange<Int>, _ firstEnd: ClosedRange<Int>
  ) -> Bool {
    guard place < count else { return holdsBehind(rows[count - 1], [end]) }
    let position = pattern.positions[place]
    let previous = rows[place - 1]
    var last = position.reach?.last(after: end.lowerBound) ?? .max
    if let reach = pattern.reach { last = min(last, reach.last(after: firstEnd.lowerBound)) }
    for row in candidates(position.rows, position.ties).all {
      guard goesOn(), times.beginLast[Int(row)] <= last, position.certain.contains(Int(row)),
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
  private mutating func inAllParts(
    _ runs: [ClosedRange<Int>],
    _ holds: (inout SequenceSearch, ClosedRange<Int>) -> Bool
  ) -> Bool {
    for run in runs {
      if holds(&self, run) { continue }
      guard run.lowerBound < run.upperBound else { return false }
      let middle = run.lowerBound + (run.upperBound - run.lowerBound) / 2
      guard inAllParts([run.lowerBound...middle], holds),
        inAllParts([(middle + 1)...run.upperBound], holds)
      else { return false }
    }
    return true
  }

  // MARK: All of them

  /// Calls a function with every match that is possible and begins with a row.
  mutating func forEachMatch(from start: Int32, _ body: (SequenceMatch) -> Void) {
    begin(start)
    all(1, body)
  }

  private mutating func all(_ place: Int, _ body: (SequenceMatch) -> Void) {
    guard place < count else {
      guard isPossible(rows, isWhole: true) else { return }
      let doubt = doubt(of: rows)
      let certainty: SequenceMatch.Certainty = doubt == nil ? .certain : .possible
      return body(SequenceMatch(rows: rows, certainty: certainty, doubt: doubt))
    }
    let position = pattern.positions[place]
    let last = lastBegin(place, from: times.endLast)
    for row in candidates(position.rows, position.ties).all
    where times.beginFirst[Int(row)] <= last {
      guard goesOn(), !rows[..<place].contains(row),
        truth(of: row, position.ties) != .impossible,
        mayStand(rows[place - 1], row, position.relation)
      else { continue }
      rows[place] = row
      all(place + 1, body)
    }
  }

  // MARK: Rows of a step

  /// The last day on which a row may begin at a step.
  ///
  /// - Parameter ends: the day on which each row before ends.
  private func lastBegin(_ place: Int, from ends: [Int]) -> Int {
    let own = pattern.positions[place].reach?.last(after: ends[Int(rows[place - 1])]) ?? .max
    // Of rows that need not follow one another only the last is within the whole.
    guard let reach = pattern.reach, pattern.isPlain || place == count - 1 else { return own }
    return min(own, reach.last(after: ends[Int(rows[0])]))
  }

  private func candidates(_ stepRows: StepRows, _ ties: [StepTie]) -> StepCandidates {
    candidates(stepRows, ties, rows)
  }

  private func candidates(
    _ stepRows: StepRows, _ ties: [StepTie], _ rows: [Int32]
  ) -> StepCandidates {
    if !pattern.isParted, let tie = ties.first, let list = tie.list(beside: rows[tie.label]) {
      return stepRows.candidates(list)
    }
    return stepRows.candidates(list)
  }

  func truth(of row: Int32, _ ties: [StepTie]) -> Truth { truth(of: row, ties, rows) }

  private func truth(of row: Int32, _ ties: [StepTie], _ rows: [Int32]) -> Truth {
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
  fileprivate var all: [Int32] { Array(rows) + wides }

  fileprivate func contain(_ row: Int32) -> Bool { rows.contains(row) || wides.contains(row) }
}

extension [ClosedRange<Int>] {
  /// The runs without the days from one to another.
  fileprivate func removing(_ first: Int, _ last: Int) -> [ClosedRange<Int>] {
    guard first <= last else { return self }
    return flatMap { run -> [ClosedRange<Int>] in
      var rest: [ClosedRange<Int>] = []
      if run.lowerBound < first { rest.append(run.lowerBound...Swift.min(run.upperBound, first - 1)) }
      if run.upperBound > last { rest.append(Swift.max(run.lowerBound, last + 1)...run.upperBound) }
      return rest
    }
  }
}

extension ClosedRange<Int> {
  /// Whether all days of another range are in this one.
  fileprivate func contains(_ days: ClosedRange<Int>) -> Bool {
    lowerBound <= days.lowerBound && days.upperBound <= upperBound
  }
}
