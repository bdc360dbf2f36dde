import Messages
import Plan
import Query
import Text

/// A path up to a reference that may lead to rows of any collection, and what goes on from there.
struct PartingPath {
  /// The steps before the reference.
  let hops: [Hop]
  /// The reference itself.
  let field: SchemaField
  /// What is written behind it.
  let rest: Path
  /// The path up to the reference, as it is written.
  let written: String
}

// References that lead to rows of any collection.
extension NameLookup {
  /// Where a path goes on from a reference to rows of any collection; nil where it does not.
  ///
  /// - Complexity: O(steps²).
  func parting(_ path: Path, _ schema: RelationSchema) -> PartingPath? {
    guard path.steps.count > 1, fieldWithDots(path, schema) == nil else { return nil }
    for count in 1..<path.steps.count where !path.steps[count - 1].isInverse {
      let before = Path(steps: Array(path.steps[..<count]))
      // What cannot be read is reported by who reads the whole.
      var unread = BindingReport()
      guard let bound = self.path(before, schema, &unread), let field = bound.field,
        field.kind == .reference(table: nil), case .field = field.value
      else { continue }
      return PartingPath(
        hops: bound.hops, field: field, rest: Path(steps: Array(path.steps[count...])),
        written: before.text)
    }
    return nil
  }

  /// The collections that a reference to any leads to, those with the most rows first.
  ///
  /// Of a column that a stage has made nobody knows that before it runs, so that all may be meant.
  func targets(of field: SchemaField) -> [ReferenceTarget] {
    if let origin = field.origin, origin.others == nil { return corpus.targets(of: origin) }
    return corpus.collections.indices.filter {
      let collection = corpus.collection($0)
      return collection.role == .rows && collection.hasIDs
    }.map { ReferenceTarget(collection: $0, count: nil) }
  }

  /// The steps of a path with its names resolved, one for each collection from whose rows it goes on;
  /// nil where it goes on from none, which is reported.
  func branches(
    _ path: Path, _ schema: RelationSchema, _ report: inout BindingReport
  ) -> [BoundPath]? {
    guard let parting = parting(path, schema) else {
      return self.path(path, schema, &report).map { [$0] }
    }
    let targets = targets(of: parting.field)
    var found: [BoundPath] = []
    for target in targets {
      // A collection that lacks the field has no value there.
      var lacking = BindingReport()
      let rows = corpus.collection(target.collection).rows
      guard let branches = branches(parting.rest, rows, &lacking) else { continue }
      let before = parting.hops + [Hop(any: parting.field, to: target.collection)]
      found += branches.map {
        BoundPath(hops: before + $0.hops, schema: $0.schema, field: $0.field)
      }
    }
    if found.isEmpty { reportLack(of: parting, targets, &report) }
    return found.isEmpty ? nil : found
  }

  /// Reports that no collection which a reference leads to has a field.
  private func reportLack(
    of parting: PartingPath, _ targets: [ReferenceTarget], _ report: inout BindingReport
  ) {
    let name = parting.rest.steps[0].name
    let collections = targets.map { corpus.collection($0.collection) }
    guard !collections.isEmpty else {
      report.add(
        .notAllowedHere(
          .quoted(".\(name.text)"),
          hint: Message("query.hint.leads-nowhere", ["field": parting.written])), name.range)
      return
    }
    let known = Set(collections.flatMap { $0.rows.fields.map(\.name) }).sorted()
    let nearest = NearestNames.nearest(to: name.text, among: known)
    report.add(
      .unknownField(
        name.text, collection: collections.map(\.name).joined(separator: ", "),
        nearest: nearest.map(Parsing.fieldName)), name.range, fix: nearest.first)
  }
}

// The rows that a path leads to.
extension NameLookup {
  /// The last step of a path that ends in rows, where its field leads to them.
  ///
  /// - Parameter narrowed: The collection to which a reference to any is to lead.
  func lastHop(
    _ field: SchemaField, in narrowed: Name?, of path: Path, _ report: inout BindingReport
  ) -> Hop? {
    if let hop = Hop(field) {
      guard let narrowed else { return hop }
      return isPlace(narrowed, hop.target, of: path, &report) ? hop : nil
    }
    guard case .reference(table: nil) = field.kind, case .field = field.value else {
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words,
          with: Message("query.subject.further-rows"),
          hint: Message("query.hint.field-to-rows")), path.range)
      return nil
    }
    if let narrowed { return place(narrowed, &report).map { Hop(any: field, to: $0) } }
    let targets = targets(of: field)
    if targets.count == 1 { return Hop(any: field, to: targets[0].collection) }
    let ways = targets.map { target in
      let name = corpus.collection(target.collection).name
      return target.count.map { "\(name) (\($0))" } ?? name
    }
    report.add(
      .cannotCompare(
        field: field.name, kind: Message("kind.any-row"),
        with: Message("query.subject.further-rows"),
        hint: targets.isEmpty
          ? Message("query.hint.leads-nowhere", ["field": path.text])
          : Message(
            "query.hint.follow-in",
            [
              "field": path.text, "collections": ways,
              "first": corpus.collection(targets[0].collection).name,
            ])), path.range)
    return nil
  }

  /// Whether a name is that of the collection to which a path leads; reports it where it is not.
  func isPlace(
    _ name: Name, _ target: Int, of path: Path, _ report: inout BindingReport
  ) -> Bool {
    guard let place = place(name, &report) else { return false }
    if place == target { return true }
    report.add(
      .notAllowedHere(
        .quoted("in \(name.text)"),
        hint: Message(
          "query.hint.leads-to",
          ["field": path.text, "collection": corpus.collection(target).name])), name.range)
    return false
  }

  /// The place of a collection that a name means; nil where there is none, which is reported.
  private func place(_ name: Name, _ report: inout BindingReport) -> Int? {
    do throws(Diagnostic) { return try corpus.place(of: name) } catch {
      report.add(error)
      return nil
    }
  }
}

extension Hop {
  /// The step of a reference to any collection, to the rows of one.
  init(any field: SchemaField, to collection: Int) {
    self.init(kind: .field(field.value.field), target: collection, isSingle: true)
  }
}
