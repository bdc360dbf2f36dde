import Chronology
import Corpus
import Plan
import Query
import Text

/// Runs a query stage by stage and tells what each stage does.
struct QueryExplainer {
  /// How many rows of one name are reported one by one.
  private static let mostRows = 4

  let walk: StageWalk
  let language: String

  /// The explanation of a query that can be bound; nil where it cannot.
  func explanation(of query: Pipeline) throws(Interrupted) -> QueryExplanation? {
    guard let first = try walk.start(query) else { return nil }
    var relation = first.relation
    let start = query.source.text(in: query, of: walk.source)
    var stages = [stage(nil, start, from: nil, to: relation, meanings(first.resolutions))]
    for part in query.stages {
      let before = Before(relation)
      guard !part.isEnding else {
        relation.notes = []
        stages.append(stage(part.word, argument(of: part), from: before, to: relation))
        continue
      }
      var counts: [QueryExplanation.ConditionCount] = []
      if case .filter(let condition) = part.kind { counts = try conditions(condition, relation) }
      var sequence: [SequenceSentence] = []
      if case .sequence(let sought) = part.kind {
        sequence = SequenceSentence.sentences(of: sought, in: walk.source)
      }
      let known = names(in: part, relation) + letters(in: part, relation)
      guard let resolutions = try walk.advance(part, &relation) else { return nil }
      stages.append(
        stage(
          part.word, argument(of: part), from: before, to: relation, conditions: counts,
          sequence: sequence, known + meanings(resolutions)))
    }
    return QueryExplanation(stages: stages, lints: Lints(source: walk.source).lints(of: query))
  }

  /// The rows that a stage begins with.
  private struct Before {
    let count: Int
    let noun: String

    init(_ relation: Relation) { (count, noun) = (relation.rows.count, relation.schema.noun) }
  }

  private func stage(
    _ word: StageWord?, _ text: String, from rows: Before?, to relation: Relation,
    conditions: [QueryExplanation.ConditionCount] = [], sequence: [SequenceSentence] = [],
    _ meanings: [QueryExplanation.Meaning] = []
  ) -> QueryExplanation.Stage {
    var seen: Set<QueryExplanation.Meaning> = []
    return QueryExplanation.Stage(
      word: word, text: text, rowsIn: rows?.count, nounIn: rows?.noun ?? "",
      rowsOut: relation.rows.count, nounOut: relation.schema.noun,
      undecided: rows == nil ? 0 : relation.undecided, conditions: conditions,
      sequence: sequence,
      meanings: meanings.filter { seen.insert($0).inserted })
  }

  /// What follows the word of a stage.
  private func argument(of stage: Stage) -> String {
    var text = walk.source.text(stage.range).drop { !$0.isWhitespace }.drop(while: \.isWhitespace)
    if case .group = stage.kind, text.lowercased().hasPrefix("by") {
      text = text.dropFirst(2).drop(while: \.isWhitespace)
    }
    return String(text)
  }

  private func conditions(
    _ condition: Expression, _ relation: Relation
  ) throws(Interrupted) -> [QueryExplanation.ConditionCount] {
    let conjuncts = condition.conjuncts
    let parts = conjuncts.count > 1 ? conjuncts : condition.alternatives
    guard parts.count > 1 else { return [] }
    var counts: [QueryExplanation.ConditionCount] = []
    for part in parts {
      guard let step = try walk.keep(part, of: relation) else { continue }
      counts.append(
        QueryExplanation.ConditionCount(
          text: walk.source.text(part.range), certain: step.relation.rows.count,
          undecided: step.undecided, isAlternative: conjuncts.count == 1))
    }
    return counts
  }
}

// What names mean.
extension QueryExplainer {
  /// Fields that the query calls by another name than their own, or that derive from a date.
  private func names(in stage: Stage, _ relation: Relation) -> [QueryExplanation.Meaning] {
    var found: [QueryExplanation.Meaning] = []
    var open = stage.expressions
    while !open.isEmpty {
      let expression = open.removeFirst()
      open += expression.parts
      guard case .path(let path) = expression.kind, path.steps.count == 1,
        let field = relation.schema.field(named: path.text),
        relation.table.fields.indices.contains(field.value.field)
      else { continue }
      let name = relation.table.fields[field.value.field].name
      if case .datePart = field.kind, name.lowercased() != path.text.lowercased() {
        found.append(.derived(path.text, from: name))
      } else if !relation.schema.isDerived, relation.schema.selected == nil,
        name.lowercased() != path.text.lowercased()
      {
        found.append(.field(path.text, name))
      }
    }
    return found
  }

  /// The texts among what a stage sorts by: `100` comes before `9` there.
  private func letters(in stage: Stage, _ relation: Relation) -> [QueryExplanation.Meaning] {
    guard case .sort(let keys) = stage.kind else { return [] }
    return keys.compactMap { key in
      guard let field = walk.field(key.value, of: relation), field.kind == .text else { return nil }
      return .letters(walk.source.text(key.value.range))
    }
  }

  private func meanings(_ resolutions: [Resolution]) -> [QueryExplanation.Meaning] {
    resolutions.flatMap { resolution -> [QueryExplanation.Meaning] in
      switch resolution {
      case .entities(let name, let rows):
        if rows.count > Self.mostRows { return [.rows(name, count: rows.count)] }
        return rows.compactMap { row(name, $0) }
      case .category(let text, let values):
        // That a word means itself needs no telling.
        return values == [text] ? [] : [.category(text, values)]
      case .period(let text, let literal):
        return [.days(text, literal.days.runs.map(days), season: isSeason(literal.text))]
      }
    }
  }

  private func row(_ name: String, _ found: RowName) -> QueryExplanation.Meaning? {
    guard let row = walk.catalog.rowNames(of: found.table).row(of: found) else { return nil }
    let table = walk.catalog.corpus.tables[found.table]
    let label = table.label(of: row, language: language)
    let key = Folding.key(name)
    let alias = walk.catalog.names(of: found.table).names
      .first { $0.row == row && Folding.key($0.text) == key }?.text
    return .row(
      name, collection: table.name, id: table.id(of: row), label: label,
      alias: label.map(Folding.key) == key ? nil : alias)
  }

  private func days(_ run: ClosedRange<Day>) -> QueryExplanation.Days {
    QueryExplanation.Days(
      first: run.lowerBound == .distantPast ? nil : run.lowerBound.text,
      last: run.upperBound == .distantFuture ? nil : run.upperBound.text)
  }

  /// Whether a date has a season, 21 to 24, in the place of its month.
  private func isSeason(_ text: String) -> Bool {
    text.contains(/\d{4}-2[1-4](?!\d)/)
  }
}
