import Corpus
package import Engine
package import Query

/// Judges what a learner answers to a task: by rows, by what is open, by copies of the corpus, and only then by
/// its words.
package struct Grader: AnswerJudge {
  let bench: TaskBench
  let answers: [Model]
  let wrongs: [(misconception: Misconception, model: Model)]
  let task: LessonTask

  /// A query of the lesson, and what it gives.
  struct Model {
    let source: SourceText
    let query: Pipeline
    let rows: QueryRows
    let order: [[RowKey]]?
  }

  /// - Parameter workspace: The corpus of the lesson, with what the session's names mean; it is not changed.
  /// - Throws: where it is interrupted.
  package init(_ task: LessonTask, in workspace: Workspace) throws(Interrupted) {
    self.task = task
    bench = TaskBench(workspace)
    var answers: [Model] = []
    for answer in task.answers {
      if let model = try Self.model(answer, task, bench) { answers.append(model) }
    }
    self.answers = answers
    var wrongs: [(Misconception, Model)] = []
    for wrong in task.wrongs {
      guard let model = try Self.model(wrong.query, task, bench) else { continue }
      wrongs.append((.taught(name: wrong.name, wrong.message), model))
    }
    self.wrongs = wrongs
  }

  private static func model(
    _ query: LessonQuery, _ task: LessonTask, _ bench: TaskBench
  ) throws(Interrupted) -> Model? {
    let source = SourceText(query.text, firstLine: query.line)
    guard let pipeline = source.query, let rows = try bench.base.rows(of: pipeline, in: source)
    else { return nil }
    let isOrdered = task.comparison == .ordered || pipeline.isSorted && task.comparison == nil
    return Model(
      source: source, query: pipeline, rows: rows,
      order: isOrdered ? try order(pipeline, source, rows, bench) : nil)
  }

  /// The rows in groups whose order the query leaves open: two that follow one another and change places on
  /// the corpus that is turned around are tied.
  private static func order(
    _ query: Pipeline, _ source: SourceText, _ rows: QueryRows, _ bench: TaskBench
  ) throws(Interrupted) -> [[RowKey]] {
    let keys = rows.keys
    guard let turned = try bench.reversed(for: query).rows(of: query, in: source) else {
      return keys.map { [$0] }
    }
    let count = rows.table.map { bench.base.corpus.tables[$0].rowCount } ?? 0
    var places: [RowKey: Int] = [:]
    for (place, key) in turned.keys.enumerated() {
      places[key.turned(count)] = place
    }
    var groups: [[RowKey]] = []
    for (index, key) in keys.enumerated() {
      let isTied =
        index > 0 && (places[key] ?? .max) < (places[keys[index - 1]] ?? .min)
      if isTied { groups[groups.count - 1].append(key) } else { groups.append([key]) }
    }
    return groups
  }
}

// The verdict.
extension Grader {
  /// Judges a query.
  ///
  /// - Complexity: some hundred queries on the corpus where the answer is wrong, some ten where it is right.
  package func verdict(on query: Pipeline, in source: SourceText) throws(Interrupted) -> Judgement {
    guard !answers.isEmpty, let found = try bench.base.rows(of: query, in: source) else {
      return .open
    }
    var luck: LuckyAnswer?
    var nearest: (model: Model, difference: AnswerDifference)?
    for model in answers {
      guard let difference = comparison(with: model).difference(of: found) else {
        guard let lucky = try self.luck(of: query, source, found, beside: model) else {
          return Constructs(of: query, in: source).verdict(where: task.uses)
        }
        luck = luck ?? lucky
        continue
      }
      if difference.weight < nearest?.difference.weight ?? .max { nearest = (model, difference) }
    }
    if let luck { return .lucky(luck) }
    guard let (model, difference) = nearest else { return .open }
    return .wrong(try explanation(of: difference, found, query, source, beside: model))
  }

  func comparison(with model: Model) -> AnswerComparison {
    AnswerComparison(wanted: model.rows, comparison: task.comparison, order: model.order)
  }
}
