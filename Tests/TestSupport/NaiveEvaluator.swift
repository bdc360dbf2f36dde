package import Chronology

/// Decides a condition on one row by trying every world that the row's date allows.
package struct NaiveEvaluator {
  private let row: SampleRow
  /// The first and last day of the date in each world; nil in the only world of a row without one.
  private let worlds: [(start: Day, end: Day)?]

  package init(row: SampleRow) {
    self.row = row
    guard let text = row.date, let date = try? EDTFDate(text) else {
      worlds = [nil]
      return
    }
    switch date.extent {
    case .moment(let days):
      worlds = SampleCalendar.days.filter(days.contains).map { ($0, $0) }
    case .span(let start, let end):
      let starts = SampleCalendar.days.filter(start.contains)
      let ends = SampleCalendar.days.filter(end.contains)
      worlds = starts.flatMap { start in ends.filter { $0 >= start }.map { (start, $0) } }
    }
  }

  package func truth(of condition: NaiveCondition) -> Truth {
    let condition = decided(condition)
    var all = true
    var any = false
    for world in worlds {
      switch holds(condition, world) {
      case true?: any = true
      case false?: all = false
      case nil:
        all = false
        any = true
      }
    }
    return all ? .certain : any ? .possible : .impossible
  }

  /// The condition with what `certainly` and `possibly` say of this row worked out: that does not
  /// depend on the world.
  private func decided(_ condition: NaiveCondition) -> NaiveCondition {
    switch condition {
    case .not(let inner): .not(decided(inner))
    case .and(let left, let right): .and(decided(left), decided(right))
    case .or(let left, let right): .or(decided(left), decided(right))
    case .certainly(let inner): .constant(truth(of: inner) == .certain)
    case .possibly(let inner): .constant(truth(of: inner) != .impossible)
    default: condition
    }
  }

  /// True, false, or nil where the value is missing.
  private func holds(_ condition: NaiveCondition, _ world: (start: Day, end: Day)?) -> Bool? {
    switch condition {
    case .not(let inner): return holds(inner, world).map { !$0 }
    case .and(let left, let right):
      let parts = [holds(left, world), holds(right, world)]
      return parts.contains(false) ? false : parts.contains(nil) ? nil : true
    case .or(let left, let right):
      let parts = [holds(left, world), holds(right, world)]
      return parts.contains(true) ? true : parts.contains(nil) ? nil : false
    case .constant(let value): return value
    case .certainly, .possibly: preconditionFailure("worked out before")
    case .date(_, let sign, _, let first, let last):
      return world.map { compare($0, sign, first, last) }
    case .month(let sign, let month):
      return world.map { compare($0.start.civil.month, sign, month) }
    case .number(let sign, let number): return row.number.map { compare($0, sign, number) }
    case .kind(let kind): return row.kind.map { $0 == kind }
    case .actor(let actors): return row.actors.contains { actors.contains($0) }
    case .title(let text): return row.title.map { Self.folded($0).contains(text) }
    case .missing(let field):
      return switch field {
      case "date": row.date == nil
      case "n": row.number == nil
      case "kind": row.kind == nil
      default: row.actors.isEmpty
      }
    }
  }

  private func compare(
    _ world: (start: Day, end: Day), _ sign: String, _ first: Day, _ last: Day
  ) -> Bool {
    switch sign {
    case "<": world.end < first
    case "<=": world.end <= last
    case ">": world.start > last
    case ">=": world.start >= first
    case "!=": !(world.start >= first && world.end <= last)
    default: world.start >= first && world.end <= last
    }
  }

  private func compare(_ left: Int, _ sign: String, _ right: Int) -> Bool {
    switch sign {
    case "<": left < right
    case "<=": left <= right
    case ">": left > right
    case ">=": left >= right
    case "!=": left != right
    default: left == right
    }
  }

  /// What folding does to the few titles of a sample.
  private static func folded(_ title: String) -> String {
    title == "Ａｌｐｈａ test" ? "alpha test" : title.lowercased()
  }
}
