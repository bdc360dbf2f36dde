import JSON

/// A `datapackage.json`, as far as clio reads it: Data Package of either version, with the older
/// and the newer spelling of each property.
package struct Descriptor: Equatable, Sendable {
  package let name: String?
  package let title: String?
  package let resources: [Resource]
  /// Whether clio wrote the package from another corpus, and may write it anew (`clio.export`).
  package let isExport: Bool

  package init(
    name: String? = nil, title: String? = nil, resources: [Resource], isExport: Bool = false
  ) {
    self.name = name
    self.title = title
    self.resources = resources
    self.isExport = isExport
  }

  /// One table of the package, or a file that is not a table.
  package struct Resource: Equatable, Sendable {
    package let name: String?
    package let title: String?
    /// The files that hold the table; clio reads those of one file.
    package let paths: [String]
    /// The rows, where they are in the descriptor itself.
    let inlineRows: InlineRows?
    package let isDeclaredTable: Bool
    package var encoding: String?
    package internal(set) var dialect: DialectDescriptor?
    package internal(set) var schema: TableSchema?
    /// The file that holds the dialect, where it is not written here.
    var dialectPath: String?
    /// The file that holds the schema, where it is not written here.
    var schemaPath: String?
    package internal(set) var clio: ResourceExtension

    /// A resource of files; one with a schema is a table, whatever else is said.
    package init(
      name: String? = nil, title: String? = nil, paths: [String], isDeclaredTable: Bool = true,
      encoding: String? = nil, dialect: DialectDescriptor? = nil, schema: TableSchema? = nil,
      clio: ResourceExtension = ResourceExtension()
    ) {
      self.name = name
      self.title = title
      self.paths = paths
      inlineRows = nil
      self.isDeclaredTable = isDeclaredTable || schema != nil
      self.encoding = encoding
      self.dialect = dialect
      self.schema = schema
      self.clio = clio
    }
  }

  /// What clio adds to a resource, under `clio`.
  package struct ResourceExtension: Equatable, Sendable {
    /// The fields to show where a query selects none.
    package var display: [String] = []
    /// Roles that the general link fields leave out.
    package var passive: [String] = []
    /// Properties of which a claim may hold several values at once.
    package var many: [String] = []
    /// Fields that hold what is in several columns.
    package var gather: [GatheredField] = []
    /// Dates whose year, month and day are in columns of their own.
    package var dates: [ComposedDate] = []
    /// The days of which the table has what happened, as EDTF.
    package var period: String?
    /// What says which row comes first, where dates do not.
    package var order: RowOrder?

    package init(
      display: [String] = [], passive: [String] = [], many: [String] = [],
      gather: [GatheredField] = [], dates: [ComposedDate] = [], period: String? = nil,
      order: RowOrder? = nil
    ) {
      self.display = display
      self.passive = passive
      self.many = many
      self.gather = gather
      self.dates = dates
      self.period = period
      self.order = order
    }
  }

  /// A field with the values of several columns, such as `actor` of `actor1` and `actor2`.
  package struct GatheredField: Equatable, Sendable {
    package let name: String
    /// The columns, by the names of their fields in the schema.
    package let fields: [String]
    /// The table and field that the values refer to.
    package var resource: String?
    package var field: String?

    package init(name: String, fields: [String], resource: String? = nil, field: String? = nil) {
      self.name = name
      self.fields = fields
      self.resource = resource
      self.field = field
    }
  }
}

extension Descriptor {
  /// A date that is put together of several columns, by the names of their fields in the schema.
  package struct ComposedDate: Equatable, Sendable {
    package let name: String
    package let parts: Parts

    /// What the columns hold.
    package enum Parts: Equatable, Sendable {
      /// Whole numbers.
      case numbers(year: String, month: String, day: String?)
      /// Two dates, between which something lasted.
      case bounds(start: String, end: String)
    }

    /// The columns from the year, or from the start, on.
    package var fields: [String] {
      switch parts {
      case .numbers(let year, let month, let day): [year, month] + (day.map { [$0] } ?? [])
      case .bounds(let start, let end): [start, end]
      }
    }

    package init(name: String, year: String, month: String, day: String? = nil) {
      self.name = name
      parts = .numbers(year: year, month: month, day: day)
    }

    package init(name: String, start: String, end: String) {
      self.name = name
      parts = .bounds(start: start, end: end)
    }
  }
}

extension Descriptor: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    name = try values.optional("name")
    title = try values.optional("title")
    var resources: [Resource] = try values.required("resources")
    let clio: JSONObject? = try? values.optional("clio")
    // What is said of the whole package holds for each table that says nothing else.
    let period: String? = try? clio?.optional("period")
    for index in resources.indices where resources[index].clio.period == nil {
      resources[index].clio.period = period
    }
    self.resources = resources
    isExport = (try? clio?.optional("export")) ?? false
  }
}

extension Descriptor.Resource: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    name = try values.optional("name")
    title = try values.optional("title")
    paths = try values.texts("path")
    inlineRows = values["data"].flatMap(InlineRows.init)
    if case .text(let path) = values["schema"] {
      schemaPath = path
    } else {
      schema = try values.optional("schema")
    }
    let type: String? = try values.optional("type")
    let profile: String? = try values.optional("profile")
    isDeclaredTable =
      schema != nil || schemaPath != nil || type == "table" || profile == "tabular-data-resource"
    encoding = try values.optional("encoding")
    if case .text(let path) = values["dialect"] {
      dialectPath = path
    } else {
      dialect = try values.optional("dialect")
    }
    clio = try values.optional("clio") ?? Descriptor.ResourceExtension()
  }
}

extension Descriptor.ResourceExtension: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    display = try values.texts("display")
    passive = try values.texts("passive")
    many = try values.texts("many")
    gather = try values.optional("gather") ?? []
    dates = try values.optional("dates") ?? []
    period = try values.optional("period")
    order = try values.optional("order")
  }
}

extension Descriptor.ComposedDate: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    name = try values.required("name")
    if values["start"] != nil || values["end"] != nil {
      parts = .bounds(start: try values.required("start"), end: try values.required("end"))
    } else {
      parts = .numbers(
        year: try values.required("year"), month: try values.required("month"),
        day: try values.optional("day"))
    }
  }
}

extension Descriptor.GatheredField: JSONReadable {
  init(_ json: JSONValue) throws(JSONMismatch) {
    let values = try JSONObject(json)
    name = try values.required("name")
    fields = try values.texts("fields")
    resource = try values.optional("resource")
    field = try values.optional("field")
  }
}
