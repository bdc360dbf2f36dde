import Chronology
import Corpus

/// Why rows are undecided: the first part of the condition that is open for a row, and what its
/// field lacks there.
struct Reasons {
  let table: Table

  /// The reasons for a set of undecided rows; their counts add up to the number of rows.
  func reasons(of decided: DecidedCondition, for undecided: RowSet) -> [AnswerNote.Reason] {
    var open = undecided
    var reasons: [AnswerNote.Reason] = []
    for leaf in decided.leaves {
      guard let field = leaf.condition.field else { continue }
      let here = open & leaf.verdict.undecided
      if here.isEmpty { continue }
      open = open.subtracting(here)
      reasons += classify(here, field)
    }
    return merge(reasons)
  }

  private func classify(_ rows: RowSet, _ field: Int) -> [AnswerNote.Reason] {
    let column = table.fields[field].column
    let name = table.fields[field].name
    var rest = rows
    var reasons: [AnswerNote.Reason] = []
    func take(_ kind: AnswerNote.Reason.Kind, _ set: RowSet) {
      let count = (rest & set).count
      if count > 0 { reasons.append(.init(kind: kind, field: name, count: count)) }
      rest = rest.subtracting(set)
    }
    take(.missing, column.missing)
    if case .date(let dates) = column {
      take(.doubtful, dates.doubtful)
      take(.approximate, dates.approximate)
      take(.open, dates.rows { $0.isOpen })
    }
    take(.imprecise, RowSet(capacity: rows.capacity, full: true))
    return reasons
  }

  private func merge(_ reasons: [AnswerNote.Reason]) -> [AnswerNote.Reason] {
    var merged: [AnswerNote.Reason] = []
    for reason in reasons {
      if let index = merged.firstIndex(where: { $0.kind == reason.kind && $0.field == reason.field }
      ) {
        merged[index] = .init(
          kind: reason.kind, field: reason.field, count: merged[index].count + reason.count)
      } else {
        merged.append(reason)
      }
    }
    return merged
  }
}

extension DecidedCondition {
  /// The parts that ask something of a field, in the order of the query.
  var leaves: [DecidedCondition] {
    switch condition {
    case .certainly, .possibly: []
    case .not, .and, .or: parts.flatMap(\.leaves)
    default: [self]
    }
  }

  /// The fields of dates that the condition speaks of, also under `certainly`.
  var dateFields: Set<Int> {
    if case .date(let field, _) = condition { return [field] }
    return parts.reduce(into: []) { $0.formUnion($1.dateFields) }
  }
}

extension Condition {
  /// The field that a leaf asks of; of several, the first.
  var field: Int? {
    switch self {
    case .date(let field, _), .number(let field, _), .boolean(let field, _),
      .category(let field, _), .entity(let field, _), .state(let field, _),
      .bounds(let field, _, _), .exact(let field, _):
      field
    case .text(let fields, _), .among(let fields, _, _): fields.first
    case .fields(let left, _, _): left.field
    case .every(let inner): inner.field
    case .through(let hop, _, _): if case .field(let field) = hop.kind { field } else { nil }
    case .constant, .not, .and, .or, .certainly, .possibly: nil
    }
  }
}
