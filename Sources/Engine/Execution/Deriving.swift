import Chronology
import Corpus
import Plan

/// Computes columns for the rows that are left, and puts them behind those of the table.
struct Deriving {
  let catalog: Catalog
  let cancellation: Cancellation
  /// The answers that queries in braces may begin with.
  let answers: EarlierAnswers
  /// The rows beside those of the table, within pairs of rows.
  var outer: OuterRows?
  /// How computed columns hang on the dates of the row.
  var dates = DerivedDates()

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
    if case .branches(let branches) = derivation.formula {
      return try self.branches(branches, derivation, rows, table, at: index)
    }
    return Field(
      name: derivation.name, column: try column(derivation, table, at: index, rows, &notes))
  }

  private func column(
    _ derivation: Derivation, _ table: Table, at index: Int?, _ rows: [Int32],
    _ notes: inout [AnswerNote]
  ) throws(Interrupted) -> Column {
    let decided = try choices(in: derivation.formula, table, at: index)
    let lowering = FormulaLowering(
      table: table, corpus: catalog.corpus, decided: decided.verdicts, outer: outer)
    let formula = lowering.lowered(derivation.formula)
    let column: Column
    if derivation.kind == .quantity {
      column = try quantities(formula, rows, count: table.rowCount)
    } else {
      var values = try cancellation.map(rows) { (row) in formula.value(Int(row)) }
      defer { Discard.later(&values) }
      column = try Column(
        derivation.kind, rowCount: table.rowCount, rows: rows, values: values, cancellation)
    }
    notes += decided.notes + lowering.gaps.notes(of: column, named: derivation.name)
    return column
  }

  /// Numbers in doubt, from their least to their greatest.
  private func quantities(
    _ formula: RowFormula, _ rows: [Int32], count: Int
  ) throws(Interrupted) -> Column {
    var bounds = [ClosedRange<Double>?](repeating: nil, count: count)
    for (step, row) in rows.enumerated() {
      try cancellation.check(at: step)
      bounds[Int(row)] = formula.bounds(Int(row))
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
      answers: answers, outer: outer, dates: dates)
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
      return made(.link(LinkColumn(table: tableIndex ?? 0, try spread(ends, rows, count))))
    }
    let field = table.fields[value.field]
    let far = field.column
    switch derivation.kind {
    case .link(let target):
      var found = RowLists()
      for start in rows.indices {
        try cancellation.check(at: start)
        found.append(onceEach: ends[start].lazy.flatMap { far.entities(Int($0)) })
      }
      return made(.link(LinkColumn(table: target, try spread(found, rows, count))))
    case .list:
      let reader = CellReader(corpus: catalog.corpus, language: "en")
      var texts = [[String]?](repeating: nil, count: count)
      defer { Discard.later(&texts) }
      for (start, row) in rows.enumerated() {
        try cancellation.check(at: start)
        texts[Int(row)] =
          ends[start].flatMap { reader.texts(value, field, Int($0)) }.withoutRepetition
      }
      return made(.list(ListColumn(texts)))
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .datePart, .reference:
      var single = [Int32](repeating: -1, count: count)
      for (start, row) in rows.enumerated() { single[Int(row)] = ends[start].first ?? -1 }
      return try field.gathered(single, named: derivation.name, cancellation)
    }
  }

  /// Lists of some rows as a list for every row of the table.
  private func spread(
    _ lists: RowLists, _ rows: [Int32], _ count: Int
  ) throws(Interrupted) -> RowLists {
    var places = [Int](repeating: -1, count: count)
    for (place, row) in rows.enumerated() { places[Int(row)] = place }
    var spread = RowLists()
    for (row, place) in places.enumerated() {
      try cancellation.check(at: row)
      spread.append(place < 0 ? [] : lists[place])
    }
    return spread
  }
}

extension Formula {
  /// The conditions of all choices inside.
  fileprivate var conditions: [Condition] {
    switch self {
    case .value, .outer, .text, .number, .missing, .pattern, .path, .branches, .window, .summed: []
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
    /// What each row of the table has.
    func spread<Item>(_ item: (Value) -> Item?) throws(Interrupted) -> [Item?] {
      var all = [Item?](repeating: nil, count: rowCount)
      for (step, row) in rows.enumerated() {
        try cancellation.check(at: step)
        all[Int(row)] = item(values[step])
      }
      return all
    }
    switch kind {
    case .integer:
      var numbers = [Int64](repeating: 0, count: rowCount)
      var missing = RowSet(capacity: rowCount, full: true)
      for (step, row) in rows.enumerated() {
        try cancellation.check(at: step)
        guard case .integer(let number) = values[step] else { continue }
        numbers[Int(row)] = number
        missing.remove(Int(row))
      }
      self = .integer(IntegerColumn(values: numbers, missing: missing))
    case .decimal, .datePart:
      var numbers = [Double](repeating: 0, count: rowCount)
      var missing = RowSet(capacity: rowCount, full: true)
      for (step, row) in rows.enumerated() {
        try cancellation.check(at: step)
        guard let number = values[step].number else { continue }
        numbers[Int(row)] = number
        missing.remove(Int(row))
      }
      self = .decimal(DecimalColumn(values: numbers, missing: missing))
    case .date:
      self = .date(
        DateColumn(
          try spread { value in
            value.dateText.flatMap { EDTFDate(ifValid: $0) }
          }))
    case .list, .link:
      self = .list(
        ListColumn(
          try spread { value in
            if case .list(let values) = value { values.map(\.label) } else { nil }
          }))
    case .boolean:
      self = .boolean(
        BooleanColumn(
          try spread { value in
            if case .boolean(let truth) = value { truth } else { nil }
          }))
    case .quantity:
      self = .quantity(
        QuantityColumn(try spread { value in value.number.map { $0...$0 } }))
    case .text, .category, .reference:
      var texts = try spread { value in value == .missing ? nil : value.label }
      defer { Discard.later(&texts) }
      self = .text(try TextColumn(texts, cancellation))
    }
  }
}
