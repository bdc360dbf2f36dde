import Messages
import Plan
import Query
import Text

// Fields whose names read as something else: a number, a date, a path.
extension NameLookup {
  /// Whether a value without quotes is a path to a field, which is one only behind a full stop.
  func isPath(_ operand: Operand, _ schema: RelationSchema) -> Bool {
    guard case .name(let text) = operand.value.kind, text.contains("."),
      !text.contains(where: \.isWhitespace)
    else { return false }
    let steps = text.split(separator: ".", omittingEmptySubsequences: false)
      .map { Path.Step(name: Name(String($0), operand.range)) }
    guard steps.allSatisfy({ !$0.name.text.isEmpty }),
      schema.field(named: steps[0].name.text) != nil
    else { return false }
    var unheard = BindingReport()
    return path(Path(steps: steps), schema, &unheard) != nil
  }

  /// Reports a value that is spelt as a field, where a field may stand: `2019` is a number, the field is
  /// written in backquotes.
  ///
  /// Beside other fields such a number may be meant as one, as in `pop * 100`, so that only a warning
  /// is given.
  ///
  /// - Returns: Whether a fault was reported.
  func isFieldWithoutBackquotes(
    _ expression: Expression, _ schema: RelationSchema, _ report: inout BindingReport
  ) -> Bool {
    switch expression.kind {
    case .path, .name, .parameter: return false
    case .literal(.string(let text)):
      guard let field = schema.field(named: text) else { return false }
      report.add(text, expression.range, reads: Message("query.reads.text"), field)
      return true
    // Anything else may be spelt as a field.
    default: break
    }
    let text = source.text(expression.range)
    if let field = headed(expression, text, schema) {
      report.add(text, expression.range, reads: expression.reading, field)
      return true
    }
    let values = expression.values
    guard !values.isEmpty else { return false }
    let isComputed = expression.hasField
    if !isComputed, let field = schema.field(named: text) {
      report.add(text, expression.range, reads: expression.reading, field)
      return true
    }
    if case .literal(.integer) = expression.kind, schema.hasNumbers(ofDigits: text.count) {
      // Among fields 2019 and 2020 nobody asks for the number 2021.
      _ = field(Name(text, expression.range), schema, &report)
      return true
    }
    var isFaulty = false
    for value in values {
      let text = source.text(value.range)
      guard let field = schema.field(named: text) else { continue }
      if isComputed {
        report.warn(text, value.range, write: Parsing.fieldName(field.name))
      } else {
        report.add(text, value.range, reads: value.reading, field)
        isFaulty = true
      }
    }
    return isFaulty
  }

  /// The field whose heading a calculation or a call is spelt as, `Deaths/1000` or `GDP (US$)`, where it
  /// could not be computed.
  private func headed(
    _ expression: Expression, _ text: String, _ schema: RelationSchema
  ) -> SchemaField? {
    let isSound: Bool
    switch expression.kind {
    case .call(let name, _): isSound = FunctionEntry.isName(name.text)
    case .arithmetic:
      isSound = expression.paths.allSatisfy { schema.field(named: $0.steps[0].name.text) != nil }
    // Only these two are read as something to be computed.
    default: return nil
    }
    guard !isSound else { return nil }
    let found = schema.fields(headed: text)
    return found.count == 1 ? found[0] : nil
  }

  /// Reports a comparison that reads nothing of a row: `5 > 3`; where the field is on the right, it
  /// says how the sides change places.
  ///
  /// - Returns: Whether a fault was reported.
  func comparesNoField(
    _ left: Expression, _ comparison: Comparison, _ right: Expression, _ schema: RelationSchema,
    _ report: inout BindingReport
  ) -> Bool {
    guard !left.values.isEmpty, !left.hasField, !right.hasField else { return false }
    let text = source.text(left.range)
    let range = left.range.lowerBound..<right.range.upperBound
    let other = source.text(right.range)
    let isText = if case .literal(.string) = right.kind { true } else { false }
    guard !isText, let field = schema.field(named: other), let turned = comparison.turned else {
      report.add(.noFieldCompared(text, reads: left.reading, write: nil), left.range)
      return true
    }
    let name = Parsing.fieldName(field.written(as: other))
    let write = "\(name) \(turned.rawValue) \(text)"
    report.add(.noFieldCompared(text, reads: left.reading, write: write), range, fix: write)
    return true
  }

  /// Warns of a year on the right of a field whose own name is a number, where that year is a field,
  /// too: `2020` > 2019 compares with the number.
  func warnOfNumbers(
    _ operands: [Operand], beside field: SchemaField, _ schema: RelationSchema,
    _ report: inout BindingReport
  ) {
    guard field.name.first?.isNumber ?? false else { return }
    for operand in operands {
      guard case .literal(.integer(let number)) = operand.value.kind, number >= 1000,
        let other = schema.field(named: operand.spelling), other.name != field.name
      else { continue }
      report.warn(operand.spelling, operand.range, write: "." + Parsing.fieldName(other.name))
    }
  }

  /// The field whose heading is `Date.Year`, where that can be no path: its first name leads nowhere.
  func fieldWithDots(_ path: Path, _ schema: RelationSchema) -> SchemaField? {
    guard path.steps.count > 1, !path.steps.contains(where: \.isInverse),
      let field = schema.field(named: path.text)
    else { return nil }
    let first = schema.field(named: path.steps[0].name.text)
    return first.flatMap { Hop($0) } == nil ? field : nil
  }
}

extension BindingReport {
  /// Adds that a field is meant where something else is read.
  fileprivate mutating func add(
    _ text: String, _ range: Range<Int>, reads: Message, _ field: SchemaField
  ) {
    let write = Parsing.fieldName(field.written(as: text))
    add(.fieldInBackquotes(text, reads: reads, write: write), range, fix: write)
  }

  fileprivate mutating func warn(_ text: String, _ range: Range<Int>, write: String) {
    warnOnce(.numberBesideField(text, write: write), range, fix: write)
  }
}

extension SchemaField {
  /// The name that a reader would know again: the heading, where that is what was written.
  fileprivate func written(as text: String) -> String {
    heading.map { RelationSchema.folded($0) == RelationSchema.folded(text) ? $0 : name } ?? name
  }
}

extension Expression {
  /// The values that are written out in it, where nothing else is computed but with them.
  fileprivate var values: [Expression] {
    switch kind {
    case .literal: [self]
    case .negative(let inner): inner.values
    case .arithmetic(_, let left, let right): left.values + right.values
    case .call(_, let arguments): arguments.flatMap(\.values).filter { !$0.isText }
    case .name, .path, .parameter, .aggregate, .everything, .list, .interval, .not, .certainly,
      .possibly,
      .and, .or, .comparison, .state, .relation, .quantified, .quantifiedRows, .subquery,
      .regex:
      []
    }
  }

  /// The paths that it is computed of.
  fileprivate var paths: [Path] {
    switch kind {
    case .path(let path): [path]
    case .negative(let inner): inner.paths
    case .arithmetic(_, let left, let right): left.paths + right.paths
    case .literal, .name, .parameter, .call, .aggregate, .everything, .list, .interval, .not,
      .certainly, .possibly, .and, .or, .comparison, .state, .relation, .quantified,
      .quantifiedRows, .subquery, .regex:
      []
    }
  }

  private var isText: Bool { if case .literal(.string) = kind { true } else { false } }

  /// Whether it reads something of a row, or of a parameter that may be anything.
  fileprivate var hasField: Bool {
    switch kind {
    case .path, .parameter, .subquery, .everything: true
    case .negative(let inner): inner.hasField
    case .arithmetic(_, let left, let right): left.hasField || right.hasField
    case .call(_, let arguments): arguments.isEmpty || arguments.contains(where: \.hasField)
    case .list(let members): members.contains(where: \.hasField)
    case .comparison(let left, _, let right): left.hasField || right.hasField
    case .and(let parts), .or(let parts): parts.contains(where: \.hasField)
    case .not(let inner), .certainly(let inner), .possibly(let inner), .quantified(_, let inner):
      inner.hasField
    case .state, .relation, .quantifiedRows, .aggregate: true
    case .literal, .name, .interval, .regex: false
    }
  }

  /// What it reads as, in words.
  fileprivate var reading: Message {
    switch kind {
    case .literal(.integer), .literal(.decimal): Message("kind.number")
    case .literal(.quantity): Message("query.reads.quantity")
    case .literal(.date), .literal(.edtf): Message("kind.date")
    case .literal(.string): Message("query.reads.text")
    case .literal(.boolean): Message("kind.truth")
    case .literal(.missing): Message("query.reads.nothing")
    case .negative(let inner): inner.reading
    case .arithmetic: Message("query.reads.calculation")
    case .call, .aggregate: Message("query.reads.function")
    case .name, .path, .parameter, .everything, .list, .interval, .not, .certainly, .possibly,
      .and, .or, .comparison, .state, .relation, .quantified, .quantifiedRows, .subquery,
      .regex:
      Message("query.reads.value")
    }
  }
}

extension Comparison {
  /// The sign that says the same with the sides exchanged.
  fileprivate var turned: Comparison? {
    switch self {
    case .equal, .notEqual: self
    case .less: .greater
    case .lessOrEqual: .greaterOrEqual
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .isIn, .isNotIn, .contains, .doesNotContain, .has, .hasNot, .startsWith,
      .doesNotStartWith, .endsWith, .doesNotEndWith, .like, .isNotLike, .matches,
      .doesNotMatch, .isUnder, .isNotUnder:
      nil
    }
  }
}
