import Chronology
import Corpus
import Plan
import Query
import Text

/// The rows that one step leads to, row by row.
enum Steps {
  case single(ReferenceColumn)
  case several(LinkColumn)
  /// Of references to rows of any table those that lead to one.
  case narrowed(ReferenceColumn, table: Int)

  init(_ hop: Hop, from table: Table, _ catalog: Catalog, tableIndex: Int?) {
    switch hop.kind {
    case .inverse(let source, let field):
      self = .several(catalog.inverse(table: source, field: field, to: tableIndex ?? 0))
    case .field(let field):
      switch table.fields[field].column {
      case .reference(let column):
        if case .any = column.target {
          self = .narrowed(column, table: hop.target)
        } else {
          self = .single(column)
        }
      case .link(let column): self = .several(column)
      case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .list:
        preconditionFailure("the binder steps only along references")
      }
    }
  }

  /// The rows that a row leads to.
  func rows(_ row: Int) -> ArraySlice<Int32> {
    switch self {
    case .single(let column): column.rows[row] < 0 ? [] : [column.rows[row]]
    case .several(let column): column[row]
    case .narrowed(let column, let table):
      column[row]?.table == table ? [column.rows[row]] : []
    }
  }
}

extension ConditionEvaluator {
  /// Decides a condition where a step leads, and follows the answer back.
  func through(
    _ hop: Hop, _ quantifier: Quantifier, _ inner: Condition, _ condition: Condition
  ) throws(Interrupted) -> DecidedCondition {
    let far = ConditionEvaluator(
      table: catalog.corpus.tables[hop.target], tableIndex: hop.target, catalog: catalog,
      cancellation: cancellation, answers: answers, remarks: remarks)
    let there = try far.decideExactly(inner)
    let steps = Steps(hop, from: table, catalog, tableIndex: tableIndex)
    var decided = DecidedCondition(
      condition: condition, parts: [],
      verdict: opened(try back(there.verdict, steps, quantifier), condition))
    if case .single(let references) = steps {
      decided.beyond = ReferencedDecision(
        hop: hop, references: references, table: far.table, decided: there)
    }
    return decided
  }

  /// What an answer there is for the rows here.
  private func back(
    _ there: Verdict, _ steps: Steps, _ quantifier: Quantifier
  ) throws(Interrupted) -> Verdict {
    var verdict = Verdict(RowSet(capacity: table.rowCount))
    for row in 0..<table.rowCount {
      try cancellation.check(at: row)
      let rows = steps.rows(row)
      if case .single = steps, rows.isEmpty {
        // A missing reference leaves the question open; an empty set answers it.
        verdict.possible.insert(row)
        continue
      }
      let (certain, possible) =
        quantifier == .all
        ? (
          rows.allSatisfy { there.certain.contains(Int($0)) },
          rows.allSatisfy { there.possible.contains(Int($0)) }
        )
        : (
          rows.contains { there.certain.contains(Int($0)) },
          rows.contains { there.possible.contains(Int($0)) }
        )
      if certain { verdict.certain.insert(row) }
      if possible { verdict.possible.insert(row) }
    }
    return verdict
  }

  /// Whether every value of a field satisfies a test, or one of several.
  func every(_ inner: Condition) throws(Interrupted) -> Verdict {
    switch inner {
    case .entity(let field, let names, let under):
      return try everyEntity(field, Lowering(catalog: catalog).rows(names, under: under))
    case .text(let fields, _):
      if case .list(let column) = column(fields[0]) { return try every(column, [inner]) }
    case .or(let tests):
      if case .text(let fields, _)? = tests.first, case .list(let column) = column(fields[0]) {
        return try every(column, tests)
      }
    case .constant, .not, .and, .certainly, .possibly, .date, .number, .boolean, .category,
      .state, .fields, .quantity, .every, .through, .pairs, .among, .derived, .exact:
      break
    }
    return try leaf(inner)
  }

  private func every(
    _ column: ListColumn, _ tests: [Condition]
  ) throws(Interrupted) -> Verdict {
    let lowering = Lowering(catalog: catalog)
    return try every(
      column,
      tests.compactMap { if case .text(_, let test) = $0 { lowering.matcher(test) } else { nil } })
  }

  /// That each of the rows linked to is one of these; what a reference names is asked as for one.
  func everyEntity(_ field: Int, _ wanted: Set<RowReference>) throws(Interrupted) -> Verdict {
    guard case .link(let column) = column(field) else { return try entity(field, wanted) }
    let rows = Set(wanted.lazy.filter { $0.table == column.table }.map { Int32($0.row) })
    return Verdict(
      try Bitmap.slowRows(table.rowCount, in: nil, cancellation) {
        column[$0].allSatisfy { rows.contains($0) }
      })
  }

  /// That each item of a list satisfies one of some tests.
  func every(_ column: ListColumn, _ tests: [TextMatcher]) throws(Interrupted) -> Verdict {
    Verdict(
      try Bitmap.slowRows(table.rowCount, in: nil, cancellation) { row in
        column[row].allSatisfy { value in tests.contains { $0.accepts(value) } }
      })
  }

  func exact(_ field: Int, _ text: String) throws(Interrupted) -> Verdict {
    let scalars = Array(text.unicodeScalars)
    return try equality(field) { $0.unicodeScalars.elementsEqual(scalars) }
  }

  /// The rows one of whose texts satisfies a test as it is.
  private func equality(
    _ field: Int, _ test: (String) -> Bool
  ) throws(Interrupted) -> Verdict {
    switch column(field) {
    case .list(let column): return try MembershipKernel.verdict(column, cancellation, where: test)
    case let column:
      return Verdict(
        try Bitmap.slowRows(table.rowCount, in: nil, cancellation) {
          column.text(at: $0).map(test) ?? false
        },
        unknown: column.missing)
    }
  }
}

extension Column {
  /// The table whose rows are the values.
  var entityTable: Int? {
    switch self {
    case .link(let column): column.table
    case .reference(let column): if case .table(let table) = column.target { table } else { nil }
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .list: nil
    }
  }

  /// Whether the values are rows.
  var isOfRows: Bool {
    switch self {
    case .reference, .link: true
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .list: false
    }
  }

  /// The rows of that table which a row leads to.
  func entities(_ row: Int) -> [Int32] {
    switch self {
    case .link(let column): Array(column[row])
    case .reference(let column): column.rows[row] < 0 ? [] : [column.rows[row]]
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .list: []
    }
  }
}
