import Chronology
import Corpus

/// What keeps a match that is possible from being certain.
enum SequenceDoubt: Equatable {
  /// The condition of a step is open for its row; steps that stand for no row are counted, too.
  case condition(step: Int, row: Int32)
  /// The dates leave open how two rows stand to one another; `isSameDay` where both are known to the day.
  case time(Int32, Int32, isSameDay: Bool)
  /// The dates leave open how far a row lies from another.
  case window(Int32, Int32)
  /// A row may lie where none must, as a step says.
  case lies(Int32, step: Int, isSameDay: Bool)
  /// The corpus does not say what happened on all days that a step looks at.
  case coverage(step: Int)
}

extension SequenceSearch {
  /// The first thing that keeps a match from being certain; nil where it is certain.
  func doubt(of rows: [Int32]) -> SequenceDoubt? {
    var search = self
    search.setRows(rows)
    return search.doubt()
  }

  private func doubt() -> SequenceDoubt? {
    for place in rows.indices {
      if let doubt = doubtOfCondition(place) { return doubt }
    }
    for place in rows.indices.dropFirst() {
      if let doubt = doubtOfPair(place) { return doubt }
    }
    if !isWithin(rows) { return .window(rows[0], rows[rows.count - 1]) }
    return doubtOfAbsences()
  }

  /// What keeps a match that is not there from being one: a row that lies where it must not, whatever the dates
  /// mean, else one that may lie there.
  func obstacle(to rows: [Int32], list: Int32) -> SequenceDoubt? {
    var search = self
    search.setList(list)
    search.setRows(rows)
    for (place, absences) in pattern.absences.enumerated() {
      for absence in absences {
        guard let days = search.surelyInside(absence, place),
          let row = search.mustNotLie(absence, on: days, rows).first
        else { continue }
        return .lies(row, step: absence.number, isSameDay: false)
      }
    }
    return search.doubtOfAbsences()
  }

  /// The days that lie where a row must not, whatever the dates of the match mean.
  private func surelyInside(
    _ absence: SequencePattern.Absence, _ place: Int
  ) -> ClosedRange<Int>? {
    let (first, last): (Int, Int)
    if place == 0 {
      guard let reach = absence.reach else { return nil }
      first = reach.first(before: times.beginLast[Int(rows[0])])
      last = times.beginFirst[Int(rows[0])] - 1
    } else if place == rows.count {
      guard let reach = absence.reach else { return nil }
      first = times.endLast[Int(rows[place - 1])] + 1
      last = reach.last(after: times.endFirst[Int(rows[place - 1])])
    } else {
      first = times.endLast[Int(rows[place - 1])] + 1
      last = times.beginFirst[Int(rows[place])] - 1
    }
    return first <= last ? first...last : nil
  }

  private func doubtOfAbsences() -> SequenceDoubt? {
    for (place, absences) in pattern.absences.enumerated() {
      for absence in absences {
        if let doubt = doubt(of: absence, place) { return doubt }
      }
    }
    return nil
  }

  private func doubtOfCondition(_ place: Int) -> SequenceDoubt? {
    let (position, row) = (pattern.positions[place], rows[place])
    let isCertain = position.certain.contains(Int(row)) && truth(of: row, position.ties) == .certain
    return isCertain ? nil : .condition(step: position.number, row: row)
  }

  private func doubtOfPair(_ place: Int) -> SequenceDoubt? {
    let times = pattern.times
    let (position, previous, row) = (pattern.positions[place], rows[place - 1], rows[place])
    if !standsCertainly(previous, row, position.relation) {
      // Of rows that follow one another only the end of the one and the beginning of the other count.
      let (end, begin) = (Int(previous), Int(row))
      let isSameDay =
        position.relation == nil
        ? times.endFirst[end] == times.endLast[end]
          && times.beginFirst[begin] == times.beginLast[begin]
        : times.isOneDay(end) && times.isOneDay(begin)
      return .time(previous, row, isSameDay: isSameDay)
    }
    if let reach = position.reach,
      times.beginLast[Int(row)] > reach.last(after: times.endFirst[Int(previous)])
    {
      return .window(previous, row)
    }
    return nil
  }

  private func doubt(of absence: SequencePattern.Absence, _ place: Int) -> SequenceDoubt? {
    guard let days = days(of: absence, place) else { return nil }
    let previous = place == 0 ? nil : rows[place - 1]
    let next = place < rows.count ? rows[place] : nil
    if let row = witness(absence, on: days, behind: previous, before: next, besides: rows[...]) {
      guard absence.certain.contains(Int(row)), truth(of: row, absence.ties) == .certain else {
        return .condition(step: absence.number, row: row)
      }
      let isSameDay =
        pattern.times.isOneDay(Int(row)) && days.contains(pattern.times.endLast[Int(row)])
        && [previous, next].allSatisfy { $0.map { pattern.times.isOneDay(Int($0)) } ?? true }
      return .lies(row, step: absence.number, isSameDay: isSameDay)
    }
    return pattern.coverage.contains(days) ? nil : .coverage(step: absence.number)
  }

  /// The days on which a row may lie that must not, or of which the corpus does not tell; nil where there are none.
  private func days(of absence: SequencePattern.Absence, _ place: Int) -> ClosedRange<Int>? {
    let times = pattern.times
    if place == 0 {
      return days(before: rows[0], against: absence, times.begins(Int(rows[0])))
    }
    let previous = rows[place - 1]
    if place == rows.count {
      return days(behind: previous, against: absence, times.ends(Int(previous)))
    }
    let first = times.endFirst[Int(previous)]
    return first...max(first, times.beginLast[Int(rows[place])])
  }
}
