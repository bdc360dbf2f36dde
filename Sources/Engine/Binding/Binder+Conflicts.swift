import Messages
package import Plan
package import Query

extension Binder {
  /// Binds `conflicts by subject, property`; without `by` these two fields are meant.
  package mutating func conflicts(
    by: [Name], only certainty: ConflictCertainty?, _ schema: inout RelationSchema,
    at range: Range<Int>
  ) -> PlanStep? {
    guard let table = schema.table, let claims = ClaimFields(of: corpus.collection(table), by: [])
    else {
      let collections = corpus.collections.filter { ClaimFields(of: $0, by: []) != nil }.map(\.name)
      report.add(
        .notAllowedHere(
          .quoted("conflicts"),
          hint: collections.isEmpty
            ? Message("query.hint.claims") : Message("query.hint.claims-in", ["names": collections])
        ), range)
      return nil
    }
    var fields: [SchemaField] = []
    var taken: Set<String> = ["certainty", "left", "right", "reason"]
    let written = by.isEmpty ? ["subject", "property"].map { Name($0, range) } : by
    for name in written {
      guard let field = names.field(name, schema, &report) else { continue }
      guard case .field(let index) = field.value, index < corpus.collection(table).fields.count,
        !field.kind.isSeveral
      else {
        report.add(
          .cannotCompare(
            field: field.name, kind: field.kind.words, with: .quoted("by"),
            hint: Message("query.hint.claims-paired")), name.range)
        continue
      }
      guard taken.insert(field.name.lowercased()).inserted else {
        report.add(.nameTaken(field.name, by: Message("query.owner.column")), name.range)
        continue
      }
      fields.append(field)
    }
    guard fields.count == written.count else { return nil }
    let pair: (String, ValueKind) -> SchemaField = { [fields] name, kind in
      let index =
        name == "certainty" ? 0 : fields.count + (name == "left" ? 1 : name == "right" ? 2 : 3)
      return SchemaField(name: name, value: .field(index), kind: kind, origin: nil)
    }
    let keys = fields.enumerated().map { index, field in
      SchemaField(
        name: field.name, value: .field(index + 1), kind: field.kind, origin: field.origin)
    }
    let members = schema
    schema = .derived(
      [pair("certainty", .text)] + keys
        + [
          pair("left", .reference(table: table)), pair("right", .reference(table: table)),
          pair("reason", .text),
        ], noun: "conflicts")
    schema.members = MemberSchema(members)
    return .conflicts(claims.paired(by: fields.map(\.value.field)), only: certainty)
  }
}

extension ClaimFields {
  /// The fields of a collection of claims; nil where it has no `polarity`.
  init?(of claims: CollectionSchema, by: [Int]) {
    let field = claims.place(ofStored:)
    guard let polarity = field("polarity") else { return nil }
    self.init(
      by: by, polarity: polarity, property: field("property"), value: field("value"),
      modality: field("modality"), speaker: field("speaker"), via: field("via"),
      asOf: field("as_of"))
  }

  /// The same fields, claims being paired by some of them.
  fileprivate func paired(by fields: [Int]) -> ClaimFields {
    ClaimFields(
      by: fields, polarity: polarity, property: property, value: value, modality: modality,
      speaker: speaker, via: via, asOf: asOf)
  }
}
