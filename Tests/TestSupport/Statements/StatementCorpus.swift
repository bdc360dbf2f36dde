import Corpus
import Query

/// What a generator of statements knows of a corpus: names, kinds, and some values of each field.
package struct StatementCorpus: Sendable {
  /// What the program is given to open it; empty for the built-in one.
  package let path: String?
  let tables: [StatementTable]

  package init(path: String?) throws {
    let corpus =
      if let path { try CorpusLoader.load(path: path) } else { try CorpusLoader.builtIn() }
    self.path = path
    tables = corpus.tables.indices.map { StatementTable(index: $0, of: corpus) }
  }

  /// The tables that a query may start from.
  var collections: [Int] { tables.indices.filter { !tables[$0].isLink } }
}

/// A table, as a generator of statements knows it.
struct StatementTable: Sendable {
  let name: String
  let isLink: Bool
  let hasHierarchy: Bool
  /// Whether 'cite' finds sources of its rows.
  let hasSources: Bool
  let ids: [String]
  let fields: [StatementField]
  /// The ways backwards to its rows, each with the table that it leads to.
  let inverses: [(text: String, target: Int)]

  init(index: Int, of corpus: Corpus) {
    let table = corpus.tables[index]
    name = Parsing.fieldName(table.name)
    isLink = table.isLink
    hasHierarchy = table.hierarchyField != nil
    hasSources = table.sourceField != nil || table.name == "sources"
    ids = table.idField.map { Self.samples(of: table.fields[$0].column, in: corpus, table) } ?? []
    var fields = table.fields.filter { !$0.name.contains("\n") && !$0.name.contains("`") }.map {
      StatementField(
        name: Parsing.fieldName($0.name), kind: StatementKind($0.column),
        values: Self.samples(of: $0.column, in: corpus, table))
    }
    let dates = fields.filter { $0.kind == .date }
    if dates.count == 1 || dates.contains(where: { $0.name == "date" }) {
      fields += ["year", "month", "decade", "century"].map {
        StatementField(name: $0, kind: .part, values: StatementField.samples(ofPart: $0))
      }
    }
    self.fields = fields
    inverses = corpus.tables.enumerated().flatMap { number, other in
      other.fields.compactMap { field in
        guard case .reference(let column) = field.column, case .table(index) = column.target,
          !other.isLink
        else { return nil }
        let name = Parsing.fieldName(field.name)
        return ("^\(Parsing.fieldName(other.name)).\(name)", number)
      }
    }
  }

  /// Some values, spread over the rows, as they are written in a query.
  private static func samples(of column: Column, in corpus: Corpus, _ table: Table) -> [String] {
    var found: [String] = []
    for row in stride(from: 0, to: table.rowCount, by: max(1, table.rowCount / 12)) {
      let text: String? =
        switch column {
        case .reference(let references): references[row].flatMap { label($0, corpus) }
        case .link(let links):
          links[row].first.flatMap { label(RowReference(table: links.table, row: Int($0)), corpus) }
        case .list(let lists): lists[row].first
        case .boolean(let truths): truths.isTrue.contains(row) ? "true" : "false"
        default: column.text(at: row)
        }
      if let text, !text.contains("\n"), text.utf8.count < 200, !found.contains(text) {
        found.append(text)
      }
    }
    return found
  }

  private static func label(_ row: RowReference, _ corpus: Corpus) -> String? {
    let table = corpus.tables[row.table]
    return (table.nameField ?? table.idField).flatMap { table.fields[$0].column.text(at: row.row) }
  }
}

/// A field, as a generator of statements knows it.
struct StatementField: Sendable {
  var name: String
  let kind: StatementKind
  /// Some of its values, without quotes.
  var values: [String] = []

  /// Values of a part of a date, by its name.
  static func samples(ofPart name: String) -> [String] {
    switch name {
    case "year": ["1970", "1969", "0", "-43", "9999"]
    case "month": ["1", "6", "12"]
    case "decade": ["1960", "1970", "-50"]
    case "century": ["1900", "1800", "0"]
    default: []
    }
  }
}

/// The kind that a value has, as far as a generator of statements can tell.
enum StatementKind: Hashable, Sendable {
  case text, category, integer, decimal, quantity, boolean, date, part, list
  case reference(Int?)
  case link(Int)

  init(_ column: Column) {
    self =
      switch column.kind {
      case .text: .text
      case .category: .category
      case .integer: .integer
      case .decimal: .decimal
      case .quantity: .quantity
      case .boolean: .boolean
      case .date: .date
      case .list: .list
      case .reference(let table): .reference(table)
      case .link(let table): .link(table)
      }
  }

  var isNumber: Bool {
    switch self {
    case .integer, .decimal, .quantity, .part: true
    case .text, .category, .boolean, .date, .list, .reference, .link: false
    }
  }

  var isText: Bool {
    switch self {
    case .text, .category, .list: true
    case .integer, .decimal, .quantity, .part, .boolean, .date, .reference, .link: false
    }
  }

  /// The table to which a step along such a field leads.
  var target: Int? {
    switch self {
    case .reference(let table): table
    case .link(let table): table
    case .text, .category, .integer, .decimal, .quantity, .part, .boolean, .date, .list: nil
    }
  }
}
