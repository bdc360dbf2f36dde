import Chronology
import Corpus

/// Finds the spans that a condition such as `year < 1975` leaves out because they begin before 1975
/// and end after: on spans `<` and `>=` are no complements, and the reader must learn of them.
struct ReachingSpans {
  let table: Table

  /// A note for each comparison that leaves such spans out.
  func notes(of decided: DecidedCondition, among rows: Relation.Rows) -> [AnswerNote] {
    decided.leaves.flatMap { leaf -> [AnswerNote] in
      guard case .date(let field, let condition) = leaf.condition,
        case .date(let column) = table.fields[field].column, !column.irregular.isEmpty
      else { return [] }
      let kept = decided.verdict.possible
      return condition.comparisons.compactMap { relation, days in
        note(table.fields[field].name, relation, days) { across in
          let found = column.irregular.filter { row, date in
            date.isSpan && !kept.contains(Int(row))
              && across.truth(of: date.extent) == .certain
          }
          return rows.count(
            in: RowSet(capacity: table.rowCount, rows: found.keys.lazy.map(Int.init)))
        }
      }
    }
  }

  private func note(
    _ field: String, _ relation: DayRelation, _ days: DaySet, _ count: (DayCondition) -> Int
  ) -> AnswerNote? {
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
    default: return nil
    }
    let found = count(.and([.relation(.intersects, near), .relation(.intersects, far)]))
    guard found > 0 else { return nil }
    let literal = first.briefText(isEnd: false)
    return .reachesAcross(
      count: found, literal: literal, condition: "\(field) intersects \(condition)")
  }
}

extension DayCondition {
  /// The comparisons that hold positively: those that rows must satisfy to be kept.
  fileprivate var comparisons: [(DayRelation, DaySet)] {
    switch self {
    case .relation(let relation, let days): [(relation, days)]
    case .and(let parts): parts.flatMap(\.comparisons)
    default: []
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
