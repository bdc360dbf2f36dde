import Text

/// The fields of the rows between two stages: all that binding knows of them.
package struct RelationSchema: Sendable {
  /// The names in scope; a later one hides an earlier one.
  package private(set) var fields: [SchemaField] = []
  private var names = FieldNames()
  /// What is shown, in order, where something was selected.
  package var selected: [SchemaField]?
  /// What `compute` shows behind the fields that are shown anyway.
  package var computed: [SchemaField] = []
  /// The columns of the rows' own table that are shown where nothing was selected.
  package var own: [SchemaField] = []
  /// The names that are shown, in their folded form, once somebody has asked which are taken.
  package var shownNames: Set<String>?
  /// The number of columns of the rows' table, those that stages have derived included.
  package var columnCount: Int
  /// The table of the corpus that the rows belong to, unless they were grouped.
  package let table: Int?
  /// What a row is, in the plural.
  package let noun: String
  /// Whether the rows are the result of `count`, or of grouping.
  package let isDerived: Bool
  /// Whether the rows are the one row of a count, whose number is all that is reported.
  package var isCount = false
  /// The schema of the rows that were grouped, which `open` leads back to.
  package var members: MemberSchema?
  /// The column that comes before a match, where the rows are occurrences.
  package var leftContext: Int?
  /// What the first columns are, where the rows are groups.
  package var groups: GroupColumns?

  package init(
    fields: [SchemaField], selected: [SchemaField]? = nil, columnCount: Int, table: Int?,
    noun: String, isDerived: Bool
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
  package mutating func add(_ added: [SchemaField]) {
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
  package func field(called name: String) -> SchemaField? {
    names.place(of: name).map { fields[$0] }
  }

  /// The fields whose columns have a heading, without regard to case, width and further spaces.
  package func fields(headed heading: String) -> [SchemaField] {
    var seen: Set<BoundValue> = []
    return names.places(headed: Self.folded(heading)).map { fields[$0] }
      .filter { seen.insert($0.value).inserted }
  }

  /// Whether fields are called by numbers of so many digits, three or more.
  package func hasNumbers(ofDigits count: Int) -> Bool {
    count > 2 && names.hasNumbers(ofDigits: count)
  }

  /// A name of a field without case and width; the lexer reads full-width signs as their twins.
  package static func folded(_ name: String) -> String { Folding.heading(name) }
}

/// A schema inside another.
package final class MemberSchema: Codable, Sendable {
  package let schema: RelationSchema

  package init(_ schema: RelationSchema) { self.schema = schema }
}

extension RelationSchema {
  /// The schema of rows that a stage made.
  package static func derived(_ fields: [SchemaField], noun: String = "rows") -> RelationSchema {
    RelationSchema(
      fields: fields, selected: fields, columnCount: fields.count, table: nil, noun: noun,
      isDerived: true)
  }

  /// The columns of an answer, in order.
  package var shown: [SchemaField] {
    selected ?? (table == nil ? fields : own) + computed
  }

  /// The columns that people see: what was selected, else the fields of these names and what was computed.
  ///
  /// - Parameter names: What the rows' collection wishes to show; where it has no wish, all are.
  package func headline(showing names: [String]) -> [SchemaField] {
    if let selected { return selected }
    let chosen = table == nil ? [] : names.compactMap { field(called: $0) }
    return chosen.isEmpty ? shown : chosen + computed
  }

  /// What `select *` shows: the columns of the rows and what was computed for them.
  package var everything: [SchemaField] {
    table == nil ? selected ?? fields : own + computed
  }

  /// Whether an answer has one column, be it chosen or all that there is.
  package var hasOneColumn: Bool { (selected ?? everything).count == 1 }

  /// The one column that is shown, where only one is.
  package var onlyColumn: SchemaField? {
    guard let selected, selected.count == 1 else { return nil }
    return selected[0]
  }
}

extension RelationSchema: Hashable, Codable {
  private enum CodingKeys: String, CodingKey {
    case fields, selected, computed, own, columnCount, table, noun, isDerived, isCount, members
    case leftContext, groups
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      fields: try container.decode([SchemaField].self, forKey: .fields),
      selected: try container.decodeIfPresent([SchemaField].self, forKey: .selected),
      columnCount: try container.decode(Int.self, forKey: .columnCount),
      table: try container.decodeIfPresent(Int.self, forKey: .table),
      noun: try container.decode(String.self, forKey: .noun),
      isDerived: try container.decode(Bool.self, forKey: .isDerived))
    computed = try container.decode([SchemaField].self, forKey: .computed)
    own = try container.decode([SchemaField].self, forKey: .own)
    isCount = try container.decode(Bool.self, forKey: .isCount)
    members = try container.decodeIfPresent(MemberSchema.self, forKey: .members)
    leftContext = try container.decodeIfPresent(Int.self, forKey: .leftContext)
    groups = try container.decodeIfPresent(GroupColumns.self, forKey: .groups)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(fields, forKey: .fields)
    try container.encodeIfPresent(selected, forKey: .selected)
    try container.encode(computed, forKey: .computed)
    try container.encode(own, forKey: .own)
    try container.encode(columnCount, forKey: .columnCount)
    try container.encodeIfPresent(table, forKey: .table)
    try container.encode(noun, forKey: .noun)
    try container.encode(isDerived, forKey: .isDerived)
    try container.encode(isCount, forKey: .isCount)
    try container.encodeIfPresent(members, forKey: .members)
    try container.encodeIfPresent(leftContext, forKey: .leftContext)
    try container.encodeIfPresent(groups, forKey: .groups)
  }

  package static func == (left: RelationSchema, right: RelationSchema) -> Bool {
    left.fields == right.fields && left.selected == right.selected
      && left.computed == right.computed && left.own == right.own
      && left.columnCount == right.columnCount && left.table == right.table
      && left.noun == right.noun && left.isDerived == right.isDerived
      && left.isCount == right.isCount && left.members?.schema == right.members?.schema
      && left.leftContext == right.leftContext && left.groups == right.groups
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(fields)
    hasher.combine(selected)
    hasher.combine(table)
  }
}
