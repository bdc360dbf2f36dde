import Chronology
import Corpus

/// Computes columns for the rows that are left, and puts them behind those of the table.
struct Deriving {
  let catalog: Catalog
  let cancellation: Cancellation
  /// The answers that queries in braces may begin with.
  let answers: EarlierAnswers
  /// The rows beside those of the table, within pairs of rows.
  var outer: OuterRows?

  /// Adds columns to the table of a relation, for the rows that it has.
  func derive(_ derivations: [Derivation], in relation: inout Relation) throws(Interrupted) {
    var notes = relation.notes
    try add(
      derivations, to: &relation.table, at: relation.tableIndex, for: relation.rows.numbers,
      notes: &notes)
    relation.notes = notes
  }

  /// The table with columns more, computed for all of its rows.
  func table(
    _ table: Table, at index: Int?, adding derivations: [Derivation]
  ) throws(Interrupted) -> Table {
    var table = table
    // Rows whose value could not be computed are undecided, and told as such.
    var notes: [AnswerNote] = []
    let all = (0..<Int32(table.rowCount)).map { $0 }
    try add(derivations, to: &table, at: index, for: all, notes: &notes)
    return table
  }

  /// - Parameter notes: What must be said of values that could not be computed.
  private func add(
    _ derivations: [Derivation], to table: inout Table, at index: Int?, for rows: [Int32],
    notes: inout [AnswerNote]
  ) throws(Interrupted) {
    for derivation in derivations {
      try cancellation.check()
      table.append(try field(derivation, table, at: index, rows, &notes))
    }
  }

  private func field(
    _ derivation: Derivation, _ table: Table, at index: Int?, _ rows: [Int32],
    _ notes: inout [AnswerNote]
  ) throws(Interrupted) -> Field {
    if case .path(let hops, let field) = derivation.formula {
      return try path(hops, field, derivation, rows, table, at: index)
    }
    return Field(
      name: derivation.name, column: try column(derivation, table, at: index, rows, &notes))
  }

  private func column(
    _ derivation: Derivation, _ table: Table, at index: Int?, _ rows: [Int32],
    _ notes: inout [AnswerNote]
  ) throws(Interrupted) -> Column {
    let decided = try choices(in: derivation.formula, table, at: index)
    let reader = FormulaReader(
      table: table, corpus: catalog.corpus, decided: decided.verdicts, outer: outer)
    let column =
      derivation.kind == .quantity
      ? try quantities(derivation.formula, reader, rows, count: table.rowCount)
      : try Column(
        derivation.kind, rowCount: table.rowCount, rows: rows,
        values: try cancellation.map(rows) { (row) in
          reader.value(derivation.formula, Int(row))
        }, cancellation)
    notes += decided.notes + reader.gaps.notes(of: column, named: derivation.name)
    return column
  }

  /// Numbers in doubt, from their least to their greatest.
  private func quantities(
    _ formula: Formula, _ reader: FormulaReader, _ rows: [Int32], count: Int
  ) throws(Interrupted) -> Column {
    var bounds = [ClosedRange<Double>?](repeating: nil, count: count)
    for (step, row) in rows.enumerated() {
      try cancellation.check(at: step)
      bounds[Int(row)] = reader.interval(formula, Int(row))
    }
    return .quantity(QuantityColumn(bounds))
  }

  /// What the conditions inside a formula are for each row.
  private func choices(
    in formula: Formula, _ table: Table, at index: Int?
  ) throws(Interrupted) -> (
    verdicts: [(condition: Condition, verdict: Verdict)], notes: [AnswerNote]
  ) {
    var verdicts: [(condition: Condition, verdict: Verdict)] = []
    let evaluator = ConditionEvaluator(
      table: table, tableIndex: index, catalog: catalog, cancellation: cancellation,
      answers: answers, outer: outer)
    for condition in formula.conditions {
      verdicts.append((condition, try evaluator.decideExactly(condition).verdict))
    }
    return (verdicts, evaluator.remarks.notes)
  }

  /// The values at the end of a path.
  private func path(
    _ hops: [Hop], _ value: BoundValue?, _ derivation: Derivation, _ rows: [Int32], _ near: Table,
    at index: Int?
  ) throws(Interrupted) -> Field {
    func made(_ column: Column) -> Field { Field(name: derivation.name, column: column) }
    let ends = try Steps.ends(of: hops, from: rows, near, catalog, index, cancellation)
    let tableIndex = hops.last?.target ?? index
    let table = hops.last.map { catalog.corpus.tables[$0.target] } ?? near
    let count = near.rowCount
    guard let value else {
      return made(.link(LinkColumn(table: tableIndex ?? 0, spread(ends, rows, count))))
    }
    let field = table.fields[value.field]
    let far = field.column
    switch derivation.kind {
    case .link(let target):
      let found = try cancellation.map(ends) { (rows) in
        rows.flatMap { far.entities(Int($0)) }.withoutRepetition
      }
      return made(.link(LinkColumn(table: target, spread(found, rows, count))))
    case .list:
      let reader = CellReader(corpus: catalog.corpus, language: "en")
      let texts = try cancellation.map(ends) { (rows) in
        rows.flatMap { reader.texts(value, field, Int($0)) }.withoutRepetition
      }
      return made(.list(ListColumn(spread(texts, rows, count))))
    default:
      let single = spread(ends, rows, count).map { $0?.first ?? -1 }
      return field.gathered(single, named: derivation.name)
    }
  }

  /// Values of some rows as an entry for every row of the table.
  private func spread<Value>(_ values: [Value], _ rows: [Int32], _ count: Int) -> [Value?] {
    var spread = [Value?](repeating: nil, count: count)
    for (row, value) in zip(rows, values) { spread[Int(row)] = value }
    return spread
  }
}

extension Formula {
  /// The conditions of all choices inside.
  fileprivate var conditions: [Condition] {
    switch self {
    case .value, .outer, .text, .number, .missing, .path: []
    case .arithmetic(_, let left, let right): left.conditions + right.conditions
    case .call(_, let arguments): arguments.flatMap(\.conditions)
    case .choice(let condition, let first, let second):
      [condition] + first.conditions + second.conditions
    case .shifted(let inner, _, _): inner.conditions
    }
  }
}

extension Column {
  /// A column of computed values; rows that were not computed lack one.
  init(
    _ kind: ValueKind, rowCount: Int, rows: [Int32], values: [Value], _ cancellation: Cancellation
  ) throws(Interrupted) {
    var all = [Value](repeating: .missing, count: rowCount)
    for (step, row) in rows.enumerated() {
      try cancellation.check(at: step)
      all[Int(row)] = values[step]
    }
    switch kind {
    case .integer:
      let numbers = try cancellation.map(all) { (value) -> Int64? in
        if case .integer(let number) = value { number } else { nil }
      }
      try cancellation.check()
      self = .integer(
        IntegerColumn(values: numbers.map { $0 ?? 0 }, missing: RowSet(missingIn: numbers)))
    case .decimal, .datePart:
      let numbers = try cancellation.map(all) { (value) in value.number }
      try cancellation.check()
      self = .decimal(
        DecimalColumn(values: numbers.map { $0 ?? 0 }, missing: RowSet(missingIn: numbers)))
    case .date:
      self = .date(
        DateColumn(
          try cancellation.map(all) { (value) in
            value.dateText.flatMap { EDTFDate(ifValid: $0) }
          }))
    case .list, .link:
      self = .list(
        ListColumn(
          try cancellation.map(all) { (value) -> [String]? in
            if case .list(let values) = value { values.map(\.label) } else { nil }
          }))
    case .boolean:
      let truths = try cancellation.map(all) { (value) -> Bool? in
        if case .boolean(let truth) = value { truth } else { nil }
      }
      self = .boolean(
        BooleanColumn(
          isTrue: RowSet(
            capacity: rowCount, rows: truths.indices.lazy.filter { truths[$0] == true }),
          missing: RowSet(missingIn: truths)))
    case .quantity:
      self = .quantity(
        QuantityColumn(
          try cancellation.map(all) { (value) in value.number.map { $0...$0 } }))
    case .text, .category, .reference:
      self = .text(
        TextColumn(try cancellation.map(all) { (value) in value == .missing ? nil : value.label }))
    }
  }
}
