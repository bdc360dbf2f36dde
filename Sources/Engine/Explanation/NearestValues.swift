import Corpus
import Query
import Text

/// What a field has near the value that a comparison asked for in vain.
struct NearestValues {
  /// Values beyond these many are not looked at: this is a help, not an index.
  private static let mostValues = 50_000

  let walk: StageWalk

  func nearest(
    to condition: Expression, _ relation: Relation
  ) throws(Interrupted) -> EmptyAnswerExplanation.Nearest? {
    guard case .comparison(let left, let comparison, let right) = condition.kind,
      let field = walk.field(left, of: relation),
      relation.table.fields.indices.contains(field.value.field)
    else { return nil }
    let column = relation.table.fields[field.value.field].column
    switch column {
    case .text, .list:
      guard let text = right.plainText, let values = try values(of: column, relation) else {
        return nil
      }
      switch comparison {
      case .equal, .isIn, .startsWith, .endsWith:
        return try near(text, values, field.name)
      case .contains:
        return try near(text, try words(of: values, as: text), field.name)
      default: return nil
      }
    case .date:
      guard let years = ColumnSummary(column).years else { return nil }
      return .span(
        field: relation.table.fields[field.value.field].name, from: String(years.lowerBound),
        to: String(years.upperBound))
    case .integer, .decimal:
      guard let summary = ColumnSummary(column).bounds else { return nil }
      return .span(field: field.name, from: summary.least, to: summary.greatest)
    default: return nil
    }
  }

  private func near(
    _ text: String, _ values: [String], _ field: String
  ) throws(Interrupted) -> EmptyAnswerExplanation.Nearest? {
    try walk.cancellation.check()
    let names = NearestNames.nearest(to: text, among: values)
    return names.isEmpty ? nil : .values(field: field, names)
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
        default: []
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
  fileprivate var plainText: String? {
    switch kind {
    case .name(let text), .literal(.string(let text)): text
    default: nil
    }
  }
}
