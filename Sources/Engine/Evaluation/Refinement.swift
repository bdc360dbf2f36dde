import Chronology
import Corpus

/// Decides by possible worlds the rows that three-valued tables leave open without need.
///
/// `year < 1975 and actor = Japan or year >= 1975 and actor = Japan` speaks twice of one date: for a
/// row of 197X each side is open, and yet one of them holds in every world. For such a row the other
/// parts are replaced by what they are known to be, and the whole is asked of the sets of days. A
/// part that is itself open is taken once as the worse and once as the better case.
struct Refinement {
  let table: Table

  func refine(_ decided: inout DecidedCondition) {
    let fields = decided.repeatedDates
    guard !fields.isEmpty else { return }
    for row in decided.verdict.undecided.rows.lazy.map(Int.init) {
      for field in fields {
        guard case .date(let column) = table.fields[field].column, !column.missing.contains(row)
        else { continue }
        let extent = column.extent(row)
        if decided.days(of: field, row, open: false).truth(of: extent) == .certain {
          decided.verdict.certain.insert(row)
          break
        }
        if decided.days(of: field, row, open: true).truth(of: extent) == .impossible {
          decided.verdict.possible.remove(row)
          break
        }
      }
    }
  }
}

extension DecidedCondition {
  /// The date fields that more than one part speaks of.
  fileprivate var repeatedDates: [Int] {
    var mentions: [Int: Int] = [:]
    count(&mentions)
    return mentions.filter { $0.value > 1 }.keys.sorted()
  }

  private func count(_ mentions: inout [Int: Int]) {
    switch condition {
    case .date(let field, _): mentions[field, default: 0] += 1
    // What `certainly` and `possibly` say is decided row by row before.
    case .certainly, .possibly: break
    default: for part in parts { part.count(&mentions) }
    }
  }

  /// The condition as one about a single date of one row; every open part is taken to be `open`.
  fileprivate func days(of field: Int, _ row: Int, open: Bool) -> DayCondition {
    switch condition {
    case .date(field, let days): return days
    // Under a negation the worse case is that the part holds.
    case .not: return .not(parts[0].days(of: field, row, open: !open))
    case .and: return .and(parts.map { $0.days(of: field, row, open: open) })
    case .or: return .or(parts.map { $0.days(of: field, row, open: open) })
    default:
      if verdict.certain.contains(row) { return .constant(true) }
      return .constant(verdict.possible.contains(row) && open)
    }
  }
}
