import Chronology
import Corpus
import Plan

/// A sequence made ready for the rows of a relation: conditions decided, ties found, rows put in order.
struct SequencePlan {
  let step: SequenceStep
  let table: Table
  let tableIndex: Int?
  private(set) var pattern: SequencePattern
  /// When the rows began and ended by their dates alone.
  let rawTimes: RowTimes
  /// The rows with which a match may begin, each with the value that all its rows share; 0 where they share none of
  /// several.
  let starts: [(row: Int32, list: Int32)]
  let runner: StepRunner
  let remarks: Remarks
  /// How many rows have no date.
  let undated: Int
  /// What each step's condition is of each row.
  private let decided: [DecidedCondition]
  private let ties: SequenceTies
  /// The rows that have a date.
  private let rows: RowSet

  init(
    _ step: SequenceStep, _ relation: Relation, _ runner: StepRunner
  ) throws(Interrupted) {
    self.step = step
    table = relation.table
    tableIndex = relation.tableIndex
    self.runner = runner
    guard case .date(let dates) = table.fields[step.date].column else {
      preconditionFailure("the binder takes a field of dates")
    }
    let all = relation.rows.set(capacity: table.rowCount)
    rawTimes = RowTimes(dates, count: table.rowCount)
    var times = rawTimes
    let order = try runner.declaredOrder(of: relation, dates, &times)
    let rows = all & times.dated
    undated = all.count - rows.count
    self.rows = rows
    let remarks = Remarks()
    var decided: [DecidedCondition] = []
    for part in step.steps {
      var evaluator = ConditionEvaluator(
        table: table, tableIndex: tableIndex, catalog: runner.catalog,
        cancellation: runner.cancellation, answers: runner.answers, dates: relation.dates,
        remarks: remarks)
      // Of rows that earlier stages have left out nobody asks.
      if case .all = relation.rows {} else { evaluator.selection = rows }
      decided.append(try evaluator.decideExactly(part.condition))
    }
    self.decided = decided
    let standing = step.steps.indices.filter { !step.steps[$0].isAbsent }
    let ties = SequenceTies(
      runner: runner, table: table, dates: relation.dates,
      possible: standing.map { decided[$0].verdict.possible & rows }, times: times)
    self.ties = ties
    self.remarks = remarks
    let isParted = step.keys.contains(where: \.isSeveral)
    let shared = step.keys.isEmpty ? nil : try ties.entries(step.keys, of: rows.rows)
    let builder = StepBuilder(
      step: step, ties: ties, times: times, decided: decided, rows: rows,
      shared: shared, isParted: isParted,
      numbers: isParted ? nil : shared.map { ties.byRow($0, rows.rows) })
    var positions: [SequencePattern.Position] = []
    var absences: [[SequencePattern.Absence]] = [[]]
    for (number, part) in step.steps.enumerated() {
      let (stepRows, stepTies) = try builder.build(number, behind: positions.count)
      let certain = decided[number].verdict.certain
      let reach = part.window.map { DayReach($0) }
      if part.isAbsent {
        absences[absences.count - 1].append(
          .init(number: number, rows: stepRows, certain: certain, reach: reach, ties: stepTies))
      } else {
        positions.append(
          .init(
            number: number, rows: stepRows, possible: decided[number].verdict.possible & rows,
            certain: certain, reach: reach,
            relation: part.relation, ties: stepTies))
        absences.append([])
      }
    }
    let ids = IDOrder(table)
    pattern = SequencePattern(
      positions: positions, absences: absences, reach: step.window.map { DayReach($0) },
      times: times, order: order, isDaily: rows.rows.allSatisfy { times.isOneDay(Int($0)) },
      coverage: runner.coverage(of: relation, times, rows),
      isParted: isParted,
      isByID: try ids.ascend(along: rows.rows, runner.cancellation),
      precedes: { row, other in ids.precedes(Int(row), Int(other)) ?? (row < other) })
    starts = Self.starts(ties.possible[0], shared, isParted: isParted, of: rows.rows)
  }

  /// The rows with which a match may begin; those without a value that all rows share begin none.
  private static func starts(
    _ possible: RowSet, _ shared: JoinEntries?, isParted: Bool, of rows: [Int32]
  ) -> [(row: Int32, list: Int32)] {
    guard let shared else { return possible.rows.map { ($0, 0) } }
    var starts: [(row: Int32, list: Int32)] = []
    for (place, number) in zip(shared.places, shared.numbers) where number >= 0 {
      let row = rows[Int(place)]
      if possible.contains(Int(row)) { starts.append((row, isParted ? number : 0)) }
    }
    return starts
  }
}

extension SequencePlan {
  /// Whether a row that begins nothing has a date; nil where it does not satisfy the first step.
  func mayBegin(_ row: Int32) -> Bool? {
    guard let first = step.steps.firstIndex(where: { !$0.isAbsent }),
      decided[first].verdict.possible.contains(Int(row))
    else { return nil }
    return rawTimes.dated.contains(Int(row))
  }

  /// The same without what must not lie between.
  var withoutAbsences: SequencePlan {
    var plan = self
    plan.pattern = pattern.withoutAbsences
    return plan
  }
}

// What leaves a match open.
extension SequencePlan {
  /// The rows with a date that may satisfy what a step asks of a row alone.
  func possibleRows(ofStep number: Int) -> RowSet { decided[number].verdict.possible & rows }

  /// What leaves the condition of a step open for a row of a match.
  func lack(
    ofStep number: Int, row: Int32, in match: [Int32]
  ) throws(Interrupted) -> (kind: AnswerNote.Reason.Kind, field: String) {
    let only = RowSet(capacity: table.rowCount, rows: [Int(row)])
    let reasons = Reasons(
      table: table, tableIndex: tableIndex, catalog: runner.catalog,
      cancellation: runner.cancellation)
    if let found = try reasons.aspects(of: decided[number], for: only).first {
      return (found.kind, found.field)
    }
    for tie in step.steps[number].ties {
      guard let condition = tie.condition else { continue }
      let (decided, pair) = try ties.decided(condition, tie, [row], [match[tie.earlier]])
      let reasons = Reasons(
        table: pair, tableIndex: nil, catalog: runner.catalog, cancellation: runner.cancellation)
      let open = decided.verdict.undecided
      if let found = try reasons.aspects(of: decided, for: open).first {
        return (found.kind, found.field)
      }
    }
    return (.imprecise, table.fields[step.date].name)
  }
}

/// Makes the lists of rows of each step, and what ties them to earlier steps.
private struct StepBuilder {
  let step: SequenceStep
  let ties: SequenceTies
  let times: RowTimes
  let decided: [DecidedCondition]
  /// The rows that have a date.
  let rows: RowSet
  /// The values that rows share.
  let shared: JoinEntries?
  let isParted: Bool
  /// Their numbers by row, where each row has one.
  let numbers: [Int32]?

  func build(
    _ number: Int, behind earlier: Int
  ) throws(Interrupted) -> (StepRows, [StepTie]) {
    let part = step.steps[number]
    let own = decided[number].verdict.possible & rows
    var found: [StepTie] = []
    for tie in part.ties { if let tie = try ties.tie(tie, own) { found.append(tie) } }
    if let numbers, earlier > 0 || part.isAbsent {
      // What is looked for before the first row is tied to it, too.
      found.append(.shared(numbers))
    }
    // Rows are in lists by keys, where there are any.
    found.sort { $0.hasLists && !$1.hasLists }
    let stepRows = try lists(own, found.first)
    for tie in part.ties {
      guard let condition = tie.condition else { continue }
      let primary = found.first
      let whole =
        isParted || primary?.serves(tie.earlier) != true ? try lists(own, nil, isWhole: true) : nil
      let matches = try ties.matches(condition, tie) { row in
        whole?.candidates(0) ?? stepRows.candidates(primary?.list(beside: row) ?? 0)
      } _: { row in
        days(of: number, behind: tie.earlier, row)
      }
      found.append(.matches(label: tie.earlier, matches))
    }
    return (stepRows, found)
  }

  /// The rows of a step by what ties them to an earlier one, or by the value that all rows of a match share.
  private func lists(
    _ own: RowSet, _ primary: StepTie?, isWhole: Bool = false
  ) throws(Interrupted) -> StepRows {
    let cancellation = ties.runner.cancellation
    if isParted, !isWhole, let shared {
      let numbers = rows.rows
      let places = shared.places.indices.filter {
        shared.numbers[$0] >= 0 && own.contains(Int(numbers[Int(shared.places[$0])]))
      }
      return try StepRows(
        places.map { numbers[Int(shared.places[$0])] }, by: places.map { shared.numbers[$0] },
        count: Int(shared.numbers.max() ?? -1) + 1, times, cancellation)
    }
    let numbers: [Int32]
    let count: Int32
    switch primary {
    case .shared(let shared): (numbers, count) = (shared, (shared.max() ?? -1) + 1)
    case .keys(_, let own, let wanted):
      (numbers, count) = (own, max(own.max() ?? -1, wanted.max() ?? -1) + 1)
    case .matches, nil:
      let all = own.rows
      return try StepRows(
        all, by: Array(repeating: 0, count: all.count), count: 1, times, cancellation)
    }
    let known = own.rows.filter { numbers[Int($0)] >= 0 }
    return try StepRows(
      known, by: known.map { numbers[Int($0)] }, count: Int(count), times, cancellation)
  }

  /// The days on which a row at a step may begin beside a row at an earlier one.
  private func days(
    of number: Int, behind earlier: Int, _ row: Int32
  ) -> ClosedRange<Int> {
    let always = Day.distantPast.number...Day.distantFuture.number
    guard step.steps.allSatisfy({ $0.relation == nil }) else { return always }
    var last = Day.distantFuture.number
    let end = times.endLast[Int(row)]
    let isNext = step.steps[..<number].count { !$0.isAbsent } == earlier + 1
    if isNext, let window = step.steps[number].window {
      last = DayReach(window).last(after: end)
    } else if !step.steps[number].isAbsent, let window = step.window {
      last = DayReach(window).last(after: end)
    }
    let first = times.endFirst[Int(row)]
    return first...max(first, last)
  }
}

extension StepTie {
  fileprivate var hasLists: Bool { if case .matches = self { false } else { true } }

  /// Whether its lists can be asked of a row at a position.
  fileprivate func serves(_ position: Int) -> Bool {
    switch self {
    // The values that all rows share are the same for each of them.
    case .shared, .matches: true
    case .keys(let label, _, _): label == position
    }
  }
}
