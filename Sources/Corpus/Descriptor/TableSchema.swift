import JSON

/// The schema of a table: its fields, what names a row, and what leads to other tables.
package struct TableSchema: Equatable, Sendable {
  package let fields: [FieldDescriptor]
  /// What a cell holds that has no value.
  package let missingValues: [String]
  package let primaryKey: [String]
  package let foreignKeys: [ForeignKey]
  package let match: FieldMatch

  package init(
    fields: [FieldDescriptor], missingValues: [String] = [""], primaryKey: [String] = [],
    foreignKeys: [ForeignKey] = [], match: FieldMatch = .exact
  ) {
    self.fields = fields
    self.missingValues = missingValues
    self.primaryKey = primaryKey
    self.foreignKeys = foreignKeys
    self.match = match
  }

  /// Fields whose value names a row of another table, or of this one.
  package struct ForeignKey: Equatable, Sendable {
    package let fields: [String]
    /// The table referred to; nil for this one.
    package let resource: String?
    package let targetFields: [String]

    package init(fields: [String], resource: String? = nil, targetFields: [String]) {
      self.fields = fields
      self.resource = resource
      self.targetFields = targetFields
    }
  }

  /// A field, or several, by which rows of a table are named.
  package struct Reference: Equatable, Sendable {
    /// The table; nil for the one that refers.
    package let resource: String?
    package let fields: [String]

    package init(resource: String? = nil, fields: [String]) {
      self.resource = resource
      self.fields = fields
    }
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

extension TableSchema: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    fields = try values.optional("fields") ?? []
    missingValues = try values.valueTexts("missingValues") ?? [""]
    primaryKey = try values.texts("primaryKey")
    foreignKeys = try values.optional("foreignKeys") ?? []
    match = try values.texts("fieldsMatch").first.flatMap(FieldMatch.init) ?? .exact
  }
}

extension TableSchema.ForeignKey: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    let own: OneOrMany = try values.required("fields")
    fields = own.items
    let reference: TableSchema.Reference = try values.required("reference")
    resource = reference.resource
    targetFields = reference.fields
  }
}

extension TableSchema.Reference: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    let resource: String = try values.optional("resource") ?? ""
    self.resource = resource.isEmpty ? nil : resource
    let fields: OneOrMany = try values.required("fields")
    self.fields = fields.items
  }
}
