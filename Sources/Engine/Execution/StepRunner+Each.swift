import Corpus
import Plan

extension StepRunner {
  /// A row for each value of a field of several; a row without one stays once, and is reported.
  mutating func each(
    field index: Int, named name: String, _ relation: inout Relation
  ) throws(Interrupted) {
    let field = relation.table.fields[index]
    let values = SeveralValues(field.column)
    var count = 0
    for (step, row) in relation.rows.numbers.enumerated() {
      try cancellation.check(at: step)
      count += max(values.items[Int(row)].count, 1)
    }
    try Interrupted.unlessCountable(count, of: "each")
    var rows: [Int32] = []
    var places: [Int32] = []
    var without = 0
    for (step, row) in relation.rows.numbers.enumerated() {
      try cancellation.check(at: step)
      let found = values.items[Int(row)]
      for place in found {
        rows.append(row)
        places.append(Int32(truncatingIfNeeded: place))
      }
      guard found.isEmpty else { continue }
      rows.append(row)
      places.append(-1)
      // What could not be read is reported by itself.
      if field.faulty?.contains(Int(row)) != true { without += 1 }
    }
    var fields: [Field] = []
    for field in relation.table.fields {
      fields.append(try field.gathered(rows, named: field.name, cancellation))
    }
    let unread = zip(rows, places).map { row, place in place < 0 ? field.unread?[Int(row)] : nil }
    fields.append(
      Field(
        name: name, column: values.column(places),
        faulty: field.faulty.map { faulty in
          RowSet(
            capacity: rows.count,
            rows: rows.indices.lazy.filter { places[$0] < 0 && faulty.contains(Int(rows[$0])) })
        },
        unread: field.unread.map { _ in UnreadCells(unread) }))
    var notes = relation.notes
    if without > 0 { notes.append(.withoutValue(field: name, count: without)) }
    let members = Members(
      rows: rows, groups: (0..<Int32(rows.count)).map { $0 }, groupCount: rows.count)
    relation = Relation(
      table: Table(name: "rows", rowCount: rows.count, fields: fields), tableIndex: nil,
      rows: .all(rows.count), schema: .derived([], noun: "rows"), notes: notes,
      lineage: Lineage(parent: relation, groups: RowGroups(members)), pivoted: relation.pivoted)
  }
}

/// The values of a column of which a row has several.
private struct SeveralValues {
  /// The places of the values of each row.
  let items: RaggedRows
  /// Makes a column of one value a row, by their places; -1 for none.
  let column: ([Int32]) -> Column

  init(_ column: Column) {
    switch column {
    case .list(let lists):
      items = lists.items
      let texts = TextColumn(lists.dictionary.names)
      self.column = { places in
        .text(texts.gathered(places.map { $0 < 0 ? -1 : Int32(lists.codes[Int($0)]) }))
      }
    case .link(let links):
      items = links.targets
      self.column = { places in
        .reference(
          ReferenceColumn(
            rows: places.map { $0 < 0 ? -1 : links.rows[Int($0)] }, target: .table(links.table)))
      }
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .reference:
      preconditionFailure("the binder takes fields of several values")
    }
  }
}
