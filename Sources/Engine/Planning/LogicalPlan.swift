package import Query

/// What a query asks for, with no names left and nothing said of how it is done: an executor in
/// memory runs it, and another may translate it.
package struct LogicalPlan: Sendable {
  package let source: PlanSource
  package let steps: [PlanStep]
  /// What the rows look like at the end.
  package let schema: RelationSchema
  /// What must be said of any answer, whatever the rows are.
  var notes: [AnswerNote] = []
}

package indirect enum PlanSource: Sendable {
  /// A table of the corpus.
  case table(Int)
  /// An earlier answer of the session, from 0.
  case answer(Int)
  /// The rows of a query in braces.
  case query(LogicalPlan)
}

package enum PlanStep: Sendable {
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
  var keepsTable: Bool {
    switch self {
    case .filter, .sort, .limit, .select, .compute, .derive, .distinct, .sample, .combine: true
    case .group, .count, .follow, .open, .contexts, .collocates, .conflicts: false
    }
  }
}

/// The fields of a table of claims, as indices: what they are about, and what they say of it.
package struct ClaimFields: Equatable, Sendable {
  /// What two claims must have in common to contradict each other.
  package let by: [Int]
  package let polarity: Int
  package let property: Int?
  package let value: Int?
  package let modality: Int?
  package let speaker: Int?
  /// The claim that reports this one.
  package let via: Int?
  package let asOf: Int?
}

package struct SortOrder: Equatable, Sendable {
  package let value: BoundValue
  package let kind: ValueKind
  package let descending: Bool
  package let missingFirst: Bool
}

package struct GroupingKey: Equatable, Sendable {
  package let name: String
  package let value: BoundValue
  package let kind: ValueKind
  package let origin: FieldOrigin?
  /// Whether the several values of a row form one key.
  package let whole: Bool
}

/// A column of a grouping that sums up the rows of each group.
package struct Aggregate: Equatable, Sendable {
  package let name: String
  package let function: Function
  package let kind: ValueKind

  package enum Function: Equatable, Sendable {
    case count
    case countWhere(Condition)
    case least(BoundValue)
    case greatest(BoundValue)
    case sum(BoundValue)
    case mean(BoundValue)
    case median(BoundValue)
    /// Every value, or every different one.
    case list(BoundValue, distinct: Bool)
  }
}
