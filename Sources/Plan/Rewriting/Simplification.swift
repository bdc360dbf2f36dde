import Chronology

/// Rewrites that keep the meaning and make it exact or cheap.
///
/// All that is said of one date within `and`, `or` and `not` becomes one `DayCondition`, which is
/// decided by sets of days: `year < 1975 or not year < 1975` is then true of `197X`, where the
/// three-valued tables alone would leave it open.
package enum Simplification {
  package static func steps(_ steps: [PlanStep]) -> [PlanStep] {
    var result: [PlanStep] = []
    // One filter after another is one filter: its undecided rows are then counted together.
    var filters: [Condition] = []
    func close() {
      guard let first = filters.first else { return }
      result.append(.filter(condition(filters.count == 1 ? first : .and(filters))))
      filters = []
    }
    for step in steps {
      if case .filter(let condition) = step {
        filters.append(condition)
      } else {
        close()
        result.append(step)
      }
    }
    close()
    return result
  }

  package static func condition(_ condition: Condition) -> Condition {
    switch condition {
    case .not(let inner): negation(of: Self.condition(inner))
    case .certainly(let inner): .certainly(Self.condition(inner))
    case .possibly(let inner): .possibly(Self.condition(inner))
    case .and(let parts): conjunction(parts)
    case .or(let parts): disjunction(parts)
    case .every(let inner): .every(Self.condition(inner))
    case .through(let hop, let quantifier, let inner):
      .through(hop, quantifier, Self.condition(inner))
    case .pairs(let hops, let quantifier, let inner):
      .pairs(hops, quantifier, Self.condition(inner))
    case .derived(let derivations, let inner): .derived(derivations, Self.condition(inner))
    case .constant, .date, .number, .boolean, .category, .entity, .text, .state, .fields,
      .quantity, .among, .exact:
      condition
    }
  }

  private static func negation(of condition: Condition) -> Condition {
    switch condition {
    case .constant(let value): .constant(!value)
    case .not(let inner): inner
    case .date(let field, .month(let months)):
      .date(field: field, .month(Set(1...12).subtracting(months)))
    case .date(let field, let days): .date(field: field, .not(days))
    case .and, .or, .certainly, .possibly, .number, .boolean, .category, .entity, .text, .state,
      .fields, .quantity, .every, .through, .pairs, .among, .derived, .exact:
      .not(condition)
    }
  }

  private static func conjunction(_ parts: [Condition]) -> Condition {
    let flat = parts.map(condition).flatMap { part in
      if case .and(let inner) = part { inner } else { [part] }
    }
    if flat.contains(.constant(false)) { return .constant(false) }
    let rest = merged(flat.filter { $0 != .constant(true) }) { DayCondition.all($0) }
    return rest.count == 1 ? rest[0] : rest.isEmpty ? .constant(true) : .and(rest)
  }

  private static func disjunction(_ parts: [Condition]) -> Condition {
    let flat = parts.map(condition).flatMap { part in
      if case .or(let inner) = part { inner } else { [part] }
    }
    if flat.contains(.constant(true)) { return .constant(true) }
    let rest = merged(flat.filter { $0 != .constant(false) }) { DayCondition.any($0) }
    return rest.count == 1 ? rest[0] : rest.isEmpty ? .constant(false) : .or(rest)
  }

  /// Joins what is said of one date; months stay apart, since they have no finite set of days that
  /// a column could be compared with (`Refinement` joins them for the rows that need it).
  private static func merged(
    _ parts: [Condition], by join: ([DayCondition]) -> DayCondition
  ) -> [Condition] {
    var result: [Condition] = []
    // Where the first condition on each date stands, and all of them in their order.
    var places: [Int: Int] = [:]
    var days: [Int: [DayCondition]] = [:]
    for part in parts {
      guard case .date(let field, let condition) = part, !condition.isMonth else {
        result.append(part)
        continue
      }
      if places[field] == nil {
        places[field] = result.count
        result.append(part)
      }
      days[field, default: []].append(condition)
    }
    for (field, place) in places {
      guard let conditions = days[field], conditions.count > 1 else { continue }
      result[place] = .date(field: field, join(conditions))
    }
    return result
  }
}

extension DayCondition {
  package var isMonth: Bool { if case .month = self { true } else { false } }

  /// What holds where all of some conditions do, in one level.
  fileprivate static func all(_ conditions: [DayCondition]) -> DayCondition {
    .and(conditions.flatMap { if case .and(let parts) = $0 { parts } else { [$0] } })
  }

  /// What holds where one of some conditions does, in one level.
  fileprivate static func any(_ conditions: [DayCondition]) -> DayCondition {
    .or(conditions.flatMap { if case .or(let parts) = $0 { parts } else { [$0] } })
  }
}
