package import Query

extension Expression {
  /// The expressions directly within this one.
  var parts: [Expression] {
    switch kind {
    case .call(_, let arguments): arguments
    case .aggregate(let call): call.arguments + [call.condition].compactMap(\.self)
    case .list(let members): members
    case .interval(let lower, let upper): [lower, upper].compactMap { $0 }
    case .negative(let inner), .not(let inner), .certainly(let inner), .possibly(let inner):
      [inner]
    case .quantified(_, let inner), .quantifiedRows(_, _, let inner): [inner]
    case .arithmetic(_, let left, let right): [left, right]
    case .comparison(let left, _, let right): [left, right]
    case .relation(let left, _, let right, _): [left, right]
    case .and(let parts), .or(let parts): parts
    case .state(let value, _, _): [value]
    case .literal, .name, .path, .parameter, .everything, .subquery, .regex: []
    }
  }

  /// The queries in braces directly within this expression.
  var queries: [Pipeline] { if case .subquery(let query) = kind { [query] } else { [] } }

  /// The expression without a place, for use in another text than its own.
  package var detached: Expression {
    let kind: Kind =
      switch self.kind {
      case .list(let members): .list(members.map(\.detached))
      case .interval(let lower, let upper):
        .interval(lower: lower?.detached, upper: upper?.detached)
      case .negative(let inner): .negative(inner.detached)
      case .arithmetic(let sign, let left, let right):
        .arithmetic(sign, left.detached, right.detached)
      // Only values are detached.
      case .literal, .name, .path, .parameter, .call, .aggregate, .everything, .not, .certainly,
        .possibly,
        .and, .or, .comparison, .state, .relation, .quantified, .quantifiedRows, .subquery,
        .regex:
        self.kind
      }
    return Expression(kind, 0..<0)
  }

  /// Whether one of some parameters is in it.
  func mentions(_ names: Set<String>) -> Bool {
    if case .parameter(let name) = kind { return names.contains(name) }
    return parts.contains { $0.mentions(names) } || queries.contains { $0.mentions(names) }
  }

  /// The condition with those parts replaced whose truth hangs on parameters: of a comparison its
  /// left side alone is asked, so that a field that does not exist is still found.
  fileprivate func withoutValues(of names: Set<String>) -> Expression {
    guard mentions(names) else { return self }
    let kind: Kind =
      switch self.kind {
      case .not(let inner): .not(inner.withoutValues(of: names))
      case .certainly(let inner): .certainly(inner.withoutValues(of: names))
      case .possibly(let inner): .possibly(inner.withoutValues(of: names))
      case .and(let parts): .and(parts.map { $0.withoutValues(of: names) })
      case .or(let parts): .or(parts.map { $0.withoutValues(of: names) })
      case .comparison(let left, _, _) where !left.mentions(names):
        .state(left, .known, negated: false)
      case .literal, .name, .path, .parameter, .call, .aggregate, .everything, .list, .interval,
        .negative,
        .arithmetic, .comparison, .state, .relation, .quantified, .quantifiedRows, .subquery,
        .regex:
        .literal(.boolean(true))
      }
    return Expression(kind, range)
  }
}

extension Pipeline {
  /// The expressions of the stages.
  var expressions: [Expression] { stages.flatMap(\.expressions) }

  /// The queries within this one: in braces, at its beginning or in a stage.
  var queries: [Pipeline] {
    var queries: [Pipeline] = []
    if case .subquery(let query) = source { queries.append(query) }
    queries += stages.compactMap(\.query)
    var open = expressions
    while let expression = open.popLast() {
      queries += expression.queries
      open += expression.parts
    }
    return queries
  }

  /// What may be the name of a view, here or in a query within.
  var viewNames: [String] {
    let own: [String] =
      switch source {
      case .view(let name, _), .collection(let name): [name.text]
      case .parameter, .subquery, .find, .answer: []
      }
    return own + queries.flatMap(\.viewNames)
  }

  func mentions(_ names: Set<String>) -> Bool {
    if case .view(_, let values) = source, values.contains(where: { $0.mentions(names) }) {
      return true
    }
    if case .parameter(let name) = source, names.contains(name.text) { return true }
    if case .find(let find) = source, find.text.mentions(names) { return true }
    if case .subquery(let query) = source, query.mentions(names) { return true }
    // Each query within is asked once: by its stage.
    return stages.contains { $0.mentions(names) }
  }

  /// The query as far as it can be bound without the values of some parameters; nil where not even
  /// its source can.
  func before(mentionOf names: Set<String>) -> Pipeline? {
    guard !Pipeline(source: source, stages: [], range: range).mentions(names) else { return nil }
    var known: [Stage] = []
    for stage in stages {
      guard let stage = stage.withoutValues(of: names) else { break }
      known.append(stage)
    }
    return Pipeline(source: source, stages: known, range: range)
  }
}

extension Stage {
  /// The first word of the stage, as it is written.
  package func word(in source: SourceText) -> String {
    String(source.text(range).prefix { !$0.isWhitespace }).lowercased()
  }

  fileprivate func mentions(_ names: Set<String>) -> Bool {
    expressions.contains { $0.mentions(names) } || query?.mentions(names) ?? false
      || counts.contains { $0.parameter.map(names.contains) ?? false }
  }

  fileprivate func withoutValues(of names: Set<String>) -> Stage? {
    guard mentions(names) else { return self }
    switch kind {
    case .filter(let condition):
      return Stage(.filter(condition.withoutValues(of: names)), range)
    case .limit: return Stage(.limit(count: .number(1), offset: nil), range)
    // Where a stage cannot do without the values, the query ends before it.
    default: return nil
    }
  }
}

extension Count {
  fileprivate var parameter: String? {
    if case .parameter(let name) = self { name.text } else { nil }
  }
}
