import Corpus
import Plan
import Query
import Text

/// Shows words in their context: a row for each place where they are.
struct Concordance {
  let search: ContextSearch
  let sort: ContextSide?
  let cancellation: Cancellation

  func relation(of rows: Relation) throws(Interrupted) -> Relation {
    let schema = RelationSchema.occurrences(in: rows.schema)
    let finder = OccurrenceFinder(
      table: rows.table, search: search, cancellation: cancellation)
    var found = try finder.occurrences(in: rows.rows.numbers)
    if let sort { found = try ContextOrder(side: sort).sorted(found, cancellation) }
    let table = Table(
      name: schema.noun, rowCount: found.count,
      fields: [
        Field(name: "source", column: sources(of: found, rows)),
        Field(name: "locator", column: .text(TextColumn(locators(of: found, rows)))),
        Field(name: "left", column: .text(TextColumn(found.map(\.left)))),
        Field(name: "match", column: .text(TextColumn(found.map(\.match)))),
        Field(name: "right", column: .text(TextColumn(found.map(\.right)))),
        Field(name: "id", column: .text(TextColumn(found.map { rows.table.id(of: Int($0.row)) }))),
      ])
    return Relation(
      table: table, tableIndex: nil, rows: .all(found.count), schema: schema, notes: rows.notes)
  }

  /// The source of each row; where rows name none, the row itself is what was searched.
  private func sources(of found: [Occurrence], _ rows: Relation) -> Column {
    if let source = search.source,
      case .reference(let column) = rows.table.fields[source].column
    {
      let picked = found.map { column.rows[Int($0.row)] }
      switch column.target {
      case .table: return .reference(ReferenceColumn(rows: picked, target: column.target))
      case .any(let tables):
        return .reference(
          ReferenceColumn(rows: picked, target: .any(Buffer(found.map { tables[Int($0.row)] }))))
      }
    }
    guard let table = rows.tableIndex else {
      return .text(TextColumn(found.map { _ in nil }))
    }
    return .reference(ReferenceColumn(rows: found.map(\.row), target: .table(table)))
  }

  private func locators(of found: [Occurrence], _ rows: Relation) -> [String?] {
    found.map { occurrence in
      occurrence.locator
        ?? search.locator.flatMap { rows.table.fields[$0].column.text(at: Int(occurrence.row)) }
    }
  }
}

extension RelationSchema {
  /// The schema of occurrences in rows.
  static func occurrences(in rows: RelationSchema) -> RelationSchema {
    let source = rows.sourceField
    let names = ["source", "locator", "left", "match", "right", "id"]
    let fields = names.enumerated().map { index, name in
      let isSource = name == "source"
      let kind: ValueKind =
        isSource ? source?.kind ?? rows.table.map { .reference(table: $0) } ?? .text : .text
      return SchemaField(
        name: name, value: .field(index), kind: kind, origin: isSource ? source?.origin : nil)
    }
    var schema = RelationSchema.derived(fields, noun: "occurrences")
    schema.selected?.removeLast()
    schema.leftContext = names.firstIndex(of: "left")
    return schema
  }

  /// The field by which rows name their source.
  var sourceField: SchemaField? {
    field(named: "source").flatMap { field in
      if case .reference = field.kind, case .field = field.value { field } else { nil }
    }
  }
}
