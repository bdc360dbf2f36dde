import Text

/// A table of a corpus, the collection that a query starts from.
package struct Table: Sendable {
  /// The name in queries.
  package let name: String
  package let title: String?
  package let rowCount: Int
  /// Stored fields in the order of the descriptor, then link fields by name, then roles by name.
  package private(set) var fields: [Field]
  /// The index in `fields` of the field that names a row, where there is one.
  package let idField: Int?
  /// The index in `fields` of `name` or `title`.
  package let nameField: Int?
  /// That field, then those with the names in further languages.
  package var nameFields: [NameField] { names.value.nameFields }
  /// The fields by which a row is called in answers: its names, else what it states.
  var labelFields: [NameField] { names.value.labelFields }
  /// The names of the fields to show where a query selects none.
  package let display: [String]
  /// Further names of link fields: the far collection's name means the same as the far column's.
  package let aliases: [String: String]
  /// Whether the table only links two others.
  package let isLink: Bool
  /// The indices in `fields` of the ends of a link table.
  package let ends: Ends?
  /// The index in `fields` of the reference to the same table that `under` follows.
  package let hierarchyField: Int?
  /// The index in `fields` of the reference to the source, or the sources, that state a row.
  package let sourceField: Int?
  /// The properties of which a claim may hold several values at once (`clio.many`).
  package let many: [String]
  /// The indices in `fields` of the fields of the primary key, in its order.
  package let key: [Int]
  /// Of a link table, the roles that the general link fields leave out (`clio.passive`).
  package let passive: [String]
  /// What is declared of the time of its rows.
  package let timeline: TableTimeline
  /// Where the table was read from; nil for one that no file holds.
  package let origin: TableOrigin?
  /// Where each row is in its file, in a table of passages; empty in others.
  package let passages: [Passage]

  /// The fields of a link table by which it links, as indices in `fields`.
  package struct Ends: Hashable, Sendable {
    package let first: Int
    package let second: Int
    package let role: Int?

    package init(first: Int, second: Int, role: Int? = nil) {
      self.first = first
      self.second = second
      self.role = role
    }
  }

  /// The fields by their names: of most tables of a corpus nobody asks.
  private var names: Deferred<FieldNames>

  package init(
    name: String, title: String? = nil, rowCount: Int, fields: [Field], idField: Int? = nil,
    nameField: Int? = nil, display: [String] = [], aliases: [String: String] = [:],
    isLink: Bool = false, ends: Ends? = nil, hierarchyField: Int? = nil,
    sourceField: Int? = nil, many: [String] = [], key: [Int]? = nil, passive: [String] = [],
    timeline: TableTimeline = TableTimeline(), origin: TableOrigin? = nil,
    passages: [Passage] = []
  ) {
    self.init(
      name: name, title: title, rowCount: rowCount, fields: fields,
      names: .ready(FieldNames(fields, nameField: nameField)), idField: idField,
      nameField: nameField, display: display, aliases: aliases, isLink: isLink, ends: ends,
      hierarchyField: hierarchyField, sourceField: sourceField, many: many,
      key: key ?? idField.map { [$0] } ?? [], passive: passive, timeline: timeline, origin: origin,
      passages: passages)
  }

  /// A table whose names may be looked at later.
  init(
    name: String, title: String?, rowCount: Int, fields: [Field], names: Deferred<FieldNames>,
    idField: Int?, nameField: Int?, display: [String], aliases: [String: String], isLink: Bool,
    ends: Ends?, hierarchyField: Int?, sourceField: Int?, many: [String], key: [Int],
    passive: [String], timeline: TableTimeline, origin: TableOrigin?, passages: [Passage]
  ) {
    self.name = name
    self.title = title
    self.rowCount = rowCount
    self.fields = fields
    self.idField = idField
    self.nameField = nameField
    self.display = display
    self.aliases = aliases
    self.isLink = isLink
    self.ends = ends
    self.hierarchyField = hierarchyField
    self.sourceField = sourceField
    self.many = many
    self.key = key
    self.passive = passive
    self.timeline = timeline
    self.origin = origin
    self.passages = passages
    self.names = names
  }

  /// Puts a field behind the others.
  ///
  /// - Complexity: O(1), unless the table is shared.
  package mutating func append(_ field: Field) {
    var names = names.value
    // The names must not be shared while one is added.
    self.names = .ready(FieldNames([], nameField: nil))
    names.add(field, at: fields.count)
    self.names = .ready(names)
    fields.append(field)
  }

  /// A field, then those with the same in further languages, in the order of the fields.
  func translated(_ field: Int) -> [NameField] {
    names.value.translated(fields[field].name, at: field)
  }

  /// The index of a field by its name or a further name, without regard to case.
  package func fieldIndex(named name: String) -> Int? {
    let name = name.lowercased()
    let names = names.value
    return names.index(of: name) ?? aliases[name].flatMap(names.index)
  }

  /// The index of a field as somebody wrote it: by its name, else by the heading of its column where no
  /// other has that.
  package func fieldIndex(written name: String) -> Int? {
    if let index = fieldIndex(named: name) { return index }
    let folded = Folding.heading(name)
    let found = fields.indices.filter {
      Folding.heading(fields[$0].name) == folded
        || Folding.heading(fields[$0].label) == folded
    }
    return found.count == 1 ? found[0] : nil
  }
  /// The id of a row, where the table has ids and the row has one.
  package func id(of row: Int) -> String? {
    guard let idField else { return nil }
    return fields[idField].column.text(at: row)
  }
}

extension Column {
  /// The words that the date of a row was read from, where these are not its text in EDTF.
  package func words(at row: Int) -> String? {
    if case .date(let column) = self { column.words(row) } else { nil }
  }

  /// The text of a row of a text, category or date column, or of a number.
  package func text(at row: Int) -> String? {
    switch self {
    case .text(let column): column[row]
    case .category(let column): column[row]
    case .integer(let column): column.missing.contains(row) ? nil : String(column.values[row])
    case .decimal(let column): column.missing.contains(row) ? nil : String(column.values[row])
    case .quantity(let column): column.stated[row].map { String($0) }
    case .date(let column): column.texts[row]
    default: nil
    }
  }
}
