import Corpus
import Plan
import Query

/// Finds out why a query has an empty answer.
///
/// The stages run once more up to the one that kept nothing, and of that one each condition alone and
/// all but each: for *n* conditions the cost is that of some 3 *n* conditions.
struct EmptyAnswerExplainer {
  /// Of more conditions only the first are looked at one by one.
  private static let mostConditions = 12

  let walk: StageWalk

  /// The reason, or nil where no stage is to blame, as for a query that was interrupted before.
  func explanation(of query: Pipeline) throws(Interrupted) -> EmptyAnswerExplanation? {
    guard var relation = try walk.start(query)?.relation else { return nil }
    if relation.rows.count == 0 {
      return EmptyAnswerExplanation(
        noun: relation.schema.noun, rowCount: 0,
        cause: .emptySource(query.source.text(in: query, of: walk.source)))
    }
    for stage in query.stages {
      if stage.rows == .same {
        guard try walk.advance(stage, &relation) != nil else { return nil }
        continue
      }
      let before = relation
      guard try walk.advance(stage, &relation) != nil else { return nil }
      if relation.rows.count == 0 { return try explanation(of: stage, before) }
    }
    return nil
  }

  private func explanation(
    of stage: Stage, _ relation: Relation
  ) throws(Interrupted) -> EmptyAnswerExplanation? {
    let cause: EmptyAnswerExplanation.Cause
    if case .filter(let condition) = stage.kind {
      guard let found = try conditions(condition.conjuncts, relation) else { return nil }
      cause = found
    } else {
      cause = .stage(walk.source.text(stage.range))
    }
    return EmptyAnswerExplanation(
      noun: relation.schema.noun, rowCount: relation.rows.count, cause: cause)
  }

  private func conditions(
    _ conditions: [Expression], _ relation: Relation
  ) throws(Interrupted) -> EmptyAnswerExplanation.Cause? {
    let conditions = Array(conditions.prefix(Self.mostConditions))
    guard let (last, before) = try lastCondition(conditions, relation) else { return nil }
    var parts: [EmptyAnswerExplanation.Part] = []
    for (index, condition) in conditions.enumerated() {
      guard let alone = try walk.keep(condition, of: relation) else { return nil }
      let kept = alone.relation.rows.count
      var others = conditions
      others.remove(at: index)
      parts.append(
        EmptyAnswerExplanation.Part(
          text: walk.source.text(condition.range), kept: kept,
          keptByOthers: try count(others, relation),
          nearest: kept == 0 ? try nearest(to: condition, relation) : []))
    }
    return .conditions(parts, last: last, rowsBefore: before)
  }

  /// Where the name stands that a condition asked for, else what is near it.
  private func nearest(
    to condition: Expression, _ relation: Relation
  ) throws(Interrupted) -> [EmptyAnswerExplanation.Nearest] {
    let places = try Elsewhere(walk: walk).places(of: condition, relation)
    return places.isEmpty
      ? try NearestValues(walk: walk).nearest(to: condition, relation) : places
  }

  /// The first condition after which nothing was left, and how many rows there were before it.
  private func lastCondition(
    _ conditions: [Expression], _ relation: Relation
  ) throws(Interrupted) -> (index: Int, before: Int)? {
    var relation = relation
    for (index, condition) in conditions.enumerated() {
      guard let step = try walk.keep(condition, of: relation) else { return nil }
      if step.relation.rows.count == 0 { return (index, relation.rows.count) }
      relation = step.relation
    }
    return nil
  }

  private func count(_ conditions: [Expression], _ relation: Relation) throws(Interrupted) -> Int {
    guard let first = conditions.first else { return relation.rows.count }
    let range = first.range.lowerBound..<conditions[conditions.count - 1].range.upperBound
    let all = conditions.count == 1 ? first : Expression(.and(conditions), range)
    return try walk.keep(all, of: relation)?.relation.rows.count ?? 0
  }
}

extension Source {
  /// The source as it is written in its query.
  func text(in query: Pipeline, of source: SourceText) -> String {
    switch self {
    case .collection(let name), .parameter(let name): return source.text(name.range)
    case .answer(_, let range): return source.text(range)
    case .find(let find): return source.text(find.range)
    case .subquery(let inner): return source.text(inner.range)
    case .view(let name, _):
      // Up to the first stage, with its brackets, whatever is between.
      let end = query.stages.first?.range.lowerBound ?? query.range.upperBound
      var text = Substring(source.text(name.range.lowerBound..<end))
      while let last = text.last, last.isWhitespace || last == "|" || last == "｜" {
        text.removeLast()
      }
      return String(text)
    }
  }
}
