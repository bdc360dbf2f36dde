import Chronology
import Corpus
import Plan
import Query

/// Decides by the worlds of several dates the rows that parts which compare dates with each other leave open.
///
/// `end > .start and end <= .start + 0 days` holds in no world, and yet each part does in some. All dates of
/// such a row are looked at together; parts that speak of something else and are open may be anything.
struct WorldRefinement {
  let table: Table
  let dates: DerivedDates
  let cancellation: Cancellation
  let remarks: Remarks

  func refine(_ decided: inout DecidedCondition) throws(Interrupted) {
    let parts = decided.dateParts(dates, in: table)
    // One date of which several things are asked has been decided before.
    guard parts.compared > 0 || parts.repeated.count > 1 else { return }
    let isPlain = parts.compared == 1 && parts.asked.isEmpty && !parts.isMovedByMonths
    var undecided = 0
    for (step, row) in decided.verdict.undecided.rows.lazy.map(Int.init).enumerated() {
      try cancellation.check(at: step)
      var worlds = RowWorlds(table: table, dates: dates, row: row)
      let formula = worlds.formula(decided, holds: true)
      // Two runs of days are compared exactly by their ends.
      if isPlain && worlds.areRuns { continue }
      let opposite = worlds.formula(decided, holds: false)
      let (isPossible, isFallible) = (
        worlds.worlds.haveOne(where: formula), worlds.worlds.haveOne(where: opposite)
      )
      if isPossible == false {
        decided.verdict.possible.remove(row)
      } else if isFallible == false {
        decided.verdict.certain.insert(row)
      } else if isPossible == nil || isFallible == nil || worlds.isRough {
        undecided += 1
      }
    }
    if undecided > 0 { remarks.add(.decidedApart(count: undecided)) }
  }
}

/// The dates of one row, and what a condition asks of them.
private struct RowWorlds {
  let table: Table
  let dates: DerivedDates
  let row: Int
  private(set) var worlds = DayWorlds()
  /// Whether a part was left open that could not be put as a formula.
  private(set) var isRough = false
  private var terms: [MovedDate: DateTerm] = [:]

  init(table: Table, dates: DerivedDates, row: Int) {
    self.table = table
    self.dates = dates
    self.row = row
  }

  /// Whether the dates are two, and each one unknown day of a run.
  var areRuns: Bool {
    let fields = Set(terms.keys.map(\.field))
    return fields.count == 2
      && fields.allSatisfy { field in
        if case .date(let column) = table.fields[field].column {
          column.regular.contains(row)
        } else {
          false
        }
      }
  }

  /// What the condition, or its opposite, asks of the dates; a part that is open for another reason may be
  /// either.
  mutating func formula(_ decided: DecidedCondition, holds: Bool) -> DayFormula {
    if decided.verdict.certain.contains(row) { return .constant(holds) }
    if !decided.verdict.possible.contains(row) { return .constant(!holds) }
    switch decided.condition {
    case .not: return formula(decided.parts[0], holds: !holds)
    case .and, .or:
      var parts: [DayFormula] = []
      for part in decided.parts { parts.append(formula(part, holds: holds)) }
      return decided.condition.isConjunction == holds ? .and(parts) : .or(parts)
    case .date(let field, let days):
      guard let date = term(ofColumn: field) else { return .constant(true) }
      return found(.condition(days, on: date, holds: holds))
    case .fields(.field(let left), let comparison, .field(let right)):
      guard let relation = DayRelation(comparison), let first = term(ofColumn: left),
        let second = term(ofColumn: right)
      else { return .constant(true) }
      return found(.comparison(first, relation, second, holds: holds))
    case .quantity(let field, let ranges):
      guard let between = dates.daysBetween(of: field), let first = term(of: between.first),
        let second = term(of: between.second)
      else { return .constant(true) }
      let parts = ranges.compactMap(\.integers).map { days in
        DayFormula.days(
          from: first, to: second, atLeast: days.low == .min ? nil : Self.days(days.low),
          atMost: days.high == .max ? nil : Self.days(days.high), holds: holds)
      }
      return holds ? .or(parts) : .and(parts)
    case .constant, .certainly, .possibly, .number, .boolean, .category, .entity, .text, .state,
      .fields, .every, .through, .pairs, .among, .derived, .exact:
      return .constant(true)
    }
  }

  /// A number of days, as far as the calendar reaches.
  private static func days(_ number: Int64) -> Int {
    Int(min(max(number, -farthest), farthest))
  }

  private static let farthest = Int64(1) << 50

  private mutating func found(_ formula: DayFormula?) -> DayFormula {
    if formula == nil { isRough = true }
    return formula ?? .constant(true)
  }

  /// The date of a column; nil where nobody knows it, or the column has something else.
  ///
  /// What a date is when it is moved need not have a form in which it could be written.
  private mutating func term(ofColumn field: Int) -> DateTerm? {
    guard case .date = table.fields[field].column, let date = dates.date(of: field) else {
      return nil
    }
    return term(of: date)
  }

  private mutating func term(of date: MovedDate) -> DateTerm? {
    if let known = terms[date] { return known }
    var origin = date
    let term: DateTerm
    if let move = origin.moves.popLast() {
      guard let before = self.term(of: origin) else { return nil }
      term =
        switch move.unit {
        case .day: before.moved(by: move.count)
        case .week: before.moved(by: move.count * 7)
        case .month: worlds.moved(before, byMonths: move.count)
        case .year: worlds.moved(before, byMonths: move.count * 12)
        }
    } else {
      guard case .date(let column) = table.fields[date.field].column, !column.missing.contains(row)
      else { return nil }
      term = worlds.add(column.extent(row))
    }
    terms[date] = term
    return term
  }
}

/// The parts of a condition that speak of dates.
private struct DateParts {
  /// How many compare two of them.
  var compared = 0
  /// The dates of which something is asked alone, and those of which that is done more than once.
  private(set) var asked: Set<Int> = []
  private(set) var repeated: Set<Int> = []
  var isMovedByMonths = false

  mutating func ask(_ date: MovedDate) {
    if !asked.insert(date.field).inserted { repeated.insert(date.field) }
  }
}

extension Condition {
  fileprivate var isConjunction: Bool { if case .and = self { true } else { false } }
}

extension DecidedCondition {
  fileprivate func dateParts(_ dates: DerivedDates, in table: Table) -> DateParts {
    var found = DateParts()
    add(to: &found, dates, table)
    return found
  }

  private func add(to found: inout DateParts, _ dates: DerivedDates, _ table: Table) {
    switch condition {
    case .date(let field, _):
      if let date = dates.date(of: field) { found.ask(date) }
    case .fields(.field(let left), _, .field(let right)):
      guard table.fields[left].kind == .date, table.fields[right].kind == .date,
        let left = dates.date(of: left), let right = dates.date(of: right)
      else { return }
      found.compared += 1
      if (left.moves + right.moves).contains(where: { $0.unit == .month || $0.unit == .year }) {
        found.isMovedByMonths = true
      }
    case .quantity(let field, _): if dates.daysBetween(of: field) != nil { found.compared += 1 }
    case .certainly, .possibly: break
    case .constant, .not, .and, .or, .number, .boolean, .category, .entity, .text, .state, .fields,
      .every, .through, .pairs, .among, .derived, .exact:
      for part in parts { part.add(to: &found, dates, table) }
    }
  }
}
