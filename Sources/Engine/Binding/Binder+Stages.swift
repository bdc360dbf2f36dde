import Chronology
import Messages
package import Plan
package import Query
import Text

// Each stage as a step of the plan; nil where a fault was reported.
extension Binder: StageVisitor {
  package mutating func filter(
    _ condition: Expression, _ schema: inout RelationSchema
  ) -> PlanStep? {
    self.condition(condition, schema).map { .filter($0) }
  }

  package mutating func count(_ schema: inout RelationSchema) -> PlanStep? {
    schema = .derived(
      [SchemaField(name: "count", value: .field(0), kind: .integer, origin: nil)], noun: "count")
    schema.isCount = true
    return .count
  }

  package mutating func limit(
    _ count: Count?, offset: Count?, _ schema: inout RelationSchema
  ) -> PlanStep? {
    let bound = (number(of: count, for: "limit"), number(of: offset, for: "offset"))
    if count != nil && bound.0 == nil || offset != nil && bound.1 == nil { return nil }
    return .limit(count: bound.0, offset: bound.1 ?? 0)
  }

  package mutating func distinct(
    by values: [Expression], _ schema: inout RelationSchema
  ) -> PlanStep? {
    var fields: [SchemaField] = []
    for value in values {
      guard let field = column(value, schema) else { return nil }
      fields.append(field)
    }
    return .distinct(fields.isEmpty ? schema.selected ?? [] : fields)
  }

  package mutating func sample(
    _ count: Count, seed: Int?, _ schema: inout RelationSchema
  ) -> PlanStep? {
    number(of: count, for: "sample").map {
      // Without a seed the sample is still the same everywhere.
      .sample($0, seed: UInt64(truncatingIfNeeded: seed ?? 1))
    }
  }

  package mutating func ending(_ stage: Stage, _ schema: inout RelationSchema) -> PlanStep? {
    report.add(
      .notAllowedHere(.quoted(stage.word(in: source)), hint: Message("query.hint.last-stage")),
      stage.range)
    return nil
  }

  mutating func number(of count: Count?, for stage: String) -> Int? {
    switch count {
    case .number(let number)?: return number
    case .parameter(let name)?:
      guard let parameter = session.parameter(name.text, at: name.range, &report) else {
        return nil
      }
      if case .literal(.integer(let number)) = parameter.value.kind, number >= 0 {
        return Int(number)
      }
      report.add(
        .cannotCompare(
          field: stage, kind: Message("kind.whole-number"), with: .verbatim(parameter.spelling),
          hint: nil), name.range)
      return nil
    case nil: return nil
    }
  }

  package mutating func sort(_ keys: [SortKey], _ schema: inout RelationSchema) -> PlanStep? {
    var orders: [SortOrder] = []
    for key in keys {
      guard let field = column(key.value, schema) else { return nil }
      LetterOrder(corpus: corpus).note(field, &report)
      orders.append(
        SortOrder(
          value: field.value, kind: field.kind, descending: key.descending,
          missingFirst: key.missingFirst))
    }
    schema.groups?.isSorted = true
    return .sort(orders)
  }

  package mutating func select(
    _ columns: [OutputColumn], everything: Bool, _ schema: inout RelationSchema
  ) -> PlanStep? {
    guard let named = namedColumns(columns, schema) else { return nil }
    let selected = (everything ? schema.everything : []) + named
    guard areNamedApart(selected, at: columns) else { return nil }
    // Names chosen by `as` come last, where a search finds them first.
    schema.add(selected)
    schema.selected = selected
    schema.shownNames = nil
    return .select(selected)
  }

  package mutating func compute(
    _ columns: [OutputColumn], _ schema: inout RelationSchema
  ) -> PlanStep? {
    guard let named = namedColumns(columns, schema) else { return nil }
    // A search among the names that are shown would make a thousand columns a million searches.
    var taken =
      schema.shownNames
      ?? Set(
        (schema.selected ?? schema.everything).map { RelationSchema.folded($0.name) })
    schema.shownNames = nil
    guard areNamedApart(named, at: columns, besides: &taken) else { return nil }
    schema.shownNames = taken
    schema.add(named)
    // What was selected already shows nothing else, but `select *` brings all of it back.
    schema.computed += named
    schema.selected? += named
    return .compute(named)
  }

  /// Whether no two columns of an answer have one name, by which programs would find only one of
  /// them; the one that takes a name is reported.
  ///
  /// - Parameter columns: What was written, which stands last in the answer.
  private mutating func areNamedApart(_ fields: [SchemaField], at columns: [OutputColumn]) -> Bool {
    var taken: Set<String> = []
    return areNamedApart(fields, at: columns, besides: &taken)
  }

  private mutating func areNamedApart(
    _ fields: [SchemaField], at columns: [OutputColumn], besides taken: inout Set<String>
  ) -> Bool {
    for (index, field) in fields.enumerated()
    where !taken.insert(RelationSchema.folded(field.name)).inserted {
      let place = index - (fields.count - columns.count)
      let range = columns.indices.contains(place) ? columns[place].nameRange : 0..<0
      report.add(.nameTaken(field.name, by: Message("query.owner.column")), range)
      return false
    }
    return true
  }

  /// The columns of `select` or `compute` with the names they will have.
  private mutating func namedColumns(
    _ columns: [OutputColumn], _ schema: RelationSchema
  ) -> [SchemaField]? {
    var fields: [SchemaField] = []
    for column in columns {
      let before = self.columns.count
      guard let bound = self.column(column.expression, schema) else { return nil }
      // Notes speak of a column by the name that it gets.
      if let alias = column.alias {
        self.columns.nameLast(alias.text, shownBy: bound, since: before)
      }
      let isField = if case .path = column.expression.kind { true } else { false }
      var field = SchemaField(
        name: column.alias?.text ?? (isField ? bound.name : column.text), value: bound.value,
        kind: bound.kind, origin: bound.origin)
      // What somebody has named is shown in any case, by that name where it is a new one.
      field.pivoted = bound.pivoted.map {
        PivotedColumn(isOptional: false, isNamedByRow: column.alias == nil && $0.isNamedByRow)
      }
      fields.append(field)
    }
    return fields
  }

  package mutating func follow(
    _ path: Path, in narrowed: Name?, deep: Bool, _ schema: inout RelationSchema
  ) -> PlanStep? {
    guard let hops = hops(path, in: narrowed, schema), let last = hops.last else { return nil }
    if deep, last.target != schema.table {
      report.add(
        .notAllowedHere(
          .quoted("deep"), hint: Message("query.hint.deep-elsewhere", ["path": path.text])),
        path.range)
      return nil
    }
    if deep, let table = schema.table, case .field(let index)? = hops.first?.kind,
      index >= corpus.collection(table).fields.count
    {
      report.add(
        .notAllowedHere(
          .quoted("deep"), hint: Message("query.hint.deep-computed", ["path": path.text])),
        path.range)
      return nil
    }
    schema = corpus.collection(last.target).rows
    return .follow(hops, deep: deep)
  }

  /// The steps of a path that ends in rows; those that go on from rows of any collection are a column.
  private mutating func hops(
    _ path: Path, in narrowed: Name?, _ schema: RelationSchema
  ) -> [Hop]? {
    guard names.parting(path, schema) != nil else {
      return names.rows(path, in: narrowed, schema, &report)
    }
    guard let field = column(Expression(.path(path), path.range), schema) else { return nil }
    return names.lastHop(field, in: narrowed, of: path, &report).map { [$0] }
  }

  package mutating func combine(
    _ operation: SetOperation, _ pipeline: Pipeline, _ schema: inout RelationSchema,
    at range: Range<Int>
  ) -> PlanStep? {
    guard let plan = subplan(pipeline) else { return nil }
    guard let table = schema.table, plan.schema.table == table else {
      report.add(
        .cannotCompare(
          field: operation.rawValue, kind: Message("query.subject.rows", ["noun": schema.noun]),
          with: Message("query.subject.rows", ["noun": plan.schema.noun]),
          hint: Message("query.hint.same-collection")),
        pipeline.range)
      return nil
    }
    // What was computed for the rows so far has no value for those that come in.
    let stored = corpus.collection(table).fields.count
    if operation == .union, let computed = schema.fields.last(where: { $0.value.field >= stored }) {
      report.add(
        .notAllowedHere(
          .quoted("union"), hint: Message("query.hint.union-before", ["column": computed.name])),
        range)
      return nil
    }
    return .combine(operation, plan)
  }

  package mutating func open(
    _ number: Int, _ schema: inout RelationSchema, at range: Range<Int>
  ) -> PlanStep? {
    guard let members = schema.members?.schema else {
      report.add(
        .notAllowedHere(.quoted("open"), hint: Message("query.hint.open-behind-group")), range)
      return nil
    }
    schema = members
    return .open(number)
  }

  /// A query inside another, bound apart from it.
  mutating func subplan(_ pipeline: Pipeline) -> LogicalPlan? {
    let outer = columns
    defer { columns = outer }
    return bind(pipeline)
  }
}
