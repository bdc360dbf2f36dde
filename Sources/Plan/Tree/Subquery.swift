package import Chronology

/// A plan inside a condition, among whose rows or values a field is looked for.
package final class Subquery: Hashable, Codable, Sendable {
  package let plan: LogicalPlan
  /// The part by which a date is looked for: `month in {..}`.
  package let part: DatePart?

  package init(_ plan: LogicalPlan, part: DatePart? = nil) {
    self.plan = plan
    self.part = part
  }

  package static func == (left: Subquery, right: Subquery) -> Bool {
    left === right || left.part == right.part && left.plan == right.plan
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(plan)
    hasher.combine(part)
  }
}
