import Chronology
import Query

/// A period as two days that SQLite works out by its own calendar.
struct SQLPeriod {
  /// Its first day; nil is no bound.
  private let first: String?
  /// The day behind its last.
  private let behind: String?

  init(_ literal: Expression, isDecade: Bool = false) {
    switch literal.kind {
    case .interval(let lower, let upper):
      first = lower.flatMap { SQLPeriod($0).first }
      behind = upper.flatMap { SQLPeriod($0).behind }
    case .literal(.integer(let year)):
      first = "'\(year)-01-01'"
      behind = "'\(year + (isDecade ? 10 : 1))-01-01'"
    case .literal(.date(let text)), .literal(.edtf(let text)):
      let ends = text.split(separator: "/").map { Self.days(of: $0) }
      first = ends.first?.first
      behind = ends.last?.behind
    default: preconditionFailure("no period: \(literal)")
    }
  }

  /// The days of `1976`, `1976-06`, `1976-06-03` or `1976年6月`.
  private static func days(of text: Substring) -> (first: String, behind: String) {
    let parts = text.split { !$0.isNumber }.map { $0.count == 1 ? "0" + $0 : String($0) }
    let first = (parts + ["01", "01"]).prefix(3).joined(separator: "-")
    let unit = ["year", "month", "day"][parts.count - 1]
    return ("'\(first)'", "date('\(first)', '+1 \(unit)')")
  }

  /// A sign or `in`, asked of a column of days.
  func test(_ sign: Comparison, _ day: String) -> String {
    let (starts, ends) = (first ?? "'0000-01-01'", behind ?? "'9999-12-31'")
    return switch sign {
    case .less: "\(day) < \(starts)"
    case .lessOrEqual: "\(day) < \(ends)"
    case .greater: "\(day) >= \(ends)"
    case .greaterOrEqual: "\(day) >= \(starts)"
    default: "(\(day) >= \(starts) and \(day) < \(ends))"
    }
  }

  /// Allen's relations of a day, which ends where the next begins.
  func test(_ relation: DayRelation, _ day: String) -> String {
    let (a, b) = (day, "date(\(day), '+1 day')")
    let (c, d) = (first ?? "'0000-01-01'", behind ?? "'9999-12-31'")
    let test =
      switch relation {
      case .before: "\(b) < \(c)"
      case .after: "\(a) > \(d)"
      case .meets: "\(b) = \(c)"
      case .metBy: "\(a) = \(d)"
      case .overlaps: "\(a) < \(c) and \(c) < \(b) and \(b) < \(d)"
      case .overlappedBy: "\(c) < \(a) and \(a) < \(d) and \(d) < \(b)"
      case .starts: "\(a) = \(c) and \(b) < \(d)"
      case .startedBy: "\(a) = \(c) and \(d) < \(b)"
      case .during: "\(c) < \(a) and \(b) < \(d)"
      case .encloses: "\(a) < \(c) and \(d) < \(b)"
      case .finishes: "\(c) < \(a) and \(b) = \(d)"
      case .finishedBy: "\(a) < \(c) and \(b) = \(d)"
      case .equals: "\(a) = \(c) and \(b) = \(d)"
      case .intersects: "\(a) < \(d) and \(c) < \(b)"
      case .covers: "\(a) <= \(c) and \(d) <= \(b)"
      default: preconditionFailure("a sign is no relation")
      }
    return "(\(test))"
  }
}
