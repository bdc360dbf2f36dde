package import Query

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
}

package enum PlanStep: Hashable, Codable, Sendable {
  case filter(Condition)
  case sort([SortOrder])
  case limit(count: Int?, offset: Int)
  case group([GroupingKey], [Aggregate])
  case count
  /// What is shown from here on; it changes no row.
  case select([SchemaField])
  /// What is shown besides; it changes no row.
  case compute([SchemaField])
  /// Columns that later steps read, computed for the rows that are left.
  case derive([Derivation])
  /// The rows that a path leads to.
  case follow([Hop], deep: Bool)
  /// The first row of each combination of values.
  case distinct([SchemaField])
  case sample(Int, seed: UInt64)
  case combine(SetOperation, LogicalPlan)
  /// The rows of the n-th group, from 1.
  case open(Int)
  /// A row for each place where words stand, put in order by what stands on a side of it.
  case contexts(ContextSearch, sort: ContextSide?)
  /// The words around those places, and how often each stands there.
  case collocates(ContextSearch)
  /// The pairs of claims that contradict each other.
  case conflicts(ClaimFields, only: ConflictCertainty?)
}

extension PlanStep {
  /// Whether the rows after the step are rows of the table before it, with all its columns.
  package var keepsTable: Bool {
    switch self {
    case .filter, .sort, .limit, .select, .compute, .derive, .distinct, .sample, .combine: true
    case .group, .count, .follow, .open, .contexts, .collocates, .conflicts: false
    }
  }
}
