import Chronology
import Plan
import Query
import Text

/// A path with its names resolved: steps, and the schema and field at its end.
struct BoundPath {
  var hops: [Hop]
  /// The schema of the rows before the last step.
  var schema: RelationSchema
  /// What the last name means there; nil where the path ends in rows, as `^source` does.
  var field: SchemaField?
}

extension Binder {
  /// Resolves every step of a path; nil where one was reported.
  ///
  /// The last name stays a field, so that `document.source` may be compared with a name.
  mutating func path(_ path: Path, _ schema: RelationSchema) -> BoundPath? {
    var bound = BoundPath(hops: [], schema: schema, field: fieldWithDots(path, schema))
    if bound.field != nil { return bound }
    var steps = path.steps[...]
    while let step = steps.popFirst() {
      if let field = bound.field {
        guard let hop = hop(field, step) else { return nil }
        bound.hops.append(hop)
        bound.schema = corpus.collection(hop.target).rows
        bound.field = nil
      }
      if step.isInverse {
        guard let hop = inverse(step, &steps, bound.schema) else { return nil }
        bound.hops.append(hop)
        bound.schema = corpus.collection(hop.target).rows
      } else {
        guard let field = field(step.name, bound.schema) else { return nil }
        bound.field = field
      }
    }
    return bound
  }

  /// The step that a field of rows makes, for a further name behind it.
  private mutating func hop(_ field: SchemaField, _ next: Path.Step) -> Hop? {
    if let hop = Hop(field) { return hop }
    if case .reference(table: nil) = field.kind {
      report(
        .cannotCompare(
          field: field.name, kind: "a row of any collection", with: "'.\(next.name.text)'",
          hint: "it may lead to several collections; compare '\(field.name)' itself"),
        next.name.range)
    } else if field.kind == .date, let part = DatePart(rawValue: next.name.text.lowercased()) {
      report(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: "'.\(next.name.text)'",
          hint: "write '\(part.rawValue)(\(field.name))'"), next.name.range)
    } else {
      report(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: "'.\(next.name.text)'",
          hint: "only a field that leads to other rows takes a further name; '.link' makes it do so"
        ),
        next.name.range)
    }
    return nil
  }

  /// The field that a step names backwards: `^source`, or `^events.actor` where several have it.
  private mutating func inverse(
    _ step: Path.Step, _ rest: inout ArraySlice<Path.Step>, _ schema: RelationSchema
  ) -> Hop? {
    guard let target = schema.table else {
      report(
        .notAllowedHere("'^\(step.name.text)'", hint: "groups are not referred to"),
        step.name.range)
      return nil
    }
    // A collection's name narrows the search to it.
    if let table = corpus.place(ofCollection: step.name.text), let next = rest.first,
      !next.isInverse,
      let field = corpus.collection(table).place(of: next.name.text, leadingTo: target)
    {
      rest.removeFirst()
      return Hop(kind: .inverse(table: table, field: field), target: table, isSingle: false)
    }
    let found = corpus.collections.enumerated().compactMap { table, collection -> FieldOrigin? in
      // A link table is seen through the link fields of its ends; and a text that somebody has
      // attached must not change what a query means.
      guard collection.role == .rows,
        let field = collection.place(of: step.name.text, leadingTo: target)
      else { return nil }
      return FieldOrigin(table: table, field: field)
    }
    if found.count == 1 {
      return Hop(
        kind: .inverse(table: found[0].table, field: found[0].field), target: found[0].table,
        isSingle: false)
    }
    if found.isEmpty {
      let known = corpus.collections.flatMap { collection in
        collection.references(to: target).map { collection.fields[$0].name }
      }
      report(
        .unknownField(
          "^" + step.name.text, collection: schema.noun,
          nearest: NearestNames.nearest(to: step.name.text, among: Set(known).sorted())
            .map { "^" + $0 }), step.name.range)
    } else {
      let full = found.map { "^\(corpus.collection($0.table).name).\(step.name.text)" }
      report(
        .notAllowedHere(
          "'^\(step.name.text)' alone",
          hint: "several collections have it: write \(full.joined(separator: ", "))"),
        step.name.range)
    }
    return nil
  }

  /// `year(stdate)`, `year(enddate)`: what a part of the date can be where there are several dates.
  private func parts(_ name: String, of schema: RelationSchema) -> [String]? {
    guard let part = DatePart(rawValue: name.lowercased()) else { return nil }
    let dates = schema.fields.filter { $0.kind == .date }.map { "\(part.rawValue)(\($0.name))" }
    return dates.isEmpty ? nil : dates
  }

  mutating func field(_ name: Name, _ schema: RelationSchema) -> SchemaField? {
    let headed = schema.fields(headed: name.text)
    if let field = schema.field(named: name.text) {
      // `a b` and `a_b` side by side: the name made for one is the heading of the other.
      let others = headed.filter { $0.origin != field.origin }
      if field.origin == nil || others.isEmpty { return field }
      if field.heading != nil { return severalFields(name, [field] + others) }
      // Two columns with one heading: the first bears it as its name, and is meant.
      report(
        .firstOfHeading(name.text, others: others.map { Parsing.fieldName($0.name) }), name.range)
      return field
    }
    if headed.count > 1 { return severalFields(name, headed) }
    // Why it is not there is told.
    if missingNames.contains(name.text.lowercased()) { return nil }
    let nearest =
      inverse(toCollection: name.text, from: schema) ?? parts(name.text, of: schema)
      ?? nearest(to: name.text, in: schema)
    report(
      .unknownField(name.text, collection: schema.noun, nearest: nearest, known: known(in: schema)),
      name.range, fix: nearest.first)
    return nil
  }

  /// The fields of rows that are no collection's own, such as groups, which no command lists.
  private func known(in schema: RelationSchema) -> [String] {
    guard corpus.place(ofCollection: schema.noun) == nil, schema.fields.count <= 12 else {
      return []
    }
    return schema.fields.map { Parsing.fieldName($0.name) }
  }

  /// Reports a name that is the heading of several columns.
  private mutating func severalFields(_ name: Name, _ fields: [SchemaField]) -> SchemaField? {
    let written = fields.map { field in
      let isCalledSo = field.name.lowercased() == name.text.lowercased()
      return Parsing.fieldName(isCalledSo ? field.heading ?? field.name : field.name)
    }
    report(.severalFields(name.text, written), name.range)
    return nil
  }

  /// The fields that are called nearly so, as a query writes them: first those whose columns have one
  /// heading, which are numbered.
  private func nearest(to name: String, in schema: RelationSchema) -> [String] {
    let names = schema.fields.map(\.name)
    let made = BareNames.word(name).lowercased()
    let numbered = names.filter {
      $0.lowercased() == made
        || $0.lowercased().hasPrefix(made + "_")
          && $0.dropFirst(made.count + 1).allSatisfy(\.isNumber)
    }
    let found =
      numbered.count > 1 && made != name.lowercased()
      ? numbered : NearestNames.nearest(to: name, among: names)
    return found.map(Parsing.fieldName)
  }

  /// How the rows of another collection that refer to these are reached: `^mechanism_states.mechanism`.
  private func inverse(toCollection name: String, from schema: RelationSchema) -> [String]? {
    guard let target = schema.table, let table = corpus.place(ofCollection: name),
      case let owner = corpus.collection(table), owner.role != .link
    else { return nil }
    let fields = owner.references(to: target)
    return fields.isEmpty ? nil : fields.map { "^\(owner.name).\(owner.fields[$0].name)" }
  }

  /// The steps of a path that must end in rows: `follow document.source`, `any documents where ..`.
  mutating func rows(_ path: Path, _ schema: RelationSchema) -> [Hop]? {
    guard let bound = self.path(path, schema) else { return nil }
    guard let field = bound.field else { return bound.hops }
    guard let hop = Hop(field) else {
      let isAny = field.kind == .reference(table: nil)
      report(
        .cannotCompare(
          field: field.name, kind: isAny ? "a row of any collection" : field.kind.words,
          with: "rows to go on with",
          hint: isAny
            ? "it may lead to several collections; compare '\(field.name)' itself, or 'show' its id"
            : "name a field that leads to other rows"), path.range)
      return nil
    }
    return bound.hops + [hop]
  }
}

extension Hop {
  /// The step that a reference or link field makes; nil for other fields.
  init?(_ field: SchemaField) {
    guard case .field(let index) = field.value else { return nil }
    switch field.kind {
    case .reference(let table?): self.init(kind: .field(index), target: table, isSingle: true)
    case .link(let table): self.init(kind: .field(index), target: table, isSingle: false)
    default: return nil
    }
  }
}
