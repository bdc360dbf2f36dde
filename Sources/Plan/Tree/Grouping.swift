/// A value of rows by which groups are formed.
package struct GroupingKey: Hashable, Codable, Sendable {
  package let name: String
  package let value: BoundValue
  package let kind: ValueKind
  package let origin: FieldOrigin?
  /// Whether the several values of a row form one key.
  package let whole: Bool

  package init(
    name: String, value: BoundValue, kind: ValueKind, origin: FieldOrigin?, whole: Bool
  ) {
    self.name = name
    self.value = value
    self.kind = kind
    self.origin = origin
    self.whole = whole
  }
}

/// A column of a grouping that sums up the rows of each group.
package struct Aggregate: Hashable, Codable, Sendable {
  package let name: String
  package let function: Function
  package let kind: ValueKind

  package init(name: String, function: Function, kind: ValueKind) {
    self.name = name
    self.function = function
    self.kind = kind
  }

  package enum Function: Hashable, Codable, Sendable {
    case count
    case countWhere(Condition)
    /// A function of the values of a field.
    case of(FunctionName, BoundValue)
  }
}

extension GroupingKey {
  /// The name under which later stages find the key; a part of a date stays one.
  func schemaField(at index: Int) -> SchemaField {
    let value: BoundValue =
      if case .datePart(let part, _) = value { .datePart(part, of: index) } else { .field(index) }
    let kind = kind.isSeveral && !whole ? kind.oneOfSeveral : kind
    return SchemaField(name: name, value: value, kind: kind, origin: origin)
  }
}

extension Aggregate {
  /// The name under which later stages find the column; the least year stays a year of a date.
  func schemaField(at index: Int) -> SchemaField {
    let value: BoundValue =
      if case .datePart(let part) = kind { .datePart(part, of: index) } else { .field(index) }
    return SchemaField(name: name, value: value, kind: kind, origin: nil)
  }
}

extension ValueKind {
  /// The kind of one value out of several.
  package var oneOfSeveral: ValueKind {
    switch self {
    case .link(let table): .reference(table: table)
    case .list: .text
    case .text, .category, .integer, .decimal, .quantity, .boolean, .date, .datePart, .reference:
      self
    }
  }
}

extension RelationSchema {
  /// The schema of what a grouping makes.
  package static func derived(
    _ keys: [GroupingKey], _ aggregates: [Aggregate], of members: RelationSchema?
  ) -> RelationSchema {
    var schema = RelationSchema.derived(
      keys.enumerated().map { $1.schemaField(at: $0) }
        + aggregates.enumerated().map { $1.schemaField(at: keys.count + $0) }, noun: "groups")
    schema.members = members.map(MemberSchema.init)
    schema.groups = GroupColumns(
      keyCount: keys.count, sumCount: aggregates.count,
      counts: aggregates.indices.filter { aggregates[$0].function.counts }.map { keys.count + $0 })
    return schema
  }
}

extension Aggregate.Function {
  /// Whether it counts, so that it is 0 of no rows.
  package var counts: Bool {
    switch self {
    case .count, .countWhere: true
    case .of: false
    }
  }

  /// The field that is summed up.
  package var field: Int? {
    switch self {
    case .count, .countWhere: nil
    case .of(_, let value): value.field
    }
  }
}
