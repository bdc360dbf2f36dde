/// A call of a function as a plan has it: what an engine must have for the plan to run there.
package enum FunctionCall: Hashable, Sendable {
  /// A function of the values of a row, with so many arguments.
  case ofRow(FunctionName, arguments: Int)
  /// A function of the values of a group.
  case ofGroup(FunctionName, arguments: Int)
}

// A new case of a step, a condition or a formula says here what it calls.
extension LogicalPlan {
  /// The calls in a plan, in the order in which they are there.
  ///
  /// - Complexity: O(size of the plan).
  package var calls: [FunctionCall] {
    let source: [FunctionCall] =
      switch source {
      case .table, .answer, .find: []
      case .query(let plan): plan.calls
      }
    return source + steps.flatMap(\.calls)
  }
}

extension Aggregate.Function {
  var calls: [FunctionCall] {
    switch self {
    case .count: []
    case .of(let name, let values, _): [.ofGroup(name, arguments: values.count)]
    case .filtered(let function, let condition): function.calls + condition.calls
    }
  }
}

extension Condition {
  var calls: [FunctionCall] {
    switch self {
    case .not(let inner), .certainly(let inner), .possibly(let inner), .every(let inner),
      .through(_, _, let inner), .pairs(_, _, let inner):
      inner.calls
    case .and(let parts), .or(let parts): parts.flatMap(\.calls)
    case .among(_, let query, _): query.plan.calls
    case .derived(let derivations, let inner): derivations.flatMap(\.formula.calls) + inner.calls
    case .constant, .date, .number, .boolean, .category, .entity, .text, .state, .fields,
      .quantity, .exact:
      []
    }
  }
}

extension Formula {
  var calls: [FunctionCall] {
    switch self {
    case .call(let name, let arguments):
      [.ofRow(name, arguments: arguments.count)] + arguments.flatMap(\.calls)
    case .arithmetic(_, let left, let right): left.calls + right.calls
    case .choice(let condition, let first, let second):
      condition.calls + first.calls + second.calls
    case .shifted(let inner, _, _): inner.calls
    case .summed(let sum): sum.function.calls
    case .value, .outer, .text, .number, .missing, .pattern, .path, .branches, .window: []
    }
  }
}
