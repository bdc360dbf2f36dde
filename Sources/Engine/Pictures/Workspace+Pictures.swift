package import Plan
import Query

/// What is to be drawn of an answer.
package enum DrawnPicture: Sendable {
  case chart(Chart)
  case timeline(Timeline)
}

extension Workspace {
  /// What there is to draw of the last answer, and of what may be in it besides.
  ///
  /// - Parameter plan: That of the answer.
  /// - Precondition: there is an answer.
  /// - Complexity: O(rows of the answer), and of the possible rows another run of the query.
  package func draw(
    _ picture: PicturePlan, of plan: LogicalPlan
  ) throws(Interrupted) -> DrawnPicture {
    guard let last = answers.last else { preconditionFailure("there is no answer to draw") }
    let evaluator = Evaluator(catalog: catalog, cancellation: cancellation)
    var relation = last.relation
    let isOpen = relation.notes.contains(where: \.isUndecided)
    try evaluator.run(picture.derived, on: &relation, relation.schema, answers)
    switch picture.content {
    case .timeline(let date, let by):
      try Interrupted.unlessDrawable(relation.rows.count)
      let reader = TimelineReader(
        catalog: catalog, language: language, cancellation: cancellation, date: date, by: by)
      var possible: Relation?
      if isOpen, let widened = plan.widened {
        var all = try evaluator.run(widened, answers: answers)
        all = all.without(relation)
        try Interrupted.unlessDrawable(relation.rows.count + all.rows.count)
        try evaluator.run(picture.derived, on: &all, all.schema, answers)
        possible = all
      }
      return .timeline(try reader.timeline(of: relation, possible: possible))
    case .chart(let kind, let amounts):
      try Interrupted.unlessDrawable(relation.rows.count)
      var possible: (Relation, areAllKept: Bool)?
      // More rows may make a mean less, and a sum of both signs anything.
      if isOpen, amounts.isCount, let widened = plan.widenedGroups {
        possible = (try evaluator.run(widened.plan, answers: answers), widened.areAllKept)
      }
      let reader = ChartReader(corpus: corpus, language: language)
      return .chart(
        Chart(
          kind: kind,
          content: .amounts(try reader.amounts(amounts, of: relation, possible: possible))))
    case .scatter(let x, let y):
      try Interrupted.unlessDrawable(relation.rows.count)
      let reader = ChartReader(corpus: corpus, language: language)
      return .chart(
        Chart(kind: .scatter, content: .points(reader.points(x, y, of: relation))))
    }
  }
}

extension Relation {
  /// The rows that another relation of the same table has not.
  fileprivate func without(_ other: Relation) -> Relation {
    var rest = self
    let taken = Set(other.rows.numbers)
    rest.rows = .ordered(rows.numbers.filter { !taken.contains($0) })
    return rest
  }
}
