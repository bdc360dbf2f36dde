import Messages
import Plan
import Query

/// Texts against numbers and dates. Compared letter by letter 9.5% would be more than 50, and 100% less;
/// so such an order is refused, and an equality says that it is one of texts.
struct LetterOrder {
  let corpus: any CorpusSchema

  /// Reports an order between texts and numbers or dates; whether there was one. Where the sign asks
  /// for equality it is noted that texts are compared.
  func refuses(
    _ field: SchemaField, _ comparison: Comparison, _ operands: [Operand],
    _ report: inout BindingReport
  ) -> Bool {
    let isOrder = comparison.isOrdering || operands.contains(where: \.isInterval)
    let isRange = comparison.isOrdering || comparison == .isIn || comparison == .equal
    if isOrder, isRange, let operand = operands.first(where: \.isAmount) {
      report.add(
        .cannotCompare(
          field: field.name, kind: field.kind.words,
          with: operand.isDate
            ? Message("query.subject.date", ["text": operand.text])
            : Message("query.subject.number", ["text": operand.text]),
          hint: remedy(field)), operand.range)
      return true
    }
    let amounts = operands.filter { $0.isAmount || comparison.isOrdering && $0.looksLikeAmount }
      .map(\.text)
    if comparison == .equal || comparison == .isIn || comparison.isOrdering, !amounts.isEmpty {
      report.add(PlanNote.comparedAsWritten(field: field.name, values: amounts))
    }
    return false
  }

  /// Notes that rows are put in order by a text some of whose values are numbers or dates.
  func note(_ field: SchemaField, _ report: inout BindingReport) {
    guard field.kind == .text, let origin = field.origin,
      !corpus.collection(origin.table).isDeclared, corpus.remedy(forTextsOf: origin) != nil
    else { return }
    report.add(PlanNote.orderedByLetters(field: field.name))
  }

  /// Reports an order between a text and a number or date of the row; whether there was one.
  func refuses(
    _ field: SchemaField, _ other: SchemaField, _ path: Path, _ range: Range<Int>,
    _ report: inout BindingReport
  ) -> Bool {
    let isText = (field.kind.isOfLetters, other.kind.isOfLetters)
    guard isText.0 != isText.1, field.kind.isAmount || other.kind.isAmount else { return false }
    report.add(
      .cannotCompare(
        field: field.name, kind: field.kind.words,
        with: Message("query.subject.field", ["field": path.text, "kind": other.kind.words]),
        hint: remedy(isText.0 ? field : other)), range)
    return true
  }

  /// What keeps a text from being a number or a date, and what would help.
  private func remedy(_ field: SchemaField) -> Message {
    guard let origin = field.origin else {
      return Message("query.hint.texts-without-order")
    }
    return corpus.remedy(forTextsOf: origin)
      ?? Message("query.hint.texts-only")
  }
}

extension Operand {
  /// Whether it is a number or a date, or a range of them, and no text.
  fileprivate var isAmount: Bool { value.isAmount }

  /// Whether it is a text in quotes that begins as a number or a date does.
  fileprivate var looksLikeAmount: Bool {
    guard case .literal(.string(let text)) = value.kind else { return false }
    return text.first { !"+-$€£ ".contains($0) }?.isNumber ?? false
  }

  fileprivate var isInterval: Bool {
    if case .interval = value.kind { true } else { false }
  }

  fileprivate var isDate: Bool { value.isDate }
}

extension Expression {
  fileprivate var isAmount: Bool {
    switch kind {
    case .literal(.integer), .literal(.decimal), .literal(.date), .literal(.edtf),
      .literal(.quantity):
      true
    case .negative(let inner): inner.isAmount
    case .interval(let lower, let upper): (lower?.isAmount ?? true) && (upper?.isAmount ?? true)
    case .literal(.string), .literal(.boolean), .literal(.missing), .name, .path, .parameter,
      .call, .aggregate, .everything, .list, .arithmetic, .not, .certainly, .possibly, .and, .or,
      .comparison, .state, .relation, .quantified, .quantifiedRows, .subquery, .regex:
      false
    }
  }

  fileprivate var isDate: Bool {
    switch kind {
    case .literal(.date), .literal(.edtf): true
    case .interval(let lower, let upper): lower?.isDate ?? false || upper?.isDate ?? false
    case .literal, .name, .path, .parameter, .call, .aggregate, .everything, .list, .negative,
      .arithmetic,
      .not, .certainly, .possibly, .and, .or, .comparison, .state, .relation, .quantified,
      .quantifiedRows, .subquery, .regex:
      false
    }
  }
}

extension ValueKind {
  /// Whether values are compared letter by letter.
  fileprivate var isOfLetters: Bool {
    switch self {
    case .text, .category, .list: true
    case .integer, .decimal, .boolean, .date, .datePart, .reference, .link, .quantity: false
    }
  }

  fileprivate var isAmount: Bool {
    switch self {
    case .integer, .decimal, .date, .datePart, .quantity: true
    case .text, .category, .list, .boolean, .reference, .link: false
    }
  }
}
