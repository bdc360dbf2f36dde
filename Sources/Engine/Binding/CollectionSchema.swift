import Chronology
package import Plan

/// A field of a collection, as far as binding knows it.
package struct CollectionField: Sendable {
  package let name: String
  package let kind: ValueKind
  package let origin: Origin
  /// The heading of the column of a file, where that is not the name.
  package let heading: String?
  /// What all its numbers count, where their file says so beside each: `%`.
  package let unit: String?
  /// The name of the field that says what the number of a row counts.
  package let unitField: String?

  /// Where a field comes from.
  package enum Origin: Sendable {
    case stored
    /// The values of several stored ones.
    case gathered
    /// All that a link table leads to.
    case link
    /// What it leads to in one role.
    case role
  }

  package init(
    _ name: String, _ kind: ValueKind, origin: Origin = .stored, heading: String? = nil,
    unit: String? = nil, unitField: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.origin = origin
    self.heading = heading
    self.unit = unit
    self.unitField = unitField
  }
}

/// A collection as binding knows it: what its rows are like, and nothing that one of them holds.
package struct CollectionSchema: Sendable {
  package let name: String
  /// The fields that a plan names by their places.
  package let fields: [CollectionField]
  /// The rows with which a query begins.
  package let rows: RelationSchema
  package let role: Role
  /// The names of the fields to show where a query selects none.
  package let display: [String]
  /// The field of ids that names its rows; nil where there is none.
  package let idField: Int?
  /// Whether its rows belong to others of it, which `under` follows.
  package let hasHierarchy: Bool
  /// Whether somebody has declared the fields, so that nothing was inferred of them.
  package let isDeclared: Bool

  /// What a collection is there for.
  package enum Role: Sendable {
    case rows
    /// It only links two others, and is seen through their link fields.
    case link
    /// It holds the passages of the texts that a user has attached.
    case passages
  }

  /// - Parameter aliases: Names of fields by further names in small letters.
  package init(
    name: String, at place: Int, fields: [CollectionField], aliases: [String: String] = [:],
    role: Role = .rows, display: [String] = [], idField: Int? = nil, hasHierarchy: Bool = false,
    isDeclared: Bool = true
  ) {
    self.name = name
    self.fields = fields
    self.role = role
    self.display = display
    self.idField = idField
    self.hasHierarchy = hasHierarchy
    self.isDeclared = isDeclared
    rows = RelationSchema(collection: name, at: place, fields, aliases)
  }

  /// Whether a field of ids names its rows.
  package var hasIDs: Bool { idField != nil }

  /// The place of a field by its name or a further name, without regard to case.
  ///
  /// - Complexity: O(1) on average.
  package func place(of name: String) -> Int? {
    guard let field = rows.field(called: name) else { return nil }
    if case .field(let place) = field.value { return place }
    // A part of the date hides a further name, and no path leads through it.
    let name = name.lowercased()
    return rows.fields.first { $0.name.lowercased() == name && $0.value != field.value }?.value
      .field
  }

  /// The place of a field so called whose values may be rows of a collection.
  func place(of name: String, leadingTo target: Int) -> Int? {
    place(of: name).flatMap { fields[$0].kind.leads(to: target) ? $0 : nil }
  }

  /// The places of the stored fields that may lead to a row of a collection; `^name` means one of them
  /// backwards.
  ///
  /// - Complexity: O(fields).
  package func references(to target: Int) -> [Int] {
    fields.indices.filter {
      (fields[$0].origin == .stored || fields[$0].origin == .gathered)
        && fields[$0].kind.leads(to: target)
    }
  }

  /// The place of a stored field by its name or a further name.
  func place(ofStored name: String) -> Int? {
    place(of: name).flatMap { fields[$0].origin == .stored ? $0 : nil }
  }
}

extension ValueKind {
  /// Whether the values may be rows of a collection.
  func leads(to target: Int) -> Bool {
    switch self {
    case .reference(let table): table == nil || table == target
    case .link(let table): table == target
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .datePart, .list: false
    }
  }
}

extension RelationSchema {
  fileprivate init(
    collection: String, at place: Int, _ columns: [CollectionField], _ aliases: [String: String]
  ) {
    let fields = columns.enumerated().map { index, field in
      SchemaField(
        name: field.name, value: .field(index), kind: field.kind,
        origin: FieldOrigin(table: place, field: index), heading: field.heading)
    }
    self.init(
      fields: Self.renamed(fields, aliases) + Self.dateParts(of: fields) + fields,
      columnCount: fields.count, table: place, noun: collection, isDerived: false)
    own = zip(fields, columns).filter { $1.origin == .stored || $1.origin == .link }.map(\.0)
  }

  /// Link fields by the far collection's name, which the column's own name hides.
  private static func renamed(
    _ fields: [SchemaField], _ aliases: [String: String]
  ) -> [SchemaField] {
    if aliases.isEmpty { return [] }
    let places = Dictionary(
      fields.enumerated().map { ($1.name.lowercased(), $0) },
      uniquingKeysWith: { first, _ in first })
    return aliases.sorted { $0.key < $1.key }.compactMap { alias, name in
      guard let field = places[name.lowercased()].map({ fields[$0] }) else { return nil }
      return SchemaField(name: alias, value: field.value, kind: field.kind, origin: field.origin)
    }
  }

  /// `year`, `month`, `decade` and `century` of the field `date`, else of the only date field.
  private static func dateParts(of fields: [SchemaField]) -> [SchemaField] {
    let dates = fields.filter { $0.kind == .date }
    guard
      let date = dates.first(where: { $0.name.lowercased() == "date" })
        ?? (dates.count == 1 ? dates[0] : nil)
    else { return [] }
    return DatePart.allCases.map { part in
      SchemaField(
        name: part.rawValue, value: .datePart(part, of: date.value.field), kind: .datePart(part),
        origin: date.origin)
    }
  }
}
