import Chronology
import Messages
import Plan
import Query
import Text

/// A formula and what its values are.
struct TypedFormula {
  let formula: Formula
  let kind: ValueKind
}

extension Binder {
  /// Binds an expression that is computed row by row; nil where a part was reported.
  ///
  /// - Parameter isRight: Whether it stands on the right of a comparison, where a bare word is no field.
  mutating func formula(
    _ expression: Expression, _ schema: RelationSchema, isRight: Bool = false
  ) -> TypedFormula? {
    if let ready = summedUp[expression.range] {
      return TypedFormula(formula: .value(ready.value), kind: ready.kind)
    }
    switch expression.kind {
    case .literal(.integer(let number)):
      return TypedFormula(formula: .number(.whole(number)), kind: .integer)
    case .literal(.decimal(let number)):
      return TypedFormula(formula: .number(Number(number)), kind: .decimal)
    case .literal(.string(let text)): return TypedFormula(formula: .text(text), kind: .text)
    case .literal(.missing): return TypedFormula(formula: .missing, kind: .text)
    case .parameter(let name):
      guard let parameter = session.parameter(name, at: expression.range, &report) else {
        return nil
      }
      return formula(parameter.value, schema)
    case .literal(.date(let text)) where isRight, .literal(.edtf(let text)) where isRight:
      return TypedFormula(
        formula: .call(FunctionName("date"), [.text(text)]), kind: .date)
    case .negative(let inner):
      guard let number = formula(inner, schema, isRight: isRight) else { return nil }
      guard number.kind.isNumber else {
        refuseCounting(inner, number.kind, "-")
        return nil
      }
      return TypedFormula(
        formula: .arithmetic(.minus, .number(.whole(0)), number.formula), kind: number.kind)
    case .arithmetic(let sign, let left, let right):
      return arithmetic(sign, left, right, expression, schema, isRight: isRight)
    case .call(let name, let arguments):
      if DatePart(rawValue: name.text.lowercased()) != nil {
        return column(expression, schema).map { .init(formula: .value($0.value), kind: $0.kind) }
      }
      return call(name, arguments, expression, schema)
    case .path(let path) where isRight:
      return rightField(path, expression, schema).map {
        .init(formula: .value($0.value), kind: $0.kind)
      }
    case .name(let name) where isRight:
      refuseOnTheRight(name, expression, schema)
      return nil
    case .path, .name, .aggregate:
      return column(expression, schema).map { .init(formula: .value($0.value), kind: $0.kind) }
    case .literal, .everything, .list, .interval, .not, .certainly, .possibly, .and, .or,
      .comparison, .state, .relation, .quantified, .quantifiedRows, .subquery, .regex:
      report.add(
        .notAllowedHere(
          .quoted(source.text(expression.range)), hint: Message("query.hint.formula-parts")),
        expression.range)
      return nil
    }
  }

  private mutating func arithmetic(
    _ sign: Arithmetic, _ left: Expression, _ right: Expression, _ expression: Expression,
    _ schema: RelationSchema, isRight: Bool
  ) -> TypedFormula? {
    guard let first = formula(left, schema, isRight: isRight) else { return nil }
    if case .literal(.quantity(let number, let word)) = right.kind {
      guard first.kind == .date, sign == .plus || sign == .minus, let unit = DateUnit(word: word),
        let count = Int(exactly: number)
      else {
        report.add(
          .cannotCompare(
            field: source.text(left.range), kind: first.kind.words,
            with: .quoted(source.text(right.range)), hint: Message("query.hint.date-shift")),
          right.range)
        return nil
      }
      return TypedFormula(
        formula: .shifted(first.formula, by: sign == .plus ? count : -count, unit), kind: .date)
    }
    guard let second = formula(right, schema, isRight: isRight) else { return nil }
    if sign == .minus, first.kind == .date, second.kind == .date {
      // The days from the one that is taken away.
      return TypedFormula(
        formula: .call(FunctionName("days"), [second.formula, first.formula]), kind: .quantity)
    }
    for (side, typed) in [(left, first), (right, second)] where !typed.kind.isNumber {
      refuseCounting(side, typed.kind, sign.rawValue)
      return nil
    }
    let kind: ValueKind
    if first.kind.isUncertain || second.kind.isUncertain {
      kind = .quantity
    } else {
      kind =
        first.kind == .integer && second.kind == .integer && sign != .divided
        ? .integer : .decimal
    }
    return TypedFormula(formula: .arithmetic(sign, first.formula, second.formula), kind: kind)
  }

  /// Reports a bare word in a calculation on the right, which is no value to calculate with.
  private mutating func refuseOnTheRight(
    _ name: String, _ expression: Expression, _ schema: RelationSchema
  ) {
    if schema.field(named: name) != nil {
      report.add(
        .foreignForm(found: name, write: "." + name), expression.range, fix: "." + name)
    } else {
      report.add(
        .notAllowedHere(.quoted(name), hint: Message("query.hint.formula-parts")),
        expression.range)
    }
  }

  private mutating func refuseCounting(_ side: Expression, _ kind: ValueKind, _ sign: String) {
    report.add(
      .cannotCompare(
        field: source.text(side.range), kind: kind.words, with: .quoted(sign),
        hint: kind == .date
          ? Message("query.hint.year-of-date") : Message("query.hint.only-numbers")),
      side.range)
  }

  private mutating func call(
    _ name: Name, _ arguments: [Expression], _ expression: Expression, _ schema: RelationSchema
  ) -> TypedFormula? {
    if name.text.lowercased() == FunctionEntry.choice.name {
      return choice(arguments, expression, schema)
    }
    // After grouping, `max(date)` is a column; before, it is told where it can be written.
    if AggregateFunction.named(name.text) != nil, ScalarFunction.named(name.text) == nil {
      return column(expression, schema).map { .init(formula: .value($0.value), kind: $0.kind) }
    }
    if let function = WindowFunction.named(name.text) {
      return window(function, arguments, expression, schema).map {
        TypedFormula(formula: .value($0.value), kind: $0.kind)
      }
    }
    guard let function = ScalarFunction.named(name.text) else {
      let nearest = NearestNames.nearest(to: name.text, among: FunctionEntry.names)
      let written = arguments.map { source.text($0.range) }
      report.addUnknown(
        name, expression.range, nearest: nearest, of: written,
        ownForm: FunctionEntry.ownForm(of: name.text, written))
      return nil
    }
    guard function.arity.contains(arguments.count) else {
      report.add(
        .wrongArguments(function: function.name, usage: function.entry.usage), expression.range)
      return nil
    }
    var typed: [TypedFormula] = []
    for (place, argument) in arguments.enumerated() {
      if function.name == "period", case .literal(.quantity(let count, let word)) = argument.kind {
        guard let unit = DateUnit(word: word), let count = Int(exactly: count),
          let period = DatePeriod(count, unit)
        else {
          report.add(
            .wrongArguments(function: function.name, usage: function.entry.usage), argument.range)
          return nil
        }
        typed.append(TypedFormula(formula: .text(period.text), kind: .text))
        continue
      }
      let bound =
        if case .regex(let pattern, let flags) = argument.kind, place == function.pattern?.index {
          self.pattern(TextPattern(pattern, flags: flags), argument.range)
        } else {
          formula(argument, schema)
        }
      guard let bound else { return nil }
      typed.append(bound)
    }
    if refusesPattern(function, arguments, typed) { return nil }
    if refusesLists(function, arguments, typed) { return nil }
    guard let kind = function.kind(ArgumentKinds(typed)) else {
      refuse(
        function, arguments[0], typed[0],
        hint: Message("query.hint.usage", ["usage": function.entry.usage]))
      return nil
    }
    return TypedFormula(
      formula: .call(FunctionName(function.name), typed.map(\.formula)), kind: kind)
  }

  /// A regular expression among the arguments of a function.
  private mutating func pattern(_ pattern: TextPattern, _ range: Range<Int>) -> TypedFormula? {
    do throws(RegularExpression.Fault) {
      _ = try pattern.compiled()
      return TypedFormula(formula: .pattern(pattern), kind: .text)
    } catch {
      report.add(
        .expected(
          Message("query.expected.regex"),
          found: Message("query.found.faulty-regex", ["reason": error.reason])), range)
      return nil
    }
  }

  /// Reports a text where a regular expression must stand, and a group that there is not.
  private mutating func refusesPattern(
    _ function: ScalarFunction, _ arguments: [Expression], _ typed: [TypedFormula]
  ) -> Bool {
    guard let place = function.pattern else { return false }
    guard case .pattern(let pattern) = typed[place.index].formula else {
      guard place.isRequired else { return false }
      report.add(
        .wrongArguments(function: function.name, usage: function.entry.usage),
        arguments[place.index].range)
      return true
    }
    let groups = (try? pattern.compiled())?.groupCount ?? 0
    guard let odd = place.groups(typed.map(\.formula)).first(where: { !(0...groups ~= $0) }) else {
      return false
    }
    report.add(
      .notAllowedHere(
        Message("query.subject.regex-group", ["group": odd]),
        hint: Message("query.hint.regex-groups", ["count": groups])),
      arguments[arguments.count - 1].range)
    return true
  }

  /// Reports a list where a function takes none, or takes one and has it already; whether there was one.
  private mutating func refusesLists(
    _ function: ScalarFunction, _ arguments: [Expression], _ typed: [TypedFormula]
  ) -> Bool {
    guard let last = typed.lastIndex(where: \.kind.isSeveral) else { return false }
    switch function.lists {
    case .areValues: return false
    case .areTakenApart:
      guard typed[..<last].contains(where: \.kind.isSeveral) else { return false }
      refuse(
        function, arguments[last], typed[last],
        hint: Message("query.hint.one-list", ["function": function.name]))
    case .areRefused(let hint):
      refuse(
        function, arguments[last], typed[last], hint: hint(source.text(arguments[last].range)))
    }
    return true
  }

  private mutating func refuse(
    _ function: ScalarFunction, _ argument: Expression, _ typed: TypedFormula, hint: Message
  ) {
    report.add(
      .cannotCompare(
        field: source.text(argument.range), kind: typed.kind.words, with: .quoted(function.name),
        hint: hint), argument.range)
  }

  private mutating func choice(
    _ arguments: [Expression], _ expression: Expression, _ schema: RelationSchema
  ) -> TypedFormula? {
    guard arguments.count == 3 else {
      let form = FunctionEntry.choice
      report.add(.wrongArguments(function: form.name, usage: form.usage), expression.range)
      return nil
    }
    guard let condition = condition(arguments[0], schema),
      let first = formula(arguments[1], schema),
      let second = formula(arguments[2], schema)
    else { return nil }
    return TypedFormula(
      formula: .choice(Simplification.condition(condition), first.formula, second.formula),
      kind: ArgumentKinds([first, second]).common)
  }
}

extension ArgumentKinds {
  fileprivate init(_ formulas: [TypedFormula]) {
    self.init(formulas.map(\.kind), areMissing: formulas.map { $0.formula == .missing })
  }
}

extension ValueKind {
  /// The kind of a column that is computed row by row: a part of a date is a number between bounds
  /// there, and names are texts.
  var computed: ValueKind {
    switch self {
    case .text, .integer, .decimal, .boolean, .date, .list, .quantity: self
    case .datePart: .quantity
    case .category, .reference: .text
    case .link: .list
    }
  }
}
