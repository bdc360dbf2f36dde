import Chronology
import Plan
import Query
import Text

extension Binder {
  /// The field that an expression names, or a column that a step before will have computed.
  mutating func column(_ expression: Expression, _ schema: RelationSchema) -> SchemaField? {
    if isFieldWithoutBackquotes(expression, schema) { return nil }
    switch expression.kind {
    case .path(let path) where path.steps.count == 1 && !path.steps[0].isInverse:
      return field(path.steps[0].name, schema)
    case .path(let path): return pathColumn(path, schema)
    // A field whose name is also the name of a value is still a field here.
    case .name(let name): return field(Name(name, expression.range), schema)
    case .call(let name, let arguments):
      if let part = DatePart(rawValue: name.text.lowercased()) {
        guard arguments.count == 1 else {
          let form = FunctionEntry.part(part)
          report(.wrongArguments(function: form.name, usage: form.usage), expression.range)
          return nil
        }
        return datePart(part, arguments[0], expression, schema)
      }
      if AggregateFunction.named(name.text) != nil {
        // After grouping, `min(date)` names the column that the group stage made.
        if let field = schema.field(named: unspaced(expression)) { return field }
        // `count` is a function of one row, too.
        if ScalarFunction.named(name.text) == nil || arguments.map(\.kind) == [.everything] {
          report(
            .notAllowedHere("'\(name.text)(..)'", hint: "write it after 'group by .. with'"),
            expression.range)
          return nil
        }
      }
      return computed(expression, schema)
    default: return computed(expression, schema)
    }
  }

  /// The text of an expression without blanks, the name of a column without an alias.
  private func unspaced(_ expression: Expression) -> String {
    String(source.text(expression.range).filter { !$0.isWhitespace })
  }

  private mutating func computed(
    _ expression: Expression, _ schema: RelationSchema
  ) -> SchemaField? {
    guard let typed = formula(expression, schema) else { return nil }
    return allocate(typed.formula, typed.kind.computed, name: unspaced(expression))
  }

  /// A new column that is computed before the stage.
  mutating func allocate(_ formula: Formula, _ kind: ValueKind, name: String) -> SchemaField {
    let index = columnCount + derivations.count
    derivations.append(Derivation(name: name, formula: formula, kind: kind))
    return SchemaField(name: name, value: .field(index), kind: kind, origin: nil)
  }

  private mutating func pathColumn(_ path: Path, _ schema: RelationSchema) -> SchemaField? {
    guard let bound = self.path(path, schema) else { return nil }
    let isSingle = bound.hops.allSatisfy(\.isSingle)
    guard let field = bound.field else {
      let target = bound.hops.last?.target ?? 0
      return allocate(.path(bound.hops, field: nil), .link(table: target), name: path.text)
    }
    if bound.hops.isEmpty { return field }
    if case .datePart(let part, let date) = field.value, isSingle {
      let dates = allocate(.path(bound.hops, field: .field(date)), .date, name: path.text)
      return SchemaField(
        name: path.text, value: .datePart(part, of: dates.value.field), kind: field.kind,
        origin: nil)
    }
    let kind: ValueKind =
      if isSingle { field.kind } else {
        field.kind.entityTable.map { .link(table: $0) } ?? .list
      }
    let column = allocate(.path(bound.hops, field: field.value), kind, name: path.text)
    // The dictionary of a category is that of the field at the end.
    return SchemaField(
      name: path.text, value: column.value, kind: kind,
      origin: kind == field.kind ? field.origin : nil)
  }

  private mutating func datePart(
    _ part: DatePart, _ argument: Expression, _ expression: Expression, _ schema: RelationSchema
  ) -> SchemaField? {
    guard let field = column(argument, schema) else { return nil }
    guard field.kind == .date, case .field(let index) = field.value else {
      report(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: "a date",
          hint: "'\(part.rawValue)' is asked of a date"), argument.range)
      return nil
    }
    return SchemaField(
      name: unspaced(expression), value: .datePart(part, of: index), kind: .datePart(part),
      origin: field.origin)
  }
}
