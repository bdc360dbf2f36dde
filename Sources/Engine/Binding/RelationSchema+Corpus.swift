import Chronology
import Corpus
import Plan

extension RelationSchema {
  /// The schema of a table of the corpus.
  init(table index: Int, of corpus: Corpus) {
    let table = corpus.tables[index]
    let fields = table.fields.enumerated().map { position, field in
      SchemaField(
        name: field.name, value: .field(position), kind: ValueKind(field.column),
        origin: FieldOrigin(table: index, field: position),
        heading: field.label == field.name ? nil : field.label)
    }
    self.init(
      fields: Self.aliases(of: table, fields) + Self.dateParts(of: table, origin: index) + fields,
      columnCount: fields.count, table: index, noun: table.name, isDerived: false)
    own = zip(fields, table.fields)
      .filter { $1.origin == .stored || $1.origin == .link }.map(\.0)
  }

  /// Link fields by the far collection's name, which the column's own name hides.
  private static func aliases(of table: Table, _ fields: [SchemaField]) -> [SchemaField] {
    if table.aliases.isEmpty { return [] }
    let places = Dictionary(
      fields.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    return table.aliases.sorted { $0.key < $1.key }.compactMap { alias, name in
      guard let field = places[name].map({ fields[$0] }) else { return nil }
      return SchemaField(name: alias, value: field.value, kind: field.kind, origin: field.origin)
    }
  }

  /// `year`, `month`, `decade` and `century` of the field `date`, else of the only date field.
  private static func dateParts(of table: Table, origin: Int) -> [SchemaField] {
    let dates = table.fields.indices.filter {
      if case .date = table.fields[$0].column { true } else { false }
    }
    guard
      let date = dates.first(where: { table.fields[$0].name.lowercased() == "date" })
        ?? (dates.count == 1 ? dates[0] : nil)
    else { return [] }
    return DatePart.allCases.map { part in
      SchemaField(
        name: part.rawValue, value: .datePart(part, of: date), kind: .datePart(part),
        origin: FieldOrigin(table: origin, field: date))
    }
  }
}

extension ValueKind {
  init(_ column: Column) {
    self =
      switch column {
      case .text: .text
      case .category: .category
      case .integer: .integer
      case .decimal: .decimal
      case .quantity: .quantity
      case .boolean: .boolean
      case .date: .date
      case .list: .list
      case .reference(let column):
        if case .table(let table) = column.target {
          .reference(table: table)
        } else {
          .reference(table: nil)
        }
      case .link(let column): .link(table: column.table)
      }
  }
}
