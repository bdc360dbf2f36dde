/// The schema of a table: its fields, what names a row, and what leads to other tables.
package struct TableSchema: Sendable {
  package let fields: [FieldDescriptor]
  /// What a cell holds that has no value.
  package let missingValues: [String]
  package let primaryKey: [String]
  package let foreignKeys: [ForeignKey]
  package let match: FieldMatch

  /// Fields whose value names a row of another table, or of this one.
  package struct ForeignKey: Sendable {
    package let fields: [String]
    /// The table referred to; nil for this one.
    package let resource: String?
    package let targetFields: [String]
  }

  /// How far the columns of the file and the fields of the schema may differ.
  package enum FieldMatch: String, Sendable {
    case exact, equal, subset, superset, partial

    /// Whether the file may lack a field.
    var allowsMissing: Bool { self == .superset || self == .partial }
    /// Whether the file may have a column that is not declared.
    var allowsUndeclared: Bool { self == .subset || self == .partial }
  }
}

extension TableSchema: Decodable {
  private enum Key: CodingKey { case fields, missingValues, primaryKey, foreignKeys, fieldsMatch }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    fields = try values.decodeIfPresent([FieldDescriptor].self, forKey: .fields) ?? []
    missingValues =
      try values.decodeIfPresent([ValueText].self, forKey: .missingValues)?.map(\.text) ?? [""]
    primaryKey = try values.decodeIfPresent(OneOrMany.self, forKey: .primaryKey)?.items ?? []
    foreignKeys = try values.decodeIfPresent([ForeignKey].self, forKey: .foreignKeys) ?? []
    let match = try values.decodeIfPresent(OneOrMany.self, forKey: .fieldsMatch)?.items.first
    self.match = match.flatMap(FieldMatch.init) ?? .exact
  }
}

extension TableSchema.ForeignKey: Decodable {
  private enum Key: CodingKey { case fields, reference }
  private enum ReferenceKey: CodingKey { case resource, fields }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    fields = try values.decode(OneOrMany.self, forKey: .fields).items
    let reference = try values.nestedContainer(keyedBy: ReferenceKey.self, forKey: .reference)
    let resource = try reference.decodeIfPresent(String.self, forKey: .resource) ?? ""
    self.resource = resource.isEmpty ? nil : resource
    targetFields = try reference.decode(OneOrMany.self, forKey: .fields).items
  }
}
