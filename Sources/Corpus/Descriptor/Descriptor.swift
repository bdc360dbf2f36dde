/// A `datapackage.json`, as far as clio reads it: Data Package of either version, with the older
/// and the newer spelling of each property.
package struct Descriptor: Sendable {
  package let name: String?
  package let title: String?
  package let resources: [Resource]

  /// One table of the package, or a file that is none.
  package struct Resource: Sendable {
    package let name: String?
    package let title: String?
    /// The files that hold the table; clio reads those of one file.
    package let paths: [String]
    /// Whether the rows stand in the descriptor itself.
    package let hasInlineData: Bool
    package let isDeclaredTable: Bool
    package let encoding: String?
    package let dialect: DialectDescriptor?
    package let schema: TableSchema?
    package let clio: ResourceExtension
  }

  /// How the cells of a resource are written.
  package struct DialectDescriptor: Sendable {
    package let delimiter: String?
    package let quoteChar: String?
    package let header: Bool?
    /// Properties that change what a file means, and that clio does not know.
    package let notFollowed: [String]
  }

  /// What clio adds to a resource, under `clio`.
  package struct ResourceExtension: Sendable {
    /// The fields to show where a query selects none.
    package var display: [String] = []
    /// Roles that the general link fields leave out.
    package var passive: [String] = []
    /// Properties of which a claim may hold several values at once.
    package var many: [String] = []
  }
}

extension Descriptor: Decodable {
  private enum Key: CodingKey { case name, title, resources }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    name = try values.decodeIfPresent(String.self, forKey: .name)
    title = try values.decodeIfPresent(String.self, forKey: .title)
    resources = try values.decode([Resource].self, forKey: .resources)
  }
}

extension Descriptor.Resource: Decodable {
  private enum Key: CodingKey {
    case name, title, path, data, type, profile, encoding, dialect, schema, clio
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    name = try values.decodeIfPresent(String.self, forKey: .name)
    title = try values.decodeIfPresent(String.self, forKey: .title)
    let path = try? values.decodeIfPresent(String.self, forKey: .path)
    paths =
      try path.map { [$0] } ?? values.decodeIfPresent(OneOrMany.self, forKey: .path)?.items ?? []
    hasInlineData = values.contains(.data)
    schema = try values.decodeIfPresent(TableSchema.self, forKey: .schema)
    isDeclaredTable =
      try schema != nil || values.decodeIfPresent(String.self, forKey: .type) == "table"
      || values.decodeIfPresent(String.self, forKey: .profile) == "tabular-data-resource"
    encoding = try values.decodeIfPresent(String.self, forKey: .encoding)
    dialect = try values.decodeIfPresent(Descriptor.DialectDescriptor.self, forKey: .dialect)
    clio =
      try values.decodeIfPresent(Descriptor.ResourceExtension.self, forKey: .clio)
      ?? Descriptor.ResourceExtension()
  }
}

extension Descriptor.DialectDescriptor: Decodable {
  private enum Key: CodingKey {
    case delimiter, quoteChar, header, escapeChar, commentChar, headerRows, commentRows
  }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    delimiter = try values.decodeIfPresent(String.self, forKey: .delimiter)
    quoteChar = try values.decodeIfPresent(String.self, forKey: .quoteChar)
    header = try values.decodeIfPresent(Bool.self, forKey: .header)
    let unknown: [Key] = [.escapeChar, .commentChar, .headerRows, .commentRows]
    notFollowed = unknown.filter(values.contains).map(\.stringValue)
  }
}

extension Descriptor.ResourceExtension: Decodable {
  private enum Key: CodingKey { case display, passive, many }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    display = try values.decodeIfPresent(OneOrMany.self, forKey: .display)?.items ?? []
    passive = try values.decodeIfPresent(OneOrMany.self, forKey: .passive)?.items ?? []
    many = try values.decodeIfPresent(OneOrMany.self, forKey: .many)?.items ?? []
  }
}
