import Chronology
import Corpus
import Plan

/// Finds the spans that a condition such as `year < 1975` leaves out because they begin before 1975
/// and end after: on spans `<` and `>=` are no complements, and the reader must learn of them.
struct ReachingSpans {
  let table: Table
  let cancellation: Cancellation

  /// A note for each comparison that leaves such spans out.
  func notes(
    of decided: DecidedCondition, among rows: Relation.Rows
  ) throws(Interrupted) -> [AnswerNote] {
    var notes: [AnswerNote] = []
    for leaf in decided.leaves {
      guard case .date(let field, let condition) = leaf.condition,
        case .date(let column) = table.fields[field].column, !column.irregular.isEmpty
      else { continue }
      let kept = decided.verdict.possible
      var told: Set<DateComparison> = []
      for (relation, days) in condition.comparisons
      where told.insert(DateComparison(relation: relation, days: days)).inserted {
        let note = try note(
          table.fields[field].name, relation, days
        ) { (across) throws(Interrupted) in
          var found = try spans(of: column, certain: across)
          found &= ~kept
          return rows.count(in: found)
        }
        if let note { notes.append(note) }
      }
    }
    return notes
  }

  /// The spans of which a condition is certain.
  private func spans(
    of column: DateColumn, certain condition: DayCondition
  ) throws(Interrupted) -> RowSet {
    var verdict = Verdict(RowSet(capacity: table.rowCount))
    try SpanKernel(condition, of: column).decide(&verdict, cancellation)
    let decider = DayDecider(condition)
    for (step, (row, date)) in column.irregular.others.enumerated() where date.isSpan {
      try cancellation.check(at: step)
      if decider.truth(of: date.extent) == .certain { verdict.certain.insert(Int(row)) }
    }
    return verdict.certain
  }

  private func note(
    _ field: String, _ relation: DayRelation, _ days: DaySet,
    _ count: (DayCondition) throws(Interrupted) -> Int
  ) throws(Interrupted) -> AnswerNote? {
    guard let first = days.first, let last = days.last, first != .distantPast,
      last != .distantFuture
    else { return nil }
    // What the comparison keeps, and what a span must share a day with to reach across.
    let (near, far, condition): (DaySet, DaySet, String)
    switch relation {
    case .lessThan:
      near = DaySet(.distantPast...first.previous)
      far = DaySet(first ... .distantFuture)
      condition = "..\(first.previous.briefText(isEnd: true))"
    case .atMost:
      near = DaySet(.distantPast...last)
      far = DaySet(last.next ... .distantFuture)
      condition = "..\(last.briefText(isEnd: true))"
    case .greaterThan:
      near = DaySet(last.next ... .distantFuture)
      far = DaySet(.distantPast...last)
      condition = "\(last.next.briefText(isEnd: false)).."
    case .atLeast:
      near = DaySet(first ... .distantFuture)
      far = DaySet(.distantPast...first.previous)
      condition = "\(first.briefText(isEnd: false)).."
    case .within, .before, .after, .meets, .metBy, .overlaps, .overlappedBy, .starts, .startedBy,
      .during, .encloses, .finishes, .finishedBy, .equals, .intersects, .covers:
      return nil
    }
    let found = try count(.and([.relation(.intersects, near), .relation(.intersects, far)]))
    guard found > 0 else { return nil }
    let literal = first.briefText(isEnd: false)
    return .reachesAcross(
      count: found, literal: literal, condition: "\(field) intersects \(condition)")
  }
}

/// A comparison of a date, to tell whether it has been met.
private struct DateComparison: Hashable {
  let relation: DayRelation
  let days: DaySet
}

extension DayCondition {
  /// The comparisons that hold positively: those that rows must satisfy to be kept.
  fileprivate var comparisons: [(DayRelation, DaySet)] {
    switch self {
    case .relation(let relation, let days): [(relation, days)]
    case .and(let parts): parts.flatMap(\.comparisons)
    case .constant, .month, .not, .or: []
    }
  }
}

extension Day {
  /// The year where the day begins or ends one, else the day.
  fileprivate func briefText(isEnd: Bool) -> String {
    let civil = civil
    let isYear = isEnd ? civil.month == 12 && civil.day == 31 : civil.month == 1 && civil.day == 1
    return isYear && 1000...9999 ~= civil.year ? String(civil.year) : text
  }
}
