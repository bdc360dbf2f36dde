import Chronology
import Corpus
import Plan

/// Decides by possible worlds the rows that three-valued tables leave open without need.
///
/// `year < 1975 and actor = Japan or year >= 1975 and actor = Japan` speaks twice of one date: for a
/// row of 197X each side is open, and yet one of them holds in every world. For such a row the other
/// parts are replaced by what they are known to be, and the whole is asked of the sets of days. A
/// part that is itself open is taken once as the worse and once as the better case. The date may
/// are in another row, to which references lead: `document.year < 1975 or document.year >= 1975`.
struct Refinement {
  let table: Table
  let cancellation: Cancellation

  func refine(_ decided: inout DecidedCondition) throws(Interrupted) {
    let dates = decided.repeatedDates
    guard !dates.isEmpty else { return }
    var deciders = RecentDeciders()
    for (step, row) in decided.verdict.undecided.rows.lazy.map(Int.init).enumerated() {
      try cancellation.check(at: step)
      for date in dates {
        guard let extent = decided.extent(of: date, row, in: table) else { continue }
        if deciders.truth(decided.days(of: date, row, open: false), extent) == .certain {
          decided.verdict.certain.insert(row)
          break
        }
        if deciders.truth(decided.days(of: date, row, open: true), extent) == .impossible {
          decided.verdict.possible.remove(row)
          break
        }
      }
    }
  }
}

/// The conditions that were decided last: rows of which the other parts are known alike ask the same.
private struct RecentDeciders {
  private static let most = 8
  private var deciders: [DayDecider] = []

  mutating func truth(_ condition: DayCondition, _ extent: EDTFDate.Extent) -> Truth {
    if let known = deciders.first(where: { $0.condition == condition }) {
      return known.truth(of: extent)
    }
    let decider = DayDecider(condition)
    if deciders.count == Self.most { deciders.removeFirst() }
    deciders.append(decider)
    return decider.truth(of: extent)
  }
}

/// A date of a row, or of the row to which references lead from it.
private struct DatePlace: Hashable {
  var hops: [Hop] = []
  let field: Int

  /// The place as seen from the row that the first reference leads to; nil where another one does.
  func beyond(_ hop: Hop) -> DatePlace? {
    hops.first == hop ? DatePlace(hops: Array(hops.dropFirst()), field: field) : nil
  }
}

extension ReferencedDecision {
  /// The row that a row leads to.
  fileprivate func row(from row: Int) -> Int? {
    references.rows[row] < 0 ? nil : Int(references.rows[row])
  }
}

extension DecidedCondition {
  /// The dates that more than one part speaks of, in the order of the condition.
  fileprivate var repeatedDates: [DatePlace] {
    var seen: Set<DatePlace> = []
    var repeated: [DatePlace] = []
    for date in mentions where !seen.insert(date).inserted && !repeated.contains(date) {
      repeated.append(date)
    }
    return repeated
  }

  private var mentions: [DatePlace] {
    switch condition {
    case .date(let field, _): return [DatePlace(field: field)]
    // What `certainly` and `possibly` say is decided row by row before.
    case .certainly, .possibly: return []
    case .constant, .not, .and, .or, .number, .boolean, .category, .entity, .text, .state,
      .fields, .quantity, .every, .through, .pairs, .among, .derived, .exact:
      if let beyond {
        return beyond.decided.mentions.map {
          DatePlace(hops: [beyond.hop] + $0.hops, field: $0.field)
        }
      }
      return parts.flatMap(\.mentions)
    }
  }

  /// The possible days of a date; nil where it is missing.
  fileprivate func extent(of date: DatePlace, _ row: Int, in table: Table) -> EDTFDate.Extent? {
    if date.hops.isEmpty {
      guard case .date(let column) = table.fields[date.field].column,
        !column.missing.contains(row)
      else { return nil }
      return column.extent(row)
    }
    guard let beyond else {
      return parts.lazy.compactMap { $0.extent(of: date, row, in: table) }.first
    }
    // Another part may lead to the same row without a way on from there.
    guard let next = date.beyond(beyond.hop), let far = beyond.row(from: row)
    else { return nil }
    return beyond.decided.extent(of: next, far, in: beyond.table)
  }

  /// The condition as one about a single date of one row; every open part is taken to be `open`.
  fileprivate func days(of date: DatePlace, _ row: Int, open: Bool) -> DayCondition {
    switch condition {
    case .date(date.field, let days) where date.hops.isEmpty: return days
    // Under a negation the worse case is that the part holds.
    case .not: return .not(parts[0].days(of: date, row, open: !open))
    case .and: return .and(parts.map { $0.days(of: date, row, open: open) })
    case .or: return .or(parts.map { $0.days(of: date, row, open: open) })
    case .constant, .certainly, .possibly, .date, .number, .boolean, .category, .entity, .text,
      .state, .fields, .quantity, .every, .through, .pairs, .among, .derived, .exact:
      if let beyond, let next = date.beyond(beyond.hop), let far = beyond.row(from: row) {
        return beyond.decided.days(of: next, far, open: open)
      }
      if verdict.certain.contains(row) { return .constant(true) }
      return .constant(verdict.possible.contains(row) && open)
    }
  }
}
