import Chronology
import Corpus
import Plan

/// Why rows are undecided: the first part of the condition that is open for a row, and what its
/// field lacks there.
struct Reasons {
  let table: Table
  let tableIndex: Int?
  let catalog: Catalog
  let cancellation: Cancellation

  /// What the values of a field lack, and in which rows.
  struct MissingAspect {
    let kind: AnswerNote.Reason.Kind
    let field: String
    let rows: RowSet
  }

  /// The reasons that aspects are; their counts add up to the number of rows.
  func merged(_ aspects: [MissingAspect]) -> [AnswerNote.Reason] {
    merge(
      aspects.map { AnswerNote.Reason(kind: $0.kind, field: $0.field, count: $0.rows.count) })
  }

  /// What leaves each of a set of undecided rows open; a row is in one set of rows at most.
  func aspects(
    of decided: DecidedCondition, for undecided: RowSet
  ) throws(Interrupted) -> [MissingAspect] {
    var open = undecided
    var aspects: [MissingAspect] = []
    for leaf in decided.leaves {
      var here = open & leaf.verdict.undecided
      if here.isEmpty { continue }
      open = open.subtracting(here)
      for lack in try lacks(leaf.condition) {
        let rows = here & lack.rows
        if rows.isEmpty { continue }
        aspects.append(MissingAspect(kind: lack.kind, field: lack.field, rows: rows))
        here = here.subtracting(rows)
      }
    }
    return aspects
  }

  /// What may leave a condition open, what weighs most first.
  private func lacks(_ condition: Condition) throws(Interrupted) -> [MissingAspect] {
    switch condition {
    case .through(let hop, _, let inner): return try lacks(hop, inner)
    case .pairs(let hops, _, let inner):
      guard let hop = hops.first else { return [] }
      return try lacks(hop, inner)
    case .among(let fields, let subquery, _), .every(.among(let fields, let subquery, _)):
      let all = RowSet(capacity: table.rowCount, full: true)
      return fields.flatMap(lacks).filter { $0.kind == .missing || $0.kind == .unread }
        + [MissingAspect(kind: .within, field: subquery.plan.schema.noun, rows: all)]
    case .text(let fields, _): return fields.flatMap(lacks)
    case .and(let parts), .or(let parts):
      var all: [MissingAspect] = []
      for part in parts { all += try lacks(part) }
      return all
    case .not(let inner): return try lacks(inner)
    case .derived(let derivations, let inner):
      return try lacks(inner) + derivations.flatMap(\.formula.fields).flatMap(lacks)
    case .fields(let left, _, let right): return lacks(left.field) + lacks(right.field)
    case .constant, .certainly, .possibly, .date, .number, .boolean, .category, .entity, .state,
      .quantity, .every, .exact:
      return condition.field.map(lacks) ?? []
    }
  }

  /// What the values of a field may lack; what a computed column is made of is not looked into.
  private func lacks(_ field: Int) -> [MissingAspect] {
    guard field < table.fields.count else { return [] }
    let column = table.fields[field].column
    let name = table.fields[field].name
    var lacks: [MissingAspect] = []
    if let unread = table.fields[field].faulty {
      lacks.append(MissingAspect(kind: .unread, field: name, rows: unread))
    }
    lacks.append(MissingAspect(kind: .missing, field: name, rows: column.missing))
    if case .date(let dates) = column {
      lacks += [
        MissingAspect(kind: .doubtful, field: name, rows: dates.doubtful),
        MissingAspect(kind: .approximate, field: name, rows: dates.approximate),
        MissingAspect(
          kind: .open, field: name, rows: dates.irregular.open(capacity: table.rowCount)),
      ]
    }
    switch column {
    case .date, .quantity:
      let all = RowSet(capacity: table.rowCount, full: true)
      return lacks + [MissingAspect(kind: .imprecise, field: name, rows: all)]
    case .text, .category, .integer, .decimal, .boolean, .list, .reference, .link: return lacks
    }
  }

  /// What the rows lack that a step leads to, as that of the rows which lead there.
  private func lacks(_ hop: Hop, _ condition: Condition) throws(Interrupted) -> [MissingAspect] {
    let there = try Reasons(
      table: catalog.corpus.tables[hop.target], tableIndex: hop.target, catalog: catalog,
      cancellation: cancellation
    ).lacks(condition)
    let steps = Steps(hop, from: table, catalog, tableIndex: tableIndex)
    let beyond = try cancellation.map(there) { (lack) throws(Interrupted) in
      let rows = try Bitmap.slowRows(table.rowCount, in: nil, cancellation) { row in
        steps.rows(row).contains { lack.rows.contains(Int($0)) }
      }
      return MissingAspect(kind: lack.kind, field: lack.field, rows: rows)
    }
    guard case .field(let field) = hop.kind else { return beyond }
    return lacks(field) + beyond
  }

  func merge(_ reasons: [AnswerNote.Reason]) -> [AnswerNote.Reason] {
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
    case .constant, .date, .number, .boolean, .category, .entity, .text, .state, .fields,
      .quantity, .every, .through, .pairs, .among, .derived, .exact:
      [self]
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
      .category(let field, _), .entity(let field, _, _), .state(let field, _),
      .quantity(let field, _), .exact(let field, _):
      field
    case .text(let fields, _), .among(let fields, _, _): fields.first
    case .fields(let left, _, _): left.field
    case .every(let inner): inner.field
    case .pairs(let hops, _, _):
      if case .field(let field)? = hops.first?.kind { field } else { nil }
    case .through(let hop, _, _): if case .field(let field) = hop.kind { field } else { nil }
    case .derived(_, let inner): inner.field
    case .constant, .not, .and, .or, .certainly, .possibly: nil
    }
  }
}
