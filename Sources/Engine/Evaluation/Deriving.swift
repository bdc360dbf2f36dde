import Chronology
import Corpus

/// Computes columns for the rows that are left, and puts them behind those of the table.
struct Deriving {
  let catalog: Catalog
  let cancellation: Cancellation

  func derive(_ derivations: [Derivation], in relation: inout Relation) throws(Interrupted) {
    let rows = relation.rows.numbers
    var fields = relation.table.fields
    for derivation in derivations {
      try cancellation.check()
      let column: Column
      if case .path(let hops, let field) = derivation.formula {
        column = path(hops, field, derivation.kind, rows, relation)
      } else {
        let reader = FormulaReader(
          table: relation.table.replacing(fields: fields), corpus: catalog.corpus,
          decider: try choices(in: derivation.formula, relation))
        column = Column(
          derivation.kind, rowCount: relation.table.rowCount, rows: rows,
          values: rows.map { reader.value(derivation.formula, Int($0)) })
      }
      fields.append(Field(name: derivation.name, column: column))
    }
    relation = Relation(
      table: relation.table.replacing(fields: fields), tableIndex: relation.tableIndex,
      rows: relation.rows, schema: relation.schema, notes: relation.notes,
      lineage: relation.lineage)
  }

  /// The rows for which the conditions inside a formula are certain.
  private func choices(
    in formula: Formula, _ relation: Relation
  ) throws(Interrupted) -> [(Condition, RowSet)] {
    var decided: [(Condition, RowSet)] = []
    for condition in formula.conditions {
      let evaluator = ConditionEvaluator(
        table: relation.table, tableIndex: relation.tableIndex, catalog: catalog,
        cancellation: cancellation)
      decided.append((condition, try evaluator.decideExactly(condition).verdict.certain))
    }
    return decided
  }

  /// The values at the end of a path.
  private func path(
    _ hops: [Hop], _ value: BoundValue?, _ kind: ValueKind, _ rows: [Int32], _ relation: Relation
  ) -> Column {
    var table = relation.table
    var tableIndex = relation.tableIndex
    var ends = rows.map { [$0] }
    for hop in hops {
      let steps = Steps(hop, from: table, catalog, tableIndex: tableIndex)
      ends = ends.map { $0.flatMap { steps.rows(Int($0)) }.withoutRepetition }
      tableIndex = hop.target
      table = catalog.corpus.tables[hop.target]
    }
    let count = relation.table.rowCount
    guard let value else {
      return .link(LinkColumn(table: tableIndex ?? 0, spread(ends, rows, count)))
    }
    let far = table.fields[value.field].column
    switch kind {
    case .link(let target):
      let found = ends.map { $0.flatMap { far.entities(Int($0)) }.withoutRepetition }
      return .link(LinkColumn(table: target, spread(found, rows, count)))
    case .list:
      let reader = CellReader(corpus: catalog.corpus, language: "en")
      let texts = ends.map { $0.flatMap { reader.texts(value, far, Int($0)) }.withoutRepetition }
      return .list(ListColumn(spread(texts, rows, count)))
    default:
      let single = spread(ends, rows, count).map { $0?.first ?? -1 }
      return far.gathered(single)
    }
  }

  /// Values of some rows as an entry for every row of the table.
  private func spread<Value>(_ values: [Value], _ rows: [Int32], _ count: Int) -> [Value?] {
    var spread = [Value?](repeating: nil, count: count)
    for (row, value) in zip(rows, values) { spread[Int(row)] = value }
    return spread
  }
}

extension Table {
  /// The table with other fields; what finds them by name stays.
  func replacing(fields: [Field]) -> Table {
    Table(
      name: name, title: title, rowCount: rowCount, fields: fields, idField: idField,
      nameField: nameField, display: display, aliases: aliases, isLink: isLink, ends: ends,
      hierarchyField: hierarchyField, many: many)
  }
}

extension Formula {
  /// The conditions of all choices inside.
  fileprivate var conditions: [Condition] {
    switch self {
    case .value, .text, .number, .missing, .path: []
    case .arithmetic(_, let left, let right): left.conditions + right.conditions
    case .call(_, let arguments): arguments.flatMap(\.conditions)
    case .choice(let condition, let first, let second):
      [condition] + first.conditions + second.conditions
    case .shifted(let inner, _, _), .highBound(let inner): inner.conditions
    }
  }
}

extension Column {
  /// A column of computed values; rows that were not computed lack one.
  init(_ kind: ValueKind, rowCount: Int, rows: [Int32], values: [Value]) {
    var all = [Value](repeating: .missing, count: rowCount)
    for (row, value) in zip(rows, values) { all[Int(row)] = value }
    switch kind {
    case .integer:
      let numbers = all.map { $0.number.flatMap { Int64(exactly: $0.rounded()) } }
      self = .integer(
        IntegerColumn(values: numbers.map { $0 ?? 0 }, missing: RowSet(missingIn: numbers)))
    case .decimal, .bounds, .datePart:
      let numbers = all.map(\.number)
      self = .decimal(
        DecimalColumn(values: numbers.map { $0 ?? 0 }, missing: RowSet(missingIn: numbers)))
    case .date:
      self = .date(DateColumn(all.map { $0.dateText.flatMap { try? EDTFDate($0) } }))
    case .list:
      self = .list(
        ListColumn(all.map { if case .list(let values) = $0 { values.map(\.label) } else { nil } }))
    default:
      self = .text(TextColumn(all.map { $0 == .missing ? nil : $0.label }))
    }
  }
}
