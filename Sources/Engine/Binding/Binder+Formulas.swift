import Chronology
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
  mutating func formula(_ expression: Expression, _ schema: RelationSchema) -> TypedFormula? {
    switch expression.kind {
    case .literal(.integer(let number)):
      return TypedFormula(formula: .number(.whole(number)), kind: .integer)
    case .literal(.decimal(let number)):
      return TypedFormula(formula: .number(Number(number)), kind: .decimal)
    case .literal(.string(let text)): return TypedFormula(formula: .text(text), kind: .text)
    case .literal(.missing): return TypedFormula(formula: .missing, kind: .text)
    case .parameter(let name):
      return parameter(name, at: expression.range).flatMap { formula($0.value, schema) }
    case .negative(let inner):
      guard let number = formula(inner, schema) else { return nil }
      guard number.kind.isNumber else {
        refuseCounting(inner, number.kind, "-")
        return nil
      }
      return TypedFormula(
        formula: .arithmetic(.minus, .number(.whole(0)), number.formula), kind: number.kind)
    case .arithmetic(let sign, let left, let right):
      return arithmetic(sign, left, right, expression, schema)
    case .call(let name, let arguments):
      if DatePart(rawValue: name.text.lowercased()) != nil {
        return column(expression, schema).map { .init(formula: .value($0.value), kind: $0.kind) }
      }
      return call(name, arguments, expression, schema)
    case .path, .name:
      return column(expression, schema).map { .init(formula: .value($0.value), kind: $0.kind) }
    default:
      report(
        .notAllowedHere(
          "'\(source.text(expression.range))'", hint: "write a field, a value or a function"),
        expression.range)
      return nil
    }
  }

  private mutating func arithmetic(
    _ sign: Arithmetic, _ left: Expression, _ right: Expression, _ expression: Expression,
    _ schema: RelationSchema
  ) -> TypedFormula? {
    guard let first = formula(left, schema) else { return nil }
    if case .literal(.quantity(let number, let word)) = right.kind {
      guard first.kind == .date, sign == .plus || sign == .minus, let unit = DateUnit(word: word),
        let count = Int(exactly: number)
      else {
        report(
          .cannotCompare(
            field: source.text(left.range), kind: first.kind.words,
            with: "'\(source.text(right.range))'", hint: "a date takes + 3 months, - 10 years"),
          right.range)
        return nil
      }
      return TypedFormula(
        formula: .shifted(first.formula, by: sign == .plus ? count : -count, unit), kind: .date)
    }
    guard let second = formula(right, schema) else { return nil }
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

  private mutating func refuseCounting(_ side: Expression, _ kind: ValueKind, _ sign: String) {
    report(
      .cannotCompare(
        field: source.text(side.range), kind: kind.words, with: "'\(sign)'",
        hint: kind == .date
          ? "write year(..) to count with its year" : "only numbers are counted with"),
      side.range)
  }

  private mutating func call(
    _ name: Name, _ arguments: [Expression], _ expression: Expression, _ schema: RelationSchema
  ) -> TypedFormula? {
    let word = name.text.lowercased()
    if word == "if" { return choice(arguments, expression, schema) }
    guard let function = ScalarFunction(rawValue: word) else {
      let known =
        ScalarFunction.allCases.map(\.rawValue) + DatePart.allCases.map(\.rawValue)
        + Aggregate.functionNames + ["if", "exact"]
      let nearest = NearestNames.nearest(to: word, among: known)
      report(
        .unknownFunction(
          name.text, nearest: nearest, of: arguments.map { source.text($0.range) }), name.range,
        fix: nearest.first)
      return nil
    }
    guard function.arity.contains(arguments.count) else {
      report(.wrongArguments(function: word, usage: function.usage), expression.range)
      return nil
    }
    var typed: [TypedFormula] = []
    for argument in arguments {
      guard let bound = formula(argument, schema) else { return nil }
      typed.append(bound)
    }
    if function.takesOneList, let index = typed.lastIndex(where: \.kind.isSeveral),
      function == .length || typed[..<index].contains(where: \.kind.isSeveral)
    {
      report(
        .cannotCompare(
          field: source.text(arguments[index].range), kind: typed[index].kind.words,
          with: "'\(word)'",
          hint: function == .length
            ? "write count(\(source.text(arguments[index].range))) for the number of its values"
            : "'\(word)' takes one list, and is then computed for each of its values"),
        arguments[index].range)
      return nil
    }
    guard let kind = function.kind(of: typed) else {
      report(
        .cannotCompare(
          field: source.text(arguments[0].range), kind: typed[0].kind.words, with: "'\(word)'",
          hint: "write \(function.usage)"), arguments[0].range)
      return nil
    }
    return TypedFormula(formula: .call(function, typed.map(\.formula)), kind: kind)
  }

  private mutating func choice(
    _ arguments: [Expression], _ expression: Expression, _ schema: RelationSchema
  ) -> TypedFormula? {
    guard arguments.count == 3 else {
      report(
        .wrongArguments(function: "if", usage: "if(CONDITION, VALUE, VALUE)"), expression.range)
      return nil
    }
    guard let condition = condition(arguments[0], schema),
      let first = formula(arguments[1], schema),
      let second = formula(arguments[2], schema)
    else { return nil }
    return TypedFormula(
      formula: .choice(Simplification.condition(condition), first.formula, second.formula),
      kind: [first, second].commonKind)
  }
}

extension ScalarFunction {
  /// The kind of the value for some arguments; nil where the function does not take them.
  fileprivate func kind(of arguments: [TypedFormula]) -> ValueKind? {
    let first = arguments[0].kind
    return switch self {
    case .count, .length: .integer
    case .lower, .upper, .trim, .concat, .replace:
      arguments.contains(where: \.kind.isSeveral) ? .list : .text
    case .split: .list
    case .round, .abs: first.isNumber ? first.isUncertain ? .quantity : first : nil
    case .coalesce: arguments.commonKind
    case .earliest, .latest: first == .date ? .date : nil
    case .duration: first == .date ? .quantity : nil
    case .precision: first == .date ? .text : nil
    }
  }

  /// Whether it makes texts of texts: of a list it makes one text for each value.
  fileprivate var takesOneList: Bool {
    switch self {
    case .lower, .upper, .trim, .concat, .replace, .split, .length: true
    case .count, .round, .abs, .coalesce, .earliest, .latest, .duration, .precision: false
    }
  }
}

extension [TypedFormula] {
  /// A kind that holds the values of all; `missing` is of any kind.
  fileprivate var commonKind: ValueKind {
    let kinds = filter { $0.formula != .missing }.map(\.kind)
    guard let first = kinds.first else { return .text }
    return kinds.dropFirst().reduce(first) { $0.common(with: $1) }
  }
}

extension ValueKind {
  /// Whether a number may be known only between bounds.
  var isUncertain: Bool {
    switch self {
    case .quantity, .datePart: true
    default: false
    }
  }

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

  /// A kind that holds values of both: the same, else a number for numbers, else text.
  func common(with other: ValueKind) -> ValueKind {
    if self == other, !isSeveral, entityTableOrNil == nil { return self }
    if isNumber && other.isNumber {
      return isUncertain || other.isUncertain ? .quantity : .decimal
    }
    return .text
  }

  private var entityTableOrNil: Int?? {
    switch self {
    case .reference(let table): .some(table)
    case .category: .some(nil)
    default: nil
    }
  }
}
