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

  package indirect enum Function: Hashable, Codable, Sendable {
    /// The number of the rows.
    case count
    /// A function of the values of some fields; of quantiles the share of the values that lie below.
    case of(FunctionName, [BoundValue], share: Double?)
    /// A function of the rows for which a condition holds.
    case filtered(Function, Condition)
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
    return schema
  }
}

extension Aggregate.Function {
  /// The fields that are summed up.
  package var fields: [Int] {
    switch self {
    case .count: []
    case .of(_, let values, _): values.map(\.field)
    case .filtered(let function, _): function.fields
    }
  }
}
