import Chronology
import Messages
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

extension NameLookup {
  /// Resolves every step of a path; nil where one was reported.
  ///
  /// The last name stays a field, so that `document.source` may be compared with a name.
  func path(
    _ path: Path, _ schema: RelationSchema, _ report: inout BindingReport
  ) -> BoundPath? {
    var bound = BoundPath(hops: [], schema: schema, field: fieldWithDots(path, schema))
    if bound.field != nil { return bound }
    if reportPrefix(path, schema, &report) { return nil }
    var steps = path.steps[...]
    if let (field, count) = joinedField(path, schema) {
      bound.field = field
      steps = steps.dropFirst(count)
    }
    while let step = steps.popFirst() {
      if let field = bound.field {
        if !step.isInverse, steps.isEmpty, let part = field.part(named: step.name.text) {
          bound.field = part
          break
        }
        guard let hop = hop(field, step, &report) else { return nil }
        bound.hops.append(hop)
        bound.schema = corpus.collection(hop.target).rows
        bound.field = nil
      }
      if step.isInverse {
        guard let hop = inverse(step, &steps, bound.schema, &report) else { return nil }
        bound.hops.append(hop)
        bound.schema = corpus.collection(hop.target).rows
      } else {
        guard let field = field(step.name, bound.schema, &report) else { return nil }
        bound.field = field
      }
    }
    return bound
  }

  /// Reports a path of two names, the first of which stands before names of fields, as `s.` does behind a join or a
  /// sequence, but not before this one.
  private func reportPrefix(
    _ path: Path, _ schema: RelationSchema, _ report: inout BindingReport
  ) -> Bool {
    guard path.steps.count == 2, !path.steps[0].isInverse,
      schema.field(named: path.steps[0].name.text) == nil
    else { return false }
    let prefix = RelationSchema.folded(path.steps[0].name.text) + "."
    let names = schema.fields.map(\.name).filter { RelationSchema.folded($0).hasPrefix(prefix) }
    guard !names.isEmpty else { return false }
    let nearest = NearestNames.nearest(to: path.text, among: names)
    report.add(
      .unknownField(
        path.text, collection: schema.noun, nearest: nearest,
        known: nearest.isEmpty ? Array(names.prefix(12)) : []), path.range, fix: nearest.first)
    return true
  }

  /// The field of another table with which a path begins, `who.part_of` of `who.part_of.name`, and of how many
  /// names its own consists.
  private func joinedField(
    _ path: Path, _ schema: RelationSchema
  ) -> (field: SchemaField, count: Int)? {
    guard path.steps.count > 2, !path.steps[0].isInverse,
      schema.field(named: path.steps[0].name.text) == nil
    else { return nil }
    for count in (2..<path.steps.count).reversed() {
      let steps = path.steps[..<count]
      guard !steps.contains(where: \.isInverse),
        let field = schema.field(named: Path(steps: Array(steps)).text)
      else { continue }
      return (field, count)
    }
    return nil
  }

  /// The step that a field of rows makes, for a further name behind it.
  private func hop(
    _ field: SchemaField, _ next: Path.Step, _ report: inout BindingReport
  ) -> Hop? {
    if let hop = Hop(field) { return hop }
    if case .reference(table: nil) = field.kind {
      report.add(
        .cannotCompare(
          field: field.name, kind: Message("kind.any-row"), with: .quoted(".\(next.name.text)"),
          hint: Message("query.hint.compare-itself", ["field": field.name])),
        next.name.range)
    } else {
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: .quoted(".\(next.name.text)"),
          hint: Message("query.hint.further-name")),
        next.name.range)
    }
    return nil
  }

  /// The field that a step names backwards: `^source`, or `^events.actor` where several have it.
  private func inverse(
    _ step: Path.Step, _ rest: inout ArraySlice<Path.Step>, _ schema: RelationSchema,
    _ report: inout BindingReport
  ) -> Hop? {
    guard let target = schema.table else {
      report.add(
        .notAllowedHere(
          .quoted("^\(step.name.text)"), hint: Message("query.hint.groups-backwards")),
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
      report.add(
        .unknownField(
          "^" + step.name.text, collection: schema.noun,
          nearest: NearestNames.nearest(to: step.name.text, among: Set(known).sorted())
            .map { "^" + $0 }), step.name.range)
    } else {
      let full = found.map { "^\(corpus.collection($0.table).name).\(step.name.text)" }
      report.add(
        .notAllowedHere(
          Message("query.subject.alone", ["text": "^\(step.name.text)"]),
          hint: Message("query.hint.several-collections", ["names": full])),
        step.name.range)
    }
    return nil
  }

  /// The steps of a path that must end in rows: `follow document.source`, `any documents where ..`.
  ///
  /// - Parameter narrowed: The collection to which a reference to any is to lead.
  func rows(
    _ path: Path, in narrowed: Name? = nil, _ schema: RelationSchema,
    _ report: inout BindingReport
  ) -> [Hop]? {
    guard let bound = self.path(path, schema, &report) else { return nil }
    guard let field = bound.field else {
      guard let narrowed, let target = bound.hops.last?.target else { return bound.hops }
      return isPlace(narrowed, target, of: path, &report) ? bound.hops : nil
    }
    return lastHop(field, in: narrowed, of: path, &report).map { bound.hops + [$0] }
  }
}

extension SchemaField {
  /// The year, month, decade or century of a date, as a path names it: `founded.year`.
  fileprivate func part(named name: String) -> SchemaField? {
    guard kind == .date, case .field(let place) = value,
      let part = DatePart(rawValue: name.lowercased())
    else { return nil }
    return SchemaField(
      name: "\(self.name).\(part.rawValue)", value: .datePart(part, of: place),
      kind: .datePart(part), origin: origin)
  }
}

extension Hop {
  /// The step that a reference or link field makes; nil for other fields.
  init?(_ field: SchemaField) {
    guard case .field(let index) = field.value else { return nil }
    switch field.kind {
    case .reference(let table?): self.init(kind: .field(index), target: table, isSingle: true)
    case .link(let table): self.init(kind: .field(index), target: table, isSingle: false)
    case .reference(table: nil), .text, .category, .integer, .decimal, .quantity, .boolean, .date,
      .datePart, .list:
      return nil
    }
  }
}
