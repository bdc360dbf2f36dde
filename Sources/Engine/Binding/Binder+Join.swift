import Messages
package import Plan
package import Query

extension Binder {
  package mutating func join(_ join: Join, _ schema: inout RelationSchema) -> PlanStep? {
    guard let other = subplan(join.query), let name = joinName(join, other.schema, schema) else {
      return nil
    }
    for note in other.notes { report.add(note) }
    var keys: [(left: SchemaField, right: SchemaField, kind: JoinStep.Kind)] = []
    // The other rows get columns of their own, which their fields are read from.
    var others = DerivedColumns(behind: other.schema.columnCount)
    for key in join.keys {
      guard let field = column(path: key.field, schema),
        let right = otherField(key.other, of: other.schema, named: name, &others),
        let left = column(key.field, leadingTo: right, field, schema),
        let kind = joinKind(left, right, key)
      else { return nil }
      keys.append((left, right, kind))
    }
    let place = columns.count
    let joined = schema.joined(
      other.schema, named: name, at: place, otherCount: others.count,
      shown: shown(schema), otherShown: shown(other.schema))
    let open = keys.filter { $0.kind == .bounds }.map {
      Condition.fields($0.left.value, .equal, $0.right.value.moved(by: place))
    }
    guard let written = joinConditions(join, joined) else { return nil }
    let conditions = open + written
    let all = conditions.count > 1 ? .and(conditions) : conditions.first
    let plan = LogicalPlan(
      source: other.source, steps: other.steps + others.steps, schema: other.schema,
      notes: other.notes)
    schema = joined
    return .join(
      JoinStep(
        plan, named: name, keys: keys.map { .init($0.left.value, $0.right.value, $0.kind) },
        condition: join.manner == .possibly ? all.map { .possibly($0) } : all,
        keepsAll: join.manner != .only))
  }

  /// The columns that people see.
  private func shown(_ schema: RelationSchema) -> [SchemaField] {
    schema.headline(showing: schema.table.map { corpus.collection($0).display } ?? [])
  }

  private mutating func column(path: Path, _ schema: RelationSchema) -> SchemaField? {
    column(Expression(.path(path), path.range), schema)
  }

  /// The field, or, where it leads to the rows that have the other field, that of these: `speaker = id` means
  /// `speaker.id = id` beside the rows that speakers are.
  private mutating func column(
    _ path: Path, leadingTo other: SchemaField, _ field: SchemaField, _ schema: RelationSchema
  ) -> SchemaField? {
    guard !other.kind.isOfRows, let origin = other.origin, origin.others == nil else {
      return field
    }
    if case .reference(table: nil) = field.kind, case .field = field.value {
      let name = "\(field.name).\(corpus.collection(origin.table).fields[origin.field].name)"
      return columns.allocate(
        .path([Hop(any: field, to: origin.table)], field: .field(origin.field)), other.kind,
        name: name)
    }
    guard let table = field.kind.entityTable, origin.table == table else { return field }
    let name = Name(corpus.collection(table).fields[origin.field].name, path.range)
    return column(path: Path(steps: path.steps + [Path.Step(name: name)]), schema)
  }

  /// A field of the other rows; the name of their table can come before it, as it does behind the stage.
  private mutating func otherField(
    _ path: Path, of schema: RelationSchema, named name: String, _ others: inout DerivedColumns
  ) -> SchemaField? {
    var path = path
    if path.steps.count > 1,
      RelationSchema.folded(path.steps[0].name.text) == RelationSchema.folded(name),
      schema.field(named: path.steps[0].name.text) == nil
    {
      path = Path(steps: Array(path.steps.dropFirst()))
    }
    let outside = columns
    columns = others
    defer {
      others = columns
      columns = outside
    }
    return column(path: path, schema)
  }

  /// What comes before the other table's columns; nil where it would be a field already, or nobody has
  /// named it.
  private mutating func joinName(
    _ join: Join, _ other: RelationSchema, _ schema: RelationSchema
  ) -> String? {
    let range = join.name?.range ?? join.query.range
    guard let name = join.name?.text ?? other.table.map({ corpus.collection($0).name }) else {
      report.add(
        .notAllowedHere(
          Message("query.subject.query-without-name"), hint: Message("query.hint.name-for-join")),
        range)
      return nil
    }
    let prefix = RelationSchema.folded(name) + "."
    let isTaken =
      schema.field(named: name) != nil
      || schema.fields.contains { RelationSchema.folded($0.name).hasPrefix(prefix) }
    if isTaken {
      report.add(.nameTaken(name, by: Message("query.owner.field")), range)
      return nil
    }
    return name
  }

  /// How two fields are held against each other; reports it where they cannot be.
  private mutating func joinKind(
    _ left: SchemaField, _ right: SchemaField, _ key: Join.Key
  ) -> JoinStep.Kind? {
    if let kind = left.kind.joined(with: right.kind) { return kind }
    let hint: Message? =
      switch (left.kind.entityTable ?? right.kind.entityTable, left.kind, right.kind) {
      case (.some, _, _):
        Message(
          "query.hint.field-of-rows",
          ["field": left.kind.entityTable != nil ? left.name : right.name])
      case (nil, .text, _), (nil, .category, _), (nil, _, .text), (nil, _, .category):
        Message("query.hint.convert-key")
      default: nil
      }
    report.add(
      .cannotCompare(
        field: left.name, kind: left.kind.words,
        with: Message("query.field-of-kind", ["field": right.name, "kind": right.kind.words]),
        hint: hint), key.other.range)
    return nil
  }

  /// What is written behind `where`, asked of the columns of both rows; nil where a fault was reported.
  private mutating func joinConditions(_ join: Join, _ joined: RelationSchema) -> [Condition]? {
    guard let expression = join.condition else { return [] }
    let outside = columns
    columns = DerivedColumns(behind: joined.columnCount)
    defer { columns = outside }
    guard let bound = condition(expression, joined) else { return nil }
    let needed = columns.derivations
    return [needed.isEmpty ? bound : .derived(needed, bound)]
  }
}

extension ValueKind {
  /// How values of two kinds are held against each other; nil where they never agree.
  fileprivate func joined(with other: ValueKind) -> JoinStep.Kind? {
    switch (self, other) {
    case (.text, .text), (.text, .category), (.category, .text), (.category, .category),
      (.list, .text), (.list, .category), (.text, .list), (.category, .list), (.list, .list):
      return .texts
    case (.integer, .integer), (.integer, .decimal), (.decimal, .integer), (.decimal, .decimal):
      return .numbers
    case (.boolean, .boolean): return .truths
    case (.date, .date): return .bounds
    // A date part and a quantity lie between bounds, and are numbers beside numbers.
    default:
      if isNumber, other.isNumber { return .bounds }
      guard isOfRows, other.isOfRows else { return nil }
      let tables = (entityTable, other.entityTable)
      return tables.0 == tables.1 || tables.0 == nil || tables.1 == nil ? .rows : nil
    }
  }

  /// Whether the values are rows.
  var isOfRows: Bool {
    switch self {
    case .reference, .link: true
    case .text, .category, .integer, .decimal, .boolean, .date, .datePart, .list, .quantity: false
    }
  }
}

extension BoundValue {
  /// The same value of a table before whose columns there are so many others.
  func moved(by count: Int) -> BoundValue {
    switch self {
    case .field(let field): .field(field + count)
    case .datePart(let part, let field): .datePart(part, of: field + count)
    }
  }
}

extension RelationSchema {
  /// The schema of rows with the columns of others behind their own.
  ///
  /// - Parameters:
  ///   - name: what comes before the names of the others' fields.
  ///   - place: how many columns the rows have themselves.
  ///   - otherCount: how many columns the others have.
  fileprivate func joined(
    _ other: RelationSchema, named name: String, at place: Int, otherCount: Int,
    shown: [SchemaField], otherShown: [SchemaField]
  ) -> RelationSchema {
    func moved(_ field: SchemaField) -> SchemaField {
      SchemaField(
        name: "\(name).\(field.name)", value: field.value.moved(by: place), kind: field.kind,
        origin: field.origin)
    }
    var schema = RelationSchema(
      fields: fields + other.fields.map(moved), selected: shown + otherShown.map(moved),
      columnCount: place + otherCount, table: nil, noun: "rows", isDerived: true)
    schema.members = MemberSchema(self)
    return schema
  }
}
