import Chronology
import Corpus

// Rows that must not lie somewhere: in no world any does.
extension SequenceSearch {
  /// Whether in no world a row lies between the one before and a row, that must not.
  func holdsBetween(_ place: Int, _ end: Int, _ row: Int32) -> Bool {
    let absences = pattern.absences[place]
    if absences.isEmpty { return true }
    let days = end...max(end, times.beginLast[Int(row)])
    return pattern.coverage.contains(days)
      && absences.allSatisfy {
        witness($0, on: days, behind: rows[place - 1], before: row, besides: rows[..<place]) == nil
      }
  }

  /// Whether in no world a row lies before the first that must not.
  func holdsBefore(_ start: Int32) -> Bool {
    pattern.absences[0].allSatisfy {
      days(before: start, against: $0, times.begins(Int(start))) == nil
    }
  }

  /// Whether in no world a row lies behind the last that must not.
  func holdsBehind(_ row: Int32, _ ends: [ClosedRange<Int>]) -> Bool {
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
  static func failing<Found>(
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
  func isOutside(
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
}
