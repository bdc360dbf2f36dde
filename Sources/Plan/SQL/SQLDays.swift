import Chronology
import Query

// Conditions on dates.
extension SQLConditions {
  /// Of more runs of days SQL is not asked.
  private static let mostRuns = 64

  /// A date within first...last is certain where one run covers it, and possible where one meets it.
  func verdict(ofDate field: Int, _ condition: DayCondition) -> SQLVerdict {
    guard case .date(let date) = table.fields[field].storage, let days = condition.momentDays(),
      days.runs.count <= Self.mostRuns
    else { return dialect.unknown }
    let (first, last) = (dialect.name(date.first), dialect.name(date.last))
    var certain: [String] = []
    var possible: [String] = []
    for run in days.runs {
      // A date without such days is from the least number to the greatest, which no run covers.
      let low = Self.number(of: run.lowerBound)
      let high = Self.number(of: run.upperBound)
      let least = low.map { "\(first) >= \($0)" }
      let greatest = high.map { "\(last) <= \($0)" }
      let covered = [least, greatest].compactMap { $0 }
      certain.append(
        covered.isEmpty
          ? "\(last) < \(Int32.max)" : "(\(covered.joined(separator: " AND ")))")
      let met = [high.map { "\(first) <= \($0)" }, low.map { "\(last) >= \($0)" }].compactMap { $0 }
      possible.append(met.isEmpty ? dialect.yes : "(\(met.joined(separator: " AND ")))")
    }
    // No day is asked for: what has days is ruled out, and what has none is left open.
    if days.runs.isEmpty { possible.append("\(last) = \(Int32.max)") }
    return SQLVerdict(
      certain: dialect.joined(certain, "OR", dialect.no, dialect.yes),
      possible: dialect.joined(possible, "OR", dialect.no, dialect.yes), dates: [field],
      isExact: date.first == date.start)
  }

  /// The number of a day; nil beyond those that a date within them can have.
  private static func number(of day: Day) -> Int? {
    day == .distantPast || day == .distantFuture ? nil : day.number
  }

  func verdict(ofDate date: SQLDate, _ state: RowState, _ field: Int) -> SQLVerdict {
    let form = dialect.name(date.form)
    let isCoarse =
      "(\(dialect.hasBit(form, SQLDate.isDay)) AND \(dialect.name(date.first)) < \(dialect.name(date.last)))"
    // Whether a span is coarser than a day is not known here.
    let isOther = dialect.hasBit(form, SQLDate.isSpan | SQLDate.isOther)
    switch state {
    case .missing: return SQLVerdict(decided: "\(form) = 0")
    case .known: return SQLVerdict(decided: "\(form) != 0")
    case .doubtful: return SQLVerdict(decided: dialect.hasBit(form, SQLDate.isDoubtful))
    case .approximate: return SQLVerdict(decided: dialect.hasBit(form, SQLDate.isApproximate))
    case .open: return SQLVerdict(decided: dialect.hasBit(form, SQLDate.isOpen))
    case .imprecise:
      return SQLVerdict(certain: isCoarse, possible: "(\(isCoarse) OR \(isOther))", isExact: false)
    case .uncertain:
      let marks = SQLDate.isDoubtful | SQLDate.isApproximate | SQLDate.isOpen
      let certain = "(\(dialect.hasBit(form, marks)) OR \(isCoarse))"
      return SQLVerdict(certain: certain, possible: "(\(certain) OR \(isOther))", isExact: false)
    case .inferred: return dialect.constant(false)
    case .disputed: return dialect.unknown
    }
  }

  /// Whether the date of a row is a span; nil where none can be.
  package func isSpan(_ field: Int) -> String? {
    guard case .date(let date) = table.fields[field].storage, date.first != date.start else {
      return nil
    }
    return dialect.hasBit(dialect.name(date.form), SQLDate.isSpan)
  }

  /// Whether a row has a span where a condition asks for its date; nil where none can have: of spans that a sign leaves
  /// out although they reach across what is asked for, the reader is told.
  package func mayReachAcross(_ condition: Condition) -> String? {
    let tests = condition.dateFields.sorted().compactMap(isSpan)
    return tests.isEmpty ? nil : dialect.joined(tests, "OR", dialect.no, dialect.yes)
  }

  /// Where a row that a condition keeps rests on a date in doubt; nil where no date is asked for.
  package func restsOnDoubt(_ condition: Condition) -> String? {
    let tests = condition.dateFields.sorted().compactMap { field -> String? in
      guard case .date(let date) = table.fields[field].storage else { return nil }
      return dialect.hasBit(dialect.name(date.form), SQLDate.isDoubtful | SQLDate.isApproximate)
    }
    return tests.isEmpty ? nil : dialect.joined(tests, "OR", dialect.no, dialect.yes)
  }
}

extension Condition {
  /// The dates of the row that it asks of.
  fileprivate var dateFields: Set<Int> {
    switch self {
    case .date(let field, _): [field]
    case .not(let inner), .certainly(let inner), .possibly(let inner): inner.dateFields
    case .and(let parts), .or(let parts): parts.reduce(into: []) { $0.formUnion($1.dateFields) }
    case .constant, .number, .boolean, .category, .entity, .text, .state, .fields, .quantity,
      .every,
      .through, .pairs, .among, .derived, .exact:
      []
    }
  }
}
