import Chronology
import Messages
import Plan
import Query
import Text

/// A function of many rows, and what its value is.
struct TypedAggregate {
  let function: Aggregate.Function
  let kind: ValueKind
  /// Where the value is one of a field, the field.
  var field: SchemaField?
}

extension Expression {
  /// The function of many rows that it is where rows are summed up: `count`, `sum(x)`, `sum(x) where (..)`.
  var aggregate: AggregateCall? {
    switch kind {
    case .path(let path) where path.text.lowercased() == "count" && path.steps.count == 1:
      AggregateCall(path.steps[0].name, [])
    case .call(let name, let arguments) where AggregateFunction.named(name.text) != nil:
      AggregateCall(name, arguments)
    case .aggregate(let call): call
    case .literal, .name, .path, .parameter, .call, .everything, .list, .interval, .negative,
      .arithmetic, .not, .certainly, .possibly, .and, .or, .comparison, .state, .relation,
      .quantified, .quantifiedRows, .subquery, .regex:
      nil
    }
  }

  /// The functions of many rows in it, from the left.
  var aggregates: [Expression] { aggregate == nil ? parts.flatMap(\.aggregates) : [self] }

  /// Whether it is a value that a row takes of others, or has one in it.
  var readsOtherRows: Bool {
    if case .aggregate = kind { return true }
    if case .call(let name, _) = kind, WindowFunction.named(name.text) != nil { return true }
    return parts.contains(where: \.readsOtherRows)
  }

  /// Whether a function in it hangs on the order of the rows of a group.
  var restsOnOrder: Bool {
    aggregates.contains { expression in
      switch expression.aggregate.flatMap({ AggregateFunction.named($0.function.text) })?
        .computation
      {
      case .place, .list: true
      case .rows, .extreme, .total, .quantile, .deviation, .correlation, nil: false
      }
    }
  }

  /// Whether a part of it is a value of the rows of a window.
  var hasWindow: Bool {
    if case .aggregate(let call) = kind, call.window != nil { return true }
    return parts.contains(where: \.hasWindow)
  }
}

extension Binder {
  /// Binds a function of many rows; nil where a part was reported.
  mutating func aggregate(
    _ call: AggregateCall, _ expression: Expression, _ schema: RelationSchema
  ) -> TypedAggregate? {
    guard var typed = unfiltered(call, expression, schema) else { return nil }
    guard let condition = call.condition else { return typed }
    guard let bound = self.condition(condition, schema) else { return nil }
    typed = TypedAggregate(
      function: .filtered(typed.function, Simplification.condition(bound)), kind: typed.kind,
      field: typed.field)
    return typed
  }

  private mutating func unfiltered(
    _ call: AggregateCall, _ expression: Expression, _ schema: RelationSchema
  ) -> TypedAggregate? {
    let word = call.function.text
    guard let function = AggregateFunction.named(word) else {
      let names = AggregateFunction.all.map(\.name)
      if FunctionEntry.isName(word) {
        report.add(
          .notAllowedHere(
            .quoted("\(word)(..) \(call.window?.text ?? "where")"),
            hint: Message("query.hint.aggregates", ["names": names])), call.function.range)
        return nil
      }
      let nearest = NearestNames.nearest(to: word, among: names)
      let written = call.arguments.map { source.text($0.range) }
      report.addUnknown(
        call.function, expression.range, nearest: nearest,
        ownForm: FunctionEntry.ownForm(of: word, written))
      return nil
    }
    if call.isDistinct { return different(call, function, expression, schema) }
    if function.counts, call.arguments.isEmpty || call.arguments.map(\.kind) == [.everything] {
      return TypedAggregate(function: .count, kind: .integer)
    }
    if function.counts, call.arguments.count == 1 {
      guard let field = column(call.arguments[0], schema) else { return nil }
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: .quoted(function.name),
          hint: Message(
            "query.hint.count-of-what", ["field": source.text(call.arguments[0].range)])),
        call.arguments[0].range)
      return nil
    }
    let count = function.fieldCount + (function.takesShare ? 1 : 0)
    guard call.arguments.count == count else {
      report.add(
        .wrongArguments(function: function.name, usage: function.entry.usage), expression.range)
      return nil
    }
    var fields: [SchemaField] = []
    var kinds: [ValueKind] = []
    for argument in call.arguments.prefix(function.fieldCount) {
      guard let field = column(argument, schema) else { return nil }
      guard let kind = function.kind(of: field.kind) else {
        report.add(
          .cannotCompare(
            field: field.name, kind: field.kind.words, with: .quoted(function.name),
            hint: function.hint(for: field.kind)), argument.range)
        return nil
      }
      fields.append(field)
      kinds.append(kind)
    }
    var share: Double?
    if function.takesShare {
      share = self.share(call.arguments[1])
      if share == nil {
        report.add(
          .wrongArguments(function: function.name, usage: function.entry.usage),
          call.arguments[1].range)
        return nil
      }
    }
    if function.restsOnOrder { LetterOrder(corpus: corpus).note(fields[0], &report) }
    return TypedAggregate(
      function: .of(FunctionName(function.name), fields.map(\.value), share: share), kind: kinds[0],
      field: function.restsOnOrder || function.restsOnPlace ? fields[0] : nil)
  }

  /// `count(distinct x)`.
  private mutating func different(
    _ call: AggregateCall, _ function: AggregateFunction, _ expression: Expression,
    _ schema: RelationSchema
  ) -> TypedAggregate? {
    guard function.counts, let argument = call.arguments.first else {
      report.add(
        .notAllowedHere(
          .quoted("distinct"),
          hint: Message("query.hint.usage", ["usage": FunctionEntry.countDistinct.usage])),
        expression.range)
      return nil
    }
    guard let field = column(argument, schema) else { return nil }
    return TypedAggregate(
      function: .of(FunctionName(function.name), [field.value], share: nil), kind: .integer)
  }

  /// A number from 0 to 1.
  private func share(_ expression: Expression) -> Double? {
    let number: Double
    switch expression.kind {
    case .literal(.integer(let whole)): number = Double(whole)
    case .literal(.decimal(let decimal)): number = decimal
    default: return nil
    }
    return 0...1 ~= number ? number : nil
  }
}

// Windows.
extension Binder {
  /// A value of the rows of a window, as a column that is computed where their order is known.
  mutating func windowed(
    _ call: AggregateCall, _ expression: Expression, _ schema: RelationSchema
  ) -> SchemaField? {
    guard let window = call.window else {
      report.add(
        .notAllowedHere(
          .quoted("\(call.function.text)(..) where"),
          hint: Message(
            "query.hint.which-rows", ["text": "\(source.text(expression.range)) over all"])),
        expression.range)
      return nil
    }
    guard columns.haveOrder else {
      report.add(
        .notAllowedHere(
          .quoted("\(call.function.text)(..) \(window.text)"),
          hint: Message("query.hint.compute-before", ["text": source.text(expression.range)])),
        expression.range)
      return nil
    }
    guard let typed = aggregate(call, expression, schema),
      let frame = frame(window, schema, expression)
    else { return nil }
    guard let kind = kind(of: typed, over: frame, call, expression) else { return nil }
    let name = names.compact(expression)
    let sum = Formula.summed(WindowSum(typed.function, over: frame))
    // A part of a date is read of the date, which keeps its bounds.
    if case .datePart(let part) = kind {
      let place = columns.allocate(sum, .date, name: name).value.field
      return SchemaField(name: name, value: .datePart(part, of: place), kind: kind, origin: nil)
    }
    let column = columns.allocate(sum, kind, name: name)
    return SchemaField(
      name: name, value: column.value, kind: kind,
      origin: typed.field?.kind == kind ? typed.field?.origin : nil)
  }

  private mutating func frame(
    _ window: RowWindow, _ schema: RelationSchema, _ expression: Expression
  ) -> WindowFrame? {
    switch window {
    case .all: return .all
    case .soFar: return .soFar
    case .last(let count):
      if count > 0 { return .last(count) }
      report.add(
        .expected(Message("query.expected.window-size"), found: .quoted("\(count)")),
        expression.range)
      return nil
    case .period(let count, let word):
      guard let unit = timeUnit(word) else { return nil }
      guard count > 0 else {
        report.add(
          .expected(Message("query.expected.window-size"), found: .quoted("\(count)")),
          expression.range)
        return nil
      }
      return dates(of: schema, expression).map { .period(count, unit, by: $0) }
    }
  }

  /// The field by whose dates a window is measured: `date`, else the only one of dates.
  private mutating func dates(of schema: RelationSchema, _ expression: Expression) -> Int? {
    if let field = schema.field(named: "date"), field.kind == .date { return field.value.field }
    var dates: [SchemaField] = []
    for field in schema.fields
    where field.kind == .date && !dates.contains(where: { $0.value == field.value }) {
      dates.append(field)
    }
    if dates.count == 1 { return dates[0].value.field }
    report.add(
      .notAllowedHere(
        .quoted(source.text(expression.range)),
        hint: dates.isEmpty
          ? Message("query.hint.no-date-of-window")
          : Message("query.hint.one-date-of-window", ["names": dates.map(\.name)])),
      expression.range)
    return nil
  }

  /// What the value is; nil where a function cannot be had of such a window.
  private mutating func kind(
    of typed: TypedAggregate, over frame: WindowFrame, _ call: AggregateCall,
    _ expression: Expression
  ) -> ValueKind? {
    let function = AggregateFunction.named(call.function.text)
    let isOfTime = if case .period = frame { true } else { false }
    let cannot: Bool =
      switch function?.computation {
      case .list: frame != .all
      case .rows: call.isDistinct && frame != .all
      case .place: isOfTime
      // What lies between bounds would have to be put in order again for every row.
      case .quantile: frame != .all && typed.kind == .quantity
      case .extreme, .total, .deviation, .correlation, nil: false
      }
    if cannot {
      report.add(
        .notAllowedHere(
          .quoted(source.text(expression.range)), hint: Message("query.hint.over-all-alone")),
        expression.range)
      return nil
    }
    // Which rows lie within a time may be open, so that what is counted of them lies between bounds.
    guard isOfTime else { return typed.kind }
    return switch function?.computation {
    case .rows, .total: .quantity
    case .extreme, .place, .list, .quantile, .deviation, .correlation, nil: typed.kind
    }
  }
}
