import Messages
import Plan
import Query

// Values of the rows of any collection that a reference leads to: `subject.kind`.
extension Binder {
  /// The column of what stands at the ends of a path that goes on from rows of any collection.
  mutating func partingColumn(_ path: Path, _ branches: [BoundPath]) -> SchemaField? {
    guard let kind = commonKind(path, branches) else { return nil }
    var values: [BoundValue?] = branches.map { $0.field?.value }
    if case .datePart(let part) = kind {
      // Of a part of a date the date is taken, which keeps its bounds.
      values = branches.map { $0.field.map { .field($0.value.field) } }
      let dates = columns.allocate(
        .branches(zip(branches, values).map { PathBranch($0.hops, field: $1) }), .date,
        name: path.text)
      return SchemaField(
        name: path.text, value: .datePart(part, of: dates.value.field), kind: kind, origin: nil)
    }
    let column = columns.allocate(
      .branches(zip(branches, values).map { PathBranch($0.hops, field: $1) }), kind,
      name: path.text)
    return SchemaField(
      name: path.text, value: column.value, kind: kind,
      origin: origin(of: branches.map(\.field), kind))
  }

  /// The fields whose values the column has, where these are asked for by their names.
  func origin(of fields: [SchemaField?], _ kind: ValueKind) -> FieldOrigin? {
    var origins: [FieldOrigin] = []
    for field in fields {
      guard let origin = field?.origin, field?.kind == kind else { return nil }
      let all = [FieldOrigin(table: origin.table, field: origin.field)] + (origin.others ?? [])
      for origin in all where !origins.contains(origin) { origins.append(origin) }
    }
    guard let first = origins.first else { return nil }
    if origins.count == 1 { return first }
    return kind == .category
      ? FieldOrigin(table: first.table, field: first.field, others: Array(origins.dropFirst()))
      : nil
  }

  /// What the values at all ends are; nil where they have nothing in common, which is reported.
  private mutating func commonKind(_ path: Path, _ branches: [BoundPath]) -> ValueKind? {
    var common: (kind: ValueKind, collection: String)?
    for branch in branches {
      let end: ValueKind = branch.field?.kind ?? .link(table: branch.hops.last?.target ?? 0)
      let isSingle = branch.hops.allSatisfy(\.isSingle)
      let kind = isSingle ? end : end.entityTable.map { .link(table: $0) } ?? .list
      let collection = branch.schema.noun
      guard let before = common else {
        common = (kind, collection)
        continue
      }
      guard let both = before.kind.merged(with: kind) else {
        report.add(
          .notAllowedHere(
            .quoted(path.text),
            hint: Message(
              "query.hint.kinds-differ",
              [
                "first": before.kind.words, "one": before.collection, "second": kind.words,
                "other": collection,
                "field": Path(steps: Array(path.steps.dropLast())).text,
              ])), path.range)
        return nil
      }
      common = (both, before.collection)
    }
    return common?.kind
  }

  /// The columns of the other forms in which the rows at the ends of a path bear the name that it asks for:
  /// those of other languages.
  ///
  /// - Parameter field: The column of the name itself.
  mutating func partingForms(_ path: Path, of field: SchemaField, _ schema: RelationSchema) -> [Int]
  {
    guard field.kind == .text, case .field(let own) = field.value else {
      return [field.value.field]
    }
    var unread = BindingReport()
    guard let branches = names.branches(path, schema, &unread) else { return [own] }
    let forms = branches.map { branch in
      branch.field.map { Array(names.forms(of: $0, branch.schema).dropFirst()) } ?? []
    }
    var columns = [own]
    for place in 0..<(forms.map(\.count).max() ?? 0) {
      var ends: [PathBranch] = []
      var isList = false
      for (branch, fields) in zip(branches, forms) where fields.indices.contains(place) {
        ends.append(PathBranch(branch.hops, field: .field(fields[place])))
        let collection = branch.hops.last?.target ?? 0
        isList = isList || corpus.collection(collection).fields[fields[place]].kind.isSeveral
      }
      columns.append(
        self.columns.allocate(.branches(ends), isList ? .list : .text, name: path.text).value.field)
    }
    return columns
  }
}

extension ValueKind {
  /// The kind that values of two kinds have in common; nil where there is none.
  func merged(with other: ValueKind) -> ValueKind? {
    if self == other { return self }
    switch (self, other) {
    case (.text, .category), (.category, .text): return .text
    case (.list, .text), (.list, .category), (.text, .list), (.category, .list): return .list
    case (.integer, .decimal), (.decimal, .integer): return .decimal
    case (.quantity, .integer), (.quantity, .decimal), (.integer, .quantity),
      (.decimal, .quantity):
      return .quantity
    case (.reference, .reference): return .reference(table: nil)
    case (.link(let table), .reference(let other?)), (.reference(let other?), .link(let table)):
      return table == other ? .link(table: table) : nil
    // A pair of kinds that is not named has nothing in common.
    default: return nil
    }
  }
}
