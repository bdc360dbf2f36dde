import Corpus
import Plan
import Query
import Text

/// What a field has near the value that a comparison asked for in vain.
struct NearestValues {
  /// Values beyond these many are not looked at: this is a help, not an index.
  private static let mostValues = 50_000

  /// So many are shown.
  private static let mostShown = 3

  let walk: StageWalk

  func nearest(
    to condition: Expression, _ relation: Relation
  ) throws(Interrupted) -> [EmptyAnswerExplanation.Nearest] {
    guard case .comparison(let left, let comparison, let right) = condition.kind,
      let field = walk.field(left, of: relation),
      relation.table.fields.indices.contains(field.value.field)
    else { return [] }
    let column = relation.table.fields[field.value.field].column
    switch column {
    case .text, .list:
      guard let text = right.plainText, let values = try values(of: column, relation) else {
        return []
      }
      switch comparison {
      case .equal, .isIn, .startsWith, .endsWith:
        return try near(text, values, field.name)
      case .contains:
        let words = try words(of: values, as: text)
        return try near(text, words, field.name, forms: try forms(of: text, among: words))
      case .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .isNotIn, .doesNotContain,
        .has, .hasNot, .doesNotStartWith, .doesNotEndWith, .like, .isNotLike, .matches,
        .doesNotMatch, .isUnder, .isNotUnder:
        return []
      }
    case .date:
      guard let years = ColumnSummary(column).years else { return [] }
      return [
        .span(
          field: relation.table.fields[field.value.field].name, from: String(years.lowerBound),
          to: String(years.upperBound))
      ]
    case .integer, .decimal:
      guard let summary = ColumnSummary(column).bounds else { return [] }
      return [.span(field: field.name, from: summary.least, to: summary.greatest)]
    case .category, .quantity, .boolean, .reference, .link: return []
    }
  }

  /// What is near a text: first the same words in another spelling, then other forms of the word, then
  /// what slips explain. Case tells no two of them apart.
  private func near(
    _ text: String, _ values: [String], _ field: String, forms: [String] = []
  ) throws(Interrupted) -> [EmptyAnswerExplanation.Nearest] {
    try walk.cancellation.check()
    var seen: Set<String> = []
    func isNew(_ name: String) -> Bool { seen.insert(Folding.bareKey(name)).inserted }
    let names = NearestNames.nearest(to: text, among: values, limit: 3 * Self.mostShown)
    let spellings = names.filter { EnglishSpelling.isVariant(text, of: $0) && isNew($0) }
    let forms = forms.filter(isNew)
    let others = names.filter(isNew).prefix(max(0, Self.mostShown - spellings.count - forms.count))
    var nearest: [EmptyAnswerExplanation.Nearest] = []
    if !spellings.isEmpty {
      nearest.append(.spellings(field: field, Array(spellings.prefix(Self.mostShown))))
    }
    if !forms.isEmpty { nearest.append(.forms(field: field, forms)) }
    if !others.isEmpty { nearest.append(.values(field: field, Array(others))) }
    return nearest
  }

  /// Other forms of a word; none where several words or another script were asked for.
  private func forms(of text: String, among words: [String]) throws(Interrupted) -> [String] {
    guard text.utf8.allSatisfy({ $0 < 0x80 && $0 != 0x20 }) else { return [] }
    var forms: [String] = []
    for (step, word) in words.enumerated() {
      try walk.cancellation.check(at: step)
      if EnglishForms.areForms(text, word) { forms.append(word) }
      if forms.count == Self.mostShown { break }
    }
    return forms
  }

  /// The different values of the rows, in their order.
  private func values(of column: Column, _ relation: Relation) throws(Interrupted) -> [String]? {
    var seen: Set<String> = []
    var values: [String] = []
    let rows = relation.rows.numbers.prefix(Self.mostValues)
    for (step, row) in rows.lazy.map(Int.init).enumerated() {
      try walk.cancellation.check(at: step)
      let texts: [String] =
        switch column {
        case .text(let column): column[row].map { [$0] } ?? []
        case .list(let column): column[row]
        case .category, .integer, .decimal, .quantity, .boolean, .date, .reference, .link: []
        }
      for text in texts where seen.insert(text).inserted { values.append(text) }
    }
    return values
  }

  /// Runs of as many words as the text has, since only a part of a value was asked for.
  private func words(of values: [String], as text: String) throws(Interrupted) -> [String] {
    let count = max(1, text.split(separator: " ").count)
    var seen: Set<String> = []
    var runs: [String] = []
    for (step, value) in values.enumerated() {
      try walk.cancellation.check(at: step)
      let words = value.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "'" }
      guard words.count >= count else { continue }
      for start in 0...(words.count - count) {
        let run = words[start..<start + count].joined(separator: " ")
        if seen.insert(run).inserted { runs.append(run) }
      }
    }
    return runs
  }
}

extension Expression {
  /// The text of a value that is a name or a string.
  var plainText: String? {
    switch kind {
    case .name(let text), .literal(.string(let text)): text
    // Anything else is no text by itself.
    default: nil
    }
  }
}
