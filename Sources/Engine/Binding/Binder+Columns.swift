import Chronology
import Messages
import Plan
import Query
import Text

extension Binder {
  /// The field that an expression names, or a column that a step before will have computed.
  mutating func column(_ expression: Expression, _ schema: RelationSchema) -> SchemaField? {
    if let ready = summedUp[expression.range] { return ready }
    if names.isFieldWithoutBackquotes(expression, schema, &report) { return nil }
    switch expression.kind {
    case .path(let path) where path.steps.count == 1 && !path.steps[0].isInverse:
      if let part = partOfYear(path.steps[0].name, schema) { return part }
      return names.field(path.steps[0].name, schema, &report)
    case .path(let path): return pathColumn(path, schema)
    // A field whose name is also the name of a value is still a field here.
    case .name(let name): return names.field(Name(name, expression.range), schema, &report)
    case .call(let name, let arguments):
      if let part = DatePart(rawValue: name.text.lowercased()) {
        guard arguments.count == 1 else {
          let form = FunctionEntry.part(part)
          report.add(.wrongArguments(function: form.name, usage: form.usage), expression.range)
          return nil
        }
        return datePart(part, arguments[0], expression, schema)
      }
      if AggregateFunction.named(name.text) != nil {
        // After grouping, `min(date)` names the column that the group stage made.
        if let field = schema.field(named: names.compact(expression)) { return field }
        // `count` is a function of one row, too, and `first` one of the rows in their order.
        let isOther =
          ScalarFunction.named(name.text) != nil || WindowFunction.named(name.text) != nil
        if !isOther || arguments.map(\.kind) == [.everything] {
          report.add(
            .notAllowedHere(
              .quoted("\(name.text)(..)"),
              hint: Message(
                "query.hint.group-or-window", ["text": source.text(expression.range)])),
            expression.range)
          return nil
        }
      }
      return computed(expression, schema)
    case .aggregate(let call):
      if let field = schema.field(named: names.compact(expression)) { return field }
      return windowed(call, expression, schema)
    case .literal, .parameter, .everything, .list, .interval, .negative, .arithmetic, .not,
      .certainly,
      .possibly, .and, .or, .comparison, .state, .relation, .quantified, .quantifiedRows, .subquery,
      .regex:
      return computed(expression, schema)
    }
  }

  private mutating func computed(
    _ expression: Expression, _ schema: RelationSchema
  ) -> SchemaField? {
    if case .call(let name, let arguments) = expression.kind,
      let function = WindowFunction.named(name.text)
    {
      return window(function, arguments, expression, schema)
    }
    guard let typed = formula(expression, schema) else { return nil }
    return columns.allocate(typed.formula, typed.kind.computed, name: names.compact(expression))
  }

  private mutating func pathColumn(_ path: Path, _ schema: RelationSchema) -> SchemaField? {
    guard let branches = names.branches(path, schema, &report) else { return nil }
    if names.parting(path, schema) != nil { return partingColumn(path, branches) }
    let bound = branches[0]
    let isSingle = bound.hops.allSatisfy(\.isSingle)
    guard let field = bound.field else {
      let target = bound.hops.last?.target ?? 0
      return columns.allocate(.path(bound.hops, field: nil), .link(table: target), name: path.text)
    }
    if bound.hops.isEmpty { return field }
    if case .datePart(let part, let date) = field.value, isSingle {
      let dates = columns.allocate(.path(bound.hops, field: .field(date)), .date, name: path.text)
      return SchemaField(
        name: path.text, value: .datePart(part, of: dates.value.field), kind: field.kind,
        origin: nil)
    }
    let kind: ValueKind =
      if isSingle { field.kind } else {
        field.kind.entityTable.map { .link(table: $0) } ?? .list
      }
    let column = columns.allocate(.path(bound.hops, field: field.value), kind, name: path.text)
    // The dictionary of a category is that of the field at the end.
    return SchemaField(
      name: path.text, value: column.value, kind: kind,
      origin: kind == field.kind ? field.origin : nil)
  }

  private mutating func datePart(
    _ part: DatePart, _ argument: Expression, _ expression: Expression, _ schema: RelationSchema
  ) -> SchemaField? {
    guard let field = column(argument, schema) else { return nil }
    if field.kind == .integer, let years = part.severalYears {
      return multiple(of: years, field, name: names.compact(expression))
    }
    guard field.kind == .date, case .field(let index) = field.value else {
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: Message("kind.date"),
          hint: Message("query.hint.asked-of-date", ["part": part.rawValue])), argument.range)
      return nil
    }
    return SchemaField(
      name: names.compact(expression), value: .datePart(part, of: index), kind: .datePart(part),
      origin: field.origin)
  }
}

// Whole numbers that are years.
extension Binder {
  /// `decade` and `century` where rows have a number `year`, and no field that is called so.
  private mutating func partOfYear(_ name: Name, _ schema: RelationSchema) -> SchemaField? {
    guard let years = DatePart(rawValue: name.text.lowercased())?.severalYears,
      schema.field(named: name.text) == nil, let year = schema.field(named: "year"),
      year.kind == .integer
    else { return nil }
    return multiple(of: years, year, name: name.text.lowercased())
  }

  /// The first year of as many as a year lies among.
  private mutating func multiple(
    of years: Int64, _ field: SchemaField, name: String
  ) -> SchemaField {
    let count = Formula.number(.whole(years))
    let part = Formula.call(
      FunctionName("floor"), [.arithmetic(.divided, .value(field.value), count)])
    return columns.allocate(.arithmetic(.times, part, count), .integer, name: name)
  }
}

extension DatePart {
  /// How many years it is, where these are several.
  fileprivate var severalYears: Int64? {
    switch self {
    case .year, .month: nil
    case .decade: 10
    case .century: 100
    }
  }
}
