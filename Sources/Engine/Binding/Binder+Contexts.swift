import Messages
package import Plan
package import Query
import Text

// Stages that look for words in texts.
extension Binder {
  package mutating func kwic(
    _ value: Expression, _ width: Count?, _ sort: ContextSide?, _ schema: inout RelationSchema,
    at range: Range<Int>
  ) -> PlanStep? {
    guard let search = search(value, width, schema, range) else { return nil }
    schema = .occurrences(in: schema)
    return .contexts(search, sort: sort)
  }

  package mutating func collocates(
    _ value: Expression, _ width: Count?, _ schema: inout RelationSchema, at range: Range<Int>
  ) -> PlanStep? {
    guard let search = search(value, width, schema, range) else { return nil }
    schema = .collocates
    return .collocates(search)
  }

  private mutating func search(
    _ value: Expression, _ width: Count?, _ schema: RelationSchema, _ range: Range<Int>
  ) -> ContextSearch? {
    let words = words(value)
    let columns = self.width(width)
    let texts = searchedTexts(schema)
    if texts.isEmpty {
      report.add(
        .notAllowedHere(
          .quoted(source.text(range).prefix { !$0.isWhitespace }),
          hint: Message("query.hint.no-text-to-search")), range)
    }
    guard let words, let columns, !texts.isEmpty else { return nil }
    let locator = schema.field(named: "locator").flatMap { field -> Int? in
      if case .field(let index) = field.value, field.kind.isWords { index } else { nil }
    }
    return ContextSearch(
      words: words, texts: texts, source: schema.sourceField?.value.field, locator: locator,
      width: min(columns, ContextSearch.greatestWidth))
  }

  /// What is looked for, in its bare form; nil where that is nothing, or no text, which is reported.
  private mutating func words(_ value: Expression) -> [String]? {
    guard let operands = operands(value) else { return nil }
    let sought = Message("query.expected.word-to-find")
    var words: [String] = []
    for operand in operands {
      switch operand.value.kind {
      case .path, .call, .aggregate, .literal(.missing):
        report.add(.expected(sought, found: .quoted(operand.spelling)), operand.range)
        return nil
      case .literal, .name, .parameter, .everything, .list, .interval, .negative, .arithmetic,
        .not, .certainly, .possibly, .and, .or, .comparison, .state, .relation, .quantified,
        .quantifiedRows, .subquery, .regex:
        break
      }
      let word = Folding.bare(operand.text)
      if word.isEmpty {
        report.add(.expected(sought, found: Message("query.found.empty-text")), operand.range)
        return nil
      }
      words.append(word)
    }
    if words.isEmpty {
      report.add(.expected(sought, found: Message("query.subject.empty-list")), value.range)
    }
    return words.isEmpty ? nil : words
  }

  private mutating func width(_ width: Count?) -> Int? {
    width == nil ? ContextSearch.usualWidth : number(of: width, for: "width")
  }

  /// The columns in which a reader would look: the text of a passage, else what a row states or is
  /// called, in every language, else the first text that rows show.
  private func searchedTexts(_ schema: RelationSchema) -> [Int] {
    let shown =
      schema.table.map { corpus.collection($0).display } ?? schema.selected?.map(\.name) ?? []
    let noTexts = ["id", "locator", "source"]
    let sought = ["text", "statement", "title", "name"] + shown.filter { !noTexts.contains($0) }
    for name in sought {
      guard let field = schema.field(named: name), field.kind.isWords, case .field = field.value
      else { continue }
      return names.forms(of: field, schema).filter { index in
        schema.fields.contains { $0.value == .field(index) && $0.kind.isWords }
      }
    }
    return []
  }
}

extension ValueKind {
  /// Whether the values are words: a text, or one of a category.
  fileprivate var isWords: Bool { self == .text || self == .category }
}
