import Corpus
import Plan

/// Groups that a database forms, as a derived table.
struct ServedGroups {
  private let served: ServedTable
  private let selection: SQLSelection
  private let keys: [ServedKey]
  private let sums: [ServedSum]
  private let names: [String]

  /// Nil for keys and aggregates that SQL does not know as clio does.
  init?(
    _ served: ServedTable, _ selection: SQLSelection, _ keys: [GroupingKey],
    _ aggregates: [Aggregate]
  ) {
    self.served = served
    self.selection = selection
    self.keys = keys.compactMap { ServedKey($0, served) }
    sums = aggregates.compactMap { ServedSum($0.function, served.server.tables[served.place]) }
    names = keys.map(\.name) + aggregates.map(\.name)
    if self.keys.count + sums.count < names.count { return nil }
  }

  /// The groups in no order; nil where a sum is beyond what a database adds up.
  func relation(of parent: Relation, schema: RelationSchema) throws(Interrupted) -> Relation? {
    let asked = keys.map(\.asked)
    guard let sql = selection.groups(by: asked, [.rows(where: nil)] + sums.flatMap(\.asked)),
      let memberSQL = selection.members(by: asked)
    else { return nil }
    let columns = try served.server.columns(of: sql, served.cancellation)
    let width = keys.map(\.width).reduce(0, +)
    let numbering = ServedNumbering(keys, columns[..<width], rowCount: columns[width].count)
    let rows = numbering.totals(columns[width].integers, +).map { $0 ?? 0 }
    var fields = keys.indices.map { index in
      Field(
        name: names[index], column: keys[index].column(of: numbering.values.map { $0[index] }))
    }
    var notes: [AnswerNote] = []
    var place = width + 1
    for sum in sums {
      guard
        let result = sum.result(columns[place..<(place + sum.asked.count)], numbering, rows: rows)
      else { return nil }
      place += sum.asked.count
      let name = names[fields.count]
      if result.skipped > 0 { notes.append(.skippedMissing(column: name, count: result.skipped)) }
      fields.append(Field(name: name, column: result.column))
    }
    return Relation(
      table: Table(name: schema.noun, rowCount: numbering.count, fields: fields), tableIndex: nil,
      rows: .all(numbering.count), schema: schema, notes: notes,
      lineage: Lineage(parent: parent, groups: members(numbering, memberSQL)))
  }

  /// The groups with their rows, which are asked for when somebody opens one.
  private func members(_ numbering: ServedNumbering, _ sql: String) -> RowGroups {
    let (server, keys) = (served.server, keys)
    return RowGroups(count: numbering.count) { (cancellation) throws(Interrupted) in
      let columns = try server.columns(of: sql, cancellation)
      let places = columns[0].integers.map { Int32(truncatingIfNeeded: $0 ?? 0) }
      let groups = places.indices.map { row in
        numbering.numbers[ServedNumbering.values(keys, columns[1...], at: row)] ?? 0
      }
      return Members(rows: places, groups: groups, groupCount: numbering.count)
    }
  }
}
