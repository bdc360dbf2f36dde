/// The resource that a descriptor would hold for a file that has none.
enum BareResource {
  static func resource(
    name: String, file: String, form: TableForm, schema: TableSchema
  ) -> Descriptor.Resource {
    Descriptor.Resource(
      name: name, paths: [file], dialect: dialect(of: form), schema: schema,
      clio: Descriptor.ResourceExtension(gather: wideFields(of: schema), dates: dates(of: schema)))
  }

  private static func dates(of schema: TableSchema) -> [Descriptor.ComposedDate] {
    DateColumns.dates(
      names: schema.fields.map { $0.clio.name ?? $0.name }, labels: schema.fields.map(\.name),
      isInteger: schema.fields.map { $0.type == "integer" })
  }

  private static func wideFields(of schema: TableSchema) -> [Descriptor.GatheredField] {
    WideColumns.fields(
      names: schema.fields.map { $0.clio.name ?? $0.name }, labels: schema.fields.map(\.name),
      isText: schema.fields.map { $0.rdfType == nil && ["string", "array"].contains($0.type) })
  }

  private static func dialect(of form: TableForm) -> Descriptor.DialectDescriptor? {
    guard case .delimited(let dialect) = form else { return nil }
    return dialect.descriptor
  }
}
