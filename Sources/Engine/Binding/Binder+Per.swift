import Chronology
import Messages
package import Plan
package import Query

extension Binder {
  package mutating func per(
    _ keys: [Expression], _ stages: [Stage], _ schema: inout RelationSchema
  ) -> PlanStep? {
    var fields: [SchemaField] = []
    for key in keys {
      guard let field = column(key, schema) else { return nil }
      guard !field.kind.isSeveral else {
        report.add(
          .cannotCompare(
            field: field.name, kind: field.kind.words, with: .quoted("per"),
            hint: Message("query.hint.each-before-per", ["field": field.name])), key.range
        )
        return nil
      }
      fields.append(field)
    }
    let outside = columns
    defer { columns = outside }
    var inner = schema
    inner.columnCount = columns.count
    var steps: [PlanStep] = []
    for stage in stages {
      if stage.word == .sequence {
        report.add(
          .notAllowedHere(
            Message("query.subject.in-braces-of-per", ["stage": stage.word.written]),
            hint: Message("query.hint.sequence-by")), stage.range)
        return nil
      }
      guard stage.rows.keepsTable, stage.query == nil else {
        report.add(
          .notAllowedHere(
            Message("query.subject.in-braces-of-per", ["stage": stage.word.written]),
            hint: Message("query.hint.stages-of-per")), stage.range)
        return nil
      }
      guard let bound = self.steps(for: stage, &inner) else { return nil }
      steps += bound
    }
    // The columns of the keys are counted by who asks for this stage.
    inner.columnCount -= outside.derivations.count
    schema = inner
    return .per(fields, steps)
  }

  /// A value of other rows, as a column that is computed where their order is known.
  mutating func window(
    _ function: WindowFunction, _ arguments: [Expression], _ expression: Expression,
    _ schema: RelationSchema
  ) -> SchemaField? {
    guard function.arity.contains(arguments.count) else {
      report.add(
        .wrongArguments(function: function.name, usage: function.entry.usage), expression.range)
      return nil
    }
    guard columns.haveOrder else {
      report.add(
        .notAllowedHere(
          .quoted("\(function.name)(..)"),
          hint: Message(
            "query.hint.compute-before", ["text": source.text(expression.range)])),
        expression.range)
      return nil
    }
    let name = names.compact(expression)
    guard let argument = arguments.first else {
      return columns.allocate(
        .window(WindowCall(function.function, of: nil)), .integer, name: name)
    }
    guard let field = column(argument, schema), let distance = distance(arguments, function) else {
      return nil
    }
    // Of a part of a date the date is taken, which keeps its bounds.
    let part: DatePart? = if case .datePart(let part, _) = field.value { part } else { nil }
    let call = WindowCall(function.function, of: .field(field.value.field), distance: distance)
    let place = columns.allocate(.window(call), part == nil ? field.kind : .date, name: name)
      .value.field
    // The values are those of the field, by whose names they are asked for.
    return SchemaField(
      name: name, value: part.map { .datePart($0, of: place) } ?? .field(place), kind: field.kind,
      origin: field.origin)
  }

  /// How many places away the row is that a function names.
  private mutating func distance(_ arguments: [Expression], _ function: WindowFunction) -> Int? {
    guard arguments.count > 1 else { return 1 }
    if case .literal(.integer(let places)) = arguments[1].kind, 1...1_000_000_000 ~= places {
      return Int(places)
    }
    report.add(
      .wrongArguments(function: function.name, usage: function.entry.usage), arguments[1].range)
    return nil
  }
}
