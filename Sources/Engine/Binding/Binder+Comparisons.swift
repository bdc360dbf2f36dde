import Chronology
import Messages
import Plan
import Query
import Text

extension Binder {
  /// Binds a comparison by the kind of the field on its left.
  mutating func comparison(
    _ field: SchemaField, _ comparison: Comparison, _ right: Expression, _ schema: RelationSchema
  ) -> Condition? {
    // `!=` is exactly `not (=)`, and so for every negated sign.
    if let positive = comparison.negated {
      return self.comparison(field, positive, right, schema).map { .not($0) }
    }
    if case .path(let path) = right.kind {
      return fields(field, comparison, path, right, schema)
    }
    if right.hasWindow { return ofWindow(field, comparison, right, schema) }
    if isCalculation(right) { return calculation(field, comparison, right, schema) }
    if case .subquery(let pipeline) = right.kind {
      return among(field, comparison, pipeline, schema)
    }
    if let kept = session.keptRows(right, behind: comparison) {
      return among(field, comparison, kept, schema)
    }
    guard let operands = operands(right) else { return nil }
    // Nothing is one of no values; all other signs need one.
    guard comparison == .isIn || comparison == .equal || isNotEmpty(operands, field, right.range)
    else { return nil }
    for operand in operands where operand.value.kind == .literal(.missing) {
      report.add(.missingIsAState, operand.range)
      return nil
    }
    if operands.count != 1 && !comparison.takesList {
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: Message("query.subject.list"),
          hint: Message("query.hint.in-takes-list")), right.range)
      return nil
    }
    if comparison == .isUnder { return under(field, operands) }
    if !field.kind.isOfNames, let operand = operands.first(where: { schema.hasField($0) }) {
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words, with: Message("query.subject.field-name"),
          hint: Message("query.hint.field-or-text", ["text": operand.text])),
        operand.range, fix: ".\(operand.text)")
      return nil
    }
    if let operand = operands.first(where: { names.isPath($0, schema) }),
      !NameBinding(field: field, lookup: names).knows(operand.text)
    {
      let write = "." + operand.text
      report.add(.foreignForm(found: operand.text, write: write), operand.range, fix: write)
      return nil
    }
    names.warnOfNumbers(operands, beside: field, schema, &report)
    switch field.kind {
    // Of a category that a stage has made, such as the greatest of a group, nobody knows the values.
    case .category where field.origin == nil:
      return TextBinding(field: field)
        .condition(comparison, operands, forms: [field.value.field], &report)
    case .date, .datePart:
      return DateBinding(field: field).condition(comparison, operands, &report)
    case .integer, .decimal, .quantity:
      return NumberBinding(field: field, corpus: corpus)
        .condition(comparison, operands, &report)
    case .boolean: return boolean(field, comparison, operands)
    case .category:
      return NameBinding(field: field, lookup: names)
        .category(comparison, operands, &report)
    case .reference, .link:
      return NameBinding(field: field, lookup: names)
        .entity(comparison, operands, &report)
    case .text, .list:
      if LetterOrder(corpus: corpus).refuses(field, comparison, operands, &report) { return nil }
      return TextBinding(field: field)
        .condition(
          comparison, operands, forms: formsBeyond ?? names.forms(of: field, schema), &report)
    }
  }

  private mutating func fields(
    _ field: SchemaField, _ comparison: Comparison, _ path: Path, _ right: Expression,
    _ schema: RelationSchema
  ) -> Condition? {
    guard let other = rightField(path, right, schema) else { return nil }
    if comparison.isOrdering,
      LetterOrder(corpus: corpus).refuses(field, other, path, right.range, &report)
    {
      return nil
    }
    guard isComparable(field, comparison, right, other.kind) else { return nil }
    return .fields(field.value, comparison, other.value)
  }

  /// A comparison with a value that is computed of other rows: `deaths > 2 * mean(deaths) over all`.
  private mutating func ofWindow(
    _ field: SchemaField, _ comparison: Comparison, _ right: Expression, _ schema: RelationSchema
  ) -> Condition? {
    guard let other = column(right, schema) else { return nil }
    guard isComparable(field, comparison, right, other.kind) else { return nil }
    return .fields(field.value, comparison, other.value)
  }

  /// Whether there is a value to compare with; an empty list is reported.
  mutating func isNotEmpty(
    _ operands: [Operand], _ field: SchemaField, _ range: Range<Int>
  ) -> Bool {
    if !operands.isEmpty { return true }
    report.add(
      .cannotCompare(
        field: field.name, kind: field.kind.words, with: Message("query.subject.empty-list"),
        hint: Message("query.hint.write-value")), range)
    return false
  }

  private mutating func boolean(
    _ field: SchemaField, _ comparison: Comparison, _ operands: [Operand]
  ) -> Condition? {
    var wanted: Set<Bool> = []
    for operand in operands {
      guard comparison == .equal || comparison == .isIn,
        case .literal(.boolean(let value)) = operand.value.kind
      else {
        report.refuse(field, operand, hint: Message("query.hint.write-truth"))
        return nil
      }
      wanted.insert(value)
    }
    return .or(wanted.sorted { $0 && !$1 }.map { .boolean(field: field.value.field, $0) })
  }
}

extension RelationSchema {
  /// Whether a value without quotes is the name of a field, which no one would look for as a text.
  fileprivate func hasField(_ operand: Operand) -> Bool {
    guard case .name(let name) = operand.value.kind else { return false }
    return field(named: name) != nil
  }
}

extension ValueKind {
  /// Whether values are names of a list, so that one that is not among them is reported by itself.
  fileprivate var isOfNames: Bool {
    switch self {
    case .category, .reference, .link: true
    case .text, .integer, .decimal, .quantity, .boolean, .date, .datePart, .list: false
    }
  }
}

extension ValueKind {
  func isComparable(with other: ValueKind) -> Bool {
    if isNumber && other.isNumber { return true }
    return switch (self, other) {
    case (.date, .date), (.text, .text), (.text, .category), (.category, .text),
      (.category, .category):
      true
    // A pair of kinds that is not named is not compared.
    default: false
    }
  }
}
