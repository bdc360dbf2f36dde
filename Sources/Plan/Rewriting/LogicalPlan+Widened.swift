import Query

extension LogicalPlan {
  /// A plan that gives every row which this one gives in some world; nil where a stage behind a
  /// condition makes of more rows others: groups, counts, the first ten.
  package var widened: LogicalPlan? {
    var wide: [PlanStep] = []
    var isFiltered = false
    var start = source
    if case .query(let inner) = source {
      guard let inner = inner.widened else { return nil }
      start = .query(inner)
      isFiltered = inner.steps.contains(where: \.decides)
    }
    for step in steps {
      guard let step = step.widened(in: self) else {
        if isFiltered { return nil }
        wide.append(step)
        continue
      }
      isFiltered = isFiltered || step.decides
      wide.append(step)
    }
    return LogicalPlan(source: start, steps: wide, schema: schema, notes: notes)
  }
}

extension LogicalPlan {
  /// A plan that gives the groups of this one as they are with all rows which are there in some world, in no order
  /// of their own, and whether this plan keeps all of them; nil where there are no groups, or their columns are
  /// computed further.
  package var widenedGroups: (plan: LogicalPlan, areAllKept: Bool)? {
    guard let place = steps.lastIndex(where: { if case .group = $0 { true } else { false } }),
      steps[(place + 1)...].allSatisfy(\.keepsColumnsOfGroups)
    else { return nil }
    let before = LogicalPlan(source: source, steps: Array(steps[..<place]), schema: schema)
    guard let wide = before.widened else { return nil }
    let areAllKept = steps[(place + 1)...].allSatisfy {
      switch $0 {
      case .limit, .filter: false
      default: true
      }
    }
    return (
      LogicalPlan(
        source: wide.source, steps: wide.steps + [steps[place]], schema: schema, notes: notes),
      areAllKept
    )
  }
}

extension PlanStep {
  /// Whether it leaves groups what they are.
  fileprivate var keepsColumnsOfGroups: Bool {
    switch self {
    case .sort, .limit, .filter, .select, .fill: true
    default: false
    }
  }

  /// Whether data that leave something open leave open which rows the step keeps.
  fileprivate var decides: Bool { effect == .decides }

  /// The step that keeps all possible rows; nil where more rows before it would make others of it.
  fileprivate func widened(in plan: LogicalPlan) -> PlanStep? {
    switch self {
    case .filter(let condition): return .filter(.possibly(condition))
    case .combine(let operation, let other):
      // What is certainly in the other rows is taken away in every world.
      if operation == .except { return self }
      return other.widened.map { .combine(operation, $0) }
    case .distinct(let fields):
      // The values stay the same, whichever row of each is taken.
      return fields.map(\.value) == plan.schema.onlyColumn.map { [$0.value] } ? self : nil
    // A new step says by its effect what becomes of it.
    default: return effect == .eachAlone ? self : nil
    }
  }
}
