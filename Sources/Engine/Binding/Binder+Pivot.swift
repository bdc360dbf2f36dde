import Messages
package import Plan
package import Query
import Text

extension Binder {
  /// Of more values no columns are made: nobody reads a table so wide.
  private static let mostColumns = 500

  package mutating func pivot(
    _ pivot: Pivot, _ schema: inout RelationSchema, at range: Range<Int>
  ) -> PlanStep? {
    let text = source.text(pivot.key.range)
    guard let groups = schema.groups, groups.keyCount > 0 else {
      report.add(
        .notAllowedHere(
          .quoted("pivot"), hint: Message("query.hint.pivot-behind-group", ["key": text])), range)
      return nil
    }
    let keys = Array(schema.fields.prefix(groups.keyCount))
    guard let key = groupColumn(pivot.key, schema) else { return nil }
    guard keys.contains(where: { $0.value == key.value }), !key.kind.isSeveral else {
      report.add(
        .notAllowedHere(
          .quoted(text),
          hint: Message("query.hint.pivot-key", ["names": keys.map { Parsing.fieldName($0.name) }])),
        pivot.key.range)
      return nil
    }
    guard let sum = sum(pivot, groups, schema, at: range) else { return nil }
    let rows = keys.filter { $0.value != key.value }
    let found: [PivotColumn]?
    if let values = pivot.values {
      found = listed(values, key, schema)
    } else {
      found = columns(of: key, at: pivot.key.range)
    }
    guard let found else { return nil }
    let columns = apart(found, from: rows, key)
    let step = PivotStep(
      rows: rows, key: key, sum: sum, columns: columns,
      counts: groups.counts.contains(sum.value.field) && sum.kind == .integer,
      keepsOrder: groups.isSorted)
    schema = schema.pivoted(step, isOptional: pivot.values == nil)
    return .pivot(step)
  }

  /// The column of groups that an expression names, as `group by` has named it.
  private mutating func groupColumn(
    _ expression: Expression, _ schema: RelationSchema
  ) -> SchemaField? {
    let written: String =
      if case .path(let path) = expression.kind { path.text } else { names.compact(expression) }
    return names.field(Name(written, expression.range), schema, &report)
  }

  /// The sum that stands in the columns: the one that is named, else the only one.
  private mutating func sum(
    _ pivot: Pivot, _ groups: GroupColumns, _ schema: RelationSchema, at range: Range<Int>
  ) -> SchemaField? {
    let keys = schema.fields.prefix(groups.keyCount)
    if let expression = pivot.sum {
      guard let sum = groupColumn(expression, schema) else { return nil }
      if !keys.contains(where: { $0.value == sum.value }) { return sum }
      report.add(
        .notAllowedHere(
          .quoted(source.text(expression.range)), hint: Message("query.hint.pivot-sum")),
        expression.range)
      return nil
    }
    let sums = schema.fields[groups.keyCount..<groups.keyCount + groups.sumCount]
    if sums.count == 1, let sum = sums.first { return sum }
    let key = source.text(pivot.key.range)
    report.add(
      .notAllowedHere(
        Message("query.subject.pivot-of-several"),
        hint: Message(
          "query.hint.write-one",
          ["names": sums.map { "pivot \(key) with \(Parsing.fieldName($0.name))" }])), range)
    return nil
  }

  /// A column for each value that the field of a key has.
  private mutating func columns(of key: SchemaField, at range: Range<Int>) -> [PivotColumn]? {
    let written = source.text(range)
    if key.kind == .boolean {
      return [true, false].map { PivotColumn(name: "\($0)", key: .truth($0)) }
        + [PivotColumn(name: "", key: .missing)]
    }
    guard let origin = key.origin else {
      report.add(
        .notAllowedHere(
          .quoted("pivot \(written)"),
          hint: Message("query.hint.pivot-list", ["key": written])), range)
      return nil
    }
    guard let found = corpus.groups(of: origin, as: key.kind, atMost: Self.mostColumns) else {
      report.add(
        .notAllowedHere(
          .quoted("pivot \(written)"),
          hint: Message(
            "query.hint.pivot-too-many", ["key": written, "most": Self.mostColumns])), range)
      return nil
    }
    return found
  }

  /// Columns with names that differ from each other and from those of the keys.
  private func apart(
    _ columns: [PivotColumn], from rows: [SchemaField], _ key: SchemaField
  ) -> [PivotColumn] {
    var taken = Set(rows.map { RelationSchema.folded($0.name) })
    return columns.map { column in
      let name = column.key == .missing ? "no \(key.name)" : column.name
      var names = [name, "\(key.name) \(name)"]
      if case .row(let row) = column.key, let id = row.name { names.append("\(name) (\(id))") }
      var free = names.first { !taken.contains(RelationSchema.folded($0)) }
      var number = 2
      while free == nil {
        let next = "\(key.name) \(name) \(number)"
        if !taken.contains(RelationSchema.folded(next)) { free = next }
        number += 1
      }
      taken.insert(RelationSchema.folded(free ?? name))
      return PivotColumn(name: free ?? name, key: column.key)
    }
  }
}

// The values that a query lists.
extension Binder {
  private mutating func listed(
    _ values: Expression, _ key: SchemaField, _ schema: RelationSchema
  ) -> [PivotColumn]? {
    guard let operands = operands(values), isNotEmpty(operands, key, values.range) else {
      return nil
    }
    let known = key.origin.flatMap { corpus.groups(of: $0, as: key.kind, atMost: .max) }
    var columns: [PivotColumn] = []
    for operand in operands {
      guard let found = self.columns(operand, key, known) else { return nil }
      for column in found where !columns.contains(where: { $0.key == column.key }) {
        columns.append(column)
      }
    }
    return columns
  }

  /// The columns of a value, of which a name may mean several.
  private mutating func columns(
    _ operand: Operand, _ key: SchemaField, _ known: [PivotColumn]?
  ) -> [PivotColumn]? {
    func called(_ key: PivotKey) -> PivotColumn {
      known?.first { $0.key == key } ?? PivotColumn(name: operand.text, key: key)
    }
    if case .literal(.missing) = operand.value.kind { return [called(.missing)] }
    switch key.kind {
    case .boolean:
      if case .literal(.boolean(let truth)) = operand.value.kind { return [called(.truth(truth))] }
    case .integer, .decimal, .quantity, .datePart:
      switch operand.value.kind {
      case .literal(.integer(let number)): return [called(.number(.whole(number)))]
      case .literal(.decimal(let number)): return [called(.number(Number(number)))]
      case .interval: return within(operand, key, known)
      // Nothing else is one number.
      default: break
      }
    case .date:
      switch operand.value.kind {
      case .literal(.date), .literal(.edtf), .literal(.integer), .literal(.string):
        let text = operand.text
        return [called(.text(text.first == "@" ? String(text.dropFirst()) : text))]
      // Nothing else is one date.
      default: break
      }
    case .reference:
      guard
        case .entity(_, let rows, _)? = NameBinding(field: key, lookup: names)
          .entity(.equal, [operand], &report)
      else { return nil }
      return rows.map { called(.row($0)) }
    case .text, .category:
      guard let known else { return [called(.text(operand.text))] }
      let match = NameMatch(equal: operand.text, separatorsAsSpaces: key.kind == .category)
      let found = known.filter { $0.key != .missing && match?.accepts($0.name) ?? false }
      if !found.isEmpty { return found }
      let near = NearestNames.nearest(to: operand.text, among: known.map(\.name))
      report.add(
        .unknownValue(operand.text, field: key.name, nearest: near), operand.range,
        fix: near.first)
      return nil
    case .list, .link: break
    }
    report.refuse(key, operand)
    return nil
  }
}

extension Binder {
  /// The columns of the numbers in a range.
  private mutating func within(
    _ operand: Operand, _ key: SchemaField, _ known: [PivotColumn]?
  ) -> [PivotColumn]? {
    let numbers = SchemaField(name: key.name, value: .field(0), kind: .decimal, origin: nil)
    guard
      case .number(_, let ranges)? = NumberBinding(field: numbers, corpus: corpus)
        .condition(.equal, [operand], &report), let range = ranges.first
    else { return nil }
    guard let known else {
      report.add(
        .notAllowedHere(
          .quoted(operand.text), hint: Message("query.hint.pivot-list", ["key": key.name])),
        operand.range)
      return nil
    }
    let found = known.filter { column in
      guard case .number(let number) = column.key else { return false }
      return range.low.map { $0 <= number } ?? true && range.high.map { number <= $0 } ?? true
    }
    if found.isEmpty {
      report.add(.unknownValue(operand.text, field: key.name, nearest: []), operand.range)
      return nil
    }
    return found
  }
}

extension RelationSchema {
  /// The schema of rows with a column for each value of a key.
  fileprivate func pivoted(_ step: PivotStep, isOptional: Bool) -> RelationSchema {
    func moved(_ field: SchemaField, named name: String, to place: Int) -> SchemaField {
      let value: BoundValue =
        if case .datePart(let part, _) = field.value { .datePart(part, of: place) } else {
          .field(place)
        }
      return SchemaField(name: name, value: value, kind: field.kind, origin: field.origin)
    }
    var fields = step.rows.enumerated().map { moved($1, named: $1.name, to: $0) }
    for column in step.columns {
      var field = moved(step.sum, named: column.name, to: fields.count)
      let isRow = if case .row = column.key { true } else { false }
      field.pivoted = PivotedColumn(isOptional: isOptional, isNamedByRow: isRow)
      fields.append(field)
    }
    var schema = RelationSchema.derived(fields)
    schema.members = MemberSchema(self)
    return schema
  }
}
