import Chronology

/// Rewrites that keep the meaning and make it exact or cheap.
///
/// All that is said of one date within `and`, `or` and `not` becomes one `DayCondition`, which is
/// decided by sets of days: `year < 1975 or not year < 1975` is then true of `197X`, where the
/// three-valued tables alone would leave it open.
enum Simplification {
  static func steps(_ steps: [PlanStep]) -> [PlanStep] {
    var result: [PlanStep] = []
    for step in steps {
      if case .filter(let condition) = step {
        // One filter after another is one filter: its undecided rows are then counted together.
        if case .filter(let earlier)? = result.last {
          result[result.count - 1] = .filter(Self.condition(.and([earlier, condition])))
        } else {
          result.append(.filter(Self.condition(condition)))
        }
      } else {
        result.append(step)
      }
    }
    return result
  }

  static func condition(_ condition: Condition) -> Condition {
    switch condition {
    case .not(let inner): negation(of: Self.condition(inner))
    case .certainly(let inner): .certainly(Self.condition(inner))
    case .possibly(let inner): .possibly(Self.condition(inner))
    case .and(let parts): conjunction(parts)
    case .or(let parts): disjunction(parts)
    default: condition
    }
  }

  private static func negation(of condition: Condition) -> Condition {
    switch condition {
    case .constant(let value): .constant(!value)
    case .not(let inner): inner
    case .date(let field, .month(let months)):
      .date(field: field, .month(Set(1...12).subtracting(months)))
    case .date(let field, let days): .date(field: field, .not(days))
    default: .not(condition)
    }
  }

  private static func conjunction(_ parts: [Condition]) -> Condition {
    let flat = parts.map(condition).flatMap { part in
      if case .and(let inner) = part { inner } else { [part] }
    }
    if flat.contains(.constant(false)) { return .constant(false) }
    let rest = merged(flat.filter { $0 != .constant(true) }) { .and($0) }
    return rest.count == 1 ? rest[0] : rest.isEmpty ? .constant(true) : .and(rest)
  }

  private static func disjunction(_ parts: [Condition]) -> Condition {
    let flat = parts.map(condition).flatMap { part in
      if case .or(let inner) = part { inner } else { [part] }
    }
    if flat.contains(.constant(true)) { return .constant(true) }
    let rest = merged(flat.filter { $0 != .constant(false) }) { .or($0) }
    return rest.count == 1 ? rest[0] : rest.isEmpty ? .constant(false) : .or(rest)
  }

  /// Joins what is said of one date; months stay apart, since they have no finite set of days that
  /// a column could be compared with (`Refinement` joins them for the rows that need it).
  private static func merged(
    _ parts: [Condition], by join: ([DayCondition]) -> DayCondition
  ) -> [Condition] {
    var result: [Condition] = []
    var days: [Int: (position: Int, conditions: [DayCondition])] = [:]
    for part in parts {
      guard case .date(let field, let condition) = part, !condition.isMonth else {
        result.append(part)
        continue
      }
      if let earlier = days[field] {
        days[field] = (earlier.position, earlier.conditions + [condition])
        result[earlier.position] = .date(field: field, join(earlier.conditions + [condition]))
      } else {
        days[field] = (result.count, [condition])
        result.append(part)
      }
    }
    return result
  }
}

extension DayCondition {
  var isMonth: Bool { if case .month = self { true } else { false } }
}
