import Chronology
import Corpus
package import Plan

/// The values of a column as a plan names them, by which groups find the column of a pivot.
struct PivotKeys {
  private let value: BoundValue
  private let field: Field
  private let catalog: Catalog
  private let reader: CellReader

  init(_ value: BoundValue, of table: Table, _ catalog: Catalog) {
    self.value = value
    field = table.fields[value.field]
    self.catalog = catalog
    reader = CellReader(corpus: catalog.corpus, language: "en")
  }

  func key(of row: Int) -> PivotKey {
    if case .field = value, case .reference(let column) = field.column,
      let reference = column[row]
    {
      return .row(catalog.rowNames(of: reference.table).name(of: reference.row))
    }
    switch cell(row) {
    case .missing: return .missing
    case .text(let text), .unread(let text), .date(let text): return .text(text)
    case .integer(let number): return .number(.whole(number))
    case .decimal(let number): return .number(Number(number))
    case .boolean(let truth): return .truth(truth)
    case .quantity, .reference, .list: return .text(cell(row).label)
    }
  }

  /// What programs see of the value.
  func label(of row: Int) -> String { cell(row).label }

  private func cell(_ row: Int) -> Value {
    if case .datePart(let part, _) = value { return reader.value(part, field.column, row) }
    return reader.value(field, row)
  }
}

extension Catalog {
  package func groups(
    of field: FieldOrigin, as kind: ValueKind, atMost most: Int
  ) -> [PivotColumn]? {
    let groups: [PivotColumn]
    if let others = field.others {
      // Of several fields none is put in order before the others.
      let own = FieldOrigin(table: field.table, field: field.field)
      var seen: Set<PivotKey> = []
      groups = ([own] + others).flatMap { self.groups(of: $0, as: kind, atMost: .max) ?? [] }
        .filter { seen.insert($0.key).inserted }.sorted { $0.isBefore($1) }
    } else {
      groups = pivotColumns(of: field, as: kind)
    }
    return groups.count <= most ? groups : nil
  }

  /// The groups by a field, made as any query makes them.
  func pivotColumnsByGrouping(
    of field: FieldOrigin, as kind: ValueKind, _ cancellation: Cancellation
  ) throws(Interrupted) -> [PivotColumn] {
    let part: DatePart? = if case .datePart(let part) = kind { part } else { nil }
    let value: BoundValue = part.map { .datePart($0, of: field.field) } ?? .field(field.field)
    let own = part == nil ? collection(field.table).fields[field.field].kind : kind
    let key = GroupingKey(name: "key", value: value, kind: own, origin: field, whole: false)
    let count = Aggregate(name: "count", function: .count, kind: .integer)
    let plan = LogicalPlan(
      source: .table(field.table), steps: [.group([key], [count])],
      schema: .derived([key], [count], of: nil))
    let relation = try Evaluator(catalog: self, cancellation: cancellation).run(plan)
    let keys = PivotKeys(relation.schema.fields[0].value, of: relation.table, self)
    return try cancellation.map(relation.rows.numbers) { (row) in
      PivotColumn(name: keys.label(of: Int(row)), key: keys.key(of: Int(row)))
    }
  }
}

extension PivotColumn {
  /// The order by name, where a missing value is the last.
  fileprivate func isBefore(_ other: PivotColumn) -> Bool {
    if key == .missing || other.key == .missing { return other.key == .missing && key != .missing }
    return name < other.name
  }
}
