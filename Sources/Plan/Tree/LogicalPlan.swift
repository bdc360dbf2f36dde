/// What a query asks for, with no names left and nothing said of how it is done: an executor in
/// memory runs it, and another may translate it.
package struct LogicalPlan: Hashable, Codable, Sendable {
  package let source: PlanSource
  package let steps: [PlanStep]
  /// What the rows look like at the end.
  package let schema: RelationSchema
  /// What must be said of any answer, whatever the rows are.
  package var notes: [PlanNote]

  package init(
    source: PlanSource, steps: [PlanStep], schema: RelationSchema, notes: [PlanNote] = []
  ) {
    self.source = source
    self.steps = steps
    self.schema = schema
    self.notes = notes
  }
}

package indirect enum PlanSource: Hashable, Codable, Sendable {
  /// A collection of the corpus, by its place there.
  case table(Int)
  /// An earlier answer of the session, from 0.
  case answer(Int)
  /// The rows of a query in braces.
  case query(LogicalPlan)
  /// The rows of any collection that bear a name or hold a text.
  case find(FindSource)
}
