package import Query

/// What a plan does with rows, one thing after another.
///
/// A step is a case here, with what is to be known of it, and a method of each `PlanStepVisitor`.
package enum PlanStep: Hashable, Codable, Sendable {
  case filter(Condition)
  case sort([SortOrder])
  case limit(count: Int?, offset: Int)
  case group([GroupingKey], [Aggregate])
  /// Groups beside those that there are, where no row has a value between those of others.
  case fill(GroupFilling)
  case count
  /// What is shown from here on; it changes no row.
  case select([SchemaField])
  /// What is shown besides; it changes no row.
  case compute([SchemaField])
  /// Columns that later steps read, computed for the rows that are left.
  case derive([Derivation])
  /// The rows that a path leads to.
  case follow([Hop], deep: Bool)
  /// A row for each value of a field of several, in a column of its own behind all others.
  case each(field: Int, named: String)
  /// The rows beside those of another plan that agree with them.
  case join(JoinStep)
  /// The rows that begin a sequence of rows in time, or every such sequence.
  case sequence(SequenceStep)
  /// Columns of the values of a key of groups.
  case pivot(PivotStep)
  /// Rows of columns.
  case unpivot(UnpivotStep)
  /// Steps on the rows of each combination of values by themselves.
  case per([SchemaField], [PlanStep])
  /// The first row of each combination of values.
  case distinct([SchemaField])
  case sample(Int, seed: UInt64)
  case combine(SetOperation, LogicalPlan)
  /// The rows of the n-th group, from 1.
  case open(Int)
  /// A row for each place where words stand, put in order by what is on a side of it.
  case contexts(ContextSearch, sort: ContextSide?)
  /// The words around those places, and how often each is there.
  case collocates(ContextSearch)
  /// The pairs of claims that contradict each other.
  case conflicts(ClaimFields, only: ConflictCertainty?)
}

/// What becomes of a step where the rows before it are more, since it gets all that are possible.
package enum PlanStepEffect {
  /// It asks something of each row, which the data may leave open.
  case decides
  /// It does with each row what it did before, whatever other rows there are.
  case eachAlone
  /// It makes other rows of more rows.
  case together
}

extension PlanStep {
  /// Whether the rows after the step are rows of the table before it, with all its columns.
  package var keepsTable: Bool { traits.keepsTable }

  package var effect: PlanStepEffect { traits.effect }

  /// The fields that it orders, groups, sums up or computes by.
  package var fields: [Int] { traits.fields }

  /// The plan whose rows it sets beside those that it finds.
  package var otherPlan: LogicalPlan? { traits.otherPlan }

  /// The functions that it computes by, in any part of it.
  var calls: [FunctionCall] {
    let traits = traits
    return traits.conditions.flatMap(\.calls) + traits.formulas.flatMap(\.calls)
      + traits.functions.flatMap(\.calls) + (traits.otherPlan?.calls ?? [])
  }

  /// What there is to know of a step without carrying it out.
  private struct Traits {
    let keepsTable: Bool
    let effect: PlanStepEffect
    var fields: [Int] = []
    var conditions: [Condition] = []
    var formulas: [Formula] = []
    var functions: [Aggregate.Function] = []
    var otherPlan: LogicalPlan?

    init(_ keepsTable: Bool, _ effect: PlanStepEffect, fields: [Int] = []) {
      self.keepsTable = keepsTable
      self.effect = effect
      self.fields = fields
    }
  }

  private var traits: Traits {
    var traits: Traits
    switch self {
    case .filter(let condition):
      traits = Traits(true, .decides)
      traits.conditions = [condition]
    case .combine(_, let plan):
      traits = Traits(true, .decides)
      traits.otherPlan = plan
    case .sort(let orders): traits = Traits(true, .eachAlone, fields: orders.map(\.value.field))
    case .select, .compute: traits = Traits(true, .eachAlone)
    case .derive(let derivations):
      let readsOthers = derivations.contains(where: \.readsOtherRows)
      traits = Traits(
        true, readsOthers ? .together : .eachAlone, fields: derivations.flatMap(\.formula.fields))
      traits.formulas = derivations.map(\.formula)
    case .limit, .sample: traits = Traits(true, .together)
    case .distinct(let fields): traits = Traits(true, .together, fields: fields.map(\.value.field))
    case .group(let keys, let aggregates):
      traits = Traits(
        false, .together,
        fields: keys.map(\.value.field) + aggregates.flatMap(\.function.fields))
      traits.functions = aggregates.map(\.function)
    case .fill, .count, .open, .collocates, .conflicts: traits = Traits(false, .together)
    case .each(let field, _): traits = Traits(false, .eachAlone, fields: [field])
    case .join(let join):
      traits = Traits(false, .eachAlone, fields: join.keys.map(\.left.field))
      traits.conditions = join.condition.map { [$0] } ?? []
      traits.otherPlan = join.other
    case .sequence(let sequence):
      traits = Traits(
        !sequence.listsAll, .together, fields: [sequence.date] + sequence.keys.map(\.value.field))
      traits.conditions = sequence.conditions
    case .pivot(let pivot):
      let fields = pivot.rows + [pivot.key, pivot.sum]
      traits = Traits(false, .together, fields: fields.map(\.value.field))
    case .unpivot(let unpivot):
      traits = Traits(false, .eachAlone, fields: unpivot.columns.map(\.value.field))
    case .per(let keys, let steps):
      traits = Traits(true, .together, fields: keys.map(\.value.field) + steps.flatMap(\.fields))
      traits.conditions = steps.flatMap(\.traits.conditions)
      traits.formulas = steps.flatMap(\.traits.formulas)
    case .follow, .contexts: traits = Traits(false, .eachAlone)
    }
    return traits
  }
}

/// What can be done with each step: carried out, or told. A step is a method here, which whoever does it
/// has beside what else is to know of that step.
package protocol PlanStepVisitor {
  /// The rows that a step finds, and leaves changed.
  associatedtype Rows
  associatedtype Result
  associatedtype Fault: Error

  mutating func filter(_ condition: Condition, _ rows: inout Rows) throws(Fault) -> Result
  mutating func sort(by orders: [SortOrder], _ rows: inout Rows) throws(Fault) -> Result
  mutating func limit(_ count: Int?, offset: Int, _ rows: inout Rows) throws(Fault) -> Result
  mutating func group(
    by keys: [GroupingKey], with aggregates: [Aggregate], _ rows: inout Rows
  ) throws(Fault) -> Result
  mutating func fill(_ filling: GroupFilling, _ rows: inout Rows) throws(Fault) -> Result
  mutating func count(_ rows: inout Rows) throws(Fault) -> Result
  mutating func select(_ fields: [SchemaField], _ rows: inout Rows) throws(Fault) -> Result
  mutating func compute(_ fields: [SchemaField], _ rows: inout Rows) throws(Fault) -> Result
  mutating func derive(_ derivations: [Derivation], _ rows: inout Rows) throws(Fault) -> Result
  mutating func follow(_ hops: [Hop], deep: Bool, _ rows: inout Rows) throws(Fault) -> Result
  mutating func each(
    field: Int, named name: String, _ rows: inout Rows
  ) throws(Fault) -> Result
  mutating func join(_ join: JoinStep, _ rows: inout Rows) throws(Fault) -> Result
  mutating func sequence(_ sequence: SequenceStep, _ rows: inout Rows) throws(Fault) -> Result
  mutating func pivot(_ pivot: PivotStep, _ rows: inout Rows) throws(Fault) -> Result
  mutating func unpivot(_ unpivot: UnpivotStep, _ rows: inout Rows) throws(Fault) -> Result
  mutating func per(
    _ keys: [SchemaField], _ steps: [PlanStep], _ rows: inout Rows
  ) throws(Fault) -> Result
  mutating func distinct(by fields: [SchemaField], _ rows: inout Rows) throws(Fault) -> Result
  mutating func sample(_ count: Int, seed: UInt64, _ rows: inout Rows) throws(Fault) -> Result
  mutating func combine(
    _ operation: SetOperation, _ plan: LogicalPlan, _ rows: inout Rows
  ) throws(Fault) -> Result
  mutating func open(_ number: Int, _ rows: inout Rows) throws(Fault) -> Result
  mutating func contexts(
    _ search: ContextSearch, sort: ContextSide?, _ rows: inout Rows
  ) throws(Fault) -> Result
  mutating func collocates(_ search: ContextSearch, _ rows: inout Rows) throws(Fault) -> Result
  mutating func conflicts(
    _ fields: ClaimFields, only certainty: ConflictCertainty?, _ rows: inout Rows
  ) throws(Fault) -> Result
}

extension PlanStep {
  @discardableResult
  package func accept<Visitor: PlanStepVisitor>(
    _ visitor: inout Visitor, _ rows: inout Visitor.Rows
  ) throws(Visitor.Fault) -> Visitor.Result {
    switch self {
    case .filter(let condition): try visitor.filter(condition, &rows)
    case .sort(let orders): try visitor.sort(by: orders, &rows)
    case .limit(let count, let offset): try visitor.limit(count, offset: offset, &rows)
    case .group(let keys, let aggregates):
      try visitor.group(by: keys, with: aggregates, &rows)
    case .fill(let filling): try visitor.fill(filling, &rows)
    case .count: try visitor.count(&rows)
    case .select(let fields): try visitor.select(fields, &rows)
    case .compute(let fields): try visitor.compute(fields, &rows)
    case .derive(let derivations): try visitor.derive(derivations, &rows)
    case .follow(let hops, let deep): try visitor.follow(hops, deep: deep, &rows)
    case .each(let field, let name): try visitor.each(field: field, named: name, &rows)
    case .join(let join): try visitor.join(join, &rows)
    case .sequence(let sequence): try visitor.sequence(sequence, &rows)
    case .pivot(let pivot): try visitor.pivot(pivot, &rows)
    case .unpivot(let unpivot): try visitor.unpivot(unpivot, &rows)
    case .per(let keys, let steps): try visitor.per(keys, steps, &rows)
    case .distinct(let fields): try visitor.distinct(by: fields, &rows)
    case .sample(let count, let seed): try visitor.sample(count, seed: seed, &rows)
    case .combine(let operation, let plan): try visitor.combine(operation, plan, &rows)
    case .open(let number): try visitor.open(number, &rows)
    case .contexts(let search, let sort): try visitor.contexts(search, sort: sort, &rows)
    case .collocates(let search): try visitor.collocates(search, &rows)
    case .conflicts(let fields, let certainty):
      try visitor.conflicts(fields, only: certainty, &rows)
    }
  }
}
