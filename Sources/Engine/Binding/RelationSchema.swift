package import Chronology
import Corpus

/// What the values of a field are, for binding and for the order of rows.
package enum ValueKind: Equatable, Sendable {
  case text, category, integer, decimal, boolean, date
  /// A year, month, decade or century that derives from a date.
  case datePart(DatePart)
  /// Several plain strings.
  case list
  /// One row of a table, or of any where the table is nil.
  case reference(table: Int?)
  /// Several rows of a table.
  case link(table: Int)
  /// A number known from its low to its high bound.
  case quantity

  /// Whether a row has a set of values, of which `=` asks for any.
  package var isSeveral: Bool {
    switch self {
    case .list, .link: true
    default: false
    }
  }
}

/// A value of a row, with no names left: fields are indexes into the table of the relation.
package enum BoundValue: Hashable, Sendable {
  case field(Int)
  case datePart(DatePart, of: Int)

  /// The field that the value is read from.
  package var field: Int {
    switch self {
    case .field(let field): field
    case .datePart(_, let field): field
    }
  }
}

/// A field of the corpus itself, which values of a derived table go back to.
package struct FieldOrigin: Hashable, Sendable {
  package let table: Int
  package let field: Int
}

/// A name that later stages may use, and what it means.
package struct SchemaField: Sendable {
  package let name: String
  package let value: BoundValue
  package let kind: ValueKind
  package let origin: FieldOrigin?
  /// The heading of the column of a file, where that is not the name.
  package var heading: String?
}

/// The fields of the rows between two stages: all that binding knows of them.
package struct RelationSchema: Sendable {
  /// The names in scope; a later one hides an earlier one.
  package private(set) var fields: [SchemaField] = []
  private var names = FieldNames()
  /// What is shown, in order, where something was selected.
  package var selected: [SchemaField]?
  /// What `compute` shows behind the fields that are shown anyway.
  package var computed: [SchemaField] = []
  /// The names that are shown, in their folded form, once somebody has asked which are taken.
  var shownNames: Set<String>?
  /// The number of columns of the rows' table, those that stages have derived included.
  package var columnCount: Int
  /// The table of the corpus that the rows belong to, unless they were grouped.
  package let table: Int?
  /// What a row is, in the plural.
  package let noun: String
  /// Whether the rows are the result of `count`, or of grouping.
  package let isDerived: Bool
  /// Whether the rows are the one row of a count, whose number is all that is told.
  package var isCount = false
  /// The schema of the rows that were grouped, which `open` leads back to.
  package var members: MemberSchema?
  /// The column that stands before a match, where the rows are occurrences.
  package var leftContext: Int?

  init(
    fields: [SchemaField], selected: [SchemaField]?, columnCount: Int, table: Int?, noun: String,
    isDerived: Bool
  ) {
    self.selected = selected
    self.columnCount = columnCount
    self.table = table
    self.noun = noun
    self.isDerived = isDerived
    add(fields)
  }

  /// Adds names, which hide those that are there.
  ///
  /// - Complexity: O(fields added).
  mutating func add(_ added: [SchemaField]) {
    for field in added {
      names.add(field, at: fields.count)
      fields.append(field)
    }
  }

  /// The field of a name, without regard to case; what was selected last comes first. Where no field is
  /// called so, the one whose column has it for a heading.
  package func field(named name: String) -> SchemaField? {
    if let place = names.place(of: name) { return fields[place] }
    if let place = names.place(ofFolded: Self.folded(name)) { return fields[place] }
    let headed = fields(headed: name)
    return headed.count == 1 ? headed[0] : nil
  }

  /// The last field that is called so to the letter, but for its case.
  func field(called name: String) -> SchemaField? { names.place(of: name).map { fields[$0] } }

  /// The fields whose columns have a heading, without regard to case, width and further blanks.
  func fields(headed heading: String) -> [SchemaField] {
    var seen: Set<BoundValue> = []
    return names.places(headed: Self.folded(heading)).map { fields[$0] }
      .filter { seen.insert($0.value).inserted }
  }

  /// Whether fields are called by numbers of so many digits, three or more.
  func hasNumbers(ofDigits count: Int) -> Bool { count > 2 && names.hasNumbers(ofDigits: count) }

  /// A name of a field without case and width; the lexer reads full-width signs as their twins.
  static func folded(_ name: String) -> String { Table.foldedHeading(name) }
}

/// A schema inside another.
package final class MemberSchema: Sendable {
  package let schema: RelationSchema

  init(_ schema: RelationSchema) { self.schema = schema }
}

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
      selected: nil, columnCount: fields.count, table: index, noun: table.name, isDerived: false)
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
