/// The resource that a descriptor would hold for a file that has none.
enum BareResource {
  static func resource(
    name: String, file: String, form: TableForm, schema: TableSchema
  ) -> Descriptor.Resource {
    Descriptor.Resource(
      name: name, paths: [file], dialect: dialect(of: form), schema: schema,
      clio: Descriptor.ResourceExtension(gather: wideFields(of: schema), dates: dates(of: schema)))
  }

  /// The dates of parts, then the spans of dates.
  static func dates(of schema: TableSchema) -> [Descriptor.ComposedDate] {
    let names = schema.fields.map { $0.clio.name ?? $0.name }
    let dates = DateColumns.dates(
      names: names, labels: schema.fields.map(\.name),
      isInteger: schema.fields.map { $0.type == "integer" })
    let stored = zip(names, schema.fields).filter { $1.type == "date" || $1.rdfType != nil }
    return dates
      + SpanColumns.spans(
        columns: stored.map { ($0, $1.name) } + dates.map { ($0.name, $0.name) },
        taken: names + dates.map(\.name))
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
