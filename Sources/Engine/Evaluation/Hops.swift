import Chronology
import Corpus
import Query
import Text

/// The rows that one step leads to, row by row.
enum Steps {
  case single(ReferenceColumn)
  case several(LinkColumn)

  init(_ hop: Hop, from table: Table, _ catalog: Catalog, tableIndex: Int?) {
    switch hop.kind {
    case .inverse(let source, let field):
      self = .several(catalog.inverse(table: source, field: field, to: tableIndex ?? 0))
    case .field(let field):
      switch table.fields[field].column {
      case .reference(let column): self = .single(column)
      case .link(let column): self = .several(column)
      default: preconditionFailure("the binder steps only along references")
      }
    }
  }

  /// The rows that a row leads to.
  func rows(_ row: Int) -> ArraySlice<Int32> {
    switch self {
    case .single(let column): column.rows[row] < 0 ? [] : [column.rows[row]]
    case .several(let column): column[row]
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
      cancellation: cancellation, answers: answers)
    let there = try far.decideExactly(Simplification.condition(inner))
    let steps = Steps(hop, from: table, catalog, tableIndex: tableIndex)
    var decided = DecidedCondition(
      condition: condition, parts: [],
      verdict: opened(try back(there.verdict, steps, quantifier), condition))
    if case .single(let references) = steps {
      decided.beyond = DecidedBeyond(
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

  /// Whether one of the values of a field, or every one, is among the rows, or the values, that a
  /// query gives.
  func among(
    _ fields: [Int], _ subquery: Subquery, under: Bool, every isEvery: Bool
  ) throws(Interrupted) -> Verdict {
    let field = fields[0]
    let inner = try Evaluator(catalog: catalog, cancellation: cancellation)
      .run(subquery.plan, answers: answers)
    if let target = column(field).entityTable {
      var rows = try inner.entityRows(of: target, cancellation)
      if under, let hierarchy = catalog.corpus.hierarchy(of: target) {
        rows = hierarchy.rows(under: rows)
      }
      let wanted = Set(rows.map { RowReference(table: target, row: $0) })
      let test = Condition.entity(field: field, wanted)
      return isEvery ? try every(test) : try leaf(test)
    }
    let values = try inner.onlyValues(
      CellReader(corpus: catalog.corpus, language: "en"), cancellation)
    switch column(field) {
    case .integer, .decimal:
      return try leaf(
        .number(field: field, values.compactMap(Double.init).map { .init(low: $0, high: $0) }))
    case .date:
      let days = DaySet(
        runs: Set(values.compactMap { Int($0) }).flatMap { DateLiteral(year: $0).days.runs })
      return try leaf(.date(field: field, .relation(.within, days)))
    case .category(let column):
      let wanted = Set(values.map { Folding.bareKey(NameMatch.blanked($0)) })
      let isWanted = try cancellation.map(column.dictionary.names) { (name) in
        wanted.contains(Folding.bareKey(NameMatch.blanked(name)))
      }
      let codes = isWanted.indices.lazy.filter { isWanted[$0] }
      return try leaf(.category(field: field, codes: Set(codes.map { UInt32($0) })))
    default:
      // Texts are the same here where `=` takes them for the same.
      let test = Condition.text(fields: fields, .isOneOf(Set(values.map(Folding.bare))))
      return isEvery ? try every(test) : try leaf(test)
    }
  }

  /// Whether every value of a field satisfies a test, or one of several.
  func every(_ inner: Condition) throws(Interrupted) -> Verdict {
    switch inner {
    case .entity(let field, let wanted):
      if case .link(let column) = column(field) {
        let rows = Set(wanted.lazy.filter { $0.table == column.table }.map { Int32($0.row) })
        return Verdict(
          Bitmap.rows(table.rowCount) { column[$0].allSatisfy { rows.contains($0) } })
      }
    case .text(let fields, _):
      if case .list(let column) = column(fields[0]) { return try every(column, [inner]) }
    case .or(let tests):
      if case .text(let fields, _)? = tests.first, case .list(let column) = column(fields[0]) {
        return try every(column, tests)
      }
    default: break
    }
    return try leaf(inner)
  }

  private func every(
    _ column: ListColumn, _ tests: [Condition]
  ) throws(Interrupted) -> Verdict {
    let tests = tests.compactMap { if case .text(_, let test) = $0 { test } else { nil } }
    return Verdict(
      try Bitmap.rows(table.rowCount, cancellation) { row in
        column[row].allSatisfy { value in tests.contains { $0.accepts(value) } }
      })
  }

  func exact(_ field: Int, _ text: String) throws(Interrupted) -> Verdict {
    let scalars = Array(text.unicodeScalars)
    return try equality(field) { $0.unicodeScalars.elementsEqual(scalars) }
  }

  /// The rows one of whose texts satisfies a test as it stands.
  private func equality(
    _ field: Int, _ test: (String) -> Bool
  ) throws(Interrupted) -> Verdict {
    switch column(field) {
    case .list(let column): return try MembershipKernel.verdict(column, cancellation, where: test)
    case let column:
      return Verdict(
        try Bitmap.rows(table.rowCount, cancellation) { column.text(at: $0).map(test) ?? false },
        unknown: column.missing)
    }
  }
}

extension Relation {
  /// The rows of a table that the relation has, or that its one column leads to.
  func entityRows(
    of target: Int, _ cancellation: Cancellation
  ) throws(Interrupted) -> [Int] {
    if tableIndex == target { return rows.numbers.map(Int.init) }
    guard let field = schema.onlyColumn else { return [] }
    let column = table.fields[field.value.field].column
    return try cancellation.map(rows.numbers) { (row) in column.entities(Int(row)) }
      .joined().map(Int.init)
  }

  /// The certain values of the one column that is shown, as texts.
  func onlyValues(
    _ reader: CellReader, _ cancellation: Cancellation
  ) throws(Interrupted) -> [String] {
    guard let field = schema.onlyColumn else { return [] }
    let stored = table.fields[field.value.field]
    return Array(
      try cancellation.map(rows.numbers) { (row) in
        reader.texts(field.value, stored, Int(row))
      }.joined())
  }
}

extension Column {
  /// The table whose rows are the values.
  var entityTable: Int? {
    switch self {
    case .link(let column): column.table
    case .reference(let column): if case .table(let table) = column.target { table } else { nil }
    default: nil
    }
  }

  /// The rows of that table which a row leads to.
  func entities(_ row: Int) -> [Int32] {
    switch self {
    case .link(let column): Array(column[row])
    case .reference(let column): column.rows[row] < 0 ? [] : [column.rows[row]]
    default: []
    }
  }
}
