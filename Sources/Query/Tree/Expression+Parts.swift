extension Expression {
  /// The expressions directly within, in the order of the query.
  package var parts: [Expression] {
    switch kind {
    case .literal, .name, .path, .parameter, .everything, .subquery, .regex: []
    case .call(_, let arguments): arguments
    case .aggregate(let call): call.arguments + [call.condition].compactMap(\.self)
    case .list(let items): items
    case .interval(let lower, let upper): [lower, upper].compactMap(\.self)
    case .negative(let value), .not(let value), .certainly(let value), .possibly(let value),
      .state(let value, _, _), .quantified(_, let value), .quantifiedRows(_, _, let value):
      [value]
    case .and(let values), .or(let values): values
    case .arithmetic(_, let left, let right), .comparison(let left, _, let right),
      .relation(let left, _, let right, _):
      [left, right]
    }
  }

  /// It and all that is within it, outer ones first; of a query in braces what its stages hold, too.
  package var withAllParts: [Expression] {
    var all = [self] + parts.flatMap(\.withAllParts)
    if case .subquery(let query) = kind { all += query.allExpressions }
    return all
  }
}

extension Pipeline {
  /// All expressions of its stages and of the queries within, outer ones first.
  package var allExpressions: [Expression] {
    var all: [Expression] = []
    if case .subquery(let query) = source { all += query.allExpressions }
    for stage in stages {
      all += stage.expressions.flatMap(\.withAllParts)
      if let query = stage.query { all += query.allExpressions }
    }
    return all
  }

  /// Its stages and those of the queries within.
  package var allStages: [Stage] {
    var all: [Stage] = []
    if case .subquery(let query) = source { all += query.allStages }
    for stage in stages {
      all.append(stage)
      if case .per(_, let inner) = stage.kind { all += inner }
      if let query = stage.query { all += query.allStages }
      for case .subquery(let query) in stage.expressions.flatMap(\.withAllParts).map(\.kind) {
        all += query.allStages
      }
    }
    return all
  }
}
