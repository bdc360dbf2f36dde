import Chronology
import Corpus
import Engine
import Query

// Right by luck.
extension Grader {
  /// A corpus that tells a query from a model that gives the same here; nil where none was found.
  func luck(
    of query: Pipeline, _ source: SourceText, _ found: QueryRows, beside model: Model
  ) throws(Interrupted) -> LuckyAnswer? {
    // An earlier answer has no rows on another corpus.
    guard !query.usesAnswers else { return nil }
    let copies = bench.copies(for: model)
    for copy in copies {
      guard let (wanted, other) = try results(model, query, source, on: copy),
        let difference = Self.difference(wanted, other, task)
      else { continue }
      let small = try smallest(copy, difference, model, query, source) ?? copy
      let (least, told) = try results(model, query, source, on: small) ?? (wanted, other)
      return LuckyAnswer(
        corpus: try shown(small, model, least), found: told.answer.rowCount,
        wanted: least.answer.rowCount, noun: least.answer.noun,
        misconceptions: try misconceptions(of: query, source, found, beside: model, copies))
    }
    return nil
  }

  private func results(
    _ model: Model, _ query: Pipeline, _ source: SourceText, on workspace: Workspace
  ) throws(Interrupted) -> (wanted: QueryRows, found: QueryRows)? {
    guard let wanted = try workspace.rows(of: model.query, in: model.source),
      let found = try workspace.rows(of: query, in: source)
    else { return nil }
    return (wanted, found)
  }

  static func difference(
    _ wanted: QueryRows, _ found: QueryRows, _ task: LessonTask
  ) -> AnswerDifference? {
    AnswerComparison(wanted: wanted, comparison: task.comparison, order: nil)
      .difference(of: found)
  }

  /// The corpus with one row of the table that the query begins with, where that is enough to tell the two
  /// apart, else with as few as halving leaves.
  private func smallest(
    _ workspace: Workspace, _ difference: AnswerDifference, _ model: Model, _ query: Pipeline,
    _ source: SourceText
  ) throws(Interrupted) -> Workspace? {
    guard case .collection(let name) = model.query.source,
      let table = workspace.corpus.tableIndex(named: name.text)
    else { return nil }
    let count = workspace.corpus.tables[table].rowCount
    func isTold(_ rows: [Int32]) throws(Interrupted) -> Workspace? {
      let small = Workspace(copy: workspace)
      small.open(workspace.corpus.rearranged([table: rows]))
      guard let (wanted, found) = try results(model, query, source, on: small),
        Self.difference(wanted, found, task) != nil
      else { return nil }
      return small
    }
    for row in difference.rows(of: table).prefix(20) {
      if let small = try isTold([row]) { return small }
    }
    var rows = (0..<Int32(count)).map { $0 }
    var kept: Workspace?
    var size = rows.count / 2
    while size > 0 {
      var start = 0
      var hasShrunk = false
      while start < rows.count {
        var fewer = rows
        fewer.removeSubrange(start..<min(start + size, rows.count))
        if let small = try isTold(fewer) {
          (rows, kept, hasShrunk) = (fewer, small, true)
        } else {
          start += size
        }
      }
      if !hasShrunk { size /= 2 }
    }
    return kept
  }

  /// The rows of a small corpus with the fields that the model speaks of.
  private func shown(
    _ workspace: Workspace, _ model: Model, _ rows: QueryRows
  ) throws(Interrupted) -> Answer {
    guard case .collection(let name) = model.query.source else { return rows.answer }
    let source = SourceText("`\(name.text)` | limit 5")
    guard let query = source.query, let all = try workspace.rows(of: query, in: source) else {
      return rows.answer
    }
    let names = Set(model.query.namedFields.map { $0.lowercased() })
    let columns = all.answer.columns.filter {
      names.contains($0.name.lowercased()) || $0.name.lowercased() == "id"
        || $0.name.lowercased() == "date" && names.contains { DatePart(rawValue: $0) != nil }
    }
    return Answer(
      columns: columns.isEmpty ? all.answer.headline : columns, rowCount: all.answer.rowCount,
      noun: all.answer.noun)
  }
}
