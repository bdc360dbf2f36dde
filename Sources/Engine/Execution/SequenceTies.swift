import Chronology
import Corpus
import Plan

/// What ties the rows at the steps of a sequence to rows at earlier ones, found for all rows at once.
struct SequenceTies {
  let runner: StepRunner
  let table: Table
  /// How computed columns hang on the dates of the row.
  let dates: DerivedDates
  /// The rows that may stand at each position.
  let possible: [RowSet]
  let times: RowTimes
  let remarks = Remarks()

  /// What rows share, where each may have several values.
  func entries(
    _ keys: [SequenceStep.Key], of rows: [Int32]
  ) throws(Interrupted) -> JoinEntries {
    var numbering = JoinNumbering(runner.cancellation)
    var entries = JoinEntries(count: rows.count)
    var same = entries
    for key in keys {
      try numbering.add(
        ofBoth: table.fields[key.value.field].column, rows, to: &same, &entries)
    }
    return entries
  }

  /// The numbers of entries by row; below zero for other rows.
  func byRow(_ entries: JoinEntries, _ rows: [Int32]) -> [Int32] {
    var numbers = [Int32](repeating: -1, count: table.rowCount)
    for (place, number) in zip(entries.places, entries.numbers) {
      numbers[Int(rows[Int(place)])] = number
    }
    return numbers
  }

  /// The ties of keys between rows and earlier ones.
  func tie(
    _ tie: SequenceStep.Tie, _ own: RowSet
  ) throws(Interrupted) -> StepTie? {
    if tie.keys.isEmpty { return nil }
    let (rows, earlierRows) = (own.rows, possible[tie.earlier].rows)
    var numbering = JoinNumbering(runner.cancellation)
    var right = JoinEntries(count: rows.count)
    var left = JoinEntries(count: earlierRows.count)
    for key in tie.keys {
      try numbering.add(
        table.fields[key.right.field].column, earlierRows, to: &left,
        table.fields[key.left.field].column, rows, to: &right)
    }
    guard right.mayRepeat || left.mayRepeat else {
      return .keys(
        label: tie.earlier, own: byRow(right, rows), wanted: byRow(left, earlierRows))
    }
    return .matches(label: tie.earlier, try shared(right, rows, left, earlierRows))
  }

  /// The rows that share one of several values with each earlier row.
  private func shared(
    _ own: JoinEntries, _ rows: [Int32], _ wanted: JoinEntries, _ earlierRows: [Int32]
  ) throws(Interrupted) -> RowMatches {
    let cancellation = runner.cancellation
    let count = Int(own.numbers.max() ?? -1) + 1
    let known = own.numbers.indices.filter { own.numbers[$0] >= 0 }
    let lists = try RowLists(
      known.map { rows[Int(own.places[$0])] }, by: known.map { own.numbers[$0] }, count: count,
      cancellation)
    var found: [Int32: Set<Int32>] = [:]
    var total = 0
    for (step, (place, number)) in zip(wanted.places, wanted.numbers).enumerated()
    where number >= 0 && Int(number) < count {
      try cancellation.check(at: step)
      let row = earlierRows[Int(place)]
      found[row, default: []].formUnion(lists[Int(number)])
      total += lists[Int(number)].count
      try Interrupted.unlessCountable(total, of: "sequence")
    }
    var matches = RowLists()
    for row in 0..<Int32(table.rowCount) {
      try cancellation.check(at: Int(row))
      matches.append(found[row]?.sorted() ?? [])
    }
    return RowMatches(matches, certain: RowSet(capacity: matches.rows.count, full: true))
  }

  /// The rows that satisfy a condition beside each earlier row.
  ///
  /// - Parameters:
  ///   - candidates: the rows that come into question beside an earlier row.
  ///   - days: the days on which such a row may begin, as far as is known.
  /// - Complexity: O(pairs that come into question).
  func matches(
    _ condition: Condition, _ tie: SequenceStep.Tie,
    _ candidates: (Int32) -> StepCandidates, _ days: (Int32) -> ClosedRange<Int>
  ) throws(Interrupted) -> RowMatches {
    var (lists, certain) = (RowLists(), [Bool]())
    var (own, earlier) = ([Int32](), [Int32]())
    var found: [Int32: [(row: Int32, isCertain: Bool)]] = [:]
    func decide() throws(Interrupted) {
      let verdict = try verdict(condition, tie, own, earlier)
      for pair in verdict.possible.rows {
        let place = Int(pair)
        found[earlier[place], default: []].append((own[place], verdict.certain.contains(place)))
      }
      (own, earlier) = ([], [])
    }
    // What would take minutes is refused at once.
    var total = 0
    for (step, row) in possible[tie.earlier].rows.enumerated() {
      try runner.cancellation.check(at: step)
      total += candidates(row).places(within: days(row), times).count
      try Interrupted.unlessCountable(total, of: "sequence")
    }
    for row in possible[tie.earlier].rows {
      try runner.cancellation.check()
      let candidates = candidates(row)
      own += candidates.rows[candidates.places(within: days(row), times)]
      own += candidates.wides
      earlier += repeatElement(row, count: own.count - earlier.count)
      if own.count >= 1 << 20 { try decide() }
    }
    try decide()
    for row in 0..<Int32(table.rowCount) {
      try runner.cancellation.check(at: Int(row))
      let matches = found[row]?.sorted { $0.row < $1.row } ?? []
      lists.append(matches.map(\.row))
      certain += matches.map(\.isCertain)
      try Interrupted.unlessCountable(certain.count, of: "sequence")
    }
    return RowMatches(
      lists,
      certain: RowSet(capacity: certain.count, rows: certain.indices.lazy.filter { certain[$0] }))
  }

  private func verdict(
    _ condition: Condition, _ tie: SequenceStep.Tie, _ own: [Int32], _ earlier: [Int32]
  ) throws(Interrupted) -> Verdict {
    try decided(condition, tie, own, earlier).decided.verdict
  }

  /// A condition decided on pairs of rows, and the table of their columns.
  func decided(
    _ condition: Condition, _ tie: SequenceStep.Tie, _ own: [Int32], _ earlier: [Int32]
  ) throws(Interrupted) -> (decided: DecidedCondition, table: Table) {
    let fields = table.fields.prefix(tie.columnCount)
    let pairs = Table(
      name: "rows", rowCount: own.count,
      fields: fields.map { $0.gatheredLater(own, named: $0.name) }
        + fields.map { $0.gatheredLater(earlier, named: $0.name) })
    let evaluator = ConditionEvaluator(
      table: pairs, tableIndex: nil, catalog: runner.catalog, cancellation: runner.cancellation,
      answers: runner.answers, dates: dates, remarks: remarks)
    return (try evaluator.decideExactly(condition), pairs)
  }
}
