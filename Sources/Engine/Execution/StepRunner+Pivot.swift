import Corpus
import Plan

extension StepRunner {
  /// A row for each combination of the other keys, with a column for each value of the key.
  ///
  /// - Complexity: O(groups + rows × columns).
  mutating func pivot(_ pivot: PivotStep, _ relation: inout Relation) throws(Interrupted) {
    let table = relation.table
    let rows = relation.rows.numbers
    let numbering = try RowNumbering(rows, by: pivot.rows, of: table, cancellation)
    let count = rows.isEmpty ? 0 : numbering.count
    try Interrupted.unlessCountable(
      count.multipliedReportingOverflow(by: pivot.columns.count).overflow
        ? .max : count * pivot.columns.count, of: "pivot")
    let columns = Dictionary(
      pivot.columns.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    let keys = PivotKeys(pivot.key.value, of: table, catalog)
    // The groups of each column, and the row that each stands in.
    var found = [[(row: Int32, group: Int32)]](repeating: [], count: pivot.columns.count)
    var leftOut = 0
    for (place, group) in rows.enumerated() {
      try cancellation.check(at: place)
      guard let column = columns[keys.key(of: Int(group))] else {
        leftOut += 1
        continue
      }
      found[column].append((numbering.numbers[place], group))
    }
    let first = count == 0 ? [] : try numbering.firstRows(of: rows, cancellation)
    var fields: [Field] = []
    for key in pivot.rows {
      fields.append(
        try table.fields[key.value.field].gathered(first, named: key.name, cancellation))
    }
    let sum = table.fields[pivot.sum.value.field]
    var marks = PivotMarks()
    for (column, groups) in zip(pivot.columns, found) {
      if groups.isEmpty { marks.vacant.insert(fields.count) }
      if case .row(let name) = column.key, let row = catalog.rowNames(of: name.table).row(of: name)
      {
        marks.headings[fields.count] = RowReference(table: name.table, row: row)
      }
      var sources = [Int32](repeating: -1, count: count)
      for (step, (row, group)) in groups.enumerated() {
        try cancellation.check(at: step)
        sources[Int(row)] = group
      }
      fields.append(try column.field(of: sum, sources, counts: pivot.counts, cancellation))
    }
    var notes = relation.notes
    if leftOut > 0 { notes.append(.leftOutOfPivot(count: leftOut, key: pivot.key.name)) }
    let members = Members(rows: rows, groups: numbering.numbers, groupCount: count)
    relation = Relation(
      table: Table(name: "rows", rowCount: count, fields: fields), tableIndex: nil,
      rows: .all(count), schema: .derived([], noun: "rows"), notes: notes,
      lineage: Lineage(parent: relation, groups: RowGroups(members)), pivoted: marks)
    if !pivot.keepsOrder {
      try sort(
        &relation, by: [],
        ties: pivot.rows.enumerated().map { place, key in
          SortOrder(
            value: key.value.moved(to: place), kind: key.kind, descending: false,
            missingFirst: false)
        })
    }
  }

  /// A row for each of some columns, with its name and its value.
  ///
  /// - Complexity: O(rows × columns).
  mutating func unpivot(_ unpivot: UnpivotStep, _ relation: inout Relation) throws(Interrupted) {
    let table = relation.table
    let numbers = relation.rows.numbers
    let width = unpivot.columns.count
    let (count, isTooMany) = numbers.count.multipliedReportingOverflow(by: width)
    try Interrupted.unlessCountable(isTooMany ? .max : count, of: "unpivot")
    var rows: [Int32] = []
    var ways: [Int] = []
    rows.reserveCapacity(count)
    ways.reserveCapacity(count)
    for (step, row) in numbers.enumerated() {
      try cancellation.check(at: step)
      for way in 0..<width {
        rows.append(row)
        ways.append(way)
      }
    }
    var fields: [Field] = []
    for field in table.fields {
      fields.append(try field.gathered(rows, named: field.name, cancellation))
    }
    let names = unpivot.columns.map(\.name)
    fields.append(
      Field(
        name: unpivot.name,
        column: .text(try TextColumn(ways.map { names[$0] }, cancellation))))
    let merged = MergedField(
      fields: unpivot.columns.map { table.fields[$0.value.field] }, ways: ways, rows: rows,
      cancellation: cancellation)
    fields.append(try merged.field(unpivot.kind, named: unpivot.value))
    let members = Members(
      rows: rows, groups: (0..<Int32(rows.count)).map { $0 }, groupCount: rows.count)
    relation = Relation(
      table: Table(name: "rows", rowCount: rows.count, fields: fields), tableIndex: nil,
      rows: .all(rows.count), schema: .derived([], noun: "rows"), notes: relation.notes,
      lineage: Lineage(parent: relation, groups: RowGroups(members)), pivoted: relation.pivoted)
  }
}

extension PivotColumn {
  /// The sums of some groups, a row each; -1 where there is none.
  fileprivate func field(
    of sum: Field, _ groups: [Int32], counts: Bool, _ cancellation: Cancellation
  ) throws(Interrupted) -> Field {
    guard counts, case .integer(let numbers) = sum.column else {
      return try sum.gathered(groups, named: name, cancellation)
    }
    let values = try cancellation.map(groups) { (group) in
      group < 0 ? 0 : numbers.values[Int(group)]
    }
    return Field(
      name: name,
      column: .integer(IntegerColumn(values: values, missing: RowSet(capacity: groups.count))))
  }
}

extension BoundValue {
  /// The same of a field at another place.
  fileprivate func moved(to place: Int) -> BoundValue {
    switch self {
    case .field: .field(place)
    case .datePart(let part, _): .datePart(part, of: place)
    }
  }
}
